import type { DutyBook } from '../core/duty.ts';
import { assess } from './assess.ts';
import { directOf, importColumn, vatPercent, type DirectSide, type ImportColumn, type ImportSide } from './compare.ts';
import { down, exact, percentOf, sum, ZERO, type Exact } from './exact.ts';
import type { GoodsLine, Parcel } from './parcel.ts';
import type { Refusal } from './step.ts';

/** One part of a gap: what it comes from, in won, the rule it rests on, and whether the asker gave it. */
export type GapPart = {
  readonly of: 'value' | 'duty' | 'excise' | 'vat' | 'kc' | 'commission' | 'other';
  readonly won: Exact;
  readonly rule: string | null;
  readonly given: boolean;
};
export type Gap = { readonly won: Exact; readonly parts: readonly GapPart[] };

/** Why a shelf price stands apart from a direct purchase: parts that add up to the difference, to the won. */
export function gapOf(direct: DirectSide, shop: ImportColumn): Gap {
  const parts: GapPart[] = [
    { of: 'value', won: shop.value.minus(direct.value), rule: 'KR-04', given: false },
    { of: 'duty', won: shop.duty.minus(direct.duty), rule: dutyRule(shop), given: false },
    { of: 'excise', won: shop.excise.minus(direct.excise), rule: 'KR-18', given: false },
    { of: 'vat', won: shop.vat.minus(direct.vat), rule: 'KR-05', given: false },
    { of: 'kc', won: shop.kc ?? ZERO, rule: 'KR-24', given: true },
    { of: 'commission', won: shop.commission ?? ZERO, rule: null, given: true },
  ];
  return { won: shop.shelf.minus(direct.pays), parts: parts.filter((p) => !p.won.eq(0)) };
}

function dutyRule(shop: ImportColumn): string {
  return shop.assessment.steps.find((s) => s.tax === 'duty')?.rule ?? 'KR-04';
}

/**
 * A domestic price against a direct-purchase price of the same good, both in won with VAT: what duty, VAT, certification
 * and commission explain if the importer bought at the direct price, and what is left (margin, stock, rent, warranty).
 */
export function gapBetween(
  book: DutyBook,
  parcel: Parcel,
  line: GoodsLine,
  domestic: Exact,
  side: ImportSide,
): { readonly gap: Gap; readonly direct: DirectSide } | { readonly refusals: readonly Refusal[] } {
  const bought = assess(book, parcel);
  const direct = directOf(bought, line.quantity);
  const column = importColumn(book, parcel, line, side);
  if (!direct) return { refusals: bought.refusals };
  const duty = 'refusals' in column ? null : column.duty.minus(direct.duty);
  const excise = 'refusals' in column ? null : column.excise.minus(direct.excise);
  const percent = exact(vatPercent(book, parcel.day, line));
  const vatInside = down(domestic.times(percent).div(percent.plus(100)), 1);
  const net = domestic.minus(vatInside);
  const kc = 'refusals' in column ? null : column.kc;
  const commission = side.commission === null ? null : down(percentOf(net, side.commission), 1);
  const won = domestic.minus(direct.pays);
  const known: GapPart[] = [
    { of: 'duty', won: duty ?? ZERO, rule: 'refusals' in column ? null : dutyRule(column), given: false },
    { of: 'excise', won: excise ?? ZERO, rule: 'KR-18', given: false },
    { of: 'vat', won: vatInside.minus(direct.vat), rule: 'KR-05', given: false },
    { of: 'kc', won: kc ?? ZERO, rule: 'KR-24', given: true },
    { of: 'commission', won: commission ?? ZERO, rule: null, given: true },
  ];
  const other = won.minus(sum(known.map((p) => p.won)));
  const parts = [...known.filter((p) => !p.won.eq(0)), { of: 'other', won: other, rule: null, given: false } as const];
  return { gap: { won, parts }, direct };
}
