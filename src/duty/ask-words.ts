import { AFTER_PLACE, amountOf, countryOf, currencyNamed, TOWARDS, Unread } from './amounts.ts';
import type { Ask } from './ask.ts';
import { flagInto, READERS, type Draft } from './ask-values.ts';
import { COUNTRY_WORDS, FLAG_WORDS, KEY_WORDS, MODE_WORDS, SHOP_WORDS } from './vocabulary.ts';

/** What a line's first word asks for instead of a sum; undefined for a word that is none of those. */
export function modeOf(word: string | undefined): Ask['mode'] | undefined {
  return MODE_WORDS[(word ?? '').toLowerCase()] as Ask['mode'] | undefined;
}

function namedValue(word: string): readonly [key: string, value: string] | undefined {
  const m = /^([^:=]+)[:=](.+)$/u.exec(word);
  const key = m?.[1]?.toLowerCase() ?? '';
  return m && KEY_WORDS[key] ? [key, m[2] ?? ''] : undefined;
}

/** Keys that take the next word when no colon stands: `shipping 12`, `from CN`, `배송비 12`. */
function takesNext(key: string, next: string | undefined): boolean {
  if (next === undefined || !KEY_WORDS[key]) return false;
  if (['item', 'price', 'duty', '관세', '품목', '가격', 'fee', '국가', '판매자'].includes(key)) return false;
  const kind = KEY_WORDS[key];
  // "to Narnia" is a place that nobody knows, and is answered as one; "to wear" is none.
  if (kind === 'to')
    return countryOf(next.toUpperCase()) !== undefined || countryOf(next) !== undefined || /^[A-Z]/.test(next);
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
  else if (TOWARDS.test(word)) draft.to = place;
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
  const mode = modeOf(lower);
  if (mode && first) {
    draft.mode = mode;
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

/** `1.5개`: half a piece is no quantity. */
const PART_OF_PIECE = /^(?:x\d+\.\d+|\d+\.\d+(?:개|켤레|벌|장|병|대|권|pcs|pc|ea|x))$/iu;

/** Three letters behind a bare amount are meant as a currency: capitals always, small ones when the good was named before. */
function seemsCurrency(word: string, draft: Draft): boolean {
  if (/^[A-Z]{3}$/.test(word)) return COUNTRY_WORDS[word.toLowerCase()] === undefined;
  const known = [KEY_WORDS, FLAG_WORDS, SHOP_WORDS, COUNTRY_WORDS, MODE_WORDS].some(
    (words) => words[word] !== undefined,
  );
  return draft.words.length > 0 && /^[a-z]{3}$/.test(word) && !known;
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
  if (amount && !amount.currency && next !== undefined && seemsCurrency(next, draft))
    throw new Unread('unknown-currency', next);
  if (PART_OF_PIECE.test(word)) throw new Unread('bad-number', word);
  if (amount) draft.bare.push(amount);
  else if (currency && next !== undefined && amountOf(next)) draft.currency = currency;
  else draft.words.push(word);
  return 1;
}

/** Puts each word of a line, or of a part of it, where it belongs; only the `first` part may begin with a mode. */
export function readWords(words: readonly string[], draft: Draft, first: boolean): void {
  for (let at = 0; at < words.length;) at += place(draft, words[at] ?? '', words[at + 1], first && at === 0);
}
