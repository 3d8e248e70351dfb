import type { Fact } from '../core/fact.ts';
import { seen } from './markup.ts';
import type { Sentence } from './passage.ts';
import type { Found, Reading } from './reading.ts';

const MOST_SENTENCES = 3;
/** Beyond this many sentences a text repeats itself; the pyramid stands at the start. */
const CANDIDATES = 40;
const LONGEST = 420;
/** How much likeness to a chosen sentence takes from the next. */
const NOVELTY = 6;

type Candidate = {
  readonly sentence: Sentence;
  readonly index: number;
  readonly letters: ReadonlySet<string>;
  readonly score: number;
};

function pairs(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<string>();
  for (let i = 0; i + 2 <= letters.length; i++) found.add(letters.slice(i, i + 2));
  return found;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const p of small) if (large.has(p)) both++;
  return both / small.size;
}

function wordWeight(found: readonly Found[]): number {
  let weight = 0;
  const kinds = new Set<string>();
  for (const f of found) {
    const kind = f.tag.split('/')[0] ?? '';
    const key = kind === 'topic' || kind === 'status' ? f.tag : f.tag + f.word;
    if (kinds.has(key)) continue;
    kinds.add(key);
    weight += { authority: 1.6, name: 1.2, status: 0.5, topic: 0.6, parcel: 0.6, noise: -1 }[kind] ?? 0;
  }
  return Math.min(weight, 6);
}

function factWeight(facts: readonly Fact[]): number {
  return Math.min(
    facts.reduce((sum, f) => sum + (f.background ? 0.5 : 2.2), 0),
    6.6,
  );
}

function leadPrior(order: number): number {
  return order === 0 ? 6 : order === 1 ? 2.6 : order === 2 ? 1.4 : order < 6 ? 0.5 : 0;
}

function candidates(p: Reading, facts: readonly Fact[]): readonly Candidate[] {
  const titled = (p.sentences[0]?.at ?? p.titleEnd) < p.titleEnd;
  const title = pairs(p.plain.slice(0, p.titleEnd));
  const words = new Map<number, Found[]>();
  for (const f of p.found) words.set(f.sentence, [...(words.get(f.sentence) ?? []), f]);
  return p.sentences.slice(titled ? 1 : 0, CANDIDATES).map((sentence, order) => {
    const text = p.plain.slice(sentence.at, sentence.at + sentence.length);
    const letters = pairs(text.slice(0, LONGEST));
    const inside = facts.filter((f) => f.at >= sentence.at && f.at < sentence.at + sentence.length);
    const short = text.length < 18 ? -4 : 0;
    const figures = /\d/.test(text) ? 0.8 : 0;
    const quoted = /^["“‘「『]/.test(text) ? -1 : 0;
    const score =
      leadPrior(order) +
      4 * likeness(title, letters) +
      wordWeight(words.get(titled ? order + 1 : order) ?? []) +
      factWeight(inside) +
      figures +
      quoted +
      short;
    return { sentence, index: order, letters, score };
  });
}

function choose(all: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const left = [...all];
  while (chosen.length < MOST_SENTENCES && left.length > 0) {
    const gain = (c: Candidate) =>
      c.score - NOVELTY * Math.max(0, ...chosen.map((x) => likeness(x.letters, c.letters)));
    left.sort((a, b) => gain(b) - gain(a));
    const next = left.shift();
    if (next) chosen.push(next);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

/**
 * At most three sentences of the text itself in their order: the lead first, then what shares the title's words and
 * holds facts, authorities and names, less what was said already. An article without a body is told by its title.
 */
export function summaryOf(p: Reading, facts: readonly Fact[]): string {
  const chosen = choose(candidates(p, facts));
  const said = chosen.map(({ sentence: s }) => seen(p.plain.slice(s.at, s.at + s.length)));
  return said.length > 0 ? said.join(' ') : seen(p.plain.slice(0, p.titleEnd));
}
