import type { Decimal, GoodsClass, Money } from '../core/duty.ts';

/** One good of an order: `price` is that of one piece. `hs` is a tariff line or a heading's digits, without points. */
export type GoodsLine = {
  readonly name: string;
  readonly hs: string | null;
  readonly classes: readonly GoodsClass[];
  readonly price: Money;
  readonly quantity: number;
  /** A duty rate that the asker gives, in percent; else the tariff's. */
  readonly duty?: Decimal;
};

/**
 * What was bought in one go from one supplier. `freight` and `insurance` are international; `local` is what the seller's
 * country adds (its sales tax and inland freight); `coupon` is what was taken off at checkout.
 */
export type Order = {
  readonly supplier: string;
  readonly bought: string | null;
  readonly arrives: string | null;
  readonly lines: readonly GoodsLine[];
  readonly freight: Money | null;
  readonly insurance?: Money | null;
  readonly local?: Money | null;
  readonly coupon?: Money | null;
};

/** What comes to a border, where and when. Days are ISO. `day` is that of the import declaration. */
export type Parcel = {
  readonly to: string;
  readonly day: string;
  readonly orders: readonly Order[];
  /** Where it is sent from, and where it was made; null when the asker did not say. */
  readonly dispatch: string | null;
  readonly origin: string | null;
  readonly originProof: boolean;
  readonly carrier: 'express' | 'post' | null;
  readonly purpose: 'self' | 'resale';
  /** Whether the seller is registered for the destination's scheme (IOSS, OVR, VOEC, LVG …). */
  readonly registered: boolean;
  /** False when the freight cannot be told apart from the price: then it stays in the limit. */
  readonly freightApart: boolean;
  /** A gift between private persons. */
  readonly gift?: true;
  /** The how-manieth import of this buyer in the period that the border counts; the first when not said. */
  readonly nth?: number;
  /** A VAT or sales tax rate that the asker gives, in percent, for a border whose own was not read. */
  readonly vat?: Decimal;
  /** Rates that the asker gives: won for one unit of the currency. */
  readonly rates?: Readonly<Record<string, Decimal>>;
};
