import type { DutyBase, DutyBook, DutyWhen, Money } from '../../core/duty.ts';
import { exact, sum, ZERO, type Exact } from '../exact.ts';
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
  const into = (m: Money): Exact | undefined => {
    if (m.currency === currency) return exact(m.amount);
    const rate = ratio(book, parcel, m.currency, currency);
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

/** Whether a row's conditions hold; false as well when a limit's currency has no rate (which is noted). */
export function holds(a: Abroad, when: DutyWhen | undefined): boolean {
  if (!when) return true;
  const { dispatch, origin, carrier, registered } = a.parcel;
  if (when.goods && !a.lines.some((l) => l.classes.some((c) => when.goods?.includes(c)))) return false;
  if (when.dispatch && !(dispatch && when.dispatch.includes(dispatch))) return false;
  if (when.notDispatch && dispatch && when.notDispatch.includes(dispatch)) return false;
  if (when.origin && !(origin && when.origin.includes(origin))) return false;
  if (when.carrier && when.carrier !== carrier) return false;
  if (when.registered !== undefined && when.registered !== registered) return false;
  return overs(a, when) && upTos(a, when);
}

function overs(a: Abroad, { over }: DutyWhen): boolean {
  if (!over) return true;
  const limit = a.into(over);
  return limit !== undefined && valueOn(a, over.on, ZERO).gt(limit);
}

function upTos(a: Abroad, { upTo }: DutyWhen): boolean {
  if (!upTo) return true;
  const limit = a.into(upTo);
  return limit !== undefined && valueOn(a, upTo.on, ZERO).lte(limit);
}
