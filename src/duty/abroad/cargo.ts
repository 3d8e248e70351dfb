import type { DutyBase, DutyBook, DutyWhen, GoodsClass, LimitBase, Money } from '../../core/duty.ts';
import { exact, larger, sum, ZERO, type Exact } from '../exact.ts';
import type { GoodsLine, Parcel } from '../parcel.ts';
import { rateBetween, wonFor } from '../rates.ts';

/** A parcel as another border sees it: all in the currency of its price, unrounded. */
export type Abroad = {
  readonly parcel: Parcel;
  readonly lines: readonly GoodsLine[];
  readonly currency: string;
  readonly goods: Exact;
  readonly freight: Exact;
  /** Converts into the parcel's currency; notes the currency and answers undefined when no source gives a rate. */
  readonly into: (m: Money) => Exact | undefined;
  /** Currencies for which a rate was needed and not found, and the oldest day of the rates that were. */
  readonly noted: { readonly missing: Set<string>; oldest: string | null; source: string | null };
};

/** Reads a parcel in the currency of its first price. */
export function abroadOf(book: DutyBook, parcel: Parcel): Abroad {
  const lines = parcel.orders.flatMap((o) => o.lines);
  const currency = lines[0]?.price.currency ?? 'USD';
  const noted: Abroad['noted'] = { missing: new Set(), oldest: null, source: null };
  const ratios = new Map<string, ReturnType<typeof ratio>>();
  const into = (m: Money): Exact | undefined => {
    if (m.currency === currency) return exact(m.amount);
    if (!ratios.has(m.currency)) ratios.set(m.currency, ratio(book, parcel, m.currency, currency));
    const rate = ratios.get(m.currency);
    if (!rate) {
      noted.missing.add(m.currency);
      return undefined;
    }
    if (rate.day !== null && (noted.oldest === null || rate.day < noted.oldest)) {
      noted.oldest = rate.day;
      noted.source = rate.source?.title ?? null;
    }
    return exact(m.amount).times(rate.rate);
  };
  const all = (ms: readonly (Money | null | undefined)[]) => sum(ms.map((m) => (m ? (into(m) ?? ZERO) : ZERO)));
  const prices = sum(lines.map((l) => (into(l.price) ?? ZERO).times(l.quantity)));
  const goods = prices.plus(all(parcel.orders.map((o) => o.local))).minus(all(parcel.orders.map((o) => o.coupon)));
  const freight = all(parcel.orders.flatMap((o) => [o.freight, o.insurance]));
  return { parcel, lines, currency, goods, freight, into, noted };
}

function ratio(book: DutyBook, parcel: Parcel, from: string, into: string) {
  const [a, b] = [parcel.rates?.[from], parcel.rates?.[into]];
  if (a === undefined && b === undefined) return rateBetween(book, from, into, parcel.day);
  const [one, other] = [wonFor(book, from, parcel.day, parcel.rates), wonFor(book, into, parcel.day, parcel.rates)];
  return one && other
    ? { rate: one.rate.div(other.rate), day: one.day ?? other.day, source: one.source ?? other.source }
    : undefined;
}

/** The value that a limit or a tax is counted on. */
export function valueOn(a: Abroad, on: DutyBase, duty: Exact): Exact {
  if (on === 'goods') return a.goods;
  const cif = a.goods.plus(a.freight);
  return on === 'cif' ? cif : cif.plus(duty);
}

/** The goods of one line in the parcel's currency, with its part of what was added to or taken off the order. */
export function goodsOf(a: Abroad, line: GoodsLine): Exact {
  if (a.lines.length === 1) return a.goods;
  const bare = (l: GoodsLine) => (a.into(l.price) ?? ZERO).times(l.quantity);
  const all = sum(a.lines.map(bare));
  return all.eq(0) ? ZERO : a.goods.times(bare(line)).div(all);
}

function limitOn(a: Abroad, on: LimitBase): Exact {
  if (on !== 'piece') return valueOn(a, on, ZERO);
  return a.lines.map((l) => a.into(l.price) ?? ZERO).reduce(larger, ZERO);
}

function classed(line: GoodsLine, classes: readonly GoodsClass[]): boolean {
  return line.classes.some((c) => classes.includes(c));
}

function ofGoods({ lines }: Abroad, { goods, notGoods }: DutyWhen): boolean {
  if (goods && !lines.some((l) => classed(l, goods))) return false;
  return !notGoods || lines.some((l) => !classed(l, notGoods));
}

/** A place must be known to fulfil a condition; one that is not known never stands against a row. */
function ofPlaces({ parcel }: Abroad, when: DutyWhen): boolean {
  const is = (place: string | null, among: readonly string[]) => place !== null && among.includes(place);
  if (when.dispatch && !is(parcel.dispatch, when.dispatch)) return false;
  if (when.notDispatch && is(parcel.dispatch, when.notDispatch)) return false;
  if (when.origin && !is(parcel.origin, when.origin)) return false;
  return !(when.notOrigin && is(parcel.origin, when.notOrigin));
}

function ofBuyer({ parcel }: Abroad, when: DutyWhen): boolean {
  if (when.carrier && when.carrier !== parcel.carrier) return false;
  if (when.registered !== undefined && when.registered !== parcel.registered) return false;
  if (when.gift && !parcel.gift) return false;
  const nth = parcel.nth ?? 1;
  return nth <= (when.nthUpTo ?? nth) && nth > (when.nthOver ?? 0);
}

/** Whether a row's conditions hold; false as well when a limit's currency has no rate (which is noted). */
export function holds(a: Abroad, when: DutyWhen | undefined): boolean {
  if (!when) return true;
  return ofGoods(a, when) && ofPlaces(a, when) && ofBuyer(a, when) && overs(a, when) && upTos(a, when);
}

function overs(a: Abroad, { over }: DutyWhen): boolean {
  if (!over) return true;
  const limit = a.into(over);
  return limit !== undefined && limitOn(a, over.on).gt(limit);
}

function upTos(a: Abroad, { upTo }: DutyWhen): boolean {
  if (!upTo) return true;
  const limit = a.into(upTo);
  return limit !== undefined && limitOn(a, upTo.on).lte(limit);
}
