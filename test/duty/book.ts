import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DutyBook, GoodsClass } from '../../src/core/duty.ts';
import { readDuty, RULE_FILES } from '../../src/duty/open.ts';
import type { GoodsLine, Order, Parcel } from '../../src/duty/parcel.ts';

const ROOM = join(import.meta.dirname, '../../src/duty');

/** The book as it is shipped. */
export const book: DutyBook = readDuty((name) => readFileSync(join(ROOM, name), 'utf8'));

/** The rule files on disk, to hold against the list. */
export const filesOnDisk = readdirSync(join(ROOM, 'rules')).map((f) => f.replace('.json', ''));
export const filesListed = RULE_FILES;

export type LineSketch = {
  readonly usd?: string;
  readonly price?: { readonly amount: string; readonly currency: string };
  readonly hs?: string;
  readonly classes?: readonly GoodsClass[];
  readonly quantity?: number;
  readonly duty?: string;
};

/** A goods line with what a test does not care for filled in. */
export function goods(s: LineSketch): GoodsLine {
  return {
    name: 'goods',
    hs: s.hs ?? null,
    classes: s.classes ?? [],
    price: s.price ?? { amount: s.usd ?? '0', currency: 'USD' },
    quantity: s.quantity ?? 1,
    ...(s.duty === undefined ? {} : { duty: s.duty }),
  };
}

export function order(lines: readonly GoodsLine[], more: Partial<Order> = {}): Order {
  return { supplier: 'A', bought: '2026-11-20', arrives: null, lines, freight: null, ...more };
}

export function parcel(orders: readonly Order[], more: Partial<Parcel> = {}): Parcel {
  return {
    to: 'KR',
    day: '2026-11-22',
    orders,
    dispatch: 'CN',
    origin: 'CN',
    originProof: false,
    carrier: null,
    purpose: 'self',
    registered: true,
    freightApart: true,
    ...more,
  };
}

/** Rates for every limit on any day, so that law alone decides and not what was quoted when. */
export const RATES = {
  ...{ USD: '1400', EUR: '1540', GBP: '1800', CNY: '195', JPY: '9.2', AUD: '930', NZD: '830', SGD: '1060' },
  ...{ MYR: '310', THB: '40', VND: '0.055', IDR: '0.085', PHP: '24', TWD: '44', INR: '16.5', BRL: '250', MXN: '75' },
  ...{ CAD: '1010', CHF: '1650', NOK: '130', TRY: '40', ZAR: '78', CLP: '1.5', AED: '381', SAR: '373', RON: '310' },
};
