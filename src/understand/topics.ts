import type { Fact, FactKind } from '../core/fact.ts';
import { TOPICS, type Topic } from '../core/story.ts';
import { authority } from './authorities.ts';
import type { Found, Reading, Zone } from './reading.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 1.2, body: 0.6 };
/** A fine in the news is the news. */
const FINE_FIRST = 1.8;
/** A fine spoken of far down is a rule's teeth, or an older case. */
const FINE_ASIDE = 0.4;

/** How strongly a text is about a topic. */
export type TopicScore = {
  readonly topic: Topic;
  readonly score: number;
  /** The part of the score that the title and the lead give. */
  readonly ahead: number;
};

type Best = { readonly topic: Topic; best: number; more: number; ahead: boolean };

/** The topic words of a text with their best place and how often they were said again, in the order of the text. */
function strongest(found: readonly Found[]): Iterable<Best> {
  const words = new Map<number, Best>();
  for (const f of found) {
    if (f.kind !== 'topic') continue;
    const w = f.weight * ZONE_WEIGHT[f.zone];
    const old = words.get(f.senseId);
    if (!old) {
      words.set(f.senseId, { topic: f.of as Topic, best: w, more: 0, ahead: f.zone !== 'body' });
      continue;
    }
    old.best = Math.max(old.best, w);
    old.more = Math.min(old.more + f.weight * 0.25, f.weight * 0.5);
    old.ahead ||= f.zone !== 'body';
  }
  return words.values();
}

type Said = Readonly<Record<Topic, { score: number; ahead: number }>>;

const known = new WeakMap<readonly Found[], Said>();

/** What the words alone say of each topic; asked before the facts are read and again after, so it is kept with the words. */
function saidIn({ found }: Reading): Said {
  const before = known.get(found);
  if (before) return before;
  const said = Object.fromEntries(TOPICS.map((t) => [t, { score: 0, ahead: 0 }])) as Said;
  for (const { topic, best, more, ahead } of strongest(found)) {
    said[topic].score += best + more;
    if (ahead) said[topic].ahead += best;
  }
  known.set(found, said);
  return said;
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
  const said = saidIn(p);
  return TOPICS.map((topic) => {
    let { score, ahead } = said[topic];
    if (score > 0) score += hint.get(topic) ?? 0;
    score += figured.get(topic) ?? 0;
    ahead += figured.get(topic) ?? 0;
    if (topic === 'fine') score *= p.found.some(saysFine) ? FINE_FIRST : FINE_ASIDE;
    return { topic, score, ahead };
  }).sort((a, b) => b.score - a.score);
}
