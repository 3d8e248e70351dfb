import { DAY, HOUR, MINUTE, wallTime, type Instant } from './time.ts';
import type { UiLanguage } from './words.ts';

const KOREAN_SCALES: readonly (readonly [number, string])[] = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
];

const KOREAN_UNITS: Readonly<Record<string, string>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  GBP: '파운드',
  IDR: '루피아',
  VND: '동',
  THB: '밧',
  TWD: '대만달러',
  HKD: '홍콩달러',
  SGD: '싱가포르달러',
  MYR: '링깃',
  INR: '루피',
  BRL: '헤알',
  PLN: '즈워티',
  TRY: '리라',
  AUD: '호주달러',
  CAD: '캐나다달러',
  persons: '명',
  items: '개',
  parcels: '건',
  cases: '건',
  accounts: '개 계정',
  sellers: '개 판매자',
  listings: '개 상품',
};

/** An exact Korean reading in myriads: 837_1000 is '837만 1,000', 1_978_000_000 is '19억7,800만'. */
function inMyriads(n: number): string {
  const parts: string[] = [];
  let left = Math.round(n);
  for (const [scale, name] of KOREAN_SCALES) {
    const whole = Math.floor(left / scale);
    if (whole > 0) parts.push(`${written(whole)}${name}`);
    left -= whole * scale;
  }
  if (left > 0) parts.push(written(left));
  return parts.join(parts.length > 1 && left > 0 ? ' ' : '') || '0';
}

/** Formatters by how many decimals they show: made once, because making one costs far more than using it. */
const WRITERS = [0, 1, 2, 3].map((most) => new Intl.NumberFormat('en-US', { maximumFractionDigits: most }));

/** A number with thousands marked, and at most so many decimals (three unless told). */
function written(n: number, most = 3): string {
  return WRITERS[most]?.format(n) ?? String(n);
}

function scaledEnglish(n: number, [million, billion, trillion]: readonly [string, string, string]): string {
  if (n >= 1e12) return `${written(n / 1e12)}${trillion}`;
  if (n >= 1e9) return `${written(n / 1e9)}${billion}`;
  if (n >= 1e6) return `${written(n / 1e6)}${million}`;
  return written(n, 2);
}

/** A count with its unit, exact to a thousandth of its scale: '8.122 million people', '812만 2,000명'. */
export function count(n: number, unit: string, lang: UiLanguage): string {
  // 812만 2,000명, but 812만 명: a counter stands apart from a myriad.
  if (lang === 'ko')
    return `${inMyriads(n)} ${KOREAN_UNITS[unit] ?? unit}`.replace(/(\d) (?=[명개건])/u, '$1').trimEnd();
  const named = unit === 'persons' ? 'people' : unit;
  return `${scaledEnglish(n, [' million', ' billion', ' trillion'])} ${named}`;
}

/** An amount in its own currency: 'KRW 357m', 'EUR 1.1bn', '3억5,700만 원', '11억 유로'. Never converted. */
export function money(n: number, currency: string, lang: UiLanguage): string {
  if (lang === 'en') return `${currency} ${scaledEnglish(n, ['m', 'bn', 'tn'])}`;
  const whole = Number.isInteger(n) || n >= 1e4;
  return `${whole ? inMyriads(n) : written(n)} ${KOREAN_UNITS[currency] ?? currency}`;
}

/** A value with the unit that a fact has: money, a percentage, a date or a count. */
export function valued(value: number | string, unit: string, lang: UiLanguage): string {
  if (typeof value === 'string' || unit === 'date') return String(value);
  if (unit === 'percent') return `${written(value, 2)} %`;
  return /^[A-Z]{3}$/.test(unit) ? money(value, unit, lang) : count(value, unit, lang);
}

/** How long ago, roughly: '5 min ago', '3시간 전', '2 months ago'. */
export function ago(then: Instant, now: Instant, lang: UiLanguage): string {
  const gone = Math.max(0, now - then);
  const said = (n: number, en: string, ko: string) =>
    lang === 'ko' ? `${n}${ko} 전` : `${n} ${en}${n === 1 || en === 'min' ? '' : 's'} ago`;
  if (gone < MINUTE) return lang === 'ko' ? '방금' : 'just now';
  if (gone < HOUR) return said(Math.floor(gone / MINUTE), 'min', '분');
  if (gone < DAY) return said(Math.floor(gone / HOUR), 'hour', '시간');
  if (gone < 60 * DAY) return said(Math.floor(gone / DAY), 'day', '일');
  return said(Math.floor(gone / (30.44 * DAY)), 'month', '개월');
}

/** A date for readers in a zone: '24 Nov 2026', '2026년 11월 24일'. */
export function dayOf(at: Instant, zone: string, lang: UiLanguage): string {
  const [y = '', m = '', d = ''] = wallTime(at, zone).date.split('-');
  return lang === 'ko' ? `${y}년 ${Number(m)}월 ${Number(d)}일` : `${Number(d)} ${MONTHS[Number(m) - 1] ?? ''} ${y}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
