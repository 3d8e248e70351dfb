import type { DutyRule } from '../../core/duty.ts';
import { cents, money, percentOf, ZERO, type Exact } from '../exact.ts';
import { tariffRow } from '../korea/tariff.ts';
import type { GoodsLine } from '../parcel.ts';
import { that, type RowThat } from '../rows.ts';
import type { Refusal } from '../step.ts';
import { goodsOf, holds, valueOn, type Abroad } from './cargo.ts';
import type { Charge } from './charges.ts';

const UNREAD = (name: string, hs: string | null) => ({
  en: `duty on ${name}${hs ? ` (HS ${hs})` : ''} goes by a tariff line that was not read; give it as duty:8.`,
  ko: `${name}${hs ? `(HS ${hs})` : ''}의 관세가 품목별 세율인데 그 세율을 확인하지 못했습니다. duty:8처럼 적어 주세요.`,
});

function valueOf(a: Abroad, line: GoodsLine, row: RowThat<'tariff-unread'>): Exact {
  const goods = goodsOf(a, line);
  if (row.does.share) return percentOf(goods, row.does.share);
  return a.goods.eq(0) ? valueOn(a, 'cif', ZERO) : goods.times(valueOn(a, 'cif', ZERO)).div(a.goods);
}

function chargeOf(a: Abroad, line: GoodsLine, row: RowThat<'tariff-unread'>, read: string | undefined, rule: string) {
  const percent = line.duty ?? read ?? '0';
  const value = valueOf(a, line, row);
  const amount = cents(percentOf(value, percent), a.currency);
  const inputs = { name: line.name, percent, value: value.round(2, 1).toFixed() };
  const figure = money(amount, a.currency);
  const given = line.duty === undefined ? {} : ({ given: true } as const);
  const says = line.duty === undefined ? 'rate' : 'rate-given';
  const charge: Charge = { amount, inVat: true, step: { says, rule, inputs, figure, tax: 'duty', ...given } };
  return charge;
}

/**
 * Duty by a national tariff, line by line: at the rate the asker gives, else at the one heading of that tariff that was
 * read. A line with neither is a refusal; nothing is due where no tariff holds.
 */
export function tariffDuty(rows: readonly DutyRule[], a: Abroad): readonly Charge[] | Refusal {
  const row = that(rows, 'tariff-unread').find((r) => holds(a, r.does.when));
  if (!row) return [];
  const charges: Charge[] = [];
  for (const line of a.lines) {
    const read = line.duty === undefined ? tariffRow(rows, line.hs, a.parcel.day) : undefined;
    if (line.duty === undefined && !read) return { rule: row.id, why: UNREAD(line.name, line.hs), lacks: 'rate' };
    charges.push(chargeOf(a, line, row, read?.does.applied, read?.id ?? row.id));
  }
  return charges;
}
