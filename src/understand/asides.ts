import type { Found } from './reading.ts';

/** What is left of a word's weight when its sentence looks back, and when it tells what may be. */
const LOOKING_BACK = 0.3;
const MERELY_POSSIBLE = 0.35;
/** How far a word like "could" or "수 있다" reaches, in letters. */
const REACH = 30;
/** The first sentence of the text tells the news, whatever year it names; the title is sentence 0. */
const FIRST_AFTER_LEAD = 2;

/** Stages that a matter reaches; what may be fined or passed has reached none. */
const REACHED: ReadonlySet<string> = new Set(['status/concluded', 'status/in_force', 'status/passed', 'topic/fine']);
const ACTS: ReadonlySet<string> = new Set(['topic/fine', 'topic/court', 'topic/investigation', 'topic/agreement']);

function isAct(f: Found): boolean {
  return ACTS.has(f.tag) || (f.kind === 'status' && f.of !== 'future' && f.of !== 'debate');
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
    if (REACHED.has(f.tag) && near(f, possible.get(f.sentence) ?? [])) weight *= MERELY_POSSIBLE;
    return weight === f.weight ? f : { ...f, weight };
  });
}
