import { CUES } from '../language.ts';
import type { Amount } from './amounts.ts';
import type { Candidate } from './candidates.ts';
import type { When } from './calendar/when.ts';
import { GROUPS } from './groups.ts';
import { CLASS_AT, CUE_AT, groupAt, type TextOfFigures } from './kind-text.ts';
import { WAYS } from './kind-of.ts';
import { CLASSES } from './kinds.ts';
import { largestPrice } from './voices.ts';
import { distance } from './way.ts';

/** Numbers at places of a long list that is nothing elsewhere: the first `n` count. */
export type Sparse = { readonly at: Int32Array; readonly much: Float64Array; n: number };

const named: string[] = [];

function range(label: string, of: readonly string[]): number {
  const from = named.length;
  named.push(...of.map((o) => `${label}${o}`));
  return from;
}

const SIZES = 16;
const FORMS = ['one digit', 'two digits', 'three digits', 'more digits', 'a fraction', 'about', 'up to', 'at least'];
const MORE_FORMS = ['low end', 'high end', 'old', 'part', 'in brackets', 'a growth', 'unsaid', 'users'];

const ALWAYS = range('', ['always']);
const SIZE = range(
  'a number of size ',
  Array.from({ length: SIZES }, (_, i) => String(i)),
);
const FORM = range('', [...FORMS, ...MORE_FORMS]);
const WAY = range('the rules by ', WAYS);
const BEFORE = range('before it ', CUES);
const AFTER = range('after it ', CUES);
const EARLIER = range('in the sentence before ', CUES);
const LATER = range('in the next sentence ', CUES);
const TITLE = range('in the title ', CUES);
const NAMED = range('', ['a name before', 'a name after', 'no name', 'a text of no name', 'of one', 'of several']);
const BESIDE = range('beside it ', ['a firm', 'a firm earlier', 'a date', 'a span']);
const ZONE = range('', [
  'title',
  'first',
  'second',
  'last',
  'far down',
  'alone',
  'one of few',
  'of many',
  'short line',
]);
const LAST_UNIT = range('after a figure of ', [...GROUPS, 'nothing']);
const NEXT_UNIT = range('before a figure of ', [...GROUPS, 'nothing']);
const LAST_KIND = range('after ', CLASSES);
const NEXT_KIND = range('just before ', CLASSES);
const EARLIER_KIND = range('a sentence after ', CLASSES);
const LATER_KIND = range('a sentence before ', CLASSES);

/** What is measured of every figure, in the order of its weights; distances are 1 at the figure and halve at 24 letters. */
export const KIND_EVIDENCE: readonly string[] = named;
/** Where the cues before and after a figure begin in the list. */
export const CUES_FROM = { before: BEFORE, after: AFTER };

const HALF = 24;
const FAR_DOWN = 6;
const SHORT_LINE = 40;

/** One list for all figures, since each is weighed before the next is measured. */
const to: Sparse = { at: new Int32Array(named.length), much: new Float64Array(named.length), n: 0 };

/**
 * All that can be measured of one figure without asking what it may be: the `k`th candidate of sentence `s`. What it gives
 * holds until it is asked again.
 */
export function kindEvidence(text: TextOfFigures, s: number, k: number): Sparse {
  const figures = text.figures[s];
  const candidate = figures?.candidates[k];
  to.n = 0;
  if (!figures || !candidate) return to;
  put(ALWAYS, 1);
  putSize(candidate.amount);
  putForm(candidate, text.reading.text);
  put(WAY + WAYS.indexOf(candidate.ruled.way), 1);
  putCues(text, s, candidate.amount);
  putSetting(text, s, candidate.amount);
  putNeighbours(text, s, k);
  return to;
}

function put(place: number, x: number): void {
  if (x === 0) return;
  to.at[to.n] = place;
  to.much[to.n] = x;
  to.n++;
}

function putIf(is: boolean | undefined, place: number): void {
  if (is) put(place, 1);
}

/** Powers of ten; those of money against what one parcel may cost. A size between two is part of both. */
function putSize({ value, unit, currency }: Amount): void {
  const against = unit === 'money' ? largestPrice(currency) : 1;
  const power = Math.log10(Math.max(value, 1e-9) / against) + (unit === 'money' ? 6 : 1);
  const size = Math.min(Math.max(power, 0), SIZES - 1.001);
  const low = Math.floor(size);
  put(SIZE + low, 1 - (size - low));
  put(SIZE + low + 1, size - low);
}

/** Digits of a number without its zeros at the end, at most four. */
function digitsOf(value: number): number {
  let n = Math.round(Number.isInteger(value) ? value : value * 1000);
  while (n > 0 && n % 10 === 0) n /= 10;
  return n < 10 ? 1 : n < 100 ? 2 : n < 1000 ? 3 : 4;
}

function putForm({ amount, delta, unsaid }: Candidate, text: string): void {
  const { value, bound, range: end, old, part, at, unit } = amount;
  put(FORM + digitsOf(value) - 1, 1);
  putIf(!Number.isInteger(value), FORM + 4);
  putIf(bound === 'about', FORM + 5);
  putIf(bound === 'up to', FORM + 6);
  putIf(bound === 'at least', FORM + 7);
  putIf(end === 'low', FORM + 8);
  putIf(end === 'high', FORM + 9);
  putIf(old, FORM + 10);
  putIf(part, FORM + 11);
  putIf(text[at - 1] === '(', FORM + 12);
  putIf(delta, FORM + 13);
  putIf(unsaid, FORM + 14);
  putIf(unit === 'users', FORM + 15);
}

const nearest = new Float64Array(2 * CUES.length);

function putCues(text: TextOfFigures, s: number, { at, end }: Amount): void {
  const { signs } = text.figures[s] ?? {};
  if (!signs) return;
  const { density } = text.reading.lexicon.language;
  nearest.fill(0);
  for (const cue of signs.cues) {
    const place = (CUE_AT.get(cue.cue) ?? 0) + (cue.at < at ? 0 : CUES.length);
    nearest[place] = Math.max(nearest[place] ?? 0, HALF / (HALF + distance(signs, at, end, cue, density)));
  }
  for (let i = 0; i < nearest.length; i++) put(BEFORE + i, nearest[i] ?? 0);
  putAll(EARLIER, text.cues[s - 1]);
  putAll(LATER, text.cues[s + 1]);
  if (s > 0) putAll(TITLE, text.cues[0]);
}

function putAll(from: number, places: readonly number[] | undefined): void {
  if (places) for (const place of places) put(from + place, 1);
}

function putSetting(text: TextOfFigures, s: number, { at, end }: Amount): void {
  const figures = text.figures[s];
  if (!figures) return;
  const { signs, names, candidates } = figures;
  const { about, lexicon } = text.reading;
  let [before, after] = [0, 0];
  for (const name of names) {
    const near = HALF / (HALF + distance(signs, at, end, name, lexicon.language.density));
    if (name.at < at) before = Math.max(before, near);
    else after = Math.max(after, near);
  }
  put(NAMED, before);
  put(NAMED + 1, after);
  putIf(names.length === 0, NAMED + 2);
  put(NAMED + 3 + Math.min(about.size, 2), 1);
  putIf(signs.firms.length > 0, BESIDE);
  putIf((text.figures[s - 1]?.signs.firms.length ?? 0) > 0, BESIDE + 1);
  putIf(signs.whens.some(isDate), BESIDE + 2);
  putIf(!signs.whens.every(isDate), BESIDE + 3);
  putIf(s === 0, ZONE);
  putIf(s === 1, ZONE + 1);
  putIf(s === 2, ZONE + 2);
  putIf(s === text.figures.length - 1, ZONE + 3);
  putIf(s > FAR_DOWN, ZONE + 4);
  put(ZONE + (candidates.length === 1 ? 5 : candidates.length < 4 ? 6 : 7), 1);
  putIf(signs.to - signs.from < SHORT_LINE, ZONE + 8);
}

function isDate({ months }: When): boolean {
  return months === undefined;
}

function putNeighbours(text: TextOfFigures, s: number, k: number): void {
  const { candidates } = text.figures[s] ?? { candidates: [] };
  const [last, next] = [candidates[k - 1], candidates[k + 1]];
  put(LAST_UNIT + (last ? groupAt(last) : GROUPS.length), 1);
  put(NEXT_UNIT + (next ? groupAt(next) : GROUPS.length), 1);
  if (last) put(LAST_KIND + (CLASS_AT.get(last.kind) ?? 0), 1);
  if (next) put(NEXT_KIND + (CLASS_AT.get(next.kind) ?? 0), 1);
  putAll(EARLIER_KIND, text.kinds[s - 1]);
  putAll(LATER_KIND, text.kinds[s + 1]);
}
