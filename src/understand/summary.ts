import { seen } from './markup.ts';
import type { Reading } from './reading.ts';
import { likenessTo } from './pairs.ts';
import { candidatesOf, SENTENCE_EVIDENCE, type Candidate, type Understood } from './summary-evidence.ts';
import { SENTENCE_WEIGHTS } from './summary-weights.ts';

const MOST_SENTENCES = 3;
/** How much likeness to a chosen sentence takes from the next. */
const NOVELTY = 1.5;
/** What a sentence loses that leans on the one before it, where that one is not chosen. */
const LEANING = 0.5;
const LEANS = SENTENCE_EVIDENCE.indexOf('leans on the sentence before');

/** How well a sentence would stand in a summary, alone; higher is better. */
export function standing({ evidence }: Candidate): number {
  return SENTENCE_WEIGHTS.reduce((sum, weight, i) => sum + weight * (evidence[i] ?? 0), 0);
}

function choose(all: readonly Candidate[]): readonly Candidate[] {
  const scores = new Map(all.map((c) => [c, standing(c)]));
  const alike = new Map<Candidate, number>();
  const chosen: Candidate[] = [];
  const gain = (c: Candidate) => {
    const dangles = c.evidence[LEANS] === 1 && !chosen.some((d) => d.index === c.index - 1);
    return (scores.get(c) ?? 0) - NOVELTY * (alike.get(c) ?? 0) - (dangles ? LEANING : 0);
  };
  while (chosen.length < MOST_SENTENCES) {
    const left = all.filter((c) => !chosen.includes(c));
    const next = left.reduce<Candidate | undefined>((best, c) => (best && gain(best) >= gain(c) ? best : c), undefined);
    if (!next) break;
    chosen.push(next);
    if (chosen.length === MOST_SENTENCES) break;
    const toNext = likenessTo(next.letters);
    for (const c of left) alike.set(c, Math.max(alike.get(c) ?? 0, toNext(c.letters)));
  }
  return chosen.sort((a, b) => a.index - b.index);
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
