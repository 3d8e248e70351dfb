import { PLATFORMS } from '../core/story.ts';
import { countryName, nearest, PLATFORM_NAMES, platformTyped } from '../core/vocabulary.ts';
import type { Bilingual, UiLanguage } from '../core/words.ts';

type Name = Bilingual & { readonly typed: readonly string[] };

/** Korean peers, and TikTok itself: figures speak of them, articles are not read for them. */
const PEER_NAMES: Readonly<Record<string, Name>> = {
  Coupang: { en: 'Coupang', ko: '쿠팡', typed: ['coupang', '쿠팡'] },
  '11st': { en: '11st', ko: '11번가', typed: ['11st', '11번가', '11street'] },
  Gmarket: { en: 'Gmarket', ko: '지마켓', typed: ['gmarket', 'g마켓', '지마켓'] },
  Auction: { en: 'Auction', ko: '옥션', typed: ['auction', '옥션'] },
  'Naver Plus Store': {
    en: 'Naver Plus Store',
    ko: '네이버플러스 스토어',
    typed: ['naver', 'naver plus store', '네이버', '네이버플러스스토어', '네이버플러스 스토어'],
  },
  'SSG.com': { en: 'SSG.com', ko: 'SSG닷컴', typed: ['ssg', 'ssg.com', 'ssg닷컴', '쓱닷컴'] },
  Kurly: { en: 'Kurly', ko: '컬리', typed: ['kurly', '컬리', '마켓컬리'] },
  Musinsa: { en: 'Musinsa', ko: '무신사', typed: ['musinsa', '무신사'] },
  Ably: { en: 'Ably', ko: '에이블리', typed: ['ably', '에이블리'] },
  Zigzag: { en: 'Zigzag', ko: '지그재그', typed: ['zigzag', '지그재그'] },
  'GS Shop': { en: 'GS Shop', ko: 'GS샵', typed: ['gs shop', 'gsshop', 'gs샵'] },
  'CJ Onstyle': { en: 'CJ Onstyle', ko: 'CJ온스타일', typed: ['cj', 'cj onstyle', 'cj온스타일'] },
  Tmon: { en: 'Tmon', ko: '티몬', typed: ['tmon', '티몬'] },
  WeMakePrice: { en: 'WeMakePrice', ko: '위메프', typed: ['wemakeprice', 'wemake', '위메프'] },
  Tokopedia: { en: 'Tokopedia', ko: '토코피디아', typed: ['tokopedia', '토코피디아'] },
  Shopee: { en: 'Shopee', ko: '쇼피', typed: ['shopee', '쇼피'] },
  Lazada: { en: 'Lazada', ko: '라자다', typed: ['lazada', '라자다'] },
  Amazon: { en: 'Amazon', ko: '아마존', typed: ['amazon', '아마존'] },
  TikTok: { en: 'TikTok (the app)', ko: '틱톡(앱)', typed: ['tiktok app', '틱톡앱'] },
};

const FIRM_NAMES: Readonly<Record<string, Name>> = {
  WiseApp: { en: 'WiseApp', ko: '와이즈앱', typed: ['wiseapp', 'wise app', '와이즈앱', '와이즈앱·리테일'] },
  'Mobile Index': {
    en: 'Mobile Index',
    ko: '모바일인덱스',
    typed: ['mobile index', 'mobileindex', 'mobile', 'igaworks', '모바일인덱스', '아이지에이웍스'],
  },
  'DSA disclosure': { en: 'DSA disclosure', ko: 'DSA 공시', typed: ['dsa', 'dsa disclosure', 'dsa공시'] },
  'Sensor Tower': { en: 'Sensor Tower', ko: '센서타워', typed: ['sensor tower', 'sensortower', 'sensor', '센서타워'] },
  HSBC: { en: 'HSBC', ko: 'HSBC', typed: ['hsbc'] },
  Company: { en: 'the company itself', ko: '회사 발표', typed: ['company', '회사'] },
  'Texas Attorney General': { en: 'Texas Attorney General', ko: '텍사스주 법무장관', typed: ['texas'] },
  'DOCOMO Insight Marketing': {
    en: 'DOCOMO Insight Marketing',
    ko: '도코모 인사이트마케팅',
    typed: ['docomo', '도코모'],
  },
};

const tidy = (word: string) => word.normalize('NFKC').trim().toLowerCase();
const found = (names: Readonly<Record<string, Name>>, word: string) =>
  Object.keys(names).find((k) => k.toLowerCase() === tidy(word) || names[k]?.typed.includes(tidy(word)));

/** The platform or Korean peer that a typed name means; undefined when it is none. */
export function audienceTyped(word: string): string | undefined {
  return platformTyped(word) ?? found(PEER_NAMES, word);
}

/** The platform or peer whose typed name is nearest to a misspelt one. */
export function audienceNearest(word: string): { readonly typed: string; readonly name: string } | undefined {
  const names = [
    ...PLATFORMS.flatMap((p) => PLATFORM_NAMES[p].typed),
    ...Object.values(PEER_NAMES).flatMap((n) => n.typed),
  ];
  const typed = nearest(word, names);
  const name = typed && audienceTyped(typed);
  return typed && name ? { typed, name } : undefined;
}

/** How readers call a platform, a peer or a combination: 'AliExpress+Temu' is 'AliExpress + Temu', never its parts. */
export function audienceName(name: string, lang: UiLanguage): string {
  if (name.includes('+')) {
    return name
      .split('+')
      .map((n) => audienceName(n, lang))
      .join(' + ');
  }
  return (PLATFORM_NAMES as Readonly<Record<string, Bilingual>>)[name]?.[lang] ?? PEER_NAMES[name]?.[lang] ?? name;
}

/** The measuring firm that a typed name means. */
export function firmTyped(word: string): string | undefined {
  return found(FIRM_NAMES, word);
}

/** A measuring firm for readers; null is said as "firm not named". */
export function firmName(firm: string | null, lang: UiLanguage): string {
  if (firm === null) return lang === 'ko' ? '조사기관 미상' : 'firm not named';
  return FIRM_NAMES[firm]?.[lang] ?? firm;
}

/** A country or region for readers; figures also know the world and South-East Asia. */
export function placeName(code: string, lang: UiLanguage): string {
  if (code === 'WORLD') return lang === 'ko' ? '전 세계' : 'the world';
  if (code === 'SEA') return lang === 'ko' ? '동남아시아' : 'South-East Asia';
  if (lang === 'en' && code === 'KR') return 'Korea';
  if (lang === 'en' && ['EU', 'US', 'GB'].includes(code)) return `the ${code === 'GB' ? 'UK' : code}`;
  return countryName(code, lang);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month as readers type it, '2025-08', '2025.8' or '2025년8월': ISO, or undefined when it is none. */
export function monthTyped(word: string): string | undefined {
  const m = /^(20\d{2})(?:[-./]|년\s*)(\d{1,2})월?$/.exec(tidy(word));
  const month = Number(m?.[2] ?? 0);
  return m && month >= 1 && month <= 12 ? `${m[1]}-${String(month).padStart(2, '0')}` : undefined;
}

/** '2025-08' as 'August 2025' or '2025년 8월'; any other period as it is printed. */
export function monthName(period: string, lang: UiLanguage): string {
  const m = /^(\d{4})-(\d{2})$/.exec(period);
  if (!m) return period.replace('..', '–');
  return lang === 'ko' ? `${m[1]}년 ${Number(m[2])}월` : `${MONTHS[Number(m[2]) - 1] ?? ''} ${m[1]}`;
}

/** An ISO date for readers, as exact as it is known: '28 May 2026', 'May 2026', '2026년 5월 28일', '2026년 5월'. */
export function dateName(date: string, lang: UiLanguage): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return lang === 'ko' ? `${year}년` : year;
  if (!day) return monthName(date, lang);
  const short = (MONTHS[Number(month) - 1] ?? '').slice(0, 3);
  return lang === 'ko' ? `${year}년 ${Number(month)}월 ${Number(day)}일` : `${Number(day)} ${short} ${year}`;
}
