import type { Fact } from '../core/fact.ts';
import { TOPICS, type Topic } from '../core/story.ts';
import { authority } from './authorities.ts';
import type { Reading } from './reading.ts';
import { evidenceOf, type Evidence } from './topic-evidence.ts';
import { LEARNED } from './topic-weights.ts';
import { topicScores } from './topics.ts';
import { voicesOf } from './voices.ts';
import { likelihoodOf, sumOf } from './weighing.ts';

/** How evidence adds up: a row a topic in the order of `EVIDENCE`, and one for all in the order of `OWN`. */
export type Learned = {
  readonly own: readonly number[];
  readonly rows: Readonly<Record<Topic, readonly number[]>>;
};

/** A topic is told from this likelihood on. */
const LIKELY = 0.42;
const MOST = 3;
/** Below this score no word worth the name was found, and the text has no topic. */
const SOME = 2;

const SILENT: readonly number[] = [];

/** How likely each topic is, from 0 to 1, by the weights that were learned and what pieces of words add (`voices.ts`). */
export function likelihoodsOf(evidence: Evidence, learned: Learned, voices: Float64Array): ReadonlyMap<Topic, number> {
  return new Map(
    TOPICS.map((topic, t) => {
      const own = evidence.own.get(topic) ?? SILENT;
      const sum = (voices[t] ?? 0) + sumOf(evidence.all, learned.rows[topic]) + sumOf(own, learned.own);
      return [topic, likelihoodOf(sum)];
    }),
  );
}

/** How likely each topic of a text is, by the weights learned from lessons and the looked-at half of the corpus. */
export function likelihoods(
  p: Reading,
  facts: readonly Fact[],
  offices: readonly string[],
): ReadonlyMap<Topic, number> {
  return likelihoodsOf(evidenceOf(p, facts, offices, topicScores(p, facts)), LEARNED, voicesOf(p));
}

/**
 * What a text is about, at most three, the most spoken of first. A fine has a field: its authority's, if no word tells.
 * A text whose words say something always has one topic, the likeliest.
 */
export function topicsOf(
  p: Reading,
  facts: readonly Fact[],
  offices: readonly string[],
  voices: Float64Array = voicesOf(p),
  learned: Learned = LEARNED,
): readonly Topic[] {
  const scores = topicScores(p, facts);
  if ((scores[0]?.score ?? 0) < SOME) return [];
  const likely = likelihoodsOf(evidenceOf(p, facts, offices, scores), learned, voices);
  const ranked = [...likely].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  const told = new Set(ranked.filter(([, x], i) => i === 0 || x >= LIKELY).map(([topic]) => topic));
  const kept = scores.map((s) => s.topic).filter((t) => told.has(t));
  if (kept.length !== 1 || kept[0] !== 'fine') return kept;
  const field = offices.map((id) => authority(id)?.topic).find((t) => t !== undefined);
  return field ? [...kept, field] : kept;
}
