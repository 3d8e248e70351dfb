/**
 * The words of a typed `/duty` line in Korean and English: each row is `meaning < words`, small letters.
 */
function reads(rows: string): Readonly<Record<string, string>> {
  const pairs = rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [meaning = '', words = ''] = row.split(' < ');
      return words.split(' ').map((w) => [w, meaning.trim()]);
    });
  // Without a prototype, since "constructor" is a word that people may type and that every object knows.
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(pairs));
}

/** Signs and names of currencies. The sign ¥ is left out: it is yen and yuan. */
export const CURRENCY_WORDS = reads(`
  USD < $ us$ usd dollar dollars bucks 달러 불 미달러 美元
  KRW < ₩ krw won 원
  EUR < € eur euro euros 유로
  GBP < £ gbp pound pounds 파운드
  CNY < cny rmb yuan 위안 위안화 元 块
  JPY < jpy yen 엔 엔화 円
  HKD < hkd 홍콩달러
  TWD < twd nt$ 대만달러
  SGD < sgd s$ 싱가포르달러
  AUD < aud a$ 호주달러
  NZD < nzd
  CAD < cad c$ 캐나다달러
  CHF < chf 프랑
  IDR < idr rp 루피아
  MYR < myr rm 링깃
  THB < thb ฿ 밧
  VND < vnd ₫ 동
  PHP < php ₱ 페소
  INR < inr ₹ 루피
  BRL < brl r$ 헤알
  MXN < mxn
  TRY < try 리라
  ZAR < zar
  CLP < clp
  AED < aed
  SAR < sar
  NOK < nok
  SEK < sek
  DKK < dkk
  PLN < pln
  CZK < czk
  HUF < huf
  RON < ron
`);

/** Countries as people type them. */
export const COUNTRY_WORDS = reads(`
  KR < korea 한국 국내
  CN < china 중국
  US < usa us 미국
  JP < japan 일본
  GB < uk britain 영국
  DE < germany 독일
  FR < france 프랑스
  IT < italy 이탈리아
  HK < hongkong 홍콩
  TW < taiwan 대만
  VN < vietnam 베트남
  TH < thailand 태국
  ID < indonesia 인도네시아
  MY < malaysia 말레이시아
  SG < singapore 싱가포르
  PH < philippines 필리핀
  AU < australia 호주
  CA < canada 캐나다
  IN < india 인도
  BR < brazil 브라질
  MX < mexico 멕시코
  TR < turkey 튀르키예
  CH < switzerland 스위스
  NO < norway 노르웨이
  CL < chile 칠레
  AE < uae emirates 아랍에미리트
  SA < saudi saudi-arabia 사우디 사우디아라비아
  ZA < south-africa 남아공 남아프리카공화국
  NZ < new-zealand 뉴질랜드
  ES < spain 스페인
  NL < netherlands 네덜란드
  RO < romania 루마니아
  PL < poland 폴란드
  SE < sweden 스웨덴
  DK < denmark 덴마크
  FI < finland 핀란드
  AT < austria 오스트리아
  BE < belgium 벨기에
  IE < ireland 아일랜드
  PT < portugal 포르투갈
  GR < greece 그리스
  CZ < czechia 체코
  HU < hungary 헝가리
`);

/** Shops that mostly send from China; the name is told back, the place of dispatch is what counts. */
export const SHOP_WORDS = reads(`
  AliExpress < 알리 알리익스프레스 aliexpress ali
  Temu < 테무 temu
  Shein < 쉬인 shein
  TikTok Shop < 틱톡샵 tiktok
  Taobao < 타오바오 taobao
  1688 < 1688
  JD.com < 징둥
`);

/** Names of values: `shipping:12`, `배송비 12`. */
export const KEY_WORDS = reads(`
  item < item 품목
  price < price 가격
  currency < currency 통화
  quantity < quantity qty 수량
  shipping < shipping 배송비
  freight < freight 운임
  coupon < coupon 쿠폰
  from < from
  dispatch < 발송국 발송 dispatch
  origin < origin 원산지
  to < to 도착국 국가
  asOf < as-of asof 기준일
  duty < duty 관세율 관세
  hs < hs
  fx < fx 환율 과세환율
  kc < kc cert 인증비
  lot < lot 로트
  commission < commission fee 수수료
  fob < fob 매입가 도매가
  sell < sell 판매가
  carrier < via 운송
  purpose < use 용도
  registered < seller 판매자
  vat < vat gst 부가세율 부가세
  nth < nth 횟수
`);

/** What the first word may ask for instead of a sum. */
export const MODE_WORDS = reads(`
  steps < steps 과정 계산과정
  countries < countries where 나라 국가별 나라별
  history < history 연혁 개정
  gap < gap 격차 차이
  cliff < cliff 절벽
  simple < simple 간이 간이세율
`);

/** Words that are a value by themselves. */
export const FLAG_WORDS = reads(`
  carrier express < express courier 특송
  carrier post < post ems 우편 우체국
  purpose resale < resale business 판매용 사업용 재판매
  proof yes < proof 원산지증명 원산지증명서 fta
  registered no < unregistered 미등록
  gift yes < gift 선물
  freightApart no < freight-included 배송비포함
`);
