import type { Decimal, DutyBook, Money } from '../core/duty.ts';
import { assess } from './assess.ts';
import { down, exact, percentOf, sum, ZERO, type Exact } from './exact.ts';
import { rateOf } from './korea/tariff.ts';
import { TO_TEN } from './korea/taxes.ts';
import type { GoodsLine, Parcel } from './parcel.ts';
import { rowsOn, that } from './rows.ts';
import type { Assessment, Refusal, Tax } from './step.ts';

/** What the asker says of the importer's side. Costs are in won; `lot` is how many pieces share the certification. */
export type ImportSide = {
  readonly lot: number;
  readonly kc: Decimal | null;
  readonly commission: Decimal | null;
  /** The wholesale price and freight of the lot, where they differ from the consumer's price. */
  readonly fob: Money | null;
  readonly freight: Money | null;
};

/** Formal import and sale of one piece, in won: what stands in a shelf price without any margin. */
export type ImportColumn = {
  readonly assessment: Assessment;
  readonly withProof: Assessment;
  readonly percent: Decimal | null;
  readonly percentWithProof: Decimal | null;
  readonly proofRule: string | null;
  readonly value: Exact;
  readonly duty: Exact;
  /** Consumption and education tax. */
  readonly excise: Exact;
  readonly kc: Exact | null;
  readonly commission: Exact | null;
  readonly vat: Exact;
  /** The lowest shelf price with VAT that covers these costs. */
  readonly shelf: Exact;
};

function importParcel(parcel: Parcel, line: GoodsLine, side: ImportSide, originProof: boolean): Parcel {
  const price = side.fob ?? line.price;
  const [order] = parcel.orders;
  return {
    ...parcel,
    purpose: 'resale',
    originProof,
    origin: originProof ? (parcel.origin ?? 'CN') : parcel.origin,
    orders: [
      {
        supplier: order?.supplier ?? '',
        bought: order?.bought ?? null,
        arrives: null,
        lines: [{ ...line, price, quantity: side.lot }],
        freight: side.freight ?? (side.lot === 1 ? (order?.freight ?? null) : null),
      },
    ],
  };
}

function perPiece(total: Decimal, lot: number): Exact {
  return down(exact(total).div(lot), 1);
}

/** The VAT percentage of a good on a day in Korea. */
export function vatPercent(book: DutyBook, day: string, line: GoodsLine): Decimal {
  const row = that(rowsOn(book, 'KR', day), 'charge').find((r) => r.does.tax === 'vat');
  const special = line.classes.map((c) => row?.does.byClass?.[c]).find((p) => p !== undefined);
  return special ?? row?.does.percent ?? '0';
}

/**
 * What a domestic importer pays for the same good, and the lowest shelf price with VAT that covers it: customs value and
 * duty, certification by the piece, the marketplace's commission on the net price, VAT on all. No margin is in it.
 * Refused where the duty is.
 */
export function importColumn(
  book: DutyBook,
  parcel: Parcel,
  line: GoodsLine,
  side: ImportSide,
): ImportColumn | { readonly refusals: readonly Refusal[] } {
  const plain = assess(book, importParcel(parcel, line, side, false));
  const proven = assess(book, importParcel(parcel, line, side, true));
  if (!plain.total || !proven.total) return { refusals: plain.refusals };
  const rows = rowsOn(book, 'KR', parcel.day);
  const bare = rateOf(rows, line, importParcel(parcel, line, side, false));
  const best = rateOf(rows, line, importParcel(parcel, line, side, true));
  const value = perPiece(plain.total.customsValue.amount, side.lot);
  const duty = perPiece(headOf(plain, 'duty'), side.lot);
  const excise = exact(exciseOf(plain, side.lot));
  const kc = side.kc === null ? null : perPiece(side.kc, side.lot);
  const costs = sum([value, duty, excise, kc ?? ZERO]);
  const share = exact(side.commission ?? '0');
  const net = costs.times(100).div(exact('100').minus(share));
  const commission = side.commission === null ? null : down(percentOf(net, side.commission), 1);
  const vat = down(percentOf(costs.plus(commission ?? ZERO), vatPercent(book, parcel.day, line)), TO_TEN);
  return {
    assessment: plain,
    withProof: proven,
    percent: bare?.percent ?? null,
    percentWithProof: best?.percent ?? null,
    proofRule: best?.row?.id ?? null,
    value,
    duty,
    excise,
    kc,
    commission,
    vat,
    shelf: sum([costs, commission ?? ZERO, vat]),
  };
}

/** What a direct purchase costs one piece, in won: value, duty and the like, VAT. */
export type DirectSide = {
  readonly value: Exact;
  readonly duty: Exact;
  readonly excise: Exact;
  readonly vat: Exact;
  readonly pays: Exact;
};

/** Consumption and education tax of one piece, in whole won. */
export function exciseOf(a: Assessment, pieces: number): Decimal {
  const all = exact(headOf(a, 'excise')).plus(exact(headOf(a, 'education')));
  return down(all.div(pieces), 1).toFixed();
}

/** What one tax comes to before too little to collect is taken off: an importer brings lots, not pieces. */
function headOf(a: Assessment, tax: Tax): Decimal {
  const figures = a.steps.filter((s) => s.tax === tax && s.says !== 'waived').map((s) => s.figure);
  return sum(figures.map((f) => exact(f?.amount ?? '0'))).toFixed();
}

/** The consumer's side of an assessment of `pieces` pieces. */
export function directOf(a: Assessment, pieces: number): DirectSide | undefined {
  if (!a.total) return undefined;
  const by = a.total.by;
  const value = perPiece(a.total.customsValue.amount, pieces);
  const [duty, excise, vat] = [
    perPiece(by.duty, pieces),
    perPiece(exact(by.excise).plus(exact(by.education)).toFixed(), pieces),
    perPiece(by.vat, pieces),
  ];
  return { value, duty, excise, vat, pays: sum([value, duty, excise, vat]) };
}

/**
 * From how many pieces on an importer who sells at `sell` (won, with VAT) covers the certification; null when no number
 * of pieces does, because value, duty, commission and VAT alone are above that price.
 */
export function breakEven(shop: ImportColumn, side: ImportSide, sell: Exact, vat: Decimal): number | null {
  if (side.kc === null) return null;
  const net = sell.times(100).div(exact(vat).plus(100));
  const left = net
    .minus(percentOf(net, side.commission ?? '0'))
    .minus(shop.value)
    .minus(shop.duty);
  return left.gt(0) ? Number(exact(side.kc).div(left).round(0, 3).toFixed()) : null;
}
