import type { Candidate } from './start-evidence.ts';
import { START_WEIGHTS } from './start-weights.ts';

/** A start from this likelihood on; by five folds over lessons and corpus, leaning to what is right. */
const LIKELY = 0.45;

/** How likely a date is a start, from 0 to 1. */
export function likelihood(evidence: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < evidence.length; i++) sum += (evidence[i] ?? 0) * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The dates on which a rule, fee or service begins to hold, of those that may be; by all that speaks around them. */
export function startsOf(
  candidates: readonly Candidate[],
  weights: readonly number[] = START_WEIGHTS,
): readonly Candidate[] {
  return candidates.filter((c) => likelihood(c.evidence, weights) >= LIKELY);
}
