import { FACT_KINDS, type Fact } from '../core/fact.ts';
import { STATUSES, TOPICS, type Topic } from '../core/story.ts';
import { authority } from './authorities.ts';
import { byTag, onceEach, placesOf } from './counting.ts';
import type { Reading, Zone } from './reading.ts';
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
const TOPIC_PLACES = placesOf(TOPICS);
const IN_TITLE = placeOf(`${TOPICS[0]} in the title`);
const OFFICE_FOR = placeOf(`office for ${TOPICS[0]}`);
const FIGURE_OF = new Map(FACT_KINDS.map((k) => [k, placeOf(`figure: ${k}`)]));

/** What a topic's own words say, in order; it weighs alike for all topics, so that rare ones learn from common ones. */
export const OWN: readonly string[] = [
  'in the title',
  'in the lead',
  'in the body',
  'in the first sentence of the body',
  'part of all that is said',
  'part of the sentences',
  'against the loudest',
  'different words',
  'how early',
  'beside a platform',
  'strongest word',
  'strongest word in the title',
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
  const isNew = onceEach(p.found.length);
  for (const f of p.found) {
    const place = placeOfWord(f, f.zone);
    if (place !== undefined && isNew(f.wordId, place)) evidence[place] = (evidence[place] ?? 0) + f.weight;
  }
  const told = evidence.map(loudness);
  told[0] = 1;
  for (const id of offices) {
    const topic = authority(id)?.topic;
    if (topic) told[OFFICE_FOR + TOPIC_PLACES[topic]] = 1;
  }
  for (const f of facts) if (!f.background) told[FIGURE_OF.get(f.kind) ?? 0] = 1;
  return told;
}

/** What is said of each topic, in the order of `TOPICS`: by sentence, by word and by what stands beside it. */
type Said = {
  /** In the first sentence of the body, each word once. */
  readonly ahead: Float64Array;
  readonly sentences: Float64Array;
  readonly words: Float64Array;
  /** The first sentence that speaks of it, or -1. */
  readonly first: Int32Array;
  /** In sentences that name a platform. */
  readonly beside: Float64Array;
  readonly strongest: Float64Array;
  readonly strongestInTitle: Float64Array;
};

function silence(): Said {
  const numbers = () => new Float64Array(TOPICS.length);
  const first = new Int32Array(TOPICS.length).fill(-1);
  const [strongest, strongestInTitle] = [numbers(), numbers()];
  return {
    ahead: numbers(),
    sentences: numbers(),
    words: numbers(),
    first,
    beside: numbers(),
    strongest,
    strongestInTitle,
  };
}

function raise(a: Float64Array, at: number, by: number): void {
  a[at] = (a[at] ?? 0) + by;
}

function atLeast(a: Float64Array, at: number, x: number): void {
  if (x > (a[at] ?? 0)) a[at] = x;
}

/** Which sentences name a platform. */
function namedIn(p: Reading): Uint8Array {
  const named = new Uint8Array(p.sentences.length + 1);
  for (const f of p.found) if (f.kind === 'name') named[f.sentence] = 1;
  return named;
}

function saidOf(p: Reading, first: number): Said {
  const said = silence();
  const named = namedIn(p);
  const last = new Int32Array(TOPICS.length).fill(-1);
  const isNew = onceEach(p.found.length * 3);
  for (const f of p.found) {
    if (f.kind !== 'topic') continue;
    const t = TOPIC_PLACES[f.of as Topic];
    if (last[t] !== f.sentence) raise(said.sentences, t, 1);
    if (last[t] === -1) said.first[t] = f.sentence;
    last[t] = f.sentence;
    if (isNew(f.senseId, 0)) raise(said.words, t, 1);
    atLeast(said.strongest, t, f.weight);
    if (f.zone === 'title') atLeast(said.strongestInTitle, t, f.weight);
    if (named[f.sentence] === 1 && isNew(f.senseId, 1)) raise(said.beside, t, f.weight);
    if (f.sentence === first && isNew(f.senseId, 2)) raise(said.ahead, t, f.weight);
  }
  return said;
}

/** The heaviest words weigh about this much. */
const HEAVY = 4;

function earliness(first: number, sentences: number): number {
  return first < 0 ? 0 : 1 - Math.min(first, sentences) / sentences;
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
  const said = saidOf(p, titled ? 1 : 0);
  const sum = scores.reduce((total, s) => total + Math.max(0, s.score), 0);
  const loudest = scores[0]?.score ?? 0;
  const length = Math.max(1, p.sentences.length);
  const own = scores.map(({ topic, score }) => {
    const t = TOPIC_PLACES[topic];
    const at = IN_TITLE + t * ZONES.length;
    const own = Float64Array.of(
      all[at] ?? 0,
      all[at + 1] ?? 0,
      all[at + 2] ?? 0,
      loudness(said.ahead[t] ?? 0),
      sum > 0 ? Math.max(0, score) / sum : 0,
      (said.sentences[t] ?? 0) / length,
      loudest > 0 ? Math.max(0, score) / loudest : 0,
      loudness(said.words[t] ?? 0),
      earliness(said.first[t] ?? -1, length),
      loudness(said.beside[t] ?? 0),
      (said.strongest[t] ?? 0) / HEAVY,
      (said.strongestInTitle[t] ?? 0) / HEAVY,
    );
    return [topic, own] as const;
  });
  return { all, own: new Map(own) };
}
