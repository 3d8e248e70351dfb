import type { Fact } from '../core/fact.ts';
import { PLATFORMS } from '../core/story.ts';
import { isPortrait } from './aftermath.ts';
import { seen } from './markup.ts';
import { likenessTo, pairsOf, type Pairs } from './pairs.ts';
import type { Sentence } from './passage.ts';
import type { Found, Reading } from './reading.ts';

const MOST_SENTENCES = 3;
/** Beyond this many sentences a text repeats itself; the pyramid stands at the start. */
const CANDIDATES = 40;
/** How much likeness to a chosen sentence takes from the next. */
const NOVELTY = 4;

type Candidate = {
  readonly sentence: Sentence;
  readonly index: number;
  readonly letters: Pairs;
  readonly score: number;
};

/** From this many sentences on a text may begin with a scene. */
const LONG = 9;
const TELLING: ReadonlySet<string> = new Set(['authority', 'status']);

const TELEPHONE = /\d{2,3}[-.)]\s?\d{3,4}-\d{4}/;
/** Each number of a sentence weighs this, together no more than the most. */
const FIGURE = 0.8;
const MOST_FIGURES = 2.4;

const PEER = 0.3;

const KIND_WEIGHT: Readonly<Record<string, number>> = {
  authority: 1.6,
  name: 1.2,
  status: 0.5,
  topic: 0.6,
  parcel: 0.6,
  noise: -1,
};

function wordWeight(found: readonly Found[]): number {
  let weight = 0;
  const counted = new Set<string>();
  for (const f of found) {
    const each = f.kind === 'name' && !OURS.has(f.of) ? PEER : (KIND_WEIGHT[f.kind] ?? 0);
    if (each === 0 || counted.has(f.tag)) continue;
    counted.add(f.tag);
    weight += each;
  }
  return Math.min(weight, 6);
}

const OURS: ReadonlySet<string> = new Set([...PLATFORMS, 'TikTok']);

/** A figure that is the news weighs most; a peer's, an older one and a fine only threatened stand beside it. */
function figureWeight(f: Fact): number {
  const beside = f.background || (f.platform !== null && !OURS.has(f.platform));
  const threatened = f.kind === 'fine' && f.unit === 'percent';
  return beside || threatened ? 0.5 : 2.2;
}

function factWeight(facts: readonly Fact[]): number {
  return Math.min(
    facts.reduce((sum, f) => sum + figureWeight(f), 0),
    6.6,
  );
}

/** A lead that names nobody and counts nothing is a scene; so is that of a portrait. The news stands further down. */
function leadPrior(order: number, scene: boolean): number {
  if (scene) return order === 0 ? 1.5 : order < 6 ? 0.5 : 0;
  return order === 0 ? 6 : order === 1 ? 2.6 : order === 2 ? 1.4 : order < 6 ? 0.5 : 0;
}

function isScene(p: Reading, facts: readonly Fact[], words: readonly Found[], lead: Sentence | undefined): boolean {
  if (!lead || p.sentences.length < LONG) return false;
  const counted = facts.some((f) => !f.background && f.at >= lead.at && f.at < lead.at + lead.length);
  return !counted && (isPortrait(p) || !words.some((f) => TELLING.has(f.kind)));
}

function candidates(p: Reading, facts: readonly Fact[]): readonly Candidate[] {
  const titled = (p.sentences[0]?.at ?? p.titleEnd) < p.titleEnd;
  const pairs = pairsOf(CANDIDATES + 1);
  const toTitle = likenessTo(pairs(p.folded.text.slice(0, p.folded.text.indexOf('\n'))));
  const words = new Map<number, Found[]>();
  for (const f of p.found) {
    const those = words.get(f.sentence);
    if (those) those.push(f);
    else words.set(f.sentence, [f]);
  }
  const start = titled ? 1 : 0;
  const scene = isScene(p, facts, words.get(start) ?? [], p.sentences[start]);
  return p.sentences.slice(start, CANDIDATES).map((sentence, order) => {
    const text = p.plain.slice(sentence.at, sentence.at + sentence.length);
    const letters = pairs(text.toLowerCase());
    const inside = facts.filter((f) => f.at >= sentence.at && f.at < sentence.at + sentence.length);
    const short = TELEPHONE.test(text) ? -12 : text.length < 18 ? -4 : 0;
    const figures = Math.min(FIGURE * (text.match(/\d[\d.,]*/g) ?? []).length, MOST_FIGURES);
    const quoted = /^["“‘「『]/.test(text) ? -1 : 0;
    const score =
      leadPrior(order, scene) +
      4 * toTitle(letters) +
      wordWeight(words.get(start + order) ?? []) +
      factWeight(inside) +
      figures +
      quoted +
      short;
    return { sentence, index: order, letters, score };
  });
}

function choose(all: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const alike = new Float64Array(all.length);
  const gain = (c: Candidate) => c.score - NOVELTY * (alike[c.index] ?? 0);
  let left = all;
  while (chosen.length < MOST_SENTENCES) {
    const next = left.reduce<Candidate | undefined>((best, c) => (best && gain(best) >= gain(c) ? best : c), undefined);
    if (!next) break;
    chosen.push(next);
    if (chosen.length === MOST_SENTENCES) break;
    left = left.filter((c) => c !== next);
    const toNext = likenessTo(next.letters);
    for (const c of left) alike[c.index] = Math.max(alike[c.index] ?? 0, toNext(c.letters));
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
