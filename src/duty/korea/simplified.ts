import type { DutyRule } from '../../core/duty.ts';
import { down, exact, money, percentOf, sum, ZERO, type Exact } from '../exact.ts';
import { that, type RowThat } from '../rows.ts';
import type { Step } from '../step.ts';
import type { CargoLine } from './cargo.ts';
import { isFree, type LineRate } from './tariff.ts';
import { TO_TEN } from './taxes.ts';

/** The one-rate tax of a line, and the step that tells it. */
type OneRate = { readonly tax: Exact; readonly step: Step };

function stepOf(says: Step['says'], rule: string, inputs: Step['inputs'], tax: Exact): OneRate {
  return { tax, step: { says, rule, inputs, figure: money(tax, 'KRW') } };
}

function byBand(rows: readonly DutyRule[], line: CargoLine): OneRate | undefined {
  const row = that(rows, 'simplify-band').find((r) => line.line.classes.some((c) => r.does.goods.includes(c)));
  const each = line.value.div(line.quantity);
  if (!row || each.lte(exact(row.does.over))) return undefined;
  const { over, plus, percent } = row.does;
  const tax = down(
    percentOf(each.minus(exact(over)), percent)
      .plus(exact(plus))
      .times(line.quantity),
    TO_TEN,
  );
  return stepOf('simplified-band', row.id, { value: each.toFixed(0), over, plus, percent }, tax);
}

/** The annex's percentage for a line; undefined when it hangs on a base duty that was not read. */
function percentFor(row: RowThat<'simplify'>, line: CargoLine, base: string | null): string | undefined {
  const { byClass, percent, baseFrom } = row.does;
  const special = line.line.classes.map((c) => byClass[c]).find((p) => p !== undefined);
  if (special === undefined) return percent;
  const named = line.line.classes.some((c) => c === 'gaming-machine' || c === 'antler');
  if (named || baseFrom === undefined) return special;
  if (base === null) return undefined;
  return exact(base).gte(exact(baseFrom)) ? special : percent;
}

function ofLine(rows: readonly DutyRule[], line: CargoLine, rate: LineRate | undefined): OneRate | undefined {
  if (rate && isFree(rate)) return undefined;
  const [not] = that(rows, 'simplify-not');
  if (not && line.value.div(line.quantity).gt(exact(not.does.itemOver))) return undefined;
  const band = byBand(rows, line);
  if (band) return band;
  const [row] = that(rows, 'simplify');
  if (!row) return undefined;
  const percent = percentFor(row, line, rate?.row?.does.base ?? rate?.percent ?? null);
  if (percent === undefined) return undefined;
  const tax = down(percentOf(line.value, percent), TO_TEN);
  return stepOf('simplified', row.id, { name: line.line.name, value: line.value.toFixed(), percent }, tax);
}

/**
 * Duty and internal taxes at the one simplified rate, for self-use goods where it may be used; undefined where some line
 * rules it out (zero duty, an item over the ceiling, no annex read for that day).
 */
export function simplifiedOf(
  rows: readonly DutyRule[],
  lines: readonly { readonly line: CargoLine; readonly rate: LineRate | undefined }[],
): { readonly tax: Exact; readonly steps: readonly Step[] } | undefined {
  const each = lines.map((l) => ofLine(rows, l.line, l.rate));
  const all = each.filter((e) => e !== undefined);
  if (all.length !== lines.length || all.length === 0) return undefined;
  return { tax: sum([ZERO, ...all.map((a) => a.tax)]), steps: all.map((a) => a.step) };
}
