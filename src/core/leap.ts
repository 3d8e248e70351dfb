/**
 * Beyond this share of the month before, a monthly figure by the same firm waits for a person. Real series of Korean
 * shopping apps stay below it (issue 3, point 4).
 */
export const LARGEST_CHANGE = 0.4;

/** The change from the month before as a share of it, when it is too large to be believed; null when it is not. */
export function leapFrom(before: number, value: number): number | null {
  if (!(before > 0)) return null;
  const change = value / before - 1;
  return Math.abs(change) > LARGEST_CHANGE ? change : null;
}
