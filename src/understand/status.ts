import type { Fact } from '../core/fact.ts';
import type { Status, Topic } from '../core/story.ts';
import { DAY } from '../core/time.ts';
import { aftermathOf, isPortrait } from './aftermath.ts';
import type { Found, Reading, Zone } from './reading.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 2, body: 0.6 };

/**
 * Where a matter of a kind usually stands when it is news, and how many words to the contrary it takes: a fine in the
 * news was imposed, a probe was opened, a deal was promised. What has no entry has no stage.
 */
const USUAL: Readonly<Partial<Record<Topic, readonly [Status, number]>>> = {
  fine: ['concluded', 7],
  product_safety: ['concluded', 4],
  ip_counterfeit: ['concluded', 0],
  investigation: ['announced', 7],
  investment: ['announced', 5],
  logistics: ['announced', 0.5],
  court: ['announced', 3],
  agreement: ['in_force', 5],
  regulation: ['announced', 2.5],
  tax_customs: ['announced', 2.5],
  data_privacy: ['announced', 2.5],
  competition: ['announced', 2.5],
  labor: ['announced', 0],
  consumer_complaints: ['announced', 0],
  market_figures: ['announced', 0],
};
/** What a word of law means in a matter that is none: a signed pact holds, a merger is approved, a firm only plans. */
const READ_AS: Readonly<Partial<Record<Topic, Readonly<Partial<Record<Status, Status>>>>>> = {
  agreement: { concluded: 'in_force', passed: 'in_force' },
  investment: { proposed: 'announced', passed: 'announced' },
  logistics: { proposed: 'announced', passed: 'announced' },
  competition: { passed: 'concluded' },
  fine: { passed: 'concluded', in_force: 'concluded' },
};
const RULES: ReadonlySet<Topic> = new Set(['regulation', 'tax_customs', 'product_safety', 'agreement']);
const ENOUGH = 2.5;
/** A matter without a usual stage has one only when a title or a lead says so. */
const ENOUGH_ALONE = 5;
/** Figures are told beside an act only where title and lead tell it twice over. */
const ENOUGH_BESIDE_FIGURES = 15;
/** Below this a word is one that only looks back or may be. */
const PLAIN = 2;
/** A rule that starts within this time of the report is told as starting. */
const SOON = 3 * DAY;
/** What is left of a stage that the title or the first sentence only looks back at. */
const LOOKING_BACK = 0.25;
/** From this weight on a word of the title or the lead says that somebody was fined, not that somebody may be. */
const PLAINLY = 3;
const ORDER: readonly Status[] = ['concluded', 'in_force', 'passed', 'announced', 'proposed'];

type Scores = Readonly<Record<Status | 'debate' | 'ahead', number>>;

function counting(p: Reading, counts: (f: Found) => boolean): Scores {
  const scores = { proposed: 0, announced: 0, passed: 0, in_force: 0, concluded: 0, debate: 0, ahead: 0 };
  const counted = new Set<string>();
  const looksBack = aftermathOf(p);
  for (const f of p.found) {
    if (f.kind !== 'status' || counted.has(f.tag + f.word) || !counts(f)) continue;
    counted.add(f.tag + f.word);
    const w = f.weight * ZONE_WEIGHT[f.zone] * (looksBack(f) ? LOOKING_BACK : 1);
    scores[f.of === 'future' ? 'ahead' : (f.of as Status | 'debate')] += w;
  }
  return scores;
}

/**
 * How strongly a text says each stage; each word counts once, at its best place. `ahead` is what it says of a day that
 * is still to come.
 */
export function stageScores(p: Reading): Scores {
  return counting(p, () => true);
}

/** The same by the plain words of title and lead alone. */
function frontScores(p: Reading): Scores {
  return counting(p, (f) => f.zone !== 'body' && f.weight >= PLAIN);
}

function isStart(f: Fact): boolean {
  return f.kind === 'effective_date' && !f.background && /^\d{4}-\d\d/.test(String(f.value));
}

/** A month stands for its middle. */
function dayOf({ value }: Fact): number {
  return Date.parse(String(value).length === 7 ? `${value}-15` : String(value));
}

/** The first day of a rule nearest to the report: a text may name the next step beside it. */
function startOf(facts: readonly Fact[], published: number): number | null {
  const days = facts.filter(isStart).map(dayOf);
  const gap = (day: number) => Math.abs(day - published);
  return days.length === 0 ? null : days.reduce((a, b) => (gap(b) < gap(a) ? b : a));
}

/** The day of a rule that its stage is measured by, ISO; null where the matter is no rule or names none. */
export function dayTold(p: Reading, topics: readonly Topic[], facts: readonly Fact[]): string | null {
  const day = p.published === null || !RULES.has(mainTopic(p, topics)) ? null : startOf(facts, p.published);
  const told = facts.find((f) => isStart(f) && dayOf(f) === day);
  return told ? String(told.value) : null;
}

/** Where the matter that a text is mainly about usually stands; undefined where such a matter has no usual stage. */
export function usualStage(p: Reading, topics: readonly Topic[]): { topic: Topic; stage: Status } | undefined {
  const topic = mainTopic(p, topics);
  const [stage, weight] = USUAL[topic] ?? [];
  return stage && weight ? { topic, stage } : undefined;
}

/** What a rule's date says of its stage: a day that has come (or comes with the report), or one ahead. */
function byDate(p: Reading, facts: readonly Fact[], ahead: number): readonly [inForce: number, passed: number] {
  const day = p.published === null ? null : startOf(facts, p.published);
  if (day === null || p.published === null) return [-0.8 * ahead, 0.6 * ahead];
  return day <= p.published + SOON ? [16, -6] : [-12 - 0.8 * ahead, 3 + 0.6 * ahead];
}

/** The act that decides: a fine or a pact where the title or the lead tells it, else the first other topic. */
function mainTopic(p: Reading, topics: readonly Topic[]): Topic {
  const looksBack = aftermathOf(p);
  const told = (t: Topic) =>
    topics.includes(t) &&
    p.found.some((f) => f.tag === `topic/${t}` && f.zone !== 'body' && f.weight >= PLAINLY && !looksBack(f));
  if (told('fine')) return 'fine';
  if (told('agreement')) return 'agreement';
  return topics.find((t) => t !== 'fine') ?? (topics.length > 0 ? 'regulation' : 'market_figures');
}

/** A suit lists what it accuses of; while the title tells no ruling, what the lead tells as done was not ruled. */
function scoresOf(p: Reading, main: Topic, usual: readonly [Status, number]): Record<keyof Scores, number> {
  const scores = { ...(usual[1] === 0 ? frontScores(p) : stageScores(p)) };
  const ruled = p.found.some((f) => f.tag === 'status/concluded' && f.zone === 'title');
  if (main === 'court' && !ruled) scores.concluded *= 0.5;
  scores[usual[0]] += usual[1];
  return scores;
}

/** How far the matter has come, as the text says; null for market figures, complaints and debates without an act. */
export function statusOf(p: Reading, topics: readonly Topic[], facts: readonly Fact[]): Status | null {
  const main = mainTopic(p, topics);
  const usual = USUAL[main];
  if (!usual || isPortrait(p)) return null;
  const scores = scoresOf(p, main, usual);
  const stages = (): Status => [...ORDER].sort((a, b) => scores[b] - scores[a])[0] ?? usual[0];
  // People who speak are weighed against what the words say, before a day of a rule is.
  if (scores.debate >= scores[stages()] + 2) return null;
  const [inForce, passed] = byDate(p, RULES.has(main) ? facts : [], scores.ahead);
  scores.in_force += inForce;
  scores.passed += passed;
  const best = stages();
  const alone = usual[1] === 0 ? ENOUGH_ALONE : ENOUGH;
  if (scores[best] < (main === 'market_figures' ? ENOUGH_BESIDE_FIGURES + scores.debate : alone)) return null;
  return READ_AS[main]?.[best] ?? best;
}
