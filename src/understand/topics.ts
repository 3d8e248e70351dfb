import type { Fact, FactKind } from '../core/fact.ts';
import { TOPICS, type Topic } from '../core/story.ts';
import { authority } from './authorities.ts';
import type { Found, Reading, Zone } from './reading.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 1.2, body: 0.6 };
/** A second topic needs this much, and this part of the first one's score. */
const ENOUGH = 9;
const SHARE = 0.55;
/** What is left over or goes without saying needs more: figures stand in every article, and what is sold is sent. */
const SHARE_OF: Readonly<Partial<Record<Topic, number>>> = { market_figures: 0.9, logistics: 0.75 };
/** Tax is law as well; it regulates platforms only when that is said about as strongly. */
const BESIDE_TAX = 0.8;
const HIGH = 28;
/** … and this much of it in the title and the lead. */
const AHEAD = 5;
const MOST = 3;
/** A fine in the news is the news. */
const FINE_FIRST = 1.35;
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

/** What a text is about, the main topic first, at most three. A fine has a field: its authority's, if no word tells. */
export function topicsOf(scores: readonly TopicScore[], offices: readonly string[]): readonly Topic[] {
  const kept = strongEnough(scores);
  if (kept.length !== 1 || kept[0] !== 'fine') return kept;
  const field = offices.map((id) => authority(id)?.topic).find((t) => t !== undefined);
  return field ? [...kept, field] : kept;
}

/** What was done: an article tells one of these, and the fields it was done in. */
const ACTS: ReadonlySet<Topic> = new Set(['fine', 'court', 'investigation', 'regulation']);
const SECOND_ACT = 0.75;

function strongEnough(scores: readonly TopicScore[]): readonly Topic[] {
  const top = Math.min(scores[0]?.score ?? 0, HIGH);
  const act = scores.find((s) => ACTS.has(s.topic));
  const tax = scores.find((s) => s.topic === 'tax_customs')?.score ?? 0;
  return scores
    .filter((s, i) => (i === 0 ? s.score >= 2 : isSecond(s, top)))
    .filter((s) => s === act || !ACTS.has(s.topic) || s.score >= Math.min(act?.score ?? 0, HIGH) * SECOND_ACT)
    .filter((s) => s.topic !== 'regulation' || s.score >= tax * BESIDE_TAX)
    .slice(0, MOST)
    .map((s) => s.topic);
}

function isSecond(s: TopicScore, top: number): boolean {
  return s.score >= ENOUGH && s.score >= top * (SHARE_OF[s.topic] ?? SHARE) && s.ahead >= AHEAD;
}
