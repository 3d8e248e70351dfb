import { likelihoodOf, sumOf } from '../weighing.ts';
import type { Candidate } from './start-evidence.ts';
import { START_WEIGHTS } from './start-weights.ts';

/** A start from this likelihood on; by five folds F is level from .4 to .5, and more starts are found here. */
const LIKELY = 0.45;

/** The dates on which a rule, fee or service begins to hold, of those that may be; by all that speaks around them. */
export function startsOf(
  candidates: readonly Candidate[],
  weights: readonly number[] = START_WEIGHTS,
): readonly Candidate[] {
  return candidates.filter((c) => likelihoodOf(sumOf(c.evidence, weights)) >= LIKELY);
}
