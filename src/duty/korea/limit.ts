import type { DutyRule, DutyWhen } from '../../core/duty.ts';
import { exact, type Exact } from '../exact.ts';
import type { Parcel } from '../parcel.ts';
import { that, type RowThat } from '../rows.ts';
import type { Cargo } from './cargo.ts';

/** The limits that a cargo meets: which rows relieve it, and the one that decided. */
export type Relief = {
  readonly duty: RowThat<'relieve'> | null;
  readonly vat: RowThat<'relieve'> | null;
  /** The widest limit that could have applied: what the cargo was held against. */
  readonly against: RowThat<'relieve'> | null;
  /** The row that keeps the cargo out of list clearance, when one does. */
  readonly unlisted: RowThat<'unlist'> | null;
};

function listedOut(rows: readonly DutyRule[], cargo: Cargo): RowThat<'unlist'> | null {
  const has = (row: RowThat<'unlist'>) =>
    cargo.lines.some((l) => l.line.classes.some((c) => row.does.goods.includes(c)));
  return that(rows, 'unlist').find(has) ?? null;
}

/** Whether the conditions of a row, other than its amounts, hold for a parcel. */
export function fits(when: DutyWhen, parcel: Parcel, listed: boolean): boolean {
  if (when.dispatch && !(parcel.dispatch && when.dispatch.includes(parcel.dispatch))) return false;
  if (when.carrier && parcel.carrier !== when.carrier) return false;
  return !(when.listed && !listed);
}

/** Whether the goods price stays within a limit; the limit itself is inside. */
export function within(when: DutyWhen, cargo: Cargo, wonOf: (currency: string) => Exact): boolean {
  if (!when.upTo) return true;
  const limit = exact(when.upTo.amount);
  if (when.upTo.on === 'goods' && when.upTo.currency === 'USD' && cargo.goodsUsd) return cargo.goodsUsd.lte(limit);
  const value = when.upTo.on === 'goods' ? cargo.goods : cargo.goods.plus(cargo.freight);
  return value.lte(limit.times(wonOf(when.upTo.currency)));
}

/** Holds a cargo against every relief in force: the widest that fits decides. Resale has none. */
export function reliefOf(
  rows: readonly DutyRule[],
  parcel: Parcel,
  cargo: Cargo,
  wonOf: (currency: string) => Exact,
): Relief {
  const unlisted = listedOut(rows, cargo);
  const open = that(rows, 'relieve')
    .filter((r) => fits(r.does.when, parcel, unlisted === null))
    .toSorted((a, b) => Number(b.does.when.upTo?.amount ?? 0) - Number(a.does.when.upTo?.amount ?? 0));
  const forTax = (tax: 'duty' | 'vat') =>
    open.find((r) => r.does.of.includes(tax) && within(r.does.when, cargo, wonOf)) ?? null;
  const resale = parcel.purpose === 'resale';
  return {
    duty: resale ? null : forTax('duty'),
    vat: resale ? null : forTax('vat'),
    against: open[0] ?? null,
    unlisted,
  };
}

/** The currencies of the limits that a parcel may be held against. */
export function limitCurrencies(rows: readonly DutyRule[], parcel: Parcel): readonly string[] {
  const found: string[] = [];
  for (const { does } of that(rows, 'relieve')) {
    const currency = does.when.upTo?.currency;
    if (currency !== undefined && !found.includes(currency) && fits(does.when, parcel, true)) found.push(currency);
  }
  return found;
}
