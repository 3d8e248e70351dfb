/** How loudly evidence speaks by a row of weights: the sum of products, place by place. */
export function sumOf(evidence: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < evidence.length; i++) sum += (evidence[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** How likely a yes is, from 0 to 1, by a sum of evidence: the logistic curve. */
export function likelihoodOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** How likely each of several answers is, of which one is so; together 1 (softmax). */
export function sharesOf(sums: readonly number[]): readonly number[] {
  const loudest = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - loudest));
  const all = raised.reduce((a, b) => a + b, 0);
  return raised.map((r) => r / all);
}
