import type { Article } from './item.ts';
import { IN_HASTE, JUDGES, sameAmount } from './judges.ts';
import { isAlike } from './likeness.ts';
import { DAY } from './time.ts';
import { traceOf, type Trace } from './trace.ts';

/** How one comparison came out: the score and the reasons, for explaining and for tests. */
export type Likeness = { readonly score: number; readonly why: readonly string[] };

/** Beyond this many days between two reports they tell two events, whatever they share. */
const FARTHEST = 12;
/** Syndicated copies appear within two days. */
const COPY_DAYS = 2;
const COPY_LIKENESS = 0.7;

const SAME_ADDRESS = 9;
const FORBIDDEN = -9;
const COPY = 8;

function sameAudience(a: Trace, b: Trace): boolean {
  return a.audience.some((f) => b.audience.some((g) => f.platform === g.platform && f.value === g.value));
}

/** Whether both name something, and nothing in common. */
function differ(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.includes(x));
}

/** Whether both tell of a fine, or both of an investment, and no amount of one is one of the other. */
function amountsDiffer(a: Trace, b: Trace): boolean {
  let clash = false;
  for (const f of a.amounts) {
    for (const g of b.amounts) {
      if (f.kind !== g.kind) continue;
      if (sameAmount(f, g, a.year)) return false;
      clash = true;
    }
  }
  return clash;
}

/** What forbids joining whatever else is alike; null when nothing does. */
function veto(a: Trace, b: Trace): string | null {
  if (a.platforms.length > 0 && b.platforms.length > 0 && !a.platforms.some((p) => b.platforms.includes(p)))
    return 'different platforms';
  if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > FARTHEST * DAY) return 'too far apart in time';
  // Two firms measure two audiences, whatever month they speak of.
  if (differ(a.firms, b.firms)) return 'different firms measured';
  if (differ(a.periods, b.periods) && !sameAudience(a, b)) return 'different months';
  return amountsDiffer(a, b) ? 'different amounts' : null;
}

function isCopy(a: Trace, b: Trace): boolean {
  if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > COPY_DAYS * DAY) return false;
  return isAlike(a.shingles, b.shingles, COPY_LIKENESS);
}

/** Compares two articles by what they say: whether they tell one event, and why. */
export function likeness(one: Article, other: Article): Likeness {
  const [a, b] = [traceOf(one), traceOf(other)];
  if (a.address === b.address) return { score: SAME_ADDRESS, why: ['same address'] };
  const no = veto(a, b);
  if (no) return { score: FORBIDDEN, why: [no] };
  if (isCopy(a, b)) return { score: COPY, why: ['a copy'] };
  const said = JUDGES.flatMap(({ judge }) => {
    const verdict = judge(a, b);
    return verdict ? [verdict] : [];
  });
  const score = said.reduce((sum, [n]) => sum + n, 0);
  return { score, why: said.map(([n, ...why]) => `${why.join(' ')} ${n > 0 ? '+' : ''}${n.toFixed(1)}`) };
}

/** Sums in another order differ in their last digits. */
const HAIR = 1e-9;

/**
 * Whether `likeness` may give so much or more; false only where it certainly does not. Most of what stands in the way of
 * an event is cheap to see, and the rest is not looked at then.
 */
export function mayBeLike(a: Trace, b: Trace, least: number): boolean {
  if (a.address === b.address) return SAME_ADDRESS >= least;
  if (veto(a, b)) return FORBIDDEN >= least;
  let sum = 0;
  for (const { judge, rest } of IN_HASTE) {
    sum += judge(a, b)?.[0] ?? 0;
    if (sum + rest < least - HAIR) return COPY >= least && isCopy(a, b);
  }
  return true;
}
