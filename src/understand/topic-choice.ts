import type { Fact } from '../core/fact.ts';
import { TOPICS, type Topic } from '../core/story.ts';
import { authority } from './authorities.ts';
import type { Reading } from './reading.ts';
import { evidenceOf } from './topic-evidence.ts';
import { WEIGHTS } from './topic-weights.ts';
import { topicScores } from './topics.ts';

/** A topic is told from this likelihood on. */
const LIKELY = 0.4;
const MOST = 3;
/** Below this score no word worth the name was found, and the text has no topic. */
const SOME = 2;

/** How likely each topic is, from 0 to 1, by the weights that were learned from the looked-at half of the corpus. */
export function likelihoods(
  p: Reading,
  facts: readonly Fact[],
  offices: readonly string[],
): ReadonlyMap<Topic, number> {
  const evidence = evidenceOf(p, facts, offices);
  return new Map(
    TOPICS.map((topic) => {
      const sum = WEIGHTS[topic].reduce((total, weight, i) => total + weight * (evidence[i] ?? 0), 0);
      return [topic, 1 / (1 + Math.exp(-sum))];
    }),
  );
}

/**
 * What a text is about, at most three, the most spoken of first. A fine has a field: its authority's, if no word tells.
 * A text whose words say something always has one topic, the likeliest.
 */
export function topicsOf(p: Reading, facts: readonly Fact[], offices: readonly string[]): readonly Topic[] {
  const scores = topicScores(p, facts);
  if ((scores[0]?.score ?? 0) < SOME) return [];
  const likely = likelihoods(p, facts, offices);
  const ranked = [...likely].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  const told = new Set(ranked.filter(([, x], i) => i === 0 || x >= LIKELY).map(([topic]) => topic));
  const kept = scores.map((s) => s.topic).filter((t) => told.has(t));
  if (kept.length !== 1 || kept[0] !== 'fine') return kept;
  const field = offices.map((id) => authority(id)?.topic).find((t) => t !== undefined);
  return field ? [...kept, field] : kept;
}
