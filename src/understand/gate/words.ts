/** What somebody did, as far as a wrong word about it would mislead. */
export const ACTS = [
  'fine',
  'invest',
  'recall',
  'investigate',
  'ban',
  'approve',
  'reject',
  'uphold',
  'withdraw',
  'effect',
  'sue',
  'appeal',
  'agree',
  'leak',
  'rise',
  'fall',
  'exempt',
  'abolish',
  'order',
  'admit',
  'deny',
  'prosecute',
  'leave',
  'acquire',
  'compensate',
  'safe',
  'unsafe',
  'violate',
] as const;
export type Act = (typeof ACTS)[number];

/**
 * The words of one language: what names an act, what says that it did not happen (`before` it or `after` it), what says
 * that it only may, and `shield` words that look like a negation and are none. Commas part them; `*` may go on.
 */
export type GateWords = {
  readonly acts: Readonly<Partial<Record<Act, string>>>;
  readonly not: { readonly before: string; readonly after: string };
  readonly may: { readonly before: string; readonly after: string };
  readonly shield: string;
  /** Orders to whoever sums a text up: a sentence with one of them states nothing. */
  readonly orders: string;
  /** How far a negation or a doubt reaches before and after an act, in letters: words are shorter in Korean and Japanese. */
  readonly reach: readonly [before: number, after: number];
  /** Words at which a negation stops, and words after which a clause speaks of somebody else; parted by commas. */
  readonly breaks: string;
  readonly turns: string;
};
