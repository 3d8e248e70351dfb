import type { Bilingual } from './words.ts';

/**
 * Why a figure or an event waits for a person, as a kind and what belongs to it; readers are told it in their language
 * where it is shown. Values are base units, a month is '2025-08', a change a share of the month before (0.45).
 */
export type Doubt =
  /** Two levels and a growth told beside them do not fit: from 3.08m to 3.86m is not 41,000. */
  | {
      readonly kind: 'misfit';
      readonly from: number;
      readonly to: number;
      readonly told: number;
      readonly percent: boolean;
    }
  /** More than 40 % from the month before by the same firm. */
  | { readonly kind: 'leap'; readonly change: number; readonly before: number; readonly month: string }
  /** Another value than the one known for the same month. */
  | { readonly kind: 'differs'; readonly value: number; readonly publisher: string }
  /** The month lies after the day of publication. */
  | { readonly kind: 'ahead'; readonly month: string }
  /** A day other than those known, ISO dates, and no word that it was moved. */
  | { readonly kind: 'other-day'; readonly known: readonly string[] }
  /** A stage that the matter has left behind. */
  | { readonly kind: 'earlier-stage'; readonly stage: string }
  /** One of several matters, by their titles. */
  | { readonly kind: 'which-matter'; readonly titles: readonly Bilingual[] }
  /** What a person wrote beside a row that ships with the ledger. */
  | ({ readonly kind: 'noted' } & Bilingual);
