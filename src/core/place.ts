import type { Place } from './ports.ts';

/** The workspace or guild of a place, `slack:T1/`; places without one share their surface's, `console:`. */
export function teamOf(place: Place): string {
  const end = place.includes('/') ? place.indexOf('/') : place.indexOf(':');
  return place.slice(0, end + 1);
}

/** Whether somebody at `here` may know of `place`: it is of the same workspace, or the terminal of the operator asks. */
export function knowsOf(here: Place, place: Place): boolean {
  return here.startsWith('console:') || teamOf(here) === teamOf(place);
}
