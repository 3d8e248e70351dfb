/** Signs and words that stand in texts of any language. */

/** Before a number, by what they mean; `$`, `¥` and `元` depend on the publisher's country. */
export const PREFIXES: Readonly<Record<string, string>> = {
  USD: 'us$|usd|u.s.$|us $|usd$|$us|美元|美金',
  $: '$',
  '¥': '¥|￥',
  EUR: '€|eur|eur€',
  KRW: '₩|krw|￦',
  GBP: '£|gbp',
  JPY: 'jpy|jp¥',
  CNY: 'cny|rmb|cn¥|人民币|人民幣',
  IDR: 'rp|rp.|idr',
  VND: '₫|vnd',
  THB: '฿|thb',
  TWD: 'nt$|twd|ntd|新台币|新台幣|新臺幣|台币|臺幣|台幣',
  HKD: 'hk$|hkd|港币|港幣|港元',
  SGD: 's$|sgd',
  MYR: 'rm|myr',
  PHP: '₱|php|p',
  INR: '₹|inr|rs.|rs',
  BRL: 'r$|brl',
  PLN: 'pln',
  TRY: '₺|try',
  AUD: 'a$|aud|au$',
  CAD: 'c$|cad|ca$',
  NZD: 'nz$|nzd',
  MXN: 'mx$|mxn',
  CHF: 'chf',
};

/** After a number in any language. */
export const SUFFIXES: Readonly<Record<string, string>> = {
  USD: 'usd|us$',
  $: '$',
  EUR: '€|eur',
  KRW: 'krw|₩',
  GBP: 'gbp|£',
  JPY: 'jpy',
  CNY: 'cny|rmb',
  IDR: 'idr',
  VND: 'vnd|₫|vnđ',
  THB: 'thb|฿',
  TWD: 'twd|ntd',
  HKD: 'hkd',
  SGD: 'sgd',
  MYR: 'myr',
  PLN: 'pln|zł',
  TRY: 'try',
  BRL: 'brl',
  AUD: 'aud',
  CAD: 'cad',
  PHP: 'php',
  INR: 'inr',
};

/** Multipliers written as letters close to the number: `1.1bn`, `150-mn`, `8.3m`. */
export const LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Firms and offices that measure, as they are written in Latin letters everywhere. */
export const FIRMS: Readonly<Record<string, string>> = {
  WiseApp: 'wiseapp|wise app|wiseapp·retail·goods|wiseapp retail|wiseapp retail goods|wiseapp·retail|wiseapp.retail',
  'Mobile Index': 'mobile index|mobileindex|igaworks|iga works|igaworks mobile index',
  DSA: 'digital services act|dsa',
  'Statistics Korea': 'statistics korea|kostat|ministry of data and statistics',
  'Korea Customs Service': 'korea customs service|kcs data',
  'Sensor Tower': 'sensor tower|sensortower',
  Similarweb: 'similarweb|similar web',
  'data.ai': 'data.ai|app annie',
  Statista: 'statista',
  Nielsen: 'nielsen|nielsen koreanclick|koreanclick',
  'Momentum Works': 'momentum works',
  eMarketer: 'emarketer',
  Euromonitor: 'euromonitor',
  Appfigures: 'appfigures|app figures',
  Apptopia: 'apptopia',
  Comscore: 'comscore',
  GWS: 'gws magnify',
  YipitData: 'yipitdata|yipit data|yipit',
  'Earnest Analytics': 'earnest analytics|earnest',
  'Bloomberg Second Measure': 'second measure',
  Omnisend: 'omnisend',
  Kantar: 'kantar',
  HSBC: 'hsbc',
  'Morgan Stanley': 'morgan stanley',
  'Goldman Sachs': 'goldman sachs',
  Bernstein: 'bernstein',
  Ipsos: 'ipsos',
  YouGov: 'yougov',
  QuestMobile: 'questmobile',
  Semrush: 'semrush',
  Insider: 'insider intelligence',
  Cube: 'cube asia',
  Metric: 'metric.vn|metric',
  'YouNet ECI': 'younet eci',
  Bain: 'e-conomy sea',
  'Edison Trends': 'edison trends',
  AppMagic: 'appmagic',
  Capterra: 'capterra',
};

/** What a bare dollar sign means to a publisher of a country; elsewhere USD. */
export const DOLLARS: Readonly<Record<string, string>> = {
  HK: 'HKD',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
};

/** What a bare 元 means to a publisher of a country. */
export const YUANS: Readonly<Record<string, string>> = { CN: 'CNY', TW: 'TWD', HK: 'HKD', SG: 'CNY', MY: 'CNY' };

/** Hours east of Greenwich of a publisher's country, for what "last month" means on the first of a month. */
export const HOURS_EAST: Readonly<Record<string, number>> = {
  KR: 9,
  JP: 9,
  CN: 8,
  TW: 8,
  HK: 8,
  SG: 8,
  MY: 8,
  PH: 8,
  ID: 7,
  VN: 7,
  TH: 7,
  IN: 5.5,
  AU: 10,
  NZ: 12,
  US: -5,
  CA: -5,
  MX: -6,
  BR: -3,
};

/** The currency in which a country's press tells its readers foreign sums. */
export const HOME_CURRENCY: Readonly<Record<string, string>> = {
  KR: 'KRW',
  JP: 'JPY',
  CN: 'CNY',
  TW: 'TWD',
  ID: 'IDR',
  VN: 'VND',
  TH: 'THB',
  US: 'USD',
  GB: 'GBP',
  HK: 'HKD',
  IN: 'INR',
};
