import type { DutyRule } from '../../core/duty.ts';
import { cents, exact, larger, money, percentOf, sum, ZERO, type Exact } from '../exact.ts';
import type { GoodsLine } from '../parcel.ts';
import { that, type RowThat } from '../rows.ts';
import type { Step } from '../step.ts';
import { goodsOf, holds, valueOn, type Abroad } from './cargo.ts';

const ONE: Exact = exact('1');

/** One charge: its amount in the parcel's currency, the step that tells it, whether VAT is counted on it. */
export type Charge = { readonly amount: Exact; readonly step: Step; readonly inVat: boolean };

/** A class of its own rate, or the row's; a rate that the asker gives stands before both. */
function percentFor(row: RowThat<'charge'>, line: GoodsLine, given: string | undefined): string {
  const special = line.classes.map((c) => row.does.byClass?.[c]);
  return given ?? special.find((p) => p !== undefined) ?? row.does.percent;
}

type Share = { readonly percent: string; readonly of: Exact };

/** The parts of the goods that one row charges at the same percentage, as shares of the whole. */
function sharesOf(
  row: RowThat<'charge'>,
  a: Abroad,
  givenFor: (line: GoodsLine) => string | undefined,
): readonly Share[] {
  const [only] = a.lines;
  if (only && a.lines.length === 1) return [{ percent: percentFor(row, only, givenFor(only)), of: ONE }];
  const by = new Map<string, Exact>();
  for (const line of a.lines) {
    const percent = percentFor(row, line, givenFor(line));
    by.set(percent, (by.get(percent) ?? ZERO).plus(goodsOf(a, line)));
  }
  if (by.size === 1 || a.goods.eq(0)) return [...by.keys()].slice(0, 1).map((percent) => ({ percent, of: ONE }));
  return [...by].map(([percent, goods]) => ({ percent, of: goods.div(a.goods) }));
}

function amountOf(row: RowThat<'charge'>, a: Abroad, { percent, of }: Share, duty: Exact) {
  const { share, inside, less, on } = row.does;
  const base = (share ? percentOf(a.goods, share).plus(duty) : valueOn(a, on, duty)).times(of);
  const full = inside ? base.times(exact(percent)).div(exact('100').minus(exact(percent))) : percentOf(base, percent);
  const off = less ? (a.into(less) ?? ZERO) : ZERO;
  return { amount: cents(larger(full.minus(off), ZERO), a.currency), base };
}

/** The row whose rate a given one stands in for: the first VAT row, and the first duty row where no tariff row asks for it. */
function standsIn(
  rows: readonly DutyRule[],
  a: Abroad,
  row: RowThat<'charge'>,
): (line: GoodsLine) => string | undefined {
  const all = that(rows, 'charge');
  const first = all.find((r) => r.does.tax === 'duty') ?? all[0];
  const duty = that(rows, 'tariff-unread').length === 0 && row === first;
  const vat = row.does.tax === 'vat' ? a.parcel.vat : undefined;
  return (line) => vat ?? (duty ? line.duty : undefined);
}

/**
 * The percentage charges of one kind. Where a country has no tariff row of its own, a rate that the asker gives stands in
 * for its first charge. A relief leaves out what is not charged at the sale.
 */
export function charged(
  rows: readonly DutyRule[],
  a: Abroad,
  tax: 'duty' | 'vat' | 'fee',
  duty: Exact,
  relieved: boolean,
): readonly Charge[] {
  const open = that(rows, 'charge').filter(
    (r) => r.does.tax === tax && holds(a, r.does.when) && (!relieved || r.does.atSale),
  );
  return open.flatMap((row) => {
    const givenFor = standsIn(rows, a, row);
    const given = a.lines.some((l) => givenFor(l) !== undefined) ? ({ given: true } as const) : {};
    return sharesOf(row, a, givenFor).map((share): Charge => {
      const { amount, base } = amountOf(row, a, share, duty);
      const inputs = { percent: share.percent, base: `${a.currency} ${base.round(2, 1).toFixed()}` };
      const figure = money(amount, a.currency);
      const step: Step = { says: 'charge', rule: row.id, inputs, figure, tax, name: row.does.name, ...given };
      return { amount, step, inVat: tax === 'duty' };
    });
  });
}

function headings(a: Abroad): number {
  return new Set(a.lines.map((l) => l.hs?.slice(0, 6) ?? l.name)).size;
}

/** The flat charges of one kind: so much a heading or a parcel. */
export function flats(rows: readonly DutyRule[], a: Abroad, tax: 'duty' | 'fee'): readonly Charge[] {
  const open = that(rows, 'flat').filter((r) => r.does.tax === tax && holds(a, r.does.when));
  return open.map((row) => {
    const times = row.does.per === 'heading' ? headings(a) : 1;
    const amount = cents((a.into(row.does.each) ?? ZERO).times(times), a.currency);
    const inputs = { each: `${row.does.each.currency} ${row.does.each.amount}`, times: String(times) };
    const figure = money(amount, a.currency);
    return {
      amount,
      inVat: row.does.inVat,
      step: { says: 'flat', rule: row.id, inputs, figure, tax, name: row.does.name },
    };
  });
}

/** What is taken off again because it is too little to collect. */
export function waived(rows: readonly DutyRule[], a: Abroad, all: readonly Charge[]): readonly Charge[] {
  return that(rows, 'waive').flatMap((row): readonly Charge[] => {
    const due = sum(all.filter((c) => row.does.tax === 'all' || c.step.tax === 'vat').map((c) => c.amount));
    const least = a.into(row.does.upTo);
    if (least === undefined || due.eq(0) || due.gt(least)) return [];
    const amount = due.times(-1);
    const inputs = { due: due.toFixed() };
    return [
      {
        amount,
        inVat: false,
        step: { says: 'waived', rule: row.id, inputs, figure: money(amount, a.currency), tax: 'vat' },
      },
    ];
  });
}
