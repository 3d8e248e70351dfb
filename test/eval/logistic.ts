import { likelihoodOf, sumOf } from '../../src/understand/weighing.ts';

/** Weights that step against their slopes. */
export type Stepper = { readonly weights: Float64Array; step(slope: Float64Array): void };

/** Weights that step against their slopes, `far` at first, less where those have been large (AdaGrad). */
export function stepper(size: number, far = 0.5, least = 1e-6): Stepper {
  const weights = new Float64Array(size);
  const travelled = new Float64Array(size).fill(least);
  return {
    weights,
    step(slope) {
      for (let i = 0; i < size; i++) {
        const g = slope[i] ?? 0;
        const way = (travelled[i] ?? 0) + g * g;
        travelled[i] = way;
        weights[i] = (weights[i] ?? 0) - (far * g) / Math.sqrt(way);
      }
    },
  };
}

/** Adds evidence to a slope, as far off as the guess was. */
export function add(slope: Float64Array, evidence: Float64Array, off: number): void {
  for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] ?? 0) + off * (evidence[i] ?? 0);
}

/** The slope of the mean loss, and of what draws the weights back. */
export function settled(
  slope: Float64Array,
  weights: Float64Array,
  n: number,
  back: number,
  free: number,
): Float64Array {
  return slope.map((s, i) => s / n + (i < free ? 0 : back * (weights[i] ?? 0)));
}

/** Weights as they are written down. */
export function short(weights: Float64Array): readonly number[] {
  return [...weights].map((x) => Math.round(x * 100) / 100);
}

/** Evidence with whether what it speaks for is so, and how often it is learned from. */
export type Row = { readonly evidence: Float64Array; readonly is: boolean; readonly times: number };

/** Logistic regression of one question; the first number of the evidence is the constant term. The same every time. */
export function yesOrNo(rows: readonly Row[], size: number, rounds: number, back: number): readonly number[] {
  const { weights, step } = stepper(size);
  const n = rows.reduce((sum, r) => sum + r.times, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size);
    for (const { evidence, is, times } of rows) {
      const off = likelihoodOf(sumOf(evidence, weights)) - (is ? 1 : 0);
      add(slope, evidence, off * times);
    }
    step(settled(slope, weights, n, back, 1));
  }
  return short(weights);
}
