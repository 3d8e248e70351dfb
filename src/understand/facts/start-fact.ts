import type { Fact } from '../../core/fact.ts';
import type { Cue } from '../language.ts';
import { isOldStart } from './background.ts';
import type { Candidate } from './start-evidence.ts';
import { platformOf, type Name } from './owners.ts';
import type { Memory } from './memory.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';
import { whose } from './whose.ts';

const BESIDE = 8;

/** "TikTok Shop自去年8月起…", "SHEINは11日から": a name right before the date is whose start it is. */
function besides(at: number, names: readonly Name[], { breaks }: Signs): Name['name'] | undefined {
  const name = names.filter((n) => n.end <= at && at - n.end <= BESIDE).at(-1);
  return name && !breaks.some((b) => b >= name.end && b < at) ? name.name : undefined;
}

/** Whose a start is by the rules alone; a law's is nobody's. */
function ruledOwner(
  start: Candidate,
  signs: Signs,
  names: readonly Name[],
  reading: Reading,
  memory: Memory,
): Fact['platform'] {
  const said = (...cues: readonly Cue[]) => signs.cues.some((c) => cues.includes(c.cue));
  const distinct = new Set(names.map((n) => n.name));
  const law = said('duty', 'exempt', 'threshold');
  const beside = law || reading.lexicon.language.density < 2 ? undefined : besides(start.when.at, names, signs);
  const own = start.opens || said('commission', 'invest', 'price');
  const carried = start.opens || (said('commission') && !law);
  const unnamed = carried ? (reading.only ?? (start.opens ? memory.last : null)) : null;
  const name = distinct.size === 1 ? names[0]?.name : distinct.size === 0 ? unnamed : null;
  return platformOf(beside ?? (own ? name : null), 'effective_date', reading.about);
}

/** The fact that a start is: whose, and whether it has long been in force. */
export function startFact(
  start: Candidate,
  signs: Signs,
  names: readonly Name[],
  reading: Reading,
  memory: Memory,
): Fact {
  const ruled = ruledOwner(start, signs, names, reading, memory);
  const { at: from, end } = start.when;
  const day = { kind: 'effective_date', value: start.iso, unit: 'date', bound: 'exactly' } as const;
  const { quote, at } = reading.quote(from, end);
  return {
    kind: day.kind,
    platform: whose({ ...day, at: from, end, nth: 0, of: 1, ruled }, names, signs, reading, memory),
    value: day.value,
    unit: day.unit,
    period: null,
    firm: null,
    bound: day.bound,
    background: isOldStart(start.iso, reading.published),
    quote,
    at,
  };
}
