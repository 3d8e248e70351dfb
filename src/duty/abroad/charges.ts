import type { DutyRule } from '../../core/duty.ts';
import { cents, exact, larger, money, percentOf, sum, ZERO, type Exact } from '../exact.ts';
import { that, type RowThat } from '../rows.ts';
import type { Refusal, Step } from '../step.ts';
import { holds, valueOn, type Abroad } from './cargo.ts';

/** One charge: its amount in the parcel's currency, the step that tells it, whether VAT is counted on it. */
export type Charge = { readonly amount: Exact; readonly step: Step; readonly inVat: boolean };

const UNREAD = {
  en: 'duty goes by a tariff line that was not read; give it as duty:8.',
  ko: '관세가 품목별 세율인데 그 세율을 확인하지 못했습니다. duty:8처럼 적어 주세요.',
};

/** Duty by a tariff that was not read: with the asker's rate a charge, without it a refusal; nothing where none holds. */
export function unreadDuty(rows: readonly DutyRule[], a: Abroad): readonly Charge[] | Refusal {
  const row = that(rows, 'tariff-unread').find((r) => holds(a, r.does.when));
  if (!row) return [];
  const [first] = a.lines;
  const percent = first?.duty;
  if (percent === undefined) return { rule: row.id, why: UNREAD, lacks: 'rate' };
  const base = row.does.share ? percentOf(a.goods, row.does.share) : valueOn(a, 'cif', ZERO);
  const amount = cents(percentOf(base, percent), a.currency);
  const inputs = { name: first?.name ?? '', percent, value: base.toFixed() };
  const figure = money(amount, a.currency);
  return [
    { amount, inVat: true, step: { says: 'rate-given', rule: row.id, inputs, figure, tax: 'duty', given: true } },
  ];
}

function percentFor(row: RowThat<'charge'>, a: Abroad, replace: boolean): string {
  const given = replace ? a.lines[0]?.duty : undefined;
  const special = a.lines.flatMap((l) => l.classes).map((c) => row.does.byClass?.[c]);
  return given ?? special.find((p) => p !== undefined) ?? row.does.percent;
}

function amountOf(row: RowThat<'charge'>, a: Abroad, percent: string, duty: Exact): { amount: Exact; base: Exact } {
  const { share, inside, less, on } = row.does;
  const base = share ? percentOf(a.goods, share).plus(duty) : valueOn(a, on, duty);
  const full = inside ? base.times(exact(percent)).div(exact('100').minus(exact(percent))) : percentOf(base, percent);
  const off = less ? (a.into(less) ?? ZERO) : ZERO;
  return { amount: cents(larger(full.minus(off), ZERO), a.currency), base };
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
  const all = that(rows, 'charge');
  const open = all.filter((r) => r.does.tax === tax && holds(a, r.does.when) && (!relieved || r.does.atSale));
  const first = all.find((r) => r.does.tax === 'duty') ?? all[0];
  const takesGiven = that(rows, 'tariff-unread').length === 0;
  return open.map((row) => {
    const replace = takesGiven && row === first && a.lines[0]?.duty !== undefined;
    const percent = percentFor(row, a, replace);
    const { amount, base } = amountOf(row, a, percent, duty);
    const inputs = { percent, base: `${a.currency} ${base.round(2, 1).toFixed()}` };
    const figure = money(amount, a.currency);
    const step: Step = {
      says: 'charge',
      rule: row.id,
      inputs,
      figure,
      tax,
      name: row.does.name,
      ...(replace ? { given: true } : {}),
    };
    return { amount, step, inVat: tax === 'duty' };
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
