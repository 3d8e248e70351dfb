import type { Fact } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import type { When } from './calendar/when.ts';

/** The same figure with every field in its place: those that read figures meet one shape of object, which is faster. */
export function figureLaidOut(a: Amount): Amount {
  const { at, end, value, unit, currency, bound, range, old, whole, part } = a;
  return { at, end, value, unit, currency, bound, range, old, whole, part };
}

/** The same time with every field in its place: those that read times meet one shape of object, which is faster. */
export function timeLaidOut(w: When): When {
  const { at, end, year, month, day, quarter, half, relative, weekday, months, since, lean } = w;
  return { at, end, year, month, day, quarter, half, relative, weekday, months, since, lean };
}

/** The same fact with every field in its place, for those that read facts; a doubt stands in those alone that are doubted. */
export function factLaidOut(f: Fact): Fact {
  const { kind, platform, value, unit, period, firm, bound, background, suspect, quote, at } = f;
  if (suspect) return { kind, platform, value, unit, period, firm, bound, background, suspect, quote, at };
  return { kind, platform, value, unit, period, firm, bound, background, quote, at };
}
