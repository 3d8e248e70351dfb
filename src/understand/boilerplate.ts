/** A list of related articles starts here and goes on to the end of its lines. */
const RELATED =
  /^\W{0,4}(?:관련\s?기사|관련\s?뉴스|함께 볼 만한|이 시각 주요|많이 본 (?:뉴스|기사)|인기\s?기사|추천\s?기사|주요\s?뉴스|핫클릭|baca juga|artikel terkait|berita terkait|simak juga|lihat juga|read more|read also|also read|related(?: articles?| stories| news| coverage)?|more from|most read|you may also like|recommended|see also|trending|相关阅读|相關閱讀|相关新闻|相關新聞|延伸閱讀|延伸阅读|推荐阅读|推薦閱讀|更多新聞|更多新闻|看更多|热门推荐|関連記事|関連リンク|あわせて読みたい|おすすめ記事|こちらも|人気記事|xem thêm|tin liên quan|bài liên quan|đọc thêm|tin cùng chuyên mục|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านต่อ|ข่าวแนะนำ|lee también|te puede interesar|noticias relacionadas)(?=$|[\s:：\]】>)\-–—|,.])/iu;

/** Lines that say who wrote, photographed, owns or sends the text; never what happened. */
const FRAMES: readonly RegExp[] = [
  /무단\s?(?:전재|복제)|재배포\s?금지|저작권자|all rights reserved|copyright\s|©|版权所有|版權所有|未经授权|未經授權|無断転載|転載禁止|dilarang (?:mengutip|menggandakan)|bản quyền|สงวนลิขสิทธิ์|derechos reservados/iu,
  /^[가-힣·\s]{2,12}\s?(?:기자|특파원|인턴기자|논설위원|선임기자)(?:[\s=(]|$).{0,60}$/u,
  /^.{0,60}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}\s*$/u,
  /^[[(<【].{0,60}(?:사진|제공|그래픽|photo|image|foto|图|圖|写真|ảnh|ภาพ).{0,60}[\])>】]$/iu,
  /^\W{0,3}(?:사진|사진\s?설명|사진\s?제공|자료\s?사진|그래픽|caption|photo|photograph|image|picture|file photo|foto|ilustrasi|图片|圖片|图源|圖源|图为|圖為|图：|圖：|配图|資料照|资料图|写真|画像|ảnh|ảnh minh họa|ภาพ|ภาพประกอบ|cr\.|fotografía|imagen)\s?(?:[:：=/|)]|by\b|courtesy|credit|来源|來源|提供|minh họa).{0,200}$/iu,
  /^.{0,120}(?:\(|\/|\[|[=＝]\s?)\s?(?:사진|photo|foto|image|reuters|afp|getty images|epa|ap photo|연합뉴스|뉴스1|뉴시스|shutterstock|xinhua|路透|法新社|ロイター|アフロ|共同|antara|istimewa|ist|cnbc indonesia|detikcom)[^.。!?]{0,40}(?:\)|\]|제공|자료사진)\s*\.?$/iu,
  /^\W{0,3}(?:붙임|별첨|첨부|담당\s?부서|담당자|책임자|보도\s?시점|보도\s?일시|배포\s?일시|배포|문의|문의처|자료\s?문의|연락처|담당|전화|※\s?문의|contact|contacts|media contact|press contact|for (?:more|further) information|media inquiries|问い合わせ|お問い合わせ|問い合わせ先|连系人|联系人|聯絡人|新聞聯絡人|联系方式|hotline|kontak|narahubung|liên hệ|ติดต่อ)\s?(?:[:：)\]|<(.]|\d|$).{0,200}$/iu,
  /^.{0,80}(?:☎|☏|tel\.?\s?[:：]?|t\.|전화\s?[:：]?|phone\s?[:：]?|電話\s?[:：]?|电话\s?[:：]?|call)\s?\(?\+?\d[\d\s().-]{6,20}.{0,60}$/iu,
  /^\(?0\d{1,2}[).\s-]{1,2}\d{3,4}[-\s]\d{4}\)?.{0,40}$/u,
  /^.{0,60}(?:we use cookies|accept all cookies|cookie policy|this site uses cookies|이 사이트는 쿠키|쿠키를 사용|本网站使用|本網站使用|このサイトは.{0,10}クッキー|situs ini menggunakan cookie|trang web này sử dụng cookie|เว็บไซต์นี้ใช้คุกกี้|usamos cookies).{0,200}$/iu,
  /^\W{0,3}(?:subscribe|sign up for|newsletter|follow us|share this|advertisement|광고|구독|구독하기|네이버에서|카카오톡|제보는|▶|☞|댓글|기사제보|download the app|gabung|ikuti kami|dapatkan update|saksikan|theo dõi|đăng ký nhận|订阅|訂閱|关注我们|扫码|下載app|下载app|フォロー|会員登録|ติดตาม|กดติดตาม|síguenos|suscríbete|listen to|watch:|tags?:|태그|標籤|标签|tagar|từ khóa|แท็ก|keywords?:)(?=$|[\s:：,.!])[^.。]{0,160}\.?$/iu,
  /^(?:by|oleh|penulis|editor|reporter|reporting by|written by|laporan|por|tác giả|theo|ผู้เขียน|文|记者|記者|撰文|编辑|編輯|作者|责任编辑|責任編輯|来源|來源|文／)(?:[:：\s/／]|$)[^.。,，]{0,50}$/iu,
  /^\W{0,2}(?:reporting by|editing by|additional reporting).{0,160}$/iu,
  /^\W{0,2}(?:home|top|back to top|목록|이전글|다음글|인쇄|글자크기|공유하기|스크랩|sns 공유|print|share|comments?)\W{0,3}$/iu,
];

const LONGEST_FRAME = 400;
/** A line of some length is a frame only with one of these in it; most sentences end here. */
const SUSPECT =
  /[@©☎☏▶☞:：[【|/=＝]|무단|전재|재배포|배포\s?금지|cookie|쿠키|rights reserved|クッキー|คุกกี้|无断|転載|授权|授權|轉載/iu;
const SHORT = 48;

/** True for a line that is a frame of the text: caption, byline, phone, cookie notice, press-release head. */
export function isFrame(line: string): boolean {
  const tidy = line.trim();
  if (tidy === '' || tidy.length > LONGEST_FRAME) return tidy === '';
  if (tidy.length > SHORT && !SUSPECT.test(tidy)) return false;
  return FRAMES.some((f) => f.test(tidy));
}

/** True for the head of a list of other articles (`관련기사`, `Baca juga: …`, `相关阅读`). */
export function opensRelated(line: string): boolean {
  return RELATED.test(line.slice(0, 80).trim());
}

/** A headline of another article in such a list: short, and not closed like a sentence of the text. */
export function looksListed(line: string): boolean {
  const tidy = line.trim();
  if (tidy === '') return true;
  if (/^[-•·▶▷◆■○*>\d[(【]/u.test(tidy) && tidy.length < 160) return true;
  return tidy.length < 110 && !/(?:다|요)\.$|[.。!！?？]["”’」]?$/u.test(tidy);
}
