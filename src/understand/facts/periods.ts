import type { FactKind } from '../../core/fact.ts';
import { isAnchored, resolve, type Day, type When } from './calendar/when.ts';
import { distance } from './way.ts';
import type { Lexicon } from './lexicon.ts';
import type { Amount } from './amounts.ts';
import type { Signs } from './signs.ts';
import { skipBack, skipGap } from './words.ts';

/** Kinds that speak of a span of time. */
export const TIMED: ReadonlySet<FactKind> = new Set(['mau', 'share', 'purchase_volume', 'investment', 'recall_count']);

/** A time of a sentence that may be a figure's, with its ISO text. */
export type Span = {
  readonly when: When;
  readonly iso: string;
  /** "by the end of 2027": only the end of it is named. */
  readonly until?: true;
};

/**
 * The spans of a sentence; days of announcements and times that are only compared with are left out. `told` is the
 * period of the figures told before: "a month earlier" counts from there when its own sentence names no period.
 */
export function spansOf(
  text: string,
  signs: Signs,
  published: Day | null,
  lexicon: Lexicon,
  told: string | null,
): readonly Span[] {
  const spans: Span[] = [];
  for (const when of signs.whens) {
    const asOf = isAsOf(when, signs);
    if ((when.day !== undefined && !asOf) || isDay(when.relative) || when.weekday !== undefined) continue;
    if (isCompared(text, when, signs, lexicon) || isAside(when, signs)) continue;
    const iso = isAnchored(when) ? null : resolve(when, published, false);
    const until = ends(text, when, lexicon) ? { until: true as const } : {};
    if (iso) spans.push({ when, iso: when.day === undefined ? iso : iso.slice(0, 7), ...until });
  }
  const anchor = spans.find((s) => s.when.months === undefined && s.iso.length > 4)?.iso ?? spans[0]?.iso ?? told;
  for (const when of signs.whens.filter(isAnchored)) {
    const iso = hasLevel(when, signs) ? resolve(when, published, false, anchor) : null;
    if (iso) spans.push({ when, iso });
  }
  return spans;
}

function isDay(relative: When['relative']): boolean {
  return relative === 'today' || relative === 'yesterday' || relative === 'tomorrow';
}

/** The last day of something is not its first. */
export function ends(text: string, when: When, { untilAfter, untilBefore }: Lexicon): boolean {
  return (
    untilAfter.at(text, skipGap(text, when.end, 1)) !== undefined ||
    untilBefore.before(text, skipBack(text, when.at)) !== undefined
  );
}

const BESIDE = 14;

/** "한 달 전 917만 명", "8.1m a month earlier": the time belongs to a level that stands right beside it, and to no other. */
function hasLevel(when: When, signs: Signs): boolean {
  return signs.amounts.some((a) => isBeside(when, a));
}

/** A time after a figure that leads to a figure of its own belongs to that one. */
function leads(when: When, signs: Signs): boolean {
  return signs.amounts.some((a) => a.at >= when.end && a.at - when.end <= LEADS);
}

const LEADS = 4;

function isBeside(when: When, { at, end }: Amount): boolean {
  return (at >= when.end && at - when.end <= BESIDE) || (when.at >= end && when.at - end <= BESIDE);
}

/** "206만 명으로 1년 전 68만 명에서", "작년 3분기(59.4%)보다": a time right before another level is that level's. */
function isOthers(text: string, when: When, amount: Amount, { amounts }: Signs): boolean {
  if (amount.at >= when.end || !(isAnchored(when) || text[when.end] === '(')) return false;
  return amounts.some((a) => a.at >= when.end && a.at - when.end <= (isAnchored(when) ? BESIDE / 2 : 2));
}

function isAsOf(when: When, signs: Signs): boolean {
  return signs.cues.some(
    (c) => c.cue === 'asOf' && Math.min(Math.abs(c.at - when.end), Math.abs(when.at - c.end)) <= 3,
  );
}

/** "Shein, which opened an office in June, drew …": a time inside an aside dates the aside. */
function isAside(when: When, signs: Signs): boolean {
  const before = signs.breaks.filter((at) => at < when.at).at(-1);
  const closed = signs.breaks.some((at) => at >= when.end) && signs.amounts.some((a) => a.at > when.end);
  return (
    before !== undefined && closed && signs.cues.some((c) => c.cue === 'but' && c.at > before && c.at <= before + 3)
  );
}

/** "compared with May", "전년 동기 대비", "since its launch in 2023" date something else. */
function isCompared(text: string, when: When, signs: Signs, lexicon: Lexicon): boolean {
  if (isAnchored(when)) return true;
  const start = skipBack(text, when.at);
  if (lexicon.sinceBefore.before(text, start)) return true;
  const after = skipGap(text, when.end, 1);
  // A particle may stand between: "3월에 진출".
  const past = skipGap(text, when.end + 1, 1);
  if (lexicon.sinceAfter.at(text, after) || lexicon.sinceAfter.at(text, past)) return true;
  return signs.cues.some(
    (c) =>
      c.cue === 'against' &&
      (c.end === start || c.at === after || (c.at <= when.at && c.end >= when.end) || c.at === when.end),
  );
}

/** Kinds that add up: until October is the year so far. */
const COUNTS: ReadonlySet<FactKind> = new Set(['purchase_volume', 'recall_count']);

const REACH = 600;

/** The period of a figure by the times of its own sentence: the nearest one, those before it first. */
export function periodHere(
  text: string,
  amount: Amount,
  kind: FactKind,
  spans: readonly Span[],
  signs: Signs,
  lexicon: Lexicon,
): string | null {
  let best: string | null = null;
  let least = REACH;
  for (const { when, iso, until } of spans) {
    if (until && kind === 'investment') continue;
    const lasts = when.months !== undefined;
    if (isAnchored(when) && (!isBeside(when, amount) || (when.at >= amount.end && leads(when, signs)))) continue;
    if (isOthers(text, when, amount, signs)) continue;
    if (lasts !== (kind === 'investment' && lasts) || (lasts && iso.startsWith('P') && iso.endsWith('M'))) continue;
    // The month of a deal is when it was told or signed; only a year or a length of time is what the money is for.
    if (kind === 'investment' && !lasts && (iso.length > 4 || distance(signs, amount.at, amount.end, when, 1) > 60))
      continue;
    const way =
      distance(signs, amount.at, amount.end, when, lexicon.language.density) * (when.at > amount.at ? 1.4 : 1) -
      (lasts ? 200 : 0) -
      (when.month ? 4 : 0);
    const cumulates = until && COUNTS.has(kind) && when.year === undefined && iso[4] === '-';
    if (way < least) [best, least] = [cumulates ? iso.slice(0, 4) : iso, way];
  }
  return best;
}
