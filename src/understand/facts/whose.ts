import type { Fact } from '../../core/fact.ts';
import { claimsOn, type Asked, type Claim } from './claims.ts';
import type { Memory } from './memory.ts';
import { OWNED, type Sparse } from './owner-evidence.ts';
import { OWNER_WEIGHTS } from './owner-weights.ts';
import type { Name } from './owners.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';

/** What is weighed by, and who writes down what was asked while weights are learned. */
export type Weighing = {
  readonly weights: readonly number[];
  readonly witness?: (asked: Asked, claims: readonly Claim[]) => void;
};

/** The weights that `npm run eval -- --learn` has written. */
export const WEIGHED: Weighing = { weights: OWNER_WEIGHTS };

/** How loudly evidence speaks. */
export function loudness({ at, worth }: Sparse, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (worth[i] ?? 0) * (weights[at[i] ?? 0] ?? 0);
  return sum;
}

const KINDS: ReadonlySet<string> = new Set(OWNED);

/** Whose a figure is by all that speaks around it: of everybody told in the text and nobody the one with the loudest evidence. */
export function whose(
  asked: Asked,
  names: readonly Name[],
  signs: Signs,
  reading: Reading,
  memory: Memory,
): Fact['platform'] {
  if (!KINDS.has(asked.kind) || memory.owners.byTimes.length === 0) return asked.ruled;
  const claims = claimsOn(asked, names, signs, reading, memory, memory.owners);
  memory.weighing.witness?.(asked, claims);
  memory.owners.note(asked, asked.ruled);
  let best: Fact['platform'] = null;
  let loudest = -Infinity;
  for (const claim of claims) {
    const loud = loudness(claim.evidence, memory.weighing.weights);
    if (loud > loudest) [best, loudest] = [claim.platform, loud];
  }
  return best;
}
