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

/** By topic: how much is said of it in the first sentence of the body, each word once, and in how many sentences it is spoken of. */
function saidOf({ found }: Reading, first: number): { readonly ahead: Float64Array; readonly sentences: Float64Array } {
  const [ahead, sentences] = [new Float64Array(TOPICS.length), new Float64Array(TOPICS.length)];
  const last = new Int32Array(TOPICS.length).fill(-1);
  const words = new Set<number>();
  for (const f of found) {
    if (f.kind !== 'topic') continue;
    const t = TOPIC_PLACES[f.of as Topic];
    if (last[t] !== f.sentence) sentences[t] = (sentences[t] ?? 0) + 1;
    last[t] = f.sentence;
    if (f.sentence !== first || words.has(f.senseId)) continue;
    words.add(f.senseId);
    ahead[t] = (ahead[t] ?? 0) + f.weight;
  }
  return { ahead, sentences };
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
  const { ahead, sentences } = saidOf(p, titled ? 1 : 0);
  const sum = scores.reduce((total, s) => total + Math.max(0, s.score), 0);
  const own = scores.map(({ topic, score }) => {
    const t = TOPIC_PLACES[topic];
    const at = IN_TITLE + t * ZONES.length;
    const part = sum > 0 ? Math.max(0, score) / sum : 0;
    const spread = (sentences[t] ?? 0) / Math.max(1, p.sentences.length);
    const own = Float64Array.of(
      all[at] ?? 0,
      all[at + 1] ?? 0,
      all[at + 2] ?? 0,
      loudness(ahead[t] ?? 0),
      part,
      spread,
    );
    return [topic, own] as const;
  });
  return { all, own: new Map(own) };
}
