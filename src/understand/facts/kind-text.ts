import { CUES } from '../language.ts';
import type { Candidate, Figures } from './candidates.ts';
import { GROUPS, groupOf } from './groups.ts';
import { CLASSES } from './kinds.ts';
import type { Reading } from './reading.ts';

/** The place of each cue, class and group in its list. */
export const CUE_AT: ReadonlyMap<string, number> = new Map(CUES.map((c, i) => [c, i]));
export const CLASS_AT: ReadonlyMap<string, number> = new Map(CLASSES.map((c, i) => [c, i]));
const GROUP_AT: ReadonlyMap<string, number> = new Map(GROUPS.map((g, i) => [g, i]));

/** The place of a figure's group in GROUPS. */
export function groupAt({ amount }: Candidate): number {
  return GROUP_AT.get(groupOf(amount)) ?? 0;
}

/** What a whole text tells about each of its figures: which cues and which kinds stand where, and how often. */
export type TextOfFigures = {
  readonly figures: readonly Figures[];
  readonly reading: Reading;
  /** For each sentence the places of the cues it has, and of the classes the rules gave its figures; each once. */
  readonly cues: readonly (readonly number[])[];
  readonly kinds: readonly (readonly number[])[];
  /** How often each cue stands in the text. */
  readonly counts: Float64Array;
  /** How many figures of a group the rules gave a class, at group × classes + class. */
  readonly tally: Float64Array;
  /** The figures by their value, a few of each: a number is often said again. */
  readonly alike: ReadonlyMap<number, readonly Candidate[]>;
};

const MOST_ALIKE = 12;

/** Counts what a text tells about its figures, once. */
export function textOf(figures: readonly Figures[], reading: Reading): TextOfFigures {
  const counts = new Float64Array(CUES.length);
  const tally = new Float64Array(GROUPS.length * CLASSES.length);
  const alike = new Map<number, Candidate[]>();
  const cues: number[][] = [];
  const kinds: number[][] = [];
  for (const { signs, candidates } of figures) {
    const said: number[] = [];
    for (const { cue } of signs.cues) raise(said, counts, CUE_AT.get(cue) ?? 0);
    cues.push(said);
    const told: number[] = [];
    for (const candidate of candidates) {
      const at = CLASS_AT.get(candidate.kind) ?? 0;
      raise(told, tally, at, groupAt(candidate) * CLASSES.length + at);
      note(alike, candidate);
    }
    kinds.push(told);
  }
  return { figures, reading, cues, kinds, counts, tally, alike };
}

function raise(has: number[], counts: Float64Array, at: number, place = at): void {
  if (!has.includes(at)) has.push(at);
  counts[place] = (counts[place] ?? 0) + 1;
}

function note(alike: Map<number, Candidate[]>, candidate: Candidate): void {
  const before = alike.get(candidate.amount.value);
  if (!before) alike.set(candidate.amount.value, [candidate]);
  else if (before.length < MOST_ALIKE) before.push(candidate);
}
