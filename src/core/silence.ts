import type { SourceState } from './ports.ts';
import { DAY, type Instant } from './time.ts';

/** Usual longest silence, in days, of a source that does not say its own. */
export const USUAL_QUIET_DAYS = 7;

/** For how many whole days a source has been silent, and how many are usual for it. */
export type Silence = { readonly days: number; readonly usual: number };

/**
 * A source's silence beyond its habit, counted from its newest entry; undefined when it is not silent, was never read, or
 * is failing, which is told as a failure and not as silence too.
 */
export function silenceOf(
  source: { readonly quiet?: number },
  state: Pick<SourceState, 'failures' | 'lastNew'> | undefined,
  now: Instant,
): Silence | undefined {
  if (!state || state.failures > 0 || state.lastNew === null) return undefined;
  const usual = source.quiet ?? USUAL_QUIET_DAYS;
  const days = Math.floor((now - state.lastNew) / DAY);
  return days > usual ? { days, usual } : undefined;
}
