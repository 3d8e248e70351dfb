import type { Cue } from '../language.ts';
import type { Signs } from './signs.ts';

const BREAK = 9;
const OTHER_FIGURE = 14;

/** How far a cue is from a figure, in letters of English, with clause breaks and other figures between as extra way. */
export function distance(
  signs: Signs,
  from: number,
  to: number,
  cue: { at: number; end: number },
  density: number,
): number {
  const [a, b] = cue.end <= from ? [cue.end, from] : [to, cue.at];
  if (b <= a) return 0;
  let way = (b - a) * density;
  for (const at of signs.breaks) if (at >= a && at < b) way += BREAK;
  for (const other of signs.amounts) if (other.at >= a && other.end <= b) way += OTHER_FIGURE;
  return way;
}

/** "12만7천 명(1.95%) 늘었다": what stands in brackets does not part a figure from its verb. */
export function pastBracket(text: string, end: number): number {
  if (text[end] !== '(') return end;
  const close = text.indexOf(')', end);
  return close > end && close - end < 14 ? close + 1 : end;
}

type Stretch = { readonly at: number; readonly end: number };

/** How far the nearest cue of a kind is from a stretch, from a place on; Infinity when there is none. */
export function wayTo(cue: Cue, to: Stretch, signs: Signs, density: number, least = 0): number {
  let way = Infinity;
  for (const c of signs.cues)
    if (c.cue === cue && c.at >= least) way = Math.min(way, distance(signs, to.at, to.end, c, density));
  return way;
}
