import type { Relative } from '../../language.ts';
import type { Lean } from '../lexicon.ts';

/** A time named in the text, before the day of publication tells what it means. */
export type When = {
  readonly at: number;
  readonly end: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly relative?: Relative | undefined;
  /** Monday is 1, Sunday 7. */
  readonly weekday?: number | undefined;
  /** A duration in months: "three years" is 36. */
  readonly months?: number | undefined;
  /** "1~9월", "January to May": the months before `month` are meant too, from this one on. */
  readonly since?: number | undefined;
  /** "지난 5월" lies behind the publication, "오는 7월" ahead of it, "올 7월" in its year. */
  readonly lean?: Lean | undefined;
};

/** What the day of publication is needed for. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A year of the Buddhist era is 543 ahead. */
export function era(year: number): number {
  return year >= 2500 && year <= 2700 ? year - 543 : year;
}

/** The time, or undefined when no calendar has such a year, month or day. */
export function valid(when: When): When | undefined {
  const { year, month, day } = when;
  if (year !== undefined && (year < 1990 || year > 2100)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  return day !== undefined && (day < 1 || day > 31) ? undefined : when;
}

/** Times that count from the period of the figures told just before, not from the publication. */
export function isAnchored({ relative }: When): boolean {
  return relative === 'month before' || relative === 'same month last year';
}

/**
 * ISO text of a time, cut to what it names: '2024-06-30', '2024-06', '2025-Q2', '2025-H1', '2024', 'P3Y'; null when
 * unknown. `ahead` lets a month without a year lie ahead of the publication; `anchor` is the period that "a month
 * earlier" counts from.
 */
export function resolve(when: When, published: Day | null, ahead: boolean, anchor?: string | null): string | null {
  if (when.months !== undefined) return when.months % 12 === 0 ? `P${when.months / 12}Y` : `P${when.months}M`;
  if (when.weekday !== undefined) return published ? dayOfWeek(when, published, ahead) : null;
  if (when.relative && when.month === undefined && !when.quarter && !when.half)
    return fromRelative(when, when.relative, published, anchor ?? null);
  if (when.day !== undefined && when.month === undefined)
    return published && when.year === undefined ? dayOf(when, when.day, published) : null;
  const year = when.year ?? yearOf(when, published, ahead);
  if (year === null) return null;
  if (when.quarter) return `${year}-Q${when.quarter}`;
  if (when.half) return `${year}-H${when.half}`;
  if (when.month === undefined) return when.day === undefined ? `${year}` : null;
  if (when.since !== undefined) return spanOf(year, when.since, when.month);
  const month = `${year}-${two(when.month)}`;
  return when.day === undefined ? month : `${month}-${two(when.day)}`;
}

/** Months in a row are a quarter, a half or, when they are neither, some part of their year. */
function spanOf(year: number, since: number, until: number): string {
  const months = until - since + 1;
  if (months === 3 && until % 3 === 0) return `${year}-Q${until / 3}`;
  return months === 6 && until % 6 === 0 ? `${year}-H${until / 6}` : `${year}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function iso({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

const MS_OF_DAY = 86_400_000;

/** The named day of the week: the publication's own, else the next one, or the last one when it lies behind. */
function dayOfWeek({ weekday = 1, lean }: When, { year, month, day }: Day, ahead: boolean): string {
  const noon = Date.UTC(year, month - 1, day, 12);
  const today = new Date(noon).getUTCDay() || 7;
  const forward = lean === 'coming' || (lean !== 'past' && ahead);
  const step = forward ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7);
  return new Date(noon + step * MS_OF_DAY).toISOString().slice(0, 10);
}

const FAR_AHEAD = 26;

/** A bare day is one of the month of publication, or of the month before when it would lie far ahead: the 31st, told on the 1st. */
function dayOf({ lean }: When, day: number, published: Day): string {
  if (lean === 'coming' || day - published.day < FAR_AHEAD) return iso({ ...published, day });
  return `${monthBack(published, 1)}-${two(day)}`;
}

function dayFrom({ year, month, day }: Day, step: number): string {
  return new Date(Date.UTC(year, month - 1, day + step, 12)).toISOString().slice(0, 10);
}

const MONTHS_BACK = { 'this month': 0, 'last month': 1, 'next month': -1 } as const;
const BEFORE_LAST = { 'month before': 2, 'same month last year': 13 } as const;

function fromRelative(when: When, relative: Relative, published: Day | null, anchor: string | null): string | null {
  if (relative === 'month before' || relative === 'same month last year') {
    if (anchor) return beforeAnchor(relative, anchor);
    return published && monthBack(published, BEFORE_LAST[relative]);
  }
  if (!published) return null;
  const { year } = published;
  if (relative === 'this year') return `${year}`;
  if (relative === 'last year') return `${year - 1}`;
  if (relative === 'next year') return `${year + 1}`;
  if (relative === 'today') return iso(published);
  if (relative === 'yesterday' || relative === 'tomorrow') return dayFrom(published, relative === 'tomorrow' ? 1 : -1);
  const month = monthBack(published, MONTHS_BACK[relative]);
  return when.day === undefined ? month : `${month}-${two(when.day)}`;
}

function monthBack({ year, month }: Pick<Day, 'year' | 'month'>, back: number): string {
  const count = year * 12 + month - 1 - back;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

/** The month before a month, or the same month, quarter, half or year one year before. */
function beforeAnchor(relative: 'month before' | 'same month last year', anchor: string): string | null {
  const m = /^(\d{4})(-.*)?$/.exec(anchor);
  if (!m) return null;
  if (relative === 'same month last year') return `${Number(m[1]) - 1}${m[2] ?? ''}`;
  const month = /^-(\d{2})/.exec(m[2] ?? '');
  return month ? monthBack({ year: Number(m[1]), month: Number(month[1]) }, 1) : null;
}

/** A month without a year is the last one before the publication, or the next one after it when it is ahead. */
function yearOf(when: When, published: Day | null, ahead: boolean): number | null {
  if (!published) return null;
  if (when.relative)
    return published.year + (when.relative === 'last year' ? -1 : when.relative === 'next year' ? 1 : 0);
  if (when.lean === 'current') return published.year;
  const named = when.month ?? (when.quarter ? when.quarter * 3 - 2 : when.half ? when.half * 6 - 5 : 0);
  if (named === 0) return null;
  const later = named > published.month || (named === published.month && (when.day ?? 0) > published.day);
  const earlier =
    named < published.month || (named === published.month && when.day !== undefined && when.day < published.day);
  const forward = when.lean === 'coming' || (when.lean !== 'past' && ahead);
  if (forward)
    return earlier && (when.lean === 'coming' || published.month - named > 2) ? published.year + 1 : published.year;
  return later ? published.year - 1 : published.year;
}
