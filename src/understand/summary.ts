import { seen } from './markup.ts';
import type { Reading } from './reading.ts';
import { likenessTo } from './pairs.ts';
import { candidatesOf, SENTENCE_EVIDENCE, type Candidate, type Understood } from './summary-evidence.ts';
import { SENTENCE_WEIGHTS } from './summary-weights.ts';
import { sumOf } from './weighing.ts';

const MOST_SENTENCES = 3;
/** How much likeness to a chosen sentence takes from the next. */
const NOVELTY = 1.5;
/** What a sentence loses that leans on the one before it, where that one is not chosen. */
const LEANING = 0.5;
const LEANS = SENTENCE_EVIDENCE.indexOf('leans on the sentence before');

/** How well a sentence would stand in a summary, alone; higher is better. */
export function standing({ evidence }: Candidate): number {
  return sumOf(evidence, SENTENCE_WEIGHTS);
}

/** A candidate while the choice is made: its standing, and its likeness to what is chosen. */
type Running = {
  readonly c: Candidate;
  readonly score: number;
  readonly leans: boolean;
  alike: number;
  chosen: boolean;
};

function best(all: readonly Running[]): Running | undefined {
  let first: Running | undefined;
  let most = -Infinity;
  for (const r of all) {
    if (r.chosen) continue;
    const dangles = r.leans && !all.some((d) => d.chosen && d.c.index === r.c.index - 1);
    const gain = r.score - NOVELTY * r.alike - (dangles ? LEANING : 0);
    if (first === undefined || gain > most) [first, most] = [r, gain];
  }
  return first;
}

function choose(all: readonly Candidate[]): readonly Candidate[] {
  const running = all.map((c) => ({ c, score: standing(c), leans: c.evidence[LEANS] === 1, alike: 0, chosen: false }));
  for (let n = 1; n <= MOST_SENTENCES; n++) {
    const next = best(running);
    if (!next) break;
    next.chosen = true;
    if (n === MOST_SENTENCES) break;
    const toNext = likenessTo(next.c.letters);
    for (const r of running) if (!r.chosen) r.alike = Math.max(r.alike, toNext(r.c.letters));
  }
  return running.filter((r) => r.chosen).map((r) => r.c);
}

/**
 * At most three sentences of the text itself in their order: those that hold what a reader must know, by weights that
 * were learned, less what was said already. An article without a body is told by its title.
 */
export function summaryOf(p: Reading, understood: Understood): string {
  const chosen = choose(candidatesOf(p, understood));
  const said = chosen.map(({ sentence: s }) => seen(p.plain.slice(s.at, s.at + s.length)));
  return said.length > 0 ? said.join(' ') : seen(p.plain.slice(0, p.titleEnd));
}
