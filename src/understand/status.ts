import type { Status, Topic } from '../core/story.ts';
import type { Reading, Zone } from './reading.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 2, body: 0.6 };
/** Topics in which an authority or a law does something; figures and investments have no stage of law. */
const REGULATORY: ReadonlySet<Topic> = new Set([
  'regulation',
  'investigation',
  'fine',
  'agreement',
  'product_safety',
  'data_privacy',
  'tax_customs',
  'competition',
  'court',
  'ip_counterfeit',
  'consumer_complaints',
  'labor',
]);
const ENOUGH = 4;

/** How strongly a text says each stage. */
export function stageScores(p: Reading): Readonly<Record<Status, number>> {
  const scores = { proposed: 0, announced: 0, passed: 0, in_force: 0, concluded: 0 };
  const counted = new Set<string>();
  for (const f of p.found) {
    if (f.kind !== 'status' || counted.has(f.tag + f.word)) continue;
    counted.add(f.tag + f.word);
    const w = f.weight * ZONE_WEIGHT[f.zone];
    const stage = f.of;
    if (stage === 'future') {
      scores.passed += w * 0.6;
      scores.in_force -= w * 0.8;
    } else scores[stage as Status] += w;
  }
  return scores;
}

const ORDER: readonly Status[] = ['concluded', 'in_force', 'passed', 'announced', 'proposed'];

/** How far the matter has come, as the text says; null when nothing regulatory happened. */
export function statusOf(p: Reading, topics: readonly Topic[]): Status | null {
  const main = topics[0];
  if (!main || !REGULATORY.has(main)) return null;
  const scores = stageScores(p);
  const best = [...ORDER].sort((a, b) => scores[b] - scores[a])[0] ?? 'announced';
  return scores[best] >= ENOUGH ? best : null;
}
