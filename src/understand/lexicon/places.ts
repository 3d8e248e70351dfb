import type { Weighted } from './lexicon.ts';

/** How countries are called, by ISO code; weight 3 for a name or a law, 2 for a demonym, 1 for what only hints. */
export const PLACES: Readonly<Record<string, Weighted>> = {
  KR: {
    3: 'south korea, korea, 南韓, 南韩, 韓圜, 韩元, 韓元, 在韩, 在韓, 韩媒, 韓媒, 한국, 국내, 우리나라, 韩国, 韓國, 韓国, korea selatan, hàn quốc, เกาหลีใต้, เกาหลี, seoul, 서울, corea del sur, 首尔, 首爾, 국회, 국무회의, 전자상거래법, 정부는, 국내 소비자',
    2: 'korean, 직구, 부산, 인천, 원으로, korean won, 억원, 억 원, ソウル',
  },
  US: {
    3: 'united states, u.s., us tariffs, us customs, 미국, 美国, 美國, 米国, アメリカ, amerika serikat, mỹ, hoa kỳ, สหรัฐ, estados unidos, washington, texas, california, arkansas, nebraska, 텍사스, 得州, 德州, テキサス, trump, 트럼프, 特朗普, 川普, トランプ, 백악관, white house, arizona, kentucky, new york, federal register, section 321',
    2: 'american, us consumers, the us, in the us, us congress, us lawmakers, us house, us senate, us government',
  },
  EU: {
    3: 'european union, eu, europe, brussels, digital services act, 유럽연합, 유럽, 디지털서비스법, 歐盟, 欧盟, 欧洲, 歐洲, 数字服务法, 數位服務法, 欧州連合, 欧州, デジタルサービス法, uni eropa, eropa, liên minh châu âu, eu council, สหภาพยุโรป, ยุโรป, อียู, unión europea, dsa, gpsr, bloc',
    2: 'european, eu-wide',
  },
  GB: {
    3: 'united kingdom, britain, u.k., 영국, 英国, 英國, イギリス, inggris, anh quốc, vương quốc anh, อังกฤษ, สหราชอาณาจักร, reino unido, london, uk',
    2: 'british',
  },
  FR: {
    3: 'france, 프랑스, 法国, 法國, フランス, prancis, perancis, nước pháp, tại pháp, của pháp, cơ quan pháp, ฝรั่งเศส, francia, paris, 파리, 巴黎',
    2: 'french, francesa, francés',
  },
  DE: {
    3: 'germany, 독일, 德国, 德國, ドイツ, jerman, nước đức, tại đức, của đức, เยอรมนี, เยอรมัน, alemania, berlin',
    2: 'german, alemana',
  },
  IT: { 3: 'italy, 이탈리아, 意大利, 義大利, イタリア, italia, nước ý, อิตาลี, rome', 2: 'italian' },
  ES: { 3: 'spain, 스페인, 西班牙, スペイン, spanyol, tây ban nha, สเปน, españa, madrid', 2: 'spanish' },
  PL: { 3: 'poland, 폴란드, 波兰, 波蘭, ポーランド, polandia, ba lan, โปแลนด์, polonia, warsaw', 2: 'polish' },
  NL: { 3: 'netherlands, 네덜란드, 荷兰, 荷蘭, オランダ, belanda, hà lan, เนเธอร์แลนด์, países bajos', 2: 'dutch' },
  IE: {
    3: "ireland, 아일랜드, 爱尔兰, 愛爾蘭, アイルランド, irlandia, ireland's, ไอร์แลนด์, irlanda",
    1: 'dublin, 더블린',
  },
  BE: { 3: 'belgium, 벨기에, 比利时, 比利時, ベルギー, belgia, bélgica', 2: 'belgian' },
  AT: { 3: 'austria, 오스트리아, 奥地利, 奧地利, オーストリア', 2: 'austrian' },
  RO: { 3: 'romania, 루마니아, 罗马尼亚', 2: 'romanian' },
  HU: { 3: 'hungary, 헝가리, 匈牙利', 2: 'hungarian' },
  SE: { 3: 'sweden, 스웨덴, 瑞典', 2: 'swedish' },
  DK: { 3: 'denmark, 덴마크, 丹麦', 2: 'danish' },
  CH: { 3: 'switzerland, 스위스, 瑞士, スイス', 2: 'swiss' },
  TR: { 3: 'turkey, türkiye, 튀르키예, 터키, 土耳其, トルコ, turki, thổ nhĩ kỳ, ตุรกี, turquía', 2: 'turkish' },
  JP: {
    3: 'japan, 일본, 日本, jepang, nhật bản, ญี่ปุ่น, japón, tokyo, 国内の消費者, 国会, 国内管理人, 東京',
    2: 'japanese',
  },
  CN: {
    3: "samr, 国家市场监管总局, 中国政府, 中國政府, chinese government, china's government, beijing, chinese regulators, china's regulator*, 중국 당국, 중국 정부, pemerintah china, 国务院",
  },
  TW: { 3: 'taiwan, 대만, 台湾, 台灣, 臺灣, ไต้หวัน, đài loan, 立法院, 行政院, 新台幣, 新台币' },
  HK: { 3: 'hong kong, 홍콩, 香港, hongkong, hồng kông, ฮ่องกง' },
  ID: {
    3: 'indonesia, 인도네시아, 印尼, 印度尼西亚, インドネシア, อินโดนีเซีย, jakarta, kppu, permendag, tanah air, rupiah',
    2: 'indonesian',
  },
  VN: { 3: 'vietnam, viet nam, việt nam, 베트남, 越南, ベトナム, เวียดนาม, hà nội, hanoi', 2: 'vietnamese' },
  TH: { 3: 'thailand, 태국, 泰国, 泰國, タイ政府, thái lan, ไทย, tailandia, bangkok, タイで, タイの', 2: 'thai' },
  MY: { 3: 'malaysia, 말레이시아, 马来西亚, 馬來西亞, マレーシア, มาเลเซีย, malasia', 2: 'malaysian' },
  SG: { 3: 'singapore, 싱가포르, 新加坡, シンガポール, singapura, สิงคโปร์, singapur', 2: 'singaporean' },
  PH: { 3: 'philippines, 필리핀, 菲律宾, 菲律賓, フィリピン, filipina, ฟิลิปปินส์, filipinas', 2: 'philippine' },
  IN: {
    3: 'india, 인도 정부, 印度政府, 印度市场, インド政府, インドで, インドの, ấn độ, อินเดีย, new delhi',
    2: 'indian',
  },
  BR: { 3: 'brazil, 브라질, 巴西, ブラジル, brasil, บราซิล', 2: 'brazilian' },
  MX: { 3: 'mexico, 멕시코, 墨西哥, メキシコ, meksiko, méxico, เม็กซิโก', 2: 'mexican' },
  CL: { 3: 'chile, 칠레, 智利, チリ' },
  CO: { 3: 'colombia, 콜롬비아, 哥伦比亚' },
  AR: { 3: 'argentina, 아르헨티나, 阿根廷' },
  CA: { 3: 'canada, 캐나다, 加拿大, カナダ, kanada, แคนาดา, canadá', 2: 'canadian' },
  AU: { 3: 'australia, 호주, 澳大利亚, 澳洲, オーストラリア, ออสเตรเลีย', 2: 'australian' },
  NZ: { 3: 'new zealand, 뉴질랜드, 新西兰, 紐西蘭, ニュージーランド' },
  ZA: { 3: 'south africa, 남아프리카공화국, 남아공, 南非', 2: 'south african' },
  RU: { 3: 'russia, 러시아, 俄罗斯, 俄羅斯, ロシア, rusia, รัสเซีย', 2: 'russian' },
  UZ: { 3: 'uzbekistan, 우즈베키스탄, 乌兹别克' },
  KZ: { 3: 'kazakhstan, 카자흐스탄, 哈萨克' },
};
