import type { DutyBook, DutyItem } from '../core/duty.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Good, PricedGood } from './answer.ts';
import type { Ask, AskedGood } from './ask.ts';
import { itemNamed } from './items.ts';

/** Why a good of a line cannot be taken; `items` are what its words may mean. */
export type GoodFault = {
  readonly fault: 'no-item' | 'unknown-item' | 'several-items' | 'no-price' | 'bad-quantity';
  readonly word: string;
  readonly items?: readonly DutyItem[];
};

/** More pieces than this are no retail question. */
const MOST_PIECES = 1_000_000;

/** The goods of a line as they were asked for, the first one among them. */
export function askedGoods(ask: Ask): readonly AskedGood[] {
  const { item, quantity, duty, hs } = ask;
  return [{ item, price: ask.prices[0], quantity, duty, hs }, ...ask.more];
}

function goodOf(book: DutyBook, asked: AskedGood, lang: UiLanguage): Good | GoodFault {
  const found = itemNamed(book, asked.item);
  const hs = asked.hs ?? null;
  if (found.found === 'one') {
    const typed = found.item[lang].find((n) => n.toLowerCase() === asked.item.toLowerCase());
    return { item: found.item, name: typed ?? found.item[lang][0] ?? asked.item, hs };
  }
  const coded = asked.hs !== undefined || asked.duty !== undefined;
  if (coded) return { item: null, name: asked.item || `HS ${asked.hs ?? ''}`.trim(), hs };
  if (asked.item === '') return { fault: 'no-item', word: '' };
  if (found.found === 'several') return { fault: 'several-items', word: asked.item, items: found.items };
  return { fault: 'unknown-item', word: asked.item };
}

function pricedOf(book: DutyBook, asked: AskedGood, lang: UiLanguage): PricedGood | GoodFault {
  const good = goodOf(book, asked, lang);
  if ('fault' in good) return good;
  if (!asked.price) return { fault: 'no-price', word: good.name };
  const { quantity = 1 } = asked;
  const whole = Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_PIECES;
  if (!whole) return { fault: 'bad-quantity', word: String(quantity) };
  return { good, price: asked.price, quantity, duty: asked.duty };
}

/** The goods of a line found in the catalogue, each with its price; or the first fault. */
export function goodsOf(book: DutyBook, ask: Ask, lang: UiLanguage): readonly PricedGood[] | GoodFault {
  const goods: PricedGood[] = [];
  for (const asked of askedGoods(ask)) {
    const priced = pricedOf(book, asked, lang);
    if ('fault' in priced) return priced;
    goods.push(priced);
  }
  return goods;
}
