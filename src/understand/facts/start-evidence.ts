// Longer than most files: one list of evidence, and what writes each piece of it.
import { CUES, type Cue } from '../language.ts';
import { AROUND, hearAround, nearness } from './around.ts';
import { resolve, type When } from './calendar/when.ts';
import { isOldStart } from './background.ts';
import * as rule from './dates.ts';
import { ends } from './periods.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';
import type { Theme } from './theme.ts';
import { distance } from './way.ts';

const SHAPES = ['weekday', 'relative', 'bare day', 'full', 'month and day', 'year and month', 'month', 'year'] as const;
const GAPS = [-400, -60, -20, -3, -1, 0, 3, 20, 60, 400, Infinity] as const;
const UNITS = ['money', 'percent', 'persons', 'users', 'items', 'parcels', 'accounts', 'cases', ''] as const;
const ZONES = ['title', 'first', 'lead', 'body'] as const;
const FLAGS = [
  'rules say a service opens',
  'rules say a rule begins',
  'rules say nothing',
  'day unknown',
  'lies ahead',
  'from beside it',
  'since beside it',
  'from, ahead',
  'from, behind',
  'from, beside words of rules',
  'is a last day',
  'is due then',
  'opens a span',
  'starts only spoken of',
  'has begun',
  'words of rules',
  'words of rules, ahead',
  'first date',
  'last date',
  'only date',
  'dates beside it',
  'sentences before',
  'told how often',
  'length of the text',
  'no name',
  'one name',
  'several names',
  'name before',
  'name after',
  'no figure',
  'near the start',
  'near the end',
  'near the start of its clause',
] as const;
type Flag = (typeof FLAGS)[number];

/** Names of goods tell nothing of a day. */
const TOLD_CUES: readonly Cue[] = CUES.filter((c) => c !== 'goods');

/** What each number of the evidence stands for, in order; the row of `start-weights.ts` has this order. */
export const START_EVIDENCE: readonly string[] = [
  'always',
  ...FLAGS,
  ...SHAPES.map((s) => `shape: ${s}`),
  ...GAPS.map((g) => `days ahead: up to ${g}`),
  ...ZONES.map((z) => `in ${z}`),
  ...['none', 'effective', 'turns', 'announced', 'opens'].map((v) => `next verb: ${v}`),
  ...UNITS.flatMap((u) => [`figure before: ${u}`, `figure after: ${u}`]),
  ...TOLD_CUES.map((c) => `text about: ${c}`),
  ...AROUND,
];

const PLACE: ReadonlyMap<string, number> = new Map(START_EVIDENCE.map((name, i) => [name, i]));
const place = (name: string): number => PLACE.get(name) ?? 0;
const placesOf = <T>(all: readonly T[], name: (t: T) => string): ReadonlyMap<T, number> =>
  new Map(all.map((t) => [t, place(name(t))]));
const SHAPE_AT = placesOf(SHAPES, (s) => `shape: ${s}`);
const ZONE_AT = placesOf(ZONES, (z) => `in ${z}`);
const VERB_AT = placesOf(['none', 'effective', 'turns', 'announced', 'opens'], (v) => `next verb: ${v}`);
const BEFORE_AT = placesOf<string>(UNITS, (u) => `figure before: ${u}`);
const THEME_AT: ReadonlyMap<Cue, number> = placesOf(TOLD_CUES, (c) => `text about: ${c}`);
const FIRST_GAP = place(`days ahead: up to ${GAPS[0]}`);
const FIRST_AROUND = place(AROUND[0] ?? '');

/** A date that may be a start, with what speaks for it and against. */
export type Candidate = {
  readonly when: When;
  readonly iso: string;
  /** By the rules a service or a shop opens then. */
  readonly opens: boolean;
  readonly evidence: Float64Array;
};

function shapeOf(w: When): (typeof SHAPES)[number] {
  if (w.weekday !== undefined) return 'weekday';
  if (w.month === undefined && w.day === undefined) return w.relative ? 'relative' : 'year';
  if (w.day === undefined) return w.year === undefined ? 'month' : 'year and month';
  if (w.month === undefined) return 'bare day';
  return w.year === undefined ? 'month and day' : 'full';
}

const MS_OF_DAY = 86_400_000;

/** Days from the publication to a date; a month stands for its middle. Undefined where the publication is unknown. */
function daysAhead(iso: string, { published }: Reading): number | undefined {
  if (!published) return undefined;
  const year = Number(iso.slice(0, 4));
  const month = iso.length > 4 ? Number(iso.slice(5, 7)) : 7;
  const day = iso.length > 7 ? Number(iso.slice(8)) : iso.length > 4 ? 15 : 1;
  const today = Date.UTC(published.year, published.month - 1, published.day);
  return (Date.UTC(year, month - 1, day) - today) / MS_OF_DAY;
}

type Told = { readonly signs: Signs; readonly sentence: number; readonly sentences: number; readonly theme: Theme };

function zoneOf(sentence: number): (typeof ZONES)[number] {
  return sentence === 0 ? 'title' : sentence === 1 ? 'first' : sentence < 4 ? 'lead' : 'body';
}

/** What the rules of `dates.ts` say of a date, and the marks they go by. */
function byRules(c: Omit<Candidate, 'evidence' | 'opens'>, t: Told, reading: Reading, set: Setter): boolean {
  const { text, lexicon, published } = reading;
  const { when, iso } = c;
  const { signs, theme } = t;
  const later = rule.isLater(iso, published);
  const opens = rule.opens(when, signs, lexicon) && !isOldStart(iso, published);
  const begins = !opens && rule.begins(text, when, signs, lexicon, later, theme);
  set(opens ? 'rules say a service opens' : begins ? 'rules say a rule begins' : 'rules say nothing');
  const from = rule.isFrom(text, when, signs, lexicon);
  const rules = rule.rules(signs);
  if (later) set('lies ahead');
  if (from) set('from beside it');
  if (from) set(later ? 'from, ahead' : 'from, behind');
  if (from && rules) set('from, beside words of rules');
  if (rules) set('words of rules');
  if (rules && later) set('words of rules, ahead');
  if (rule.isSince(text, when, lexicon)) set('since beside it');
  if (ends(text, when, lexicon)) set('is a last day');
  if (rule.isDue(text, when, lexicon)) set('is due then');
  if (rule.spansOn(text, when, lexicon)) set('opens a span');
  if (rule.governed(signs)) set('starts only spoken of');
  if (rule.hasBegun(text, signs, lexicon)) set('has begun');
  return opens;
}

type Setter = (flag: Flag, value?: number) => void;

/** How a date stands in its sentence and its text. */
function byPlace(when: When, t: Told, reading: Reading, told: number, set: Setter): void {
  const { signs } = t;
  const { density } = reading.lexicon.language;
  const dates = signs.whens.filter(rule.isCalendar);
  const names = reading.namesIn(signs.from, signs.to);
  const distinct = new Set(names.map((n) => n.name)).size;
  const before = names.filter((n) => n.end <= when.at).at(-1);
  const after = names.find((n) => n.at >= when.end);
  const clause = signs.breaks.filter((b) => b < when.at).at(-1) ?? signs.from;
  if (dates[0] === when) set('first date');
  if (dates.at(-1) === when) set('last date');
  if (dates.length === 1) set('only date');
  set('dates beside it', Math.log(dates.length));
  set('sentences before', Math.log1p(t.sentence));
  set('told how often', Math.log(told));
  set('length of the text', Math.log1p(t.sentences) - 2);
  set(distinct === 0 ? 'no name' : distinct === 1 ? 'one name' : 'several names');
  if (before) set('name before', nearness((when.at - before.end) * density));
  if (after) set('name after', nearness((after.at - when.end) * density));
  if (signs.amounts.length === 0) set('no figure');
  set('near the start', nearness((when.at - signs.from) * density));
  set('near the end', nearness((signs.to - when.end) * density));
  set('near the start of its clause', nearness((when.at - clause) * density));
}

function byFigures({ at, end }: When, { signs }: Told, density: number, into: Float64Array): void {
  for (const a of signs.amounts) {
    const first = BEFORE_AT.get(a.unit);
    if (first === undefined) continue;
    const i = first + (a.end <= at ? 0 : 1);
    into[i] = Math.max(into[i] ?? 0, nearness(distance(signs, at, end, a, density)));
  }
}

function candidate({ when, iso }: Day, t: Told, reading: Reading, times: ReadonlyMap<string, number>): Candidate {
  const { lexicon } = reading;
  const { signs, theme } = t;
  const evidence = new Float64Array(START_EVIDENCE.length);
  const set: Setter = (flag, value = 1) => {
    evidence[place(flag)] = value;
  };
  evidence[0] = 1;
  const { density } = lexicon.language;
  const opens = byRules({ when, iso }, t, reading, set);
  byPlace(when, t, reading, times.get(iso) ?? 1, set);
  byFigures(when, t, density, evidence);
  const days = daysAhead(iso, reading);
  if (days === undefined) set('day unknown');
  else evidence[FIRST_GAP + GAPS.findIndex((g) => days <= g)] = 1;
  evidence[SHAPE_AT.get(shapeOf(when)) ?? 0] = 1;
  evidence[ZONE_AT.get(zoneOf(t.sentence)) ?? 0] = 1;
  evidence[VERB_AT.get(rule.verbAfter(when, signs, density)?.cue ?? 'none') ?? 0] = 1;
  for (const c of theme) evidence[THEME_AT.get(c) ?? 0] = 1;
  hearAround(when, signs, reading.foundIn(signs.from, signs.to), density, evidence, FIRST_AROUND);
  return { when, iso, opens, evidence };
}

/** Every date of a text that may be a start, sentence by sentence, with what speaks for it and against. */
export function startCandidates(
  scanned: readonly Signs[],
  reading: Reading,
  theme: Theme,
): readonly (readonly Candidate[])[] {
  const days = scanned.map((signs) => daysIn(signs, reading));
  const times = new Map<string, number>();
  for (const { iso } of days.flat()) times.set(iso, (times.get(iso) ?? 0) + 1);
  return scanned.map((signs, sentence) => {
    const told: Told = { signs, sentence, sentences: scanned.length, theme };
    return (days[sentence] ?? []).map((day) => candidate(day, told, reading, times));
  });
}

/** A date of a sentence, as the calendar has it. */
type Day = { readonly when: When; readonly iso: string };

function daysIn(signs: Signs, { text, lexicon, published }: Reading): readonly Day[] {
  const days: Day[] = [];
  for (const when of signs.whens) {
    if (!rule.isCalendar(when)) continue;
    const iso = resolve(when, published, rule.isAhead(text, when, signs, published, lexicon));
    if (iso) days.push({ when, iso });
  }
  return days;
}
