import type { Fact } from '../core/fact.ts';
import type { Status, Topic } from '../core/story.ts';
import { DAY } from '../core/time.ts';
import type { Reading, Zone } from './reading.ts';

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
/** A rule that starts within this time of the report is told as starting. */
const SOON = 3 * DAY;
const ORDER: readonly Status[] = ['concluded', 'in_force', 'passed', 'announced', 'proposed'];

/** How strongly a text says each stage; each word counts once, at its best place. */
export function stageScores(p: Reading): Readonly<Record<Status | 'debate', number>> {
  const scores = { proposed: 0, announced: 0, passed: 0, in_force: 0, concluded: 0, debate: 0 };
  const counted = new Set<string>();
  for (const f of p.found) {
    if (f.kind !== 'status' || counted.has(f.tag + f.word)) continue;
    counted.add(f.tag + f.word);
    const w = f.weight * ZONE_WEIGHT[f.zone];
    if (f.of === 'future') {
      scores.passed += w * 0.6;
      scores.in_force -= w * 0.8;
    } else scores[f.of as Status | 'debate'] += w;
  }
  return scores;
}

/** What a rule's date says of its stage: a day that has come (or comes with the report), or one ahead. */
function byDate(p: Reading, facts: readonly Fact[]): readonly [inForce: number, passed: number] {
  const starts = facts.find((f) => f.kind === 'effective_date' && !f.background && /^\d{4}-\d\d/.test(String(f.value)));
  if (!starts || p.published === null) return [0, 0];
  const day = Date.parse(String(starts.value).length === 7 ? `${starts.value}-15` : String(starts.value));
  return day <= p.published + SOON ? [16, -6] : [-12, 3];
}

/** How far the matter has come, as the text says; null for market figures, complaints and debates without an act. */
export function statusOf(p: Reading, topics: readonly Topic[], facts: readonly Fact[]): Status | null {
  const main = topics.includes('fine') ? 'fine' : topics[0];
  const usual = main && USUAL[main];
  if (!usual) return null;
  const scores = { ...stageScores(p) };
  scores[usual[0]] += usual[1];
  const [inForce, passed] = RULES.has(main) ? byDate(p, facts) : [0, 0];
  scores.in_force += inForce;
  scores.passed += passed;
  const best = [...ORDER].sort((a, b) => scores[b] - scores[a])[0] ?? usual[0];
  const enough = usual[1] === 0 ? ENOUGH_ALONE : ENOUGH;
  if (scores[best] < enough || scores.debate >= scores[best] + 2) return null;
  return READ_AS[main]?.[best] ?? best;
}
