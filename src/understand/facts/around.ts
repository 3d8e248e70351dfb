import { TOPICS } from '../../core/story.ts';
import { tellsOf } from '../asides.ts';
import { CUES } from '../language.ts';
import { DEEDS, type Tells } from '../lexicon/deeds.ts';
import type { Found } from '../reading.ts';
import type { Signs } from './signs.ts';
import { distance } from './way.ts';

const HEARD_CUES = CUES.filter((c) => c !== 'shield' && c !== 'proper' && c !== 'goods');
const STAGES: readonly Tells[] = [
  'proposed',
  'announced',
  'passed',
  'in_force',
  'concluded',
  'figures',
  'speech',
  'story',
];
/** Other words of the lexicon, by their tags. */
const TAGS = ['authority', 'place', 'earlier', 'maybe', 'after', 'parcel', 'joint', 'status/future', 'status/debate'];

const SIDES = ['before', 'after'] as const;
const sided = (what: string) => SIDES.map((side) => `${what} ${side}`);

/**
 * What may be heard around a figure or a date, whatever the language: cues and other words of the lexicon on its two
 * sides, and which cues its sentence has at all.
 */
export const AROUND: readonly string[] = [
  ...HEARD_CUES.flatMap((c) => [`${c} said`, ...sided(c)]),
  ...STAGES.flatMap((s) => sided(`told ${s}`)),
  ...Object.keys(DEEDS).flatMap((d) => sided(`deed ${d}`)),
  ...TAGS.flatMap((t) => sided(`word ${t}`)),
  ...TOPICS.flatMap((t) => sided(`topic ${t}`)),
];

const PLACE: ReadonlyMap<string, number> = new Map(AROUND.map((name, i) => [name, i]));
const placesOf = (names: readonly string[], what: string): ReadonlyMap<string, number> =>
  new Map(names.map((n) => [n, PLACE.get(what.replace('*', n)) ?? -1]));

const CUE_AT = placesOf(HEARD_CUES, '* said');
const STAGE_AT = placesOf(STAGES, 'told * before');
/** By the whole tag of a found word: `deed/start`, `topic/fine`, `authority`. */
const WORD_AT: ReadonlyMap<string, number> = new Map([
  ...Object.keys(DEEDS).map((d) => [`deed/${d}`, PLACE.get(`deed ${d} before`) ?? -1] as const),
  ...TOPICS.map((t) => [`topic/${t}`, PLACE.get(`topic ${t} before`) ?? -1] as const),
  ...TAGS.map((t) => [t, PLACE.get(`word ${t} before`) ?? -1] as const),
]);

/** Beyond this distance a word has less than half its voice; letters of English. */
const HALF = 24;

/** How near something is, from 1 right beside to 0 far away; distance in letters of English. */
export function nearness(way: number): number {
  return HALF / (HALF + way);
}

type Stretch = { readonly at: number; readonly end: number };

function raise(into: Float64Array, at: number, voice: number): void {
  if (voice > (into[at] ?? 0)) into[at] = voice;
}

/**
 * Hears what stands around a stretch of a sentence: for each piece of `AROUND` the voice of its nearest word, from 0 to
 * 1, written into `into` from place `from` on.
 */
export function hearAround(
  stretch: Stretch,
  signs: Signs,
  found: readonly Found[],
  density: number,
  into: Float64Array,
  from: number,
): void {
  const { at, end } = stretch;
  for (const c of signs.cues) {
    const place = CUE_AT.get(c.cue);
    if (place === undefined) continue;
    into[from + place] = 1;
    raise(into, from + place + (c.end <= at ? 1 : 2), nearness(distance(signs, at, end, c, density)));
  }
  for (const f of found) {
    const place = WORD_AT.get(f.tag) ?? WORD_AT.get(f.kind);
    const stage = STAGE_AT.get(tellsOf(f) ?? '');
    if (place === undefined && stage === undefined) continue;
    const voice = nearness(distance(signs, at, end, f, density));
    const side = f.end <= at ? 0 : 1;
    if (place !== undefined) raise(into, from + place + side, voice);
    if (stage !== undefined) raise(into, from + stage + side, voice);
  }
}
