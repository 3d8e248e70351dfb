import type { Decimal, Money } from '../core/duty.ts';
import { COUNTRY_WORDS, CURRENCY_WORDS } from './vocabulary.ts';

/** Why a line cannot be read; the sentence stands in the book of words. */
export type AskFault = { readonly fault: FaultName; readonly word: string };
export type FaultName =
  | 'no-price'
  | 'negative'
  | 'absurd'
  | 'unknown-currency'
  | 'yen-or-yuan'
  | 'mixed'
  | 'sentence'
  | 'bad-day'
  | 'day-range'
  | 'bad-number'
  | 'unknown-country';

/** Korean particles that may follow a place: 중국에서, 미국발, 독일로. */
export const AFTER_PLACE = /(에서|발|산|으로|로|까지|행)$/u;
/** Those of them that say where a parcel goes. */
export const TOWARDS = /(?:으로|로|까지|행)$/u;
const NUMBER = String.raw`[-+]?\d[\d,]*(?:\.\d+)?`;
const AMOUNT = new RegExp(String.raw`^(\D{0,4}?)(${NUMBER})(만|천|억|k)?(\D{0,8})$`, 'u');
const SCALES: Readonly<Record<string, string>> = { 만: '0000', 천: '000', 억: '00000000', k: '000' };

/** Beyond this no price of a retail good is believed. */
export const MOST_PRICE = 10_000_000_000;

/** A word that cannot be what it seems to be. */
export class Unread extends Error {
  readonly at: AskFault;
  constructor(fault: FaultName, word: string) {
    super(fault);
    this.at = { fault, word };
  }
}

/** The currency a word or sign names; undefined when it names none. */
export function currencyNamed(word: string): string | undefined {
  return CURRENCY_WORDS[word.toLowerCase()];
}

/** The country a word names, with or without a Korean particle. */
export function countryOf(word: string): string | undefined {
  const bare = word.replace(AFTER_PLACE, '');
  const lower = bare.toLowerCase();
  return COUNTRY_WORDS[lower] ?? (/^[A-Z]{2}$/.test(bare) ? bare : undefined);
}

function shift(digits: string, scale: string | undefined): string {
  if (!scale) return digits;
  const [whole = '0', part = ''] = digits.split('.');
  const places = (SCALES[scale] ?? '').length;
  const moved = whole + part.padEnd(places, '0').slice(0, places);
  const rest = part.slice(places);
  return rest ? `${moved}.${rest}` : moved;
}

function tidy(digits: string): Decimal {
  return digits
    .replace(/,/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
}

export type Amount = { readonly amount: Decimal; readonly currency: string | undefined };

/** Reads `$180`, `180달러`, `24만원`, `1,093.75위안`; undefined when the word is no amount. */
export function amountOf(word: string): Amount | undefined {
  const m = AMOUNT.exec(word);
  if (!m) return undefined;
  const [, before = '', digits = '', scale, after = ''] = m;
  const sign = before.replace(/[-+]$/, '');
  const signs = [sign, after].filter((s) => s !== '');
  if (signs.some((s) => s === '¥' || s === '￥')) throw new Unread('yen-or-yuan', word);
  const known = signs.map((s) => currencyNamed(s));
  if (known.includes(undefined)) {
    const bad = signs.find((s) => !currencyNamed(s)) ?? '';
    if (/^[A-Za-z]{3}$/.test(bad) || /^\p{Sc}$/u.test(bad)) throw new Unread('unknown-currency', bad);
    return undefined;
  }
  if (new Set(known).size > 1) throw new Unread('mixed', word);
  return { amount: shift(tidy(digits), scale), currency: known[0] };
}

/** Money of a word; dollars when nothing says otherwise. */
export function pricedOf(word: string, currency: string | undefined): Money {
  const read = amountOf(word);
  if (!read) throw new Unread('bad-number', word);
  return checked({ amount: read.amount, currency: read.currency ?? currency ?? 'USD' }, word);
}

/** Money that somebody may have paid: not negative, not absurd. */
export function checked(m: Money, word: string): Money {
  const n = Number(m.amount);
  if (!Number.isFinite(n)) throw new Unread('bad-number', word);
  if (n < 0) throw new Unread('negative', word);
  if (n > MOST_PRICE) throw new Unread('absurd', word);
  return m;
}

/** A plain number, with or without a percent sign. */
export function numberOf(word: string): Decimal {
  const read = /^([-+]?\d[\d,]*(?:\.\d+)?)(?:%|개|pcs|원)?$/.exec(word);
  if (!read) throw new Unread('bad-number', word);
  const n = tidy(read[1] ?? '');
  if (n.startsWith('-')) throw new Unread('negative', word);
  return n;
}

/** An ISO day of a typed day or month: `2022-10-31`, `2027-01` (its first day). Years 2010 to 2030. */
export function dayTyped(word: string): string | AskFault {
  const m = /^(\d{4})[-./]?(\d{1,2})?(?:[-./]?(\d{1,2}))?$/.exec(word);
  if (!m) return { fault: 'bad-day', word };
  const [, year = '', month = '1', date = '1'] = m;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return { fault: 'bad-day', word };
  return Number(year) < 2010 || Number(year) > 2030 ? { fault: 'day-range', word } : day;
}
