import type { Cue } from '../language.ts';
import type { Amount } from './amounts.ts';
import type { When } from './calendar/when.ts';

/** A word found that says something about figures near it. */
export type CueAt = { readonly cue: Cue; readonly at: number; readonly end: number };

/** All that one sentence shows, in the order of the text; places are in the folded text. */
export type Signs = {
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Amount[];
  readonly cues: readonly CueAt[];
  readonly whens: readonly When[];
  readonly firms: readonly { readonly firm: string; readonly at: number }[];
  /** Where clauses part: commas, brackets, semicolons. */
  readonly breaks: readonly number[];
};

/** Whether a sentence has a cue. */
export function has(signs: Signs, cue: Cue): boolean {
  return signs.cues.some((c) => c.cue === cue);
}
