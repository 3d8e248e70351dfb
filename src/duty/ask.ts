import type { Decimal, Money } from '../core/duty.ts';
import { AFTER_PLACE, amountOf, checked, countryOf, currencyNamed, Unread, type AskFault } from './amounts.ts';
import { blank, flagInto, READERS, type Draft } from './ask-values.ts';
import { COUNTRY_WORDS, FLAG_WORDS, KEY_WORDS, MODE_WORDS, SHOP_WORDS } from './vocabulary.ts';

const MOST_ITEM_LETTERS = 40;
const MOST_ITEM_WORDS = 6;

/** What a typed line asks for. Undefined is what the asker did not say. */
export type Ask = {
  readonly mode: 'sum' | 'steps' | 'countries' | 'history' | 'gap' | 'cliff' | 'simple';
  /** The words that are left for the good. */
  readonly item: string;
  readonly prices: readonly Money[];
  readonly quantity: number | undefined;
  /** International shipping of the consumer's parcel. */
  readonly shipping: Money | undefined;
  /** Freight of the importer's whole lot. */
  readonly freight: Money | undefined;
  readonly coupon: Money | undefined;
  readonly dispatch: string | undefined;
  readonly origin: string | undefined;
  readonly proof: boolean;
  readonly carrier: 'express' | 'post' | undefined;
  readonly purpose: 'self' | 'resale';
  readonly registered: boolean;
  readonly freightApart: boolean;
  readonly to: string | undefined;
  readonly asOf: string | undefined;
  readonly duty: Decimal | undefined;
  readonly hs: string | undefined;
  readonly fx: Decimal | undefined;
  readonly kc: Decimal | undefined;
  readonly lot: number | undefined;
  readonly commission: Decimal | undefined;
  readonly fob: Money | undefined;
  readonly sell: Money | undefined;
  readonly platform: string | undefined;
};

function namedValue(word: string): readonly [key: string, value: string] | undefined {
  const m = /^([^:=]+)[:=](.+)$/u.exec(word);
  const key = m?.[1]?.toLowerCase() ?? '';
  return m && KEY_WORDS[key] ? [key, m[2] ?? ''] : undefined;
}

/** Keys that take the next word when no colon stands: `shipping 12`, `from CN`, `배송비 12`. */
function takesNext(key: string, next: string | undefined): boolean {
  if (next === undefined || !KEY_WORDS[key]) return false;
  if (['item', 'price', 'duty', '관세', '품목', '가격', 'fee', 'to', '국가', '판매자'].includes(key)) return false;
  const kind = KEY_WORDS[key];
  if (kind === 'from' || kind === 'dispatch' || kind === 'origin')
    return countryOf(next) !== undefined || /^\d{4}-/.test(next);
  if (kind === 'carrier' || kind === 'purpose' || kind === 'registered')
    return FLAG_WORDS[next.toLowerCase()] !== undefined;
  return /\d/.test(next);
}

function quantityOf(word: string): number | undefined {
  const m = /^(?:x(\d+)|(\d+)(?:개|켤레|벌|장|병|대|권|pcs|pc|ea|x))$/i.exec(word);
  return m ? Number(m[1] ?? m[2]) : undefined;
}

function placeInto(draft: Draft, word: string): boolean {
  const place = AFTER_PLACE.test(word) || COUNTRY_WORDS[word.toLowerCase()] !== undefined ? countryOf(word) : undefined;
  if (!place || word.toLowerCase() === 'us') return false;
  if (/산$/u.test(word)) draft.origin = place;
  else draft.dispatch = place;
  return true;
}

/** Puts one word, and the next where it takes it, where it belongs; returns how many words were used. */
function place(draft: Draft, word: string, next: string | undefined, first: boolean): number {
  const lower = word.toLowerCase();
  const named = namedValue(word);
  if (named) {
    READERS[KEY_WORDS[named[0]] ?? 'item']?.(draft, named[1]);
    return 1;
  }
  const mode = MODE_WORDS[lower];
  if (mode && first) {
    draft.mode = mode as Ask['mode'];
    return 1;
  }
  if (SHOP_WORDS[lower]) {
    draft.platform = SHOP_WORDS[lower];
    return 1;
  }
  if (takesNext(lower, next)) {
    READERS[KEY_WORDS[lower] ?? 'item']?.(draft, next ?? '');
    return 2;
  }
  if (flagInto(draft, word) || placeInto(draft, word)) return 1;
  return worth(draft, word, next);
}

function worth(draft: Draft, word: string, next: string | undefined): number {
  const many = quantityOf(word);
  if (many !== undefined) {
    draft.quantity = many;
    return 1;
  }
  const amount = amountOf(word);
  const currency = currencyNamed(word);
  if (amount && !amount.currency && next !== undefined && currencyNamed(next)) {
    draft.bare.push({ ...amount, currency: currencyNamed(next) });
    return 2;
  }
  if (amount && !amount.currency && next !== undefined && /^[A-Z]{3}$/.test(next))
    throw new Unread('unknown-currency', next);
  if (amount) draft.bare.push(amount);
  else if (currency && next !== undefined && amountOf(next)) draft.currency = currency;
  else draft.words.push(word);
  return 1;
}

function finish(draft: Draft): Ask {
  const { bare, words, currency, ...ask } = draft;
  const said = bare.map((b) => b.currency).find((c) => c !== undefined) ?? currency;
  const item = words.join(' ').trim();
  if (item.length > MOST_ITEM_LETTERS || item.split(/\s+/).length > MOST_ITEM_WORDS)
    throw new Unread('sentence', item.slice(0, 30));
  const prices = bare.map((b) => checked({ amount: b.amount, currency: b.currency ?? said ?? 'USD' }, `${b.amount}`));
  if (prices.length > 1 && ask.mode !== 'gap')
    throw new Unread('mixed', prices.map((p) => `${p.amount} ${p.currency}`).join(', '));
  return { ...ask, item, prices };
}

/**
 * Reads a typed line in any order of words, Korean or English. The price without a currency is in dollars.
 * Answers with a fault instead of throwing when a word cannot be what it seems to be.
 */
export function readAsk(line: string): Ask | AskFault {
  const words = line.normalize('NFKC').match(/[^\s]+/gu) ?? [];
  const draft = blank();
  try {
    for (let at = 0; at < words.length;) at += place(draft, words[at] ?? '', words[at + 1], at === 0);
    return finish(draft);
  } catch (e) {
    if (e instanceof Unread) return e.at;
    throw e;
  }
}

/** Whether a line could not be read. */
export function isFault(a: Ask | AskFault): a is AskFault {
  return 'fault' in a;
}
