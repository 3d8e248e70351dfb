import type { Fact } from '../core/fact.ts';
import { STATUSES, type Status, type Topic } from '../core/story.ts';
import type { Found, Reading } from './reading.ts';
import { placeOfSingle, placeOfWord, STATUS_EVIDENCE, statusEvidenceOf } from './status-evidence.ts';
import { STATUS_WEIGHTS } from './status-weights.ts';
import { sumOf } from './weighing.ts';

/** A stage, or that the text tells none. */
export type Stage = Status | 'none';

/** All that a text may be said to tell, in the order of the weights. */
export const STAGE_NAMES: readonly Stage[] = [...STATUSES, 'none'];

/** The least weight of a word that is shown as a reason. */
const WORTH_CITING = 0.15;

/** How strongly evidence speaks for each stage: the higher, the likelier. */
export function stageVoices(evidence: Float64Array): ReadonlyMap<Stage, number> {
  return new Map(STAGE_NAMES.map((stage) => [stage, sumOf(evidence, STATUS_WEIGHTS[stage])]));
}

/** How much one piece of evidence, by its name, adds to a stage's voice; below zero it speaks against it. */
export function voiceOf(evidence: Float64Array, name: string, stage: Stage): number {
  const i = STATUS_EVIDENCE.indexOf(name);
  return (STATUS_WEIGHTS[stage][i] ?? 0) * (evidence[i] ?? 0);
}

/** Whether a word where it stands speaks for a stage more than for what all texts tell. */
export function wordSpeaksFor(f: Found, stage: Stage): boolean {
  const place = placeOfWord(f);
  if (place === undefined) return false;
  const row = STATUS_WEIGHTS[stage];
  return (row[place] ?? 0) + (row[placeOfSingle(f) ?? -1] ?? 0) >= WORTH_CITING;
}

/**
 * How far the matter has come, as the text says; null for market figures, complaints, debates and portraits without an
 * act. By the weights that were learned from the looked-at half and the lessons.
 */
export function statusOf(
  p: Reading,
  topics: readonly Topic[],
  facts: readonly Fact[],
  offices: readonly string[],
): Status | null {
  if (topics.length === 0) return null;
  const voices = [...stageVoices(statusEvidenceOf(p, topics, facts, offices))];
  const [stage] = voices.reduce((a, b) => (b[1] > a[1] ? b : a));
  return stage === 'none' ? null : stage;
}
