// Long because it is a register: one entry per matter, no logic. Which words tell that an article speaks of it.

/** How a matter is known: where it is at home, whose platforms it concerns, and words that must all be found. */
export type MatterWords = {
  readonly matter: string;
  /** The article must speak of this place; null where the words alone are enough. */
  readonly where: string | null;
  /** One of these must be named; absent for rules, which concern all. */
  readonly platforms?: readonly string[];
  /** Each must be found in the headline or the first sentences. */
  readonly words: readonly RegExp[];
};

const KFTC = /공정위|공정거래위|KFTC|Fair Trade Commission/iu;
const PIPC = /개인정보위|개인정보보호위|개보위|PIPC|Personal Information Protection Commission/iu;
const KCC = /방통위|방송통신위|Korea Communications Commission|\bKCC\b/iu;
const DSA = /디지털서비스법|\bDSA\b|Digital Services Act|数字服务法|數位服務法|デジタルサービス法/iu;
const TEXAS = /텍사스|Texas|Paxton|팩스턴/iu;

/** The matters that newly read articles may move. A matter without an entry is moved by nobody but its own rows. */
export const MATTER_WORDS: readonly MatterWords[] = [
  {
    matter: 'kr-ecommerce-agent',
    where: 'KR',
    words: [
      /국내\s?대리인|전자상거래(?:법|\s?소비자보호법)|domestic agent|local agent|E-?Commerce (?:Consumer Protection )?Act/iu,
    ],
  },
  { matter: 'kr-product-safety-act', where: 'KR', words: [/제품안전기본법|Product Safety Framework Act/iu] },
  {
    matter: 'kr-childrens-act',
    where: 'KR',
    words: [/어린이\s?제품\s?(?:안전)?\s?(?:안전\s?)?특별법|Children.s Products? Safety (?:Special )?Act/iu],
  },
  {
    matter: 'kr-usd150',
    where: 'KR',
    words: [
      /150\s?달러|소액\s?면세|목록통관|USD ?150|\$150|de minimis/iu,
      /면세|관세|부가세|exempt|dut(?:y|ies)|\bVAT\b/iu,
    ],
  },
  {
    matter: 'kr-safety-agreement',
    where: 'KR',
    words: [/자율\s?(?:제품\s?안전\s?)?협약|자율협약|voluntary (?:product safety )?agreement/iu],
  },
  {
    matter: 'kr-pipc-probe',
    where: 'KR',
    platforms: ['AliExpress', 'Temu'],
    words: [PIPC, /국외\s?이전|개인정보|privacy|transfer/iu],
  },
  { matter: 'kr-pipc-tiktok', where: 'KR', words: [PIPC, /틱톡|TikTok/iu] },
  {
    matter: 'kr-kftc-aliexpress-duties',
    where: 'KR',
    platforms: ['AliExpress'],
    words: [KFTC, /통신판매|신원정보|표시\s?의무|seller (?:identity|information)|mail.?order/iu],
  },
  {
    matter: 'kr-kftc-aliexpress-discounts',
    where: 'KR',
    platforms: ['AliExpress'],
    words: [KFTC, /거짓\s?할인|허위\s?할인|할인율|정가|(?:false|fake|inflated) discounts?/iu],
  },
  {
    matter: 'kr-kftc-temu-ads',
    where: 'KR',
    platforms: ['Temu'],
    words: [KFTC, /광고|표시광고|다크\s?패턴|advertis|dark patterns?/iu],
  },
  {
    matter: 'kr-kftc-terms',
    where: 'KR',
    platforms: ['AliExpress', 'Temu'],
    words: [KFTC, /약관|unfair terms|terms of (?:use|service)/iu],
  },
  {
    matter: 'kr-kftc-shein-registration',
    where: 'KR',
    platforms: ['Shein'],
    words: [KFTC, /통신판매업|미신고|신고\s?의무|registration/iu],
  },
  {
    matter: 'kr-kcc-aliexpress-membership',
    where: 'KR',
    platforms: ['AliExpress'],
    words: [KCC, /멤버십|유료|membership/iu],
  },
  {
    matter: 'kr-aliexpress-breach',
    where: 'KR',
    platforms: ['AliExpress'],
    words: [/판매자\s?계정|seller accounts?/iu, /해킹|침해|hack|breach/iu],
  },
  { matter: 'kr-coupang-leak', where: 'KR', words: [/쿠팡|Coupang/iu, /유출|leak|breach/iu] },
  {
    matter: 'kr-gmarket-jv',
    where: 'KR',
    words: [/지마켓|G마켓|Gmarket/iu, /합작|조인트벤처|joint venture|그랜드오푸스/iu],
  },
  {
    matter: 'kr-alibaba-investment',
    where: 'KR',
    words: [
      /알리바바|알리익스프레스|Alibaba|AliExpress/iu,
      /물류센터|풀필먼트|11억\s?달러|1조\s?5[,.]?\d*억|USD ?1\.1 ?b|\$1\.1 ?b|logistics cent|fulfil?lment/iu,
      /투자|invest/iu,
    ],
  },
  {
    matter: 'kr-aliexpress-ip',
    where: 'KR',
    platforms: ['AliExpress'],
    words: [/가품|짝퉁|지식재산|counterfeit|intellectual property/iu, /100억|KRW ?10 ?b|10 billion won/iu],
  },
  { matter: 'eu-dsa-aliexpress', where: null, platforms: ['AliExpress'], words: [DSA] },
  { matter: 'eu-dsa-temu', where: null, platforms: ['Temu'], words: [DSA] },
  { matter: 'eu-dsa-shein', where: null, platforms: ['Shein'], words: [DSA] },
  {
    matter: 'eu-cpc-temu',
    where: null,
    platforms: ['Temu'],
    words: [/\bCPC\b|소비자보호협력|Consumer Protection Cooperation/iu],
  },
  {
    matter: 'eu-cpc-shein',
    where: null,
    platforms: ['Shein'],
    words: [/\bCPC\b|소비자보호협력|Consumer Protection Cooperation/iu],
  },
  {
    matter: 'eu-fsr-temu',
    where: null,
    platforms: ['Temu'],
    words: [/역외\s?보조금|외국\s?보조금|Foreign Subsidies|\bFSR\b/iu],
  },
  {
    matter: 'eu-low-value-duty',
    where: 'EU',
    words: [
      /소포|저가|소액|parcels?|low.value|€ ?3|3\s?유로/iu,
      /관세|dut(?:y|ies)|customs/iu,
      /3\s?유로|€ ?3\b|EUR ?3\b|150\s?유로|€ ?150|EUR ?150/iu,
    ],
  },
  { matter: 'eu-handling-fee', where: 'EU', words: [/취급\s?수수료|처리\s?수수료|handling fee/iu] },
  {
    matter: 'fr-fast-fashion',
    where: 'FR',
    words: [/패스트\s?패션|초저가\s?패션|(?:ultra.?)?fast.?fashion/iu, /법|bill|\blaw\b|loi/iu],
  },
  { matter: 'fr-dgccrf-shein', where: 'FR', platforms: ['Shein'], words: [/DGCCRF/iu] },
  { matter: 'fr-cnil-shein', where: 'FR', platforms: ['Shein'], words: [/CNIL|쿠키|cookies?/iu] },
  {
    matter: 'fr-shein-dolls',
    where: 'FR',
    platforms: ['Shein'],
    words: [/인형|dolls?|사이트\s?(?:정지|차단)|suspen/iu, /법원|court|항소|appeal|정지|suspen/iu],
  },
  { matter: 'it-agcm-shein', where: 'IT', platforms: ['Shein'], words: [/AGCM|친환경|green|환경/iu] },
  { matter: 'us-de-minimis', where: 'US', words: [/de minimis|드\s?미니미스|소액\s?면세|800\s?달러|\$800/iu] },
  { matter: 'us-nebraska-temu', where: 'US', platforms: ['Temu'], words: [/네브래스카|Nebraska/iu] },
  { matter: 'us-texas-temu', where: 'US', platforms: ['Temu'], words: [TEXAS] },
  { matter: 'us-texas-shein', where: 'US', platforms: ['Shein'], words: [TEXAS] },
  { matter: 'us-texas-aliexpress', where: 'US', platforms: ['AliExpress'], words: [TEXAS] },
  { matter: 'us-inform-temu', where: 'US', platforms: ['Temu'], words: [/INFORM/u] },
  { matter: 'jp-product-safety', where: 'JP', words: [/製品安全|国内管理人|Product Safety|제품안전/iu] },
  {
    matter: 'jp-consumption-tax',
    where: 'JP',
    words: [/消費税|consumption tax|소비세/iu, /1万円|1만\s?엔|10,000|少額|소액/iu],
  },
  { matter: 'id-temu-block', where: 'ID', platforms: ['Temu'], words: [/blokir|block|차단/iu] },
  { matter: 'id-tokopedia', where: 'ID', words: [/Tokopedia|토코피디아/iu, /akuisisi|acqui|stake|인수|지분/iu] },
  { matter: 'vn-ecommerce-law', where: 'VN', words: [/Luật Thương mại điện tử|E-?commerce Law|전자상거래법/iu] },
  { matter: 'mx-parcel-duty', where: 'MX', words: [/parcel|소포|arancel|paquet|관세/iu] },
];
