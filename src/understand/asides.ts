import { deedTells } from './lexicon/deeds.ts';
import type { Found } from './reading.ts';

/** What is left of a word's weight when its sentence looks back, and when it tells what may be. */
const LOOKING_BACK = 0.3;
const MERELY_POSSIBLE = 0.35;
/** How far a word like "could" or "수 있다" reaches, in letters. */
const REACH = 30;
/** The first sentence of the text tells the news, whatever year it names; the title is sentence 0. */
const FIRST_AFTER_LEAD = 2;

/** Stages that a matter reaches; what may be passed or seized has reached none, nor has a fine that may be imposed. */
const REACHED: ReadonlySet<string> = new Set(['concluded', 'in_force', 'passed']);
const ACTS: ReadonlySet<string> = new Set(['topic/fine', 'topic/court', 'topic/investigation', 'topic/agreement']);

const TOLD_ONLY: ReadonlySet<string> = new Set(['future', 'debate', 'figures', 'speech', 'story']);

/** The stage that a word of a stage or a deed tells, or that it tells none; undefined for other words. */
export function tellsOf({ kind, of }: Pick<Found, 'kind' | 'of'>): string | undefined {
  return kind === 'status' ? of : kind === 'deed' ? deedTells(of) : undefined;
}

function isAct(f: Found): boolean {
  const tells = tellsOf(f);
  return ACTS.has(f.tag) || (tells !== undefined && !TOLD_ONLY.has(tells));
}

/** Whether the word tells of a stage that is reached. */
export function isReached(f: Found): boolean {
  return f.tag === 'topic/fine' || REACHED.has(tellsOf(f) ?? '');
}

function near(f: Found, cues: readonly Found[]): boolean {
  return cues.some((c) => f.at - c.end < REACH && c.at - f.end < REACH && (c.end <= f.at || c.at >= f.end));
}

function gathered(found: readonly Found[], kind: string): ReadonlyMap<number, readonly Found[]> {
  const by = new Map<number, Found[]>();
  for (const f of found) {
    if (f.kind !== kind) continue;
    const those = by.get(f.sentence);
    if (those) those.push(f);
    else by.set(f.sentence, [f]);
  }
  return by;
}

/**
 * The words with less weight where they do not tell the news: acts and stages in a later sentence that looks back
 * ("last year it was fined"), fines and stages beside a word of possibility ("could be fined"). One pass.
 */
export function withoutAsides(found: readonly Found[], titled: boolean): readonly Found[] {
  const back = gathered(found, 'earlier');
  const possible = gathered(found, 'maybe');
  const first = titled ? FIRST_AFTER_LEAD : FIRST_AFTER_LEAD - 1;
  return found.map((f) => {
    let weight = f.weight;
    if (f.sentence >= first && back.has(f.sentence) && isAct(f)) weight *= LOOKING_BACK;
    if (isReached(f) && near(f, possible.get(f.sentence) ?? [])) weight *= MERELY_POSSIBLE;
    return weight === f.weight ? f : { ...f, weight };
  });
}
