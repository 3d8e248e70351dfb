import { FACT_KINDS, type Fact } from '../core/fact.ts';
import { STATUSES, TOPICS } from '../core/story.ts';
import { authority } from './authorities.ts';
import type { Reading, Zone } from './reading.ts';

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

/** More words say less and less: ten say about twice as much as two. */
function loudness(weight: number): number {
  return Math.log1p(Math.max(0, weight)) / 2;
}

function placeOf(name: string): number {
  return PLACE_OF.get(name) ?? 0;
}

/** Where a found word counts as evidence; undefined for those that tell no topic. */
function placeOfWord(kind: string, of: string, zone: Zone): number | undefined {
  if (kind === 'topic') return PLACE_OF.get(`${of} in the ${zone}`);
  return kind === 'status' && zone !== 'body' ? PLACE_OF.get(`said to be ${of}`) : undefined;
}

/**
 * What speaks for and against each topic, whatever the language: the weight of topic words by place, offices by what
 * they act on, kinds of figures, stages told in title and lead. Each word counts once a place.
 */
export function evidenceOf(p: Reading, facts: readonly Fact[], offices: readonly string[]): Float64Array {
  const evidence = new Float64Array(EVIDENCE.length);
  const counted = new Set<string>();
  for (const { kind, of, zone, word, weight } of p.found) {
    const place = placeOfWord(kind, of, zone);
    if (place === undefined) continue;
    const key = `${place} ${zone} ${word}`;
    if (counted.has(key)) continue;
    counted.add(key);
    evidence[place] = (evidence[place] ?? 0) + weight;
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
