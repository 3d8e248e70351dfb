// Long because it is the whole vocabulary of the duty rows, kept in one place.
import type { Bilingual } from './words.ts';

/** A decimal in base units as text, so that no money passes through a float: '150.01'. Percent as printed: '6.5'. */
export type Decimal = string;
export type Money = { readonly amount: Decimal; readonly currency: string };

/** Where a statement was read; `readIn` says what kind of text it was: statute mirror, news report, firm's note. */
export type DutySource = {
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly readIn: string | null;
};

export const DUTY_STATUSES = [
  'in_force',
  'passed',
  'proposed',
  'planned',
  'suspended',
  'lapsed',
  'withdrawn',
  'ended',
  'event',
] as const;
export type DutyStatus = (typeof DUTY_STATUSES)[number];

export const DUTY_KINDS = ['duty', 'vat', 'fee', 'ban', 'procedure', 'certification', 'enforcement', 'policy'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Kinds of goods that some rule treats on its own; a good may have several. */
export const GOODS_CLASSES = [
  'apparel',
  'footwear',
  'textile',
  'leather',
  'fur',
  'bag',
  'watch',
  'jewellery',
  'cosmetics',
  'functional-cosmetics',
  'perfume',
  'food',
  'coffee-tea',
  'supplement',
  'medicine',
  'liquor',
  'tobacco',
  'book',
  'radio',
  'wildlife',
  'quarantine',
  'bicycle',
  'iron-steel',
  'gaming-machine',
  'antler',
  'children',
  'electrical',
] as const;
export type GoodsClass = (typeof GOODS_CLASSES)[number];

/** What a limit or a tax is counted on: the goods alone, with freight and insurance, or with the duty besides. */
export type DutyBase = 'goods' | 'cif' | 'cif+duty';
/** A limit may also look at the dearest single piece (Norway's VOEC, Indonesia's floor on marketplaces). */
export type LimitBase = DutyBase | 'piece';

/** When a row applies to a parcel: every condition given must hold. */
export type DutyWhen = {
  /** Some of the goods are of these classes. */
  readonly goods?: readonly GoodsClass[];
  /** Some of the goods are of none of these classes. */
  readonly notGoods?: readonly GoodsClass[];
  readonly dispatch?: readonly string[];
  readonly notDispatch?: readonly string[];
  readonly origin?: readonly string[];
  readonly notOrigin?: readonly string[];
  readonly carrier?: 'express' | 'post';
  /** Only parcels that list clearance accepts. */
  readonly listed?: true;
  /** Whether the seller is registered for the destination's scheme (IOSS, OVR, VOEC, LVG …). */
  readonly registered?: boolean;
  /** Only gifts between private persons. */
  readonly gift?: true;
  /** Only up to this many imports of one buyer in the counting period (Taiwan: six in half a year). */
  readonly nthUpTo?: number;
  readonly nthOver?: number;
  readonly over?: Money & { readonly on: LimitBase };
  readonly upTo?: Money & { readonly on: LimitBase };
};

/** What a row does to a sum; null for a row that only tells. Rows of the same deed yield to the one that began later. */
export type DutyDeed =
  | { readonly do: 'relieve'; readonly of: readonly ('duty' | 'vat')[]; readonly when: DutyWhen }
  | {
      readonly do: 'charge';
      readonly tax: 'duty' | 'vat' | 'fee';
      readonly name: Bilingual;
      readonly on: DutyBase;
      readonly percent: Decimal;
      /** Another rate for some goods: the first class that the good has. */
      readonly byClass?: Readonly<Partial<Record<GoodsClass, Decimal>>>;
      /** Counts this share of the value, in percent (Japan's personal imports: 60). */
      readonly share?: Decimal;
      /** Taken off the charge. */
      readonly less?: Money;
      /** Contained in its own base: r / (1 - r). */
      readonly inside?: true;
      /** Charged by the seller at the sale: a relief at the border does not touch it. */
      readonly atSale?: true;
      readonly when?: DutyWhen;
    }
  | {
      readonly do: 'flat';
      readonly tax: 'duty' | 'fee';
      readonly name: Bilingual;
      readonly each: Money;
      readonly per: 'heading' | 'parcel';
      /** Whether VAT is counted on it. */
      readonly inVat: boolean;
      readonly when?: DutyWhen;
    }
  | {
      /** Duty by a national tariff that was not read. */
      readonly do: 'tariff-unread';
      readonly when?: DutyWhen;
      /** Counts this share of the value, in percent. */
      readonly share?: Decimal;
    }
  | { readonly do: 'waive'; readonly upTo: Money; readonly tax: 'vat' | 'all' }
  | {
      readonly do: 'refuse';
      readonly why: Bilingual;
      readonly when?: DutyWhen;
      readonly after?: string;
      /** The rates that, brought by the asker, let a sum be given after all. */
      readonly unless?: readonly ('duty' | 'vat')[];
    }
  | { readonly do: 'warn'; readonly say: Bilingual; readonly when?: DutyWhen }
  | {
      readonly do: 'tariff';
      /** Lines or headings, as digits. */
      readonly lines: readonly string[];
      readonly applied: Decimal;
      readonly base: Decimal | null;
      readonly wto: Decimal | null;
      readonly fta: Decimal | null;
      readonly rcep: Decimal | null;
      /** What another source prints for the same goods. */
      readonly or?: Decimal;
    }
  | { readonly do: 'sum-orders'; readonly by: 'supplier-and-day' | 'arrival' }
  | { readonly do: 'whole-value' }
  | { readonly do: 'unlist'; readonly goods: readonly GoodsClass[] }
  | {
      readonly do: 'simplify';
      /** The classes count only from this base duty on; below it the general rate does. */
      readonly baseFrom?: Decimal;
      readonly percent: Decimal;
      readonly byClass: Readonly<Partial<Record<GoodsClass, Decimal>>>;
    }
  | {
      readonly do: 'simplify-band';
      readonly goods: readonly GoodsClass[];
      readonly over: Decimal;
      readonly plus: Decimal;
      readonly percent: Decimal;
    }
  | { readonly do: 'simplify-not'; readonly itemOver: Decimal }
  | {
      readonly do: 'excise';
      readonly goods: readonly GoodsClass[];
      readonly over: Decimal;
      readonly percent: Decimal;
      readonly education: Decimal;
    }
  | { readonly do: 'exchange' }
  | { readonly do: 'certify' };

/**
 * One row of law. A change of law is a new row, never an edited one. `from` and `to` are ISO days, both inclusive;
 * null as `from` means that no start date was found, and is said wherever the rule is shown.
 */
export type DutyRule = {
  readonly id: string;
  /** ISO 3166 alpha-2, or 'EU'. */
  readonly jurisdiction: string;
  readonly kind: DutyKind;
  readonly title: Bilingual;
  readonly threshold: { readonly amount: Decimal; readonly unit: string; readonly basis: string | null } | null;
  readonly base: string | null;
  readonly formula: Bilingual | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: DutyStatus;
  readonly source: DutySource;
  /** `unverified` rows are marked wherever they are used and never told as fact. */
  readonly confidence: 'read' | 'unverified';
  /** Parts of a row that were not themselves read in the source. */
  readonly unverified: readonly Bilingual[];
  readonly note: Bilingual | null;
  /** What is decided or announced for later, in words. */
  readonly later: Bilingual | null;
  /** The day or month (`2027-01`) from which `later` counts, where one was found. */
  readonly laterOn: string | null;
  readonly does: DutyDeed | null;
};

/** A retail good: what people call it, the HS headings it may fall under, the usual one first, and Korean tariff lines. */
export type DutyItem = {
  readonly id: string;
  readonly ko: readonly string[];
  readonly en: readonly string[];
  readonly indonesian?: readonly string[];
  readonly zh?: readonly string[];
  readonly ja?: readonly string[];
  /** What it may turn out to be, the usual one first. `line` is a Korean tariff line or the heading's own digits. */
  readonly kinds: readonly { readonly hs: string; readonly name: Bilingual }[];
  readonly classes: readonly GoodsClass[];
};

/** What one unit of `currency` was worth in `in` from `day` on, with who said so. */
export type ExchangeRow = {
  readonly currency: string;
  readonly in: string;
  readonly rate: Decimal;
  readonly day: string;
  readonly source: DutySource;
  /** The Korean customs' weekly rate, which alone Korean law uses. */
  readonly customs: boolean;
};

/** The duty desk's knowledge: rows and lookups. The sums are functions of `src/duty` over it. */
export type DutyBook = {
  /** The state of knowledge: the last day on which sources were read. */
  readonly asOf: string;
  readonly items: readonly DutyItem[];
  readonly exchange: readonly ExchangeRow[];
  rule(id: string): DutyRule | undefined;
  /** All rows, or those of one jurisdiction, oldest start first. */
  rules(jurisdiction?: string): readonly DutyRule[];
};

/** Whether a row counts on an ISO day. A row without a start date always has begun. */
export function inForceOn(rule: Pick<DutyRule, 'from' | 'to'>, day: string): boolean {
  return (rule.from === null || rule.from <= day) && (rule.to === null || day <= rule.to);
}
