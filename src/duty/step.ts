import type { Bilingual } from '../core/words.ts';
import type { Money } from '../core/duty.ts';

export type Tax = 'duty' | 'excise' | 'education' | 'vat' | 'fee';

/** What a step says; the sentence stands in the book of words, its blanks in `inputs`. */
export type Says =
  | 'exchange'
  | 'goods-price'
  | 'summed'
  | 'not-summed'
  | 'within'
  | 'over'
  | 'no-relief'
  | 'unlisted'
  | 'whole-value'
  | 'customs-value'
  | 'relieved'
  | 'rate'
  | 'rate-given'
  | 'charge'
  | 'excise'
  | 'education'
  | 'flat'
  | 'waived'
  | 'simplified'
  | 'simplified-band';

/**
 * One step of a sum: which rule, on what, with what figure. Steps with a `tax` add up to the total, to the unit.
 * `rule` is a row of the book; `given` marks a figure that the asker brought.
 */
export type Step = {
  readonly says: Says;
  readonly rule: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly figure: Money | null;
  readonly tax?: Tax;
  readonly name?: Bilingual;
  readonly given?: true;
};

/** Why a sum is not given. `rule` may be null when it is a gap in what was read. */
export type Refusal = {
  readonly rule: string | null;
  readonly why: Bilingual;
  /** What the asker may bring to get a sum after all. */
  readonly lacks?: 'rate' | 'exchange';
};

/** A caveat of this case; the sentence stands in the book of words. */
export type Caveat = {
  readonly says: CaveatName;
  readonly rule: string | null;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly text?: Bilingual;
};
export type CaveatName =
  | 'near-limit'
  | 'seller-unknown'
  | 'us-needs-express'
  | 'excluded-moves-parcel'
  | 'preference-needs-proof'
  | 'minimum-two-readings'
  | 'quantity-limit'
  | 'not-permission'
  | 'rate-old'
  | 'rate-not-customs'
  | 'start-unknown'
  | 'unverified'
  | 'secondary'
  | 'excise-secondary'
  | 'freight-in-limit'
  | 'heading-level'
  | 'registered-assumed'
  | 'quantity-self-use'
  | 'gift-as-purchase'
  | 'warn';

export type Assessment = {
  readonly to: string;
  readonly day: string;
  /** exempt: nothing is due; taxed: something is; partly: known but for what `refusals` name; refused: no sum. */
  readonly verdict: 'exempt' | 'taxed' | 'refused';
  readonly steps: readonly Step[];
  readonly caveats: readonly Caveat[];
  readonly refusals: readonly Refusal[];
  /** In the currency of the sum; null when refused. `pays` is goods, freight and tax. */
  readonly total: Totals | null;
  /** Korea's simplified combined rate, where it may be used. */
  readonly simplified: { readonly step: Step; readonly tax: Money } | null;
};

export type Totals = {
  readonly currency: string;
  readonly goods: Money;
  readonly customsValue: Money;
  readonly tax: Money;
  readonly pays: Money;
  readonly by: Readonly<Record<Tax, string>>;
  /** When the low-tax rule reads differently per tax head: the tax by that reading. */
  readonly taxByHead: Money | null;
};
