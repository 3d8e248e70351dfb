import type { Fact } from '../core/fact.ts';
import { DAY } from '../core/time.ts';
import type { Reading } from './reading.ts';

/** A day told further down is hardly the news: the rent is due on Friday. */
const DAY_LETTERS = 350;
/** A rule that starts within this time of the report is told as starting. */
const SOON = 3 * DAY;
/** A rule that started longer ago is no news of its own. */
const LONG_AGO = 30 * DAY;

function isStart(f: Fact): boolean {
  return f.kind === 'effective_date' && !f.background && /^\d{4}-\d\d/.test(String(f.value));
}

/** A month stands for its middle. */
function dayOf({ value }: Fact): number {
  return Date.parse(String(value).length === 7 ? `${value}-15` : String(value));
}

/** The first day of a rule nearest to the report, as a text may name the next step beside it; null where none is told. */
export function dayTold(p: Reading, facts: readonly Fact[]): { date: string; when: 'past' | 'come' | 'ahead' } | null {
  const { published } = p;
  if (published === null) return null;
  const gap = (f: Fact) => Math.abs(dayOf(f) - published);
  const days = facts.filter((f) => isStart(f) && f.at < p.titleEnd + DAY_LETTERS);
  if (days.length === 0) return null;
  const nearest = days.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  const late = published - dayOf(nearest);
  const when = late >= LONG_AGO ? 'past' : late >= -SOON ? 'come' : 'ahead';
  return { date: String(nearest.value), when };
}
