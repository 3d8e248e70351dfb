import type { Fact } from '../../core/fact.ts';

/** One point of a series: the same platform, kind, unit and firm, by month. */
export type Point = { readonly period: string; readonly value: number };

/** Beyond this change from one month to the next a figure waits for a person (measured: real series stay below it). */
export const LARGEST_MONTHLY_CHANGE = 0.4;

/**
 * Why a monthly figure should not be believed yet, or null. `series` holds what is known of the same platform by the
 * same firm; only the month before is compared, since firms and gaps of months differ for good reasons.
 */
export function suspicion(fact: Fact, series: readonly Point[]): string | null {
  if (fact.kind !== 'mau' || typeof fact.value !== 'number' || !fact.period) return null;
  const before = monthBefore(fact.period);
  const point = series.find((p) => p.period === before && p.value > 0);
  if (!point) return null;
  const change = fact.value / point.value - 1;
  if (Math.abs(change) <= LARGEST_MONTHLY_CHANGE) return null;
  return `${signed(change)} against ${grouped(point.value)} in ${point.period}${fact.firm ? ` (${fact.firm})` : ''}: more than 40 % in a month`;
}

/** The month before '2024-01' is '2023-12'; null for a period that is no month. */
export function monthBefore(period: string): string | null {
  const m = /^(\d{4})-(\d{2})$/.exec(period);
  if (!m) return null;
  const count = Number(m[1]) * 12 + Number(m[2]) - 2;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** A growth told beside two levels: "3.08m to 3.86m, +41,000" or "up 3.4 %". */
export type Growth = { readonly at: number; readonly value: number; readonly percent: boolean };

/** Marks facts whose own sentence contradicts them; a percentage may be off by rounding, an amount by a tenth. */
export function contradicted(before: Fact, after: Fact, growth: Growth): string | null {
  const [a, b] = [Number(before.value), Number(after.value)];
  if (!(a > 0 && b > 0)) return null;
  const told = growth.percent ? (growth.value / 100) * a : growth.value;
  const real = Math.abs(b - a);
  const slack = growth.percent ? Math.max(0.02 * a, real * 0.15) : Math.max(real, told) * 0.2;
  if (Math.abs(real - told) <= slack) return null;
  const said = growth.percent ? `${growth.value} %` : grouped(growth.value);
  return `from ${grouped(a)} to ${grouped(b)} is ${grouped(real)}, but the text says ${said}`;
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function signed(change: number): string {
  return `${change > 0 ? '+' : '−'}${Math.round(Math.abs(change) * 100)} %`;
}

/** A sentence's facts, with those marked that its own growth figures or months contradict. */
export function suspected(facts: readonly Fact[], growths: readonly Growth[]): readonly Fact[] {
  const levels = facts.filter((f) => f.kind === 'mau');
  const [a, b] = levels;
  if (levels.length !== 2 || !a || !b || a.platform !== b.platform || growths.length === 0) return facts;
  const growth = growths.find((g) => !g.percent) ?? growths[0];
  const [before, after] = b.background && !a.background ? [b, a] : [a, b];
  const reason = growth ? contradicted(before, after, growth) : null;
  return reason ? facts.map((f) => (f === a || f === b ? { ...f, suspect: reason } : f)) : facts;
}
