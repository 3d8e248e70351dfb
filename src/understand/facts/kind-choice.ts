import type { FactKind } from '../../core/fact.ts';
import { sharesOf, sumOf } from '../weighing.ts';
import type { Candidate } from './candidates.ts';
import { isUnsaid } from './delta.ts';
import { GROUPS, groupOf, MAY_BE } from './groups.ts';
import { kindEvidence, type Sparse } from './kind-evidence.ts';
import { OWN, ownEvidence } from './kind-own.ts';
import type { TextOfFigures } from './kind-text.ts';
import type { Class } from './kinds.ts';
import { isSum, plausible } from './likely.ts';

/** What learning leaves: weights of the evidence for each class, and of what speaks for any class, for each group of figures. */
export type KindWeights = {
  /** In the order of KIND_EVIDENCE. */
  readonly rows: Readonly<Partial<Record<Class, readonly number[]>>>;
  /** In the order of OWN, a row a group. */
  readonly own: readonly (readonly number[])[];
};

/** A kind is told from this likelihood on: by folds the most precise one of those with the best F1 of newsroom lessons. */
export const LIKELY = 0.45;

/** What a figure is most likely to be, and how likely; `none` is never asked for here. */
export type Likely = { readonly kind: FactKind; readonly likely: number };

const own = new Float64Array(OWN.length);

/** The most likely kind of the `k`th candidate of sentence `s`; undefined for one that can be no fact. */
export function likeliest(text: TextOfFigures, s: number, k: number, weights: KindWeights): Likely | undefined {
  const candidate = text.figures[s]?.candidates[k];
  if (!candidate) return undefined;
  const group = groupOf(candidate.amount);
  const classes = MAY_BE[group];
  if (classes.length < 2) return undefined;
  const evidence = kindEvidence(text, s, k);
  const ownRow = weights.own[GROUPS.indexOf(group)] ?? [];
  const sums = classes.map((kind) => {
    ownEvidence(text, s, k, kind, own);
    return weighed(evidence, weights.rows[kind] ?? []) + sumOf(own, ownRow);
  });
  return mostLikely(classes, sums, candidate);
}

function mostLikely(classes: readonly Class[], sums: readonly number[], { amount }: Candidate): Likely | undefined {
  const shares = sharesOf(sums);
  let best: Likely | undefined;
  classes.forEach((kind, i) => {
    const likely = shares[i] ?? 0;
    if (kind !== 'none' && kind !== 'effective_date' && plausible(kind, amount) && likely > (best?.likely ?? 0))
      best = { kind, likely };
  });
  return best;
}

/** Sum of a figure's evidence by the weights of one class. */
export function weighed({ at, much, n }: Sparse, row: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (much[i] ?? 0) * (row[at[i] ?? 0] ?? 0);
  return sum;
}

/**
 * The kind of each candidate of a text, sentence by sentence; `none` where no kind is likely enough, the sentence says that
 * it did not happen, or users are those of several platforms together.
 */
export function kindsIn(text: TextOfFigures, weights: KindWeights, from = LIKELY): readonly (readonly Class[])[] {
  const { density } = text.reading.lexicon.language;
  return text.figures.map(({ candidates, signs, names }, s) =>
    candidates.map(({ amount }, k) => {
      const best = likeliest(text, s, k, weights);
      if (!best || best.likely < from || isUnsaid(amount, best.kind, signs, density)) return 'none';
      return best.kind === 'mau' && isSum(signs, amount, names) ? 'none' : best.kind;
    }),
  );
}
