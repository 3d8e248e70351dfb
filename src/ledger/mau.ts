import type { AudienceFigure, Metric } from '../core/ledger.ts';
import { wallTime, type Instant } from '../core/time.ts';

/** One month of one series: the reading an answer uses, and the others that were printed for the same month. */
export type Point = {
  readonly month: string;
  readonly value: number;
  readonly figure: AudienceFigure;
  /** Other printings of the month, restatements among them; kept whether they agree or not. */
  readonly others: readonly AudienceFigure[];
  /** True when another printing is no mere rounding of this one. */
  readonly disputed: boolean;
};

/** What one firm measured of one platform in one country by one metric; nothing is ever mixed across these four. */
export type AudienceSeries = {
  readonly firm: string | null;
  readonly platform: string;
  readonly country: string;
  readonly metric: Metric;
  /** By month, oldest first; a month without a figure is absent, not filled. */
  readonly points: readonly Point[];
  /** Months for which only a change is printed, oldest first. */
  readonly changes: readonly AudienceFigure[];
};

/** A figure that may be told as fact: read at its source and not waiting for review. */
export function tellable(f: AudienceFigure): boolean {
  return f.receipt.evidence === 'read' && f.held === null && f.dropped === null;
}

/** The step a figure is rounded to: 8_120_000 to ten thousand, 8_233_827 to one. At most a million. */
function stepOf(value: number): number {
  let step = 1;
  while (step < 1e6 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Whether two printings are one measurement: they differ by no more than the coarser one's rounding. */
export function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(stepOf(a), stepOf(b)) && Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

const RANKS = ['law', 'authority', 'firm', 'press', 'blog'];

/** Which of several printings of one month answers use: better rank, more digits, the later restatement. */
function byTrust(a: AudienceFigure, b: AudienceFigure): number {
  const rank = RANKS.indexOf(a.receipt.rank) - RANKS.indexOf(b.receipt.rank);
  const digits = stepOf(a.value ?? 0) - stepOf(b.value ?? 0);
  const later = (b.receipt.published ?? '').localeCompare(a.receipt.published ?? '');
  const same = sameFigure(a.value ?? 0, b.value ?? 0);
  return rank || (same ? digits || later : later || digits) || (a.id < b.id ? -1 : 1);
}

function pointOf(month: string, printed: readonly AudienceFigure[]): Point | undefined {
  const [figure, ...others] = [...printed].sort(byTrust);
  if (!figure || figure.value === null) return undefined;
  const { value } = figure;
  return {
    month,
    value,
    figure,
    others,
    disputed: others.some((o) => o.value !== null && !sameFigure(o.value, value)),
  };
}

const keyOf = (f: AudienceFigure) => `${f.firm}\n${f.platform}\n${f.country}\n${f.metric}`;

function grouped<T>(all: readonly T[], key: (t: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const k = key(one);
    const group = groups.get(k);
    if (group) group.push(one);
    else groups.set(k, [one]);
  }
  return groups;
}

/**
 * Figures as series keyed by (firm, platform, country, metric), the series with the latest month first,
 * those whose firm is not named last.
 * Only figures of a whole month enter; those that may not be told stay out.
 */
export function seriesOf(figures: readonly AudienceFigure[]): readonly AudienceSeries[] {
  const monthly = figures.filter((f) => f.month !== null && tellable(f));
  const all = [...grouped(monthly, keyOf).values()].map((group): AudienceSeries => {
    const { firm, platform, country, metric } = group[0] as AudienceFigure;
    const levels = grouped(
      group.filter((f) => f.value !== null),
      (f) => f.month ?? '',
    );
    const points = [...levels]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([m, printed]) => pointOf(m, printed) ?? []);
    const changes = group.filter((f) => f.value === null).sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? -1 : 1));
    return { firm, platform, country, metric, points, changes };
  });
  const named = (x: AudienceSeries) => Number(x.firm === null);
  return all.sort((a, b) => named(a) - named(b) || (lastMonth(b) ?? '').localeCompare(lastMonth(a) ?? ''));
}

/** The latest month a series has a level for. */
export function lastMonth(s: AudienceSeries): string | undefined {
  return s.points.at(-1)?.month;
}

/** The changes printed for months after the last level: they are told, never applied to it. */
export function changesSince(s: AudienceSeries): readonly AudienceFigure[] {
  const last = lastMonth(s) ?? '';
  return s.changes.filter((c) => (c.month ?? '') > last);
}

/** '2025-08' moved by whole months. */
export function monthPlus(month: string, by: number): string {
  const [year = 0, m = 1] = month.split('-').map(Number);
  const count = year * 12 + (m - 1) + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Whole months from a month to the instant's month in Seoul. */
export function monthsOld(month: string, now: Instant): number {
  const [year = 0, m = 1] = wallTime(now, 'Asia/Seoul').date.split('-').map(Number);
  const [y = 0, mm = 1] = month.split('-').map(Number);
  return (year - y) * 12 + (m - mm);
}

/** A figure older than this many months is said to be old. */
export const OLD_AFTER_MONTHS = 3;

/** The change in percent from `back` months before to `month`, within this one series; undefined without both levels. */
export function growth(s: AudienceSeries, month: string, back: number): number | undefined {
  const now = s.points.find((p) => p.month === month);
  const then = s.points.find((p) => p.month === monthPlus(month, -back));
  return now && then && then.value > 0 ? ((now.value - then.value) / then.value) * 100 : undefined;
}

const BARS = '▁▂▃▄▅▆▇█';

/** The last eight points of a series as block characters, zero at the foot; a missing month is a dot. */
export function trendOf(s: AudienceSeries): string {
  const last = lastMonth(s);
  if (!last || s.points.length < 2) return '';
  const shown = s.points.slice(-8);
  const top = Math.max(...shown.map((p) => p.value));
  return shown
    .map((p, i) => {
      const before = shown[i - 1];
      const gap = before && monthPlus(before.month, 1) !== p.month ? '·' : '';
      return gap + (BARS[Math.min(7, Math.floor((p.value / top) * 7.99))] ?? '');
    })
    .join('');
}
