import { KOREAN_HOLIDAYS } from './holidays.ts';
import { DAY, HOUR, instantOf, isZone, wallTime, type Instant } from './time.ts';

/** How much a place wants to hear from its alerts, and when not. */
export type Peace = {
  /** Alerts posted one by one within an hour; what comes beyond is bundled. 0 bundles everything. */
  readonly budget: number;
  /** Wall-clock times `HH:MM` in `zone`; `to` earlier than `from` is the next morning. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  /** Whether Korean public holidays are quiet as a whole. */
  readonly holidays: 'quiet' | 'loud';
  readonly zone: string;
};

export const USUAL_PEACE: Peace = { budget: 20, quiet: null, holidays: 'loud', zone: 'Asia/Seoul' };
/** The name of the setting of a place. */
export const PEACE = 'peace';
export const MOST_BUDGET = 500;

const isTime = (t: unknown): t is string => typeof t === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(t);

/** Reads a kept setting; a field that is missing or not what it should be is as usual. */
export function peaceFrom(kept: string | undefined): Peace {
  const given = parsed(kept);
  const { budget, quiet, holidays, zone } = given;
  return {
    budget:
      Number.isInteger(budget) && Number(budget) >= 0 ? Math.min(Number(budget), MOST_BUDGET) : USUAL_PEACE.budget,
    quiet: isSpan(quiet) ? { from: quiet.from, to: quiet.to } : null,
    holidays: holidays === 'quiet' ? 'quiet' : 'loud',
    zone: typeof zone === 'string' && isZone(zone) ? zone : USUAL_PEACE.zone,
  };
}

function isSpan(quiet: unknown): quiet is { readonly from: string; readonly to: string } {
  if (typeof quiet !== 'object' || quiet === null || !('from' in quiet) || !('to' in quiet)) return false;
  return isTime(quiet.from) && isTime(quiet.to) && quiet.from !== quiet.to;
}

function parsed(kept: string | undefined): { readonly [K in keyof Peace]?: unknown } {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Reads quiet hours as typed: `22:00-07:00`, `22-7`, `22시~7시`; undefined when they are none, or no time at all. */
export function quietTyped(word: string): { readonly from: string; readonly to: string } | undefined {
  const m = /^(\d{1,2})(?::(\d{2})|시)?\s*[-~–]\s*(\d{1,2})(?::(\d{2})|시)?$/.exec(word.normalize('NFKC').trim());
  if (!m) return undefined;
  const quiet = { from: clockTime(m[1], m[2]), to: clockTime(m[3], m[4]) };
  return isSpan(quiet) ? quiet : undefined;
}

function clockTime(hour = '', minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}

const nextDate = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** The end of the one quiet span that `at` lies in; null when it lies in none. */
function spanEnd(peace: Peace, at: Instant): Instant | null {
  const { date, time } = wallTime(at, peace.zone);
  if (peace.holidays === 'quiet' && KOREAN_HOLIDAYS.days.has(date))
    return instantOf(nextDate(date), '00:00', peace.zone);
  if (!peace.quiet) return null;
  const { from, to } = peace.quiet;
  const overnight = to < from;
  if (overnight ? time < from && time >= to : time < from || time >= to) return null;
  return instantOf(overnight && time >= from ? nextDate(date) : date, to, peace.zone);
}

/** Longest run of holidays and nights that is followed; beyond it somebody meant something else. */
const LONGEST = 60;

/** When it is no longer quiet: `at` itself when it is not quiet then; holidays and nights that touch count as one. */
export function awakeAt(peace: Peace, at: Instant): Instant {
  let awake = at;
  for (let spans = 0; spans < LONGEST; spans++) {
    const end = spanEnd(peace, awake);
    if (end === null || end <= awake) return awake;
    awake = end;
  }
  return awake;
}

/**
 * Until when an alert is held: null when it may be posted at once. `spent` is how many were posted one by one in the last
 * hour; beyond the budget it waits for the next full hour, or the end of the quiet that this hour lies in.
 */
export function heldUntil(peace: Peace, spent: number, now: Instant): Instant | null {
  const awake = awakeAt(peace, now);
  if (awake > now) return awake;
  if (spent < peace.budget) return null;
  return awakeAt(peace, Math.floor(now / HOUR + 1) * HOUR);
}
