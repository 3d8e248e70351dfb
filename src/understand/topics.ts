import type { Fact, FactKind } from '../core/fact.ts';
import { TOPICS, type Topic } from '../core/story.ts';
import { authority } from './authorities.ts';
import type { Found, Reading, Zone } from './reading.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 1.2, body: 0.6 };
/** A fine in the news is the news. */
const FINE_FIRST = 1.8;
/** A fine spoken of far down is a rule's teeth, or an older case. */
const FINE_ASIDE = 0.4;

/** How strongly a text is about a topic, and which words say so. */
export type TopicScore = {
  readonly topic: Topic;
  readonly score: number;
  readonly words: readonly string[];
  /** The part of the score that the title and the lead give. */
  readonly ahead: number;
};

type Best = { best: number; more: number; ahead: boolean };

/** Each topic's words with their best place and how often they were said again. */
function strongest(found: readonly Found[]): ReadonlyMap<string, ReadonlyMap<string, Best>> {
  const byTopic = new Map<string, Map<string, Best>>();
  for (const f of found) {
    if (f.kind !== 'topic') continue;
    const words = byTopic.get(f.of) ?? new Map<string, Best>();
    byTopic.set(f.of, words);
    const w = f.weight * ZONE_WEIGHT[f.zone];
    const old = words.get(f.word);
    words.set(
      f.word,
      old
        ? {
            best: Math.max(old.best, w),
            more: Math.min(old.more + f.weight * 0.25, f.weight * 0.5),
            ahead: old.ahead || f.zone !== 'body',
          }
        : { best: w, more: 0, ahead: f.zone !== 'body' },
    );
  }
  return byTopic;
}

/** What a figure in the news is about, whatever the words around it. */
const FIGURE_TOPIC: Readonly<Partial<Record<FactKind, Topic>>> = {
  fine: 'fine',
  investment: 'investment',
  recall_count: 'product_safety',
  breach_count: 'data_privacy',
  duty_rate: 'tax_customs',
  mau: 'market_figures',
};
const FIGURE_WEIGHT = 2;
/** A title and a lead of usual length; a figure below them is an aside. */
const AHEAD_LETTERS = 300;

function figures(p: Reading, facts: readonly Fact[]): Map<Topic, number> {
  const weight = new Map<Topic, number>();
  for (const f of facts) {
    const topic = FIGURE_TOPIC[f.kind];
    if (topic && !f.background && f.at < p.titleEnd + AHEAD_LETTERS) weight.set(topic, FIGURE_WEIGHT);
  }
  return weight;
}

function hints(p: Reading): Map<Topic, number> {
  const hint = new Map<Topic, number>();
  for (const f of p.found) {
    const topic = f.kind === 'authority' ? authority(f.of)?.topic : undefined;
    if (topic) hint.set(topic, Math.max(hint.get(topic) ?? 0, 1.5 * ZONE_WEIGHT[f.zone]));
  }
  return hint;
}

function saysFine(f: Found): boolean {
  return f.tag === 'topic/fine' && f.zone !== 'body' && f.weight >= 3;
}

/** Every topic's score, best first: each word counts once at its best place, repeats add a little. */
export function topicScores(p: Reading, facts: readonly Fact[] = []): readonly TopicScore[] {
  const hint = hints(p);
  const figured = figures(p, facts);
  const byTopic = strongest(p.found);
  return TOPICS.map((topic) => {
    const words = byTopic.get(topic) ?? new Map<string, Best>();
    let score = 0;
    let ahead = 0;
    for (const w of words.values()) {
      score += w.best + w.more;
      if (w.ahead) ahead += w.best;
    }
    if (score > 0) score += hint.get(topic) ?? 0;
    score += figured.get(topic) ?? 0;
    ahead += figured.get(topic) ?? 0;
    if (topic === 'fine') score *= p.found.some(saysFine) ? FINE_FIRST : FINE_ASIDE;
    return { topic, score, ahead, words: [...words.keys()] };
  }).sort((a, b) => b.score - a.score);
}
