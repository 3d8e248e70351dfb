import type { DutyRule } from '../../core/duty.ts';
import { exact, money, sum, ZERO, type Exact } from '../exact.ts';
import { that } from '../rows.ts';
import type { Step, Tax, Totals } from '../step.ts';
import type { Declared } from './declare.ts';
import type { LineTaxes } from './taxes.ts';

export type Collected = ReturnType<typeof collected>;

/** The tax that is collected: by the total, and by each head where that reading differs. */
export function collected(rows: readonly DutyRule[], taxes: readonly LineTaxes[]) {
  const heads = { duty: ZERO, excise: ZERO, education: ZERO, vat: ZERO };
  for (const t of taxes)
    for (const h of ['duty', 'excise', 'education', 'vat'] as const) heads[h] = heads[h].plus(t[h]);
  const total = sum(Object.values(heads));
  const [floor] = that(rows, 'waive');
  if (!floor) return { heads, total, byHead: total, waived: null };
  const least = exact(floor.does.upTo.amount);
  const byHead = sum(Object.values(heads).filter((h) => h.gte(least)));
  const waived = total.gt(0) && total.lt(least) ? floor : null;
  return { heads, total: waived ? ZERO : total, byHead: waived ? ZERO : byHead, waived };
}

/** The sums of all declarations together. */
export function totalsOf(all: readonly Declared[], results: readonly Collected[]): Totals {
  const by: Record<Tax, string> = { duty: '0', excise: '0', education: '0', vat: '0', fee: '0' };
  for (const r of results) {
    if (r.waived) continue;
    for (const h of ['duty', 'excise', 'education', 'vat'] as const) by[h] = exact(by[h]).plus(r.heads[h]).toFixed();
  }
  const tax = sum(results.map((r) => r.total));
  const byHead = sum(results.map((r) => r.byHead));
  const goods = sum(all.map((d) => d.cargo.goods));
  const value = sum(all.map((d) => d.cargo.value));
  const krw = (v: Exact) => money(v, 'KRW');
  return {
    currency: 'KRW',
    goods: krw(goods.round(0, 0)),
    customsValue: krw(value),
    tax: krw(tax),
    pays: krw(value.plus(tax)),
    by,
    taxByHead: byHead.eq(tax) ? null : krw(byHead),
  };
}

/** The step that takes off what is too little to collect. */
export function waivedStep(result: Collected): readonly Step[] {
  if (!result.waived) return [];
  const due = sum(Object.values(result.heads));
  const inputs = { due: due.toFixed() };
  const minus = money(due.times(-1), 'KRW');
  return [{ says: 'waived', rule: result.waived.id, inputs, figure: minus, tax: 'vat' }];
}
