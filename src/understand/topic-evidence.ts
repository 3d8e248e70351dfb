import { FACT_KINDS, type Fact } from '../core/fact.ts';
import { STATUSES, TOPICS, type Topic } from '../core/story.ts';
import { authority } from './authorities.ts';
import { byTag, onceEach } from './counting.ts';
import type { Found, Reading, Zone } from './reading.ts';
import type { TopicScore } from './topics.ts';

const ZONES: readonly Zone[] = ['title', 'lead', 'body'];
const STAGES = [...STATUSES, 'future', 'debate'] as const;

/** What each number of the evidence stands for, in order; the rows of `topic-weights.ts` have this order. */
export const EVIDENCE: readonly string[] = [
  'always',
  ...TOPICS.flatMap((t) => ZONES.map((z) => `${t} in the ${z}`)),
  ...TOPICS.map((t) => `office for ${t}`),
  ...FACT_KINDS.map((k) => `figure: ${k}`),
  ...STAGES.map((s) => `said to be ${s}`),
];
const PLACE_OF: ReadonlyMap<string, number> = new Map(EVIDENCE.map((name, i) => [name, i]));

/** What a topic's own words say, in order; it weighs alike for all topics, so that rare ones learn from common ones. */
export const OWN: readonly string[] = [
  'in the title',
  'in the lead',
  'in the body',
  'in the first sentence of the body',
  'part of all that is said',
  'part of the sentences',
];

/** All evidence of a text: one row that every topic weighs its own way, and each topic's own, weighed alike. */
export type Evidence = { readonly all: Float64Array; readonly own: ReadonlyMap<Topic, Float64Array> };

/** More words say less and less: ten say about twice as much as two. */
function loudness(weight: number): number {
  return Math.log1p(Math.max(0, weight)) / 2;
}

function placeOf(name: string): number {
  return PLACE_OF.get(name) ?? 0;
}

/** Where a found word counts as evidence; undefined for those that tell no topic. */
const placeOfWord = byTag(({ kind, of }, zone) => {
  if (kind === 'topic') return PLACE_OF.get(`${of} in the ${zone}`);
  return kind === 'status' && zone !== 'body' ? PLACE_OF.get(`said to be ${of}`) : undefined;
});

function allOf(p: Reading, facts: readonly Fact[], offices: readonly string[]): Float64Array {
  const evidence = new Float64Array(EVIDENCE.length);
  const isNew = onceEach();
  for (const f of p.found) {
    const place = placeOfWord(f, f.zone);
    if (place !== undefined && isNew(f.wordId, place)) evidence[place] = (evidence[place] ?? 0) + f.weight;
  }
  const told = evidence.map(loudness);
  told[0] = 1;
  for (const id of offices) {
    const topic = authority(id)?.topic;
    if (topic) told[placeOf(`office for ${topic}`)] = 1;
  }
  for (const f of facts) if (!f.background) told[placeOf(`figure: ${f.kind}`)] = 1;
  return told;
}

type Said = { readonly words: ReadonlySet<string>; readonly first: number; readonly sentences: ReadonlySet<number> };

/** What is said of each topic in the first sentence of the body, and in how many sentences it is spoken of. */
function saidOf(found: readonly Found[], first: number): ReadonlyMap<string, Said> {
  const said = new Map<string, { words: Set<string>; first: number; sentences: Set<number> }>();
  for (const f of found) {
    if (f.kind !== 'topic') continue;
    let of = said.get(f.of);
    if (!of) said.set(f.of, (of = { words: new Set(), first: 0, sentences: new Set() }));
    of.sentences.add(f.sentence);
    if (f.sentence !== first || of.words.has(f.word)) continue;
    of.words.add(f.word);
    of.first += f.weight;
  }
  return said;
}

/**
 * What speaks for and against each topic, whatever the language: the weight of topic words by place, offices by what
 * they act on, kinds of figures, stages told in title and lead. Each word counts once a place.
 */
export function evidenceOf(
  p: Reading,
  facts: readonly Fact[],
  offices: readonly string[],
  scores: readonly TopicScore[],
): Evidence {
  const all = allOf(p, facts, offices);
  const titled = (p.sentences[0]?.at ?? p.titleEnd) < p.titleEnd;
  const said = saidOf(p.found, titled ? 1 : 0);
  const sum = scores.reduce((total, s) => total + Math.max(0, s.score), 0);
  const own = scores.map(({ topic, score }) => {
    const [title = 0, lead = 0, body = 0] = ZONES.map((z) => all[placeOf(`${topic} in the ${z}`)] ?? 0);
    const of = said.get(topic);
    const part = sum > 0 ? Math.max(0, score) / sum : 0;
    const sentences = (of?.sentences.size ?? 0) / Math.max(1, p.sentences.length);
    return [topic, Float64Array.of(title, lead, body, loudness(of?.first ?? 0), part, sentences)] as const;
  });
  return { all, own: new Map(own) };
}
