import type { DutyRule } from '../../core/duty.ts';
import { down, exact, larger, money, percentOf, sum, ZERO, type Exact } from '../exact.ts';
import { that } from '../rows.ts';
import type { Step } from '../step.ts';
import type { CargoLine } from './cargo.ts';
import type { LineRate } from './tariff.ts';

/** The taxes of one line in won, each rounded down to 10 won, as two public calculators of customs firms do. */
export type LineTaxes = {
  readonly duty: Exact;
  readonly excise: Exact;
  readonly education: Exact;
  readonly vat: Exact;
  readonly steps: readonly Step[];
};

export const TO_TEN = 10;

function exciseOf(rows: readonly DutyRule[], line: CargoLine, duty: Exact) {
  const row = that(rows, 'excise').find((r) => line.line.classes.some((c) => r.does.goods.includes(c)));
  if (!row) return null;
  const each = line.value.plus(duty).div(line.quantity);
  const over = larger(each.minus(exact(row.does.over)), ZERO);
  const excise = down(percentOf(over, row.does.percent).times(line.quantity), TO_TEN);
  return { row, over, excise, education: down(percentOf(excise, row.does.education), TO_TEN) };
}

function won(value: Exact) {
  return money(value, 'KRW');
}

function dutyStep(line: CargoLine, rate: LineRate, duty: Exact): Step {
  const row = rate.row;
  return {
    says: row ? 'rate' : 'rate-given',
    rule: row?.id ?? 'given',
    inputs: { name: line.line.name, value: line.value.toFixed(), percent: rate.percent, by: rate.by },
    figure: won(duty),
    tax: 'duty',
    ...(row ? {} : { given: true as const }),
  };
}

/** Duty, consumption and education tax, VAT of one line, in that order, each on what came before. */
export function taxesOf(rows: readonly DutyRule[], line: CargoLine, rate: LineRate): LineTaxes {
  const duty = down(percentOf(line.value, rate.percent), TO_TEN);
  const steps: Step[] = [dutyStep(line, rate, duty)];
  const extra = exciseOf(rows, line, duty);
  if (extra && extra.over.gt(0)) {
    const inputs = { over: extra.over.toFixed(0), percent: extra.row.does.percent, floor: extra.row.does.over };
    steps.push({ says: 'excise', rule: extra.row.id, inputs, figure: won(extra.excise), tax: 'excise' });
    const education = { percent: extra.row.does.education, excise: extra.excise.toFixed() };
    const figure = won(extra.education);
    steps.push({ says: 'education', rule: extra.row.id, inputs: education, figure, tax: 'education' });
  }
  const excise = extra?.excise ?? ZERO;
  const education = extra?.education ?? ZERO;
  const base = sum([line.value, duty, excise, education]);
  const vat = vatOf(rows, line, base, steps);
  return { duty, excise, education, vat, steps };
}

function vatOf(rows: readonly DutyRule[], line: CargoLine, base: Exact, steps: Step[]): Exact {
  const row = that(rows, 'charge').find((r) => r.does.tax === 'vat');
  if (!row) return ZERO;
  const special = line.line.classes.map((c) => row.does.byClass?.[c]).find((p) => p !== undefined);
  const percent = special ?? row.does.percent;
  const vat = down(percentOf(base, percent), TO_TEN);
  const inputs = { base: base.toFixed(), percent, name: line.line.name };
  steps.push({ says: 'charge', rule: row.id, inputs, figure: won(vat), tax: 'vat', name: row.does.name });
  return vat;
}
