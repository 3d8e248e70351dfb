import type { Decimal, DutyBook } from '../core/duty.ts';
import { assess } from './assess.ts';
import { exact, money } from './exact.ts';
import type { GoodsLine, Parcel } from './parcel.ts';

/** Points for the picture of the cliff: what tax a goods price in dollars brings, around the limit. */
export function cliffOf(
  book: DutyBook,
  parcel: Parcel,
  line: GoodsLine,
  limit: Decimal,
): readonly (readonly [string, number | null])[] {
  const at = exact(limit);
  const prices = ['0.6', '0.8', '1']
    .map((f) => at.times(exact(f)))
    .concat(
      [at.plus(exact('0.01'))],
      ['1.2', '1.6', '2'].map((f) => at.times(exact(f))),
    );
  return prices.map((p) => {
    const lines = [{ ...line, price: money(p, 'USD'), quantity: 1 }];
    const orders = parcel.orders.slice(0, 1).map((o) => ({ ...o, lines, coupon: null, local: null }));
    const tax = assess(book, { ...parcel, orders }).total?.tax.amount;
    return [p.toFixed(), tax === undefined ? null : Number(tax)] as const;
  });
}
