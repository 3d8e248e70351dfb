import type { Decimal, Money } from '../core/duty.ts';
import { checked, Unread, type AskFault } from './amounts.ts';
import { blank, type Draft } from './ask-values.ts';
import { modeOf, readWords } from './ask-words.ts';

const MOST_ITEM_LETTERS = 40;
const MOST_ITEM_WORDS = 6;
/** More goods than this are an import, not a parcel. */
const MOST_GOODS = 20;

/** One good of a line: its words, the price of one piece, and what was said of it alone. */
export type AskedGood = {
  readonly item: string;
  readonly price: Money | undefined;
  readonly quantity: number | undefined;
  readonly duty: Decimal | undefined;
  readonly hs: string | undefined;
};

/** What a typed line asks for. Undefined is what the asker did not say. */
export type Ask = {
  readonly mode: 'sum' | 'steps' | 'countries' | 'history' | 'gap' | 'cliff' | 'simple';
  /** The words that are left for the good. */
  readonly item: string;
  readonly prices: readonly Money[];
  /** The goods after the first, where a line names several: `sneakers $80 + t-shirt $30 x2`. */
  readonly more: readonly AskedGood[];
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
  readonly vat: Decimal | undefined;
  readonly nth: number | undefined;
  readonly gift: boolean;
  /** Won for one unit of the price's currency, and of currencies that were named. */
  readonly fx: Decimal | undefined;
  readonly fxOf: Readonly<Record<string, Decimal>>;
  readonly kc: Decimal | undefined;
  readonly lot: number | undefined;
  readonly commission: Decimal | undefined;
  readonly fob: Money | undefined;
  readonly sell: Money | undefined;
  readonly platform: string | undefined;
};

function itemOf(draft: Draft): string {
  const item = draft.words.join(' ').trim();
  if (item.length > MOST_ITEM_LETTERS || item.split(/\s+/).length > MOST_ITEM_WORDS)
    throw new Unread('sentence', item.slice(0, 30));
  return item;
}

function pricesOf(draft: Draft, said: string | undefined): readonly Money[] {
  return draft.bare.map((b) => checked({ amount: b.amount, currency: b.currency ?? said ?? 'USD' }, `${b.amount}`));
}

function saidIn(drafts: readonly Draft[]): string | undefined {
  const bare = drafts.flatMap((d) => d.bare.map((b) => b.currency));
  return bare.find((c) => c !== undefined) ?? drafts.find((d) => d.currency)?.currency;
}

function finish(draft: Draft): Ask {
  const { bare: _bare, words: _words, currency: _currency, ...ask } = draft;
  const item = itemOf(draft);
  const prices = pricesOf(draft, saidIn([draft]));
  if (prices.length > 1 && ask.mode !== 'gap')
    throw new Unread('mixed', prices.map((p) => `${p.amount} ${p.currency}`).join(', '));
  return { ...ask, item, prices };
}

const OF_ONE_GOOD = ['item', 'prices', 'quantity', 'duty', 'hs', 'bare', 'words', 'currency', 'more'];

/** What one part says of the parcel stands over what the parts before it said. */
function onto(all: Draft, part: Draft): Draft {
  const plain: Readonly<Record<string, unknown>> = blank();
  const said = Object.entries(part).filter(([k, v]) => !OF_ONE_GOOD.includes(k) && v !== plain[k]);
  return { ...all, ...Object.fromEntries(said), fxOf: { ...all.fxOf, ...part.fxOf } };
}

function goodOf(draft: Draft, said: string | undefined): AskedGood {
  const item = itemOf(draft);
  const prices = pricesOf(draft, said);
  if (prices.length > 1 || (prices.length === 1 && item === '' && draft.hs === undefined))
    throw new Unread('mixed', prices.map((p) => `${p.amount} ${p.currency}`).join(', '));
  const { quantity, duty, hs } = draft;
  return { item, price: prices[0], quantity, duty, hs };
}

/** Two priced parts are two goods; so is a name after a part with name and price, though its price is missing. */
function namesSeveral(drafts: readonly Draft[]): boolean {
  if (drafts.filter((d) => d.bare.length > 0).length > 1) return true;
  const whole = drafts.findIndex((d) => d.bare.length > 0 && d.words.length > 0);
  return whole >= 0 && drafts.slice(whole + 1).some((d) => d.words.length > 0);
}

/** A line whose parts hold goods of their own; undefined when it speaks of one good. */
function several(parts: readonly (readonly string[])[]): Ask | undefined {
  const drafts = parts.map((words, at) => {
    const draft = blank();
    readWords(words, draft, at === 0);
    return draft;
  });
  if (!namesSeveral(drafts)) return undefined;
  const said = saidIn(drafts);
  const goods = drafts.filter((d) => d.bare.length > 0 || d.words.length > 0).map((d) => goodOf(d, said));
  const bare = goods.find((g) => !g.price);
  if (bare) throw new Unread('no-price', bare.item);
  if (goods.length > MOST_GOODS) throw new Unread('absurd', `${goods.length}`);
  const [first, ...more] = goods;
  if (!first?.price) return undefined;
  const { bare: _bare, words: _words, currency: _currency, ...ask } = drafts.reduce(onto, blank());
  const { price, ...good } = first;
  return { ...ask, ...good, prices: [price], more };
}

const SEPARATOR = /^(?:\+|&|and|그리고|및)$/iu;
const LIST_MARK = /[,，、;]$/u;

/** The words between `+`, `,` and `and`; a comma counts only at a word's end, so that `1,200` stays whole. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (SEPARATOR.test(word)) {
      parts.push([]);
      continue;
    }
    const bare = word.replace(LIST_MARK, '');
    if (bare !== '') parts.at(-1)?.push(bare);
    if (bare !== word) parts.push([]);
  }
  return parts.filter((p) => p.length > 0);
}

/**
 * Reads a typed line in any order of words, Korean or English; `+`, commas and `and` part several goods. The price is
 * that of one piece, in dollars when no currency is said. Answers with a fault instead of throwing when a word cannot be
 * what it seems to be.
 */
export function readAsk(line: string): Ask | AskFault {
  const words = line.normalize('NFKC').match(/[^\s]+/gu) ?? [];
  try {
    const parts = partsOf(words);
    const goods = parts.length > 1 && modeOf(words[0]) !== 'gap' ? several(parts) : undefined;
    if (goods) return goods;
    const draft = blank();
    readWords(parts.flat(), draft, true);
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
