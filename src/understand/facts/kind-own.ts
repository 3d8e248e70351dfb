import { CUES } from '../language.ts';
import type { Amount } from './amounts.ts';
import type { Candidate } from './candidates.ts';
import { groupOf } from './groups.ts';
import { CLASS_AT, groupAt, type TextOfFigures } from './kind-text.ts';
import { CLASSES, type Class } from './kinds.ts';
import { WAYS } from './kind-of.ts';
import { VOICES } from './voices.ts';

/** What is measured of a figure for each class it may be; one row of weights serves all classes, so that rare ones learn from common ones. */
export const OWN = [
  'its words nearby',
  'louder than others',
  'the loudest',
  'what the rules hear',
  'what the rules tell',
  ...WAYS.map((w) => `by ${w}`),
  'told just before',
  'told just after',
  'a sentence before',
  'a sentence after',
  'told of this number',
  'part of the text',
  'often in the text',
  'its words open the text',
  'its words in the text',
] as const;

const FIRST_WAY = 5;
const AROUND = FIRST_WAY + WAYS.length;

/** The words that speak for a class of a unit: the places of their cues, and how loudly. */
type Spoken = { readonly cue: readonly number[]; readonly loud: readonly number[] };

function spokenFor(unit: Amount['unit'], kind: Class): Spoken {
  const cues = CUES.flatMap((cue, at) => {
    const voice = VOICES[unit][cue];
    return voice?.[0] === kind ? [[at, voice[1]] as const] : [];
  });
  return { cue: cues.map(([at]) => at), loud: cues.map(([, loud]) => loud) };
}

const known = new Map<Amount['unit'], readonly Spoken[]>();

function spokenOf(unit: Amount['unit']): readonly Spoken[] {
  const before = known.get(unit);
  if (before) return before;
  const made = CLASSES.map((kind) => spokenFor(unit, kind));
  known.set(unit, made);
  return made;
}

/** What speaks for one class, or against it, of the `k`th candidate of sentence `s`, in the order of OWN; written into `to`. */
export function ownEvidence(text: TextOfFigures, s: number, k: number, kind: Class, to: Float64Array): void {
  to.fill(0);
  const candidates = text.figures[s]?.candidates ?? [];
  const candidate = candidates[k];
  if (!candidate) return;
  const { voices, ruled } = candidate;
  const at = CLASS_AT.get(kind) ?? 0;
  const voice = voices[at] ?? 0;
  let other = 0;
  for (let i = 0; i < voices.length; i++) if (i !== at) other = Math.max(other, voices[i] ?? 0);
  to[0] = voice;
  to[1] = voice - other;
  to[2] = voice > 0 && voice >= other ? 1 : 0;
  to[3] = ruled.kind === kind && ruled.way !== 'silent' ? 1 : 0;
  to[4] = candidate.kind === kind ? 1 : 0;
  if (ruled.kind === kind) to[FIRST_WAY + WAYS.indexOf(ruled.way)] = 1;
  to[AROUND] = isLike(candidate, candidates[k - 1], kind) ? 1 : 0;
  to[AROUND + 1] = isLike(candidate, candidates[k + 1], kind) ? 1 : 0;
  to[AROUND + 2] = tells(text.figures[s - 1]?.candidates, candidate, kind);
  to[AROUND + 3] = tells(text.figures[s + 1]?.candidates, candidate, kind);
  to[AROUND + 4] = kind === 'none' ? 0 : saidAgain(text, candidate, kind);
  putText(text, candidate, at, to);
}

function isLike(candidate: Candidate, other: Candidate | undefined, kind: Class): boolean {
  return other?.kind === kind && groupOf(other.amount) === groupOf(candidate.amount);
}

function tells(others: readonly Candidate[] | undefined, candidate: Candidate, kind: Class): number {
  if (others) for (const other of others) if (isLike(candidate, other, kind)) return 1;
  return 0;
}

function saidAgain({ alike }: TextOfFigures, candidate: Candidate, kind: Class): number {
  const { currency, value } = candidate.amount;
  const others = alike.get(value) ?? [];
  return others.some((o) => o !== candidate && o.kind === kind && o.amount.currency === currency) ? 1 : 0;
}

/** How much of the text's figures the rules give to the class, and how often its words stand in it. */
function putText(text: TextOfFigures, candidate: Candidate, at: number, to: Float64Array): void {
  const row = groupAt(candidate) * CLASSES.length;
  let all = -1;
  for (let i = 0; i < CLASSES.length; i++) all += text.tally[row + i] ?? 0;
  const mine = (text.tally[row + at] ?? 0) - (candidate.kind === CLASSES[at] ? 1 : 0);
  to[AROUND + 5] = all > 0 ? mine / all : 0;
  to[AROUND + 6] = Math.log1p(mine);
  const spoken = spokenOf(candidate.amount.unit)[at];
  let [opening, often] = [0, 0];
  for (let i = 0; i < (spoken?.cue.length ?? 0); i++) {
    const cue = spoken?.cue[i] ?? 0;
    const loud = spoken?.loud[i] ?? 0;
    const times = text.counts[cue] ?? 0;
    if (times === 0) continue;
    if (text.cues[0]?.includes(cue) || text.cues[1]?.includes(cue)) opening = Math.max(opening, loud);
    often += (loud * Math.log1p(times)) / 2;
  }
  to[AROUND + 7] = opening;
  to[AROUND + 8] = often;
}
