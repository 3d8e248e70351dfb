import {
  amountOf,
  countryOf,
  currencyNamed,
  dayTyped,
  numberOf,
  pricedOf,
  Unread,
  type Amount,
  type FaultName,
} from './amounts.ts';
import type { Ask } from './ask.ts';
import { FLAG_WORDS } from './vocabulary.ts';

/** An ask while its line is being read. */
export type Draft = { -readonly [K in keyof Ask]: Ask[K] } & {
  bare: Amount[];
  currency: string | undefined;
  words: string[];
};

function dayInto(draft: Draft, word: string): void {
  const day = dayTyped(word);
  if (typeof day !== 'string') throw new Unread(day.fault, day.word);
  draft.asOf = day;
}

function countryInto(word: string): string {
  const country = countryOf(word) ?? countryOf(word.toUpperCase());
  if (!country) throw new Unread('unknown-country', word);
  return country;
}

function certifyInto(draft: Draft, word: string): void {
  const [cost = '', lot] = word.split('/');
  draft.kc = numberOf(cost);
  if (lot !== undefined) draft.lot = Math.max(1, Number(numberOf(lot)));
}

/** `fx:1400` is the price's currency; `fx:192cny,1400usd` names each. */
function ratesInto(draft: Draft, word: string): void {
  for (const part of word.split(/[,/;](?=\D*\d)/u)) {
    const read = amountOf(part);
    if (read?.currency) draft.fxOf = { ...draft.fxOf, [read.currency]: between(read.amount, 0, 1_000_000) };
    else draft.fx = between(part, 0, 1_000_000);
  }
}

/** Puts the value of a named word where it belongs. */
export const READERS: Readonly<Record<string, (draft: Draft, word: string) => void>> = {
  item: (d, w) => void d.words.push(w),
  price: (d, w) => void d.bare.push(amountOf(w) ?? fail('bad-number', w)),
  currency: (d, w) => void (d.currency = currencyNamed(w) ?? fail('unknown-currency', w)),
  quantity: (d, w) => void (d.quantity = Number(numberOf(w))),
  shipping: (d, w) => void (d.shipping = pricedOf(w, undefined)),
  freight: (d, w) => void (d.freight = pricedOf(w, undefined)),
  coupon: (d, w) => void (d.coupon = pricedOf(w, undefined)),
  from: (d, w) => (/^\d{4}/.test(w) ? dayInto(d, w) : void (d.dispatch = countryInto(w))),
  dispatch: (d, w) => void (d.dispatch = countryInto(w)),
  origin: (d, w) => void (d.origin = countryInto(w)),
  to: (d, w) => void (d.to = countryInto(w)),
  asOf: dayInto,
  duty: (d, w) => void (d.duty = between(w, -1, 1000)),
  vat: (d, w) => void (d.vat = between(w, -1, 100)),
  nth: (d, w) => void (d.nth = Math.max(1, Number(numberOf(w)))),
  hs: (d, w) => void (d.hs = w.replace(/\D/g, '')),
  fx: ratesInto,
  kc: certifyInto,
  lot: (d, w) => void (d.lot = Math.max(1, Number(numberOf(w)))),
  commission: (d, w) => void (d.commission = between(w, -1, 90)),
  fob: (d, w) => void (d.fob = pricedOf(w, undefined)),
  sell: (d, w) => void (d.sell = pricedOf(w, 'KRW')),
  carrier: (d, w) => flagInto(d, w),
  purpose: (d, w) => flagInto(d, w),
  registered: (d, w) => flagInto(d, w),
  proof: (d) => void (d.proof = true),
  freightApart: (d) => void (d.freightApart = false),
};

function fail(fault: FaultName, word: string): never {
  throw new Unread(fault, word);
}

/** A number above `over` and up to `most`. */
function between(word: string, over: number, most: number): string {
  const n = numberOf(word);
  if (Number(n) <= over || Number(n) > most) fail('absurd', word);
  return n;
}

/** Takes a word that is a value by itself; false when it is none. */
export function flagInto(draft: Draft, word: string): boolean {
  const flag = FLAG_WORDS[word.toLowerCase()];
  if (!flag) return false;
  const [key, value] = flag.split(' ');
  if (key === 'carrier') draft.carrier = value === 'express' ? 'express' : 'post';
  if (key === 'purpose') draft.purpose = 'resale';
  if (key === 'proof') draft.proof = true;
  if (key === 'registered') draft.registered = false;
  if (key === 'freightApart') draft.freightApart = false;
  if (key === 'gift') draft.gift = true;
  return true;
}

/** An ask of which nothing is said. */
export function blank(): Draft {
  return {
    mode: 'sum',
    item: '',
    prices: [],
    quantity: undefined,
    shipping: undefined,
    freight: undefined,
    coupon: undefined,
    dispatch: undefined,
    origin: undefined,
    proof: false,
    carrier: undefined,
    purpose: 'self',
    registered: true,
    freightApart: true,
    to: undefined,
    asOf: undefined,
    duty: undefined,
    vat: undefined,
    nth: undefined,
    gift: false,
    hs: undefined,
    fx: undefined,
    fxOf: {},
    kc: undefined,
    lot: undefined,
    commission: undefined,
    fob: undefined,
    sell: undefined,
    platform: undefined,
    more: [],
    bare: [],
    currency: undefined,
    words: [],
  };
}
