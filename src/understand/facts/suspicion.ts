import type { Doubt } from '../../core/doubt.ts';
import type { Fact } from '../../core/fact.ts';

/** A growth told beside two levels: "3.08m to 3.86m, +41,000" or "up 3.4 %". */
export type Growth = { readonly at: number; readonly value: number; readonly percent: boolean };

/** Marks facts whose own sentence contradicts them; a percentage may be off by rounding, an amount by a tenth. */
export function contradicted(before: Fact, after: Fact, growth: Growth): Doubt | null {
  const [a, b] = [Number(before.value), Number(after.value)];
  if (!(a > 0 && b > 0)) return null;
  const told = growth.percent ? (growth.value / 100) * a : growth.value;
  const real = Math.abs(b - a);
  const slack = growth.percent ? Math.max(0.02 * a, real * 0.15) : Math.max(real, told) * 0.2;
  if (Math.abs(real - told) <= slack) return null;
  return { kind: 'misfit', from: a, to: b, told: growth.value, percent: growth.percent };
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
