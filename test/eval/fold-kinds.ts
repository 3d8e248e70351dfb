import { FACT_KINDS } from '../../src/core/fact.ts';
import { factsOf } from '../../src/understand/facts.ts';
import { kindsIn } from '../../src/understand/facts/kind-choice.ts';
import { figureExamples, kindWeights, type FigureExample } from './learn-kinds.ts';
import type { Batch } from './batches.ts';
import { pairFacts, type Tally } from './score.ts';
import { FOLDS, foldOf, type Taught } from './taught.ts';

const BATCHES: readonly Batch[] = ['lessons', 'h', 'f', 'looked'];

type Kinds = (e: FigureExample) => ReturnType<typeof kindsIn>;

function tallyOf(asked: readonly FigureExample[], kinds: Kinds, kind?: string): Tally {
  const sum = { hit: 0, missed: 0, extra: 0 };
  for (const e of asked) {
    const { hits, missed, extra } = pairFacts(e.t.facts, factsOf(e.t.p, e.read, kinds(e)));
    const of = (list: readonly { readonly kind: string }[]) =>
      list.filter((f) => (kind === undefined ? f.kind !== 'effective_date' : f.kind === kind)).length;
    sum.hit += of(hits.map(([label]) => label));
    sum.missed += of(missed);
    sum.extra += of(extra);
  }
  return sum;
}

const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.65];

/** One row of the table of folds. */
export type KindRow = { readonly name: string; readonly n: number; readonly tally: Tally };

/** Figures but starts: by the rules alone, and by weights that never saw the text, from several likelihoods on; then by kind. */
export function kindRows(taught: readonly Taught[]): readonly KindRow[] {
  const all = figureExamples(taught);
  const weights = Array.from({ length: FOLDS }, (_, k) => kindWeights(all.filter((e) => foldOf(e.t) !== k)));
  const weighed =
    (from?: number): Kinds =>
    (e) =>
      kindsIn(e.read.text, weights[foldOf(e.t)] ?? { rows: {}, own: [] }, from);
  const ruled: Kinds = (e) => e.read.text.figures.map((f) => f.candidates.map((c) => c.kind));
  const batches = BATCHES.flatMap((name) => {
    const mine = all.filter((e) => e.t.batch === name);
    const n = mine.length;
    const at = THRESHOLDS.map((t) => ({ name: `${name} from ${t}`, n, tally: tallyOf(mine, weighed(t)) }));
    return [{ name: `${name} by rules`, n, tally: tallyOf(mine, ruled) }, ...at];
  });
  const articles = all.filter((e) => e.t.batch !== 'sentences');
  const kinds = FACT_KINDS.filter((k) => k !== 'effective_date').flatMap((k) => [
    { name: `${k} by rules`, n: articles.length, tally: tallyOf(articles, ruled, k) },
    { name: k, n: articles.length, tally: tallyOf(articles, weighed(), k) },
  ]);
  return [...batches, ...kinds];
}
