import type { Fact } from './fact.ts';
import { overlap } from './likeness.ts';
import { roughDollars } from './rough-rates.ts';
import { DAY } from './time.ts';
import { isHeavy, type Trace } from './trace.ts';

/** A judge's score and the words that say why; nothing where there is nothing to compare. */
export type Verdict = readonly [score: number, ...why: string[]] | undefined;

/** One thing that two articles are compared by, and the most it ever gives. */
export type Judge = { readonly most: number; judge(a: Trace, b: Trace): Verdict };

/** A number's digits, without the zeros at its end and wherever its point is. */
function digitsOf(n: number): string {
  return n.toExponential().replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');
}

/** One amount said with fewer digits: 1.9bn and 1.978bn, 357m and 358m. */
function sameFigure(a: number, b: number, tolerance: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large === 0 || (large - small) / large <= tolerance) return true;
  if ((large - small) / large >= 0.06) return false;
  const [mine, theirs] = [digitsOf(small), digitsOf(large)];
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  return short.length >= 2 && long.startsWith(short);
}

/** One amount, whatever currency and roundness it is said in; a year's rough rates are enough to see that. */
export function sameAmount(f: Fact, g: Fact, year: number): boolean {
  if (f.unit === g.unit) return sameFigure(Number(f.value), Number(g.value), 0.015);
  const a = roughDollars(Number(f.value), f.unit, year);
  const b = roughDollars(Number(g.value), g.unit, year);
  return a !== null && b !== null && Math.abs(a - b) / Math.max(a, b) <= 0.06;
}

/** A rule's figures are told at each of its steps, so they say little of which step an article tells. */
const OF_A_RULE = new Set<Fact['kind']>(['threshold', 'duty_rate', 'effective_date', 'price']);

function weightOf({ kind }: Fact): number {
  if (isHeavy({ kind })) return 4;
  return OF_A_RULE.has(kind) ? 1 : 2;
}

function judgeFigures(a: Trace, b: Trace): Verdict {
  if (b.facts.length === 0) return undefined;
  let same = 0;
  let other = 0;
  for (const f of a.facts) {
    const peers = b.facts.filter((g) => g.kind === f.kind && (!f.platform || !g.platform || f.platform === g.platform));
    const comparable = peers.filter((g) => typeof g.value === typeof f.value);
    if (comparable.length === 0) continue;
    const hit = comparable.some((g) => (typeof f.value === 'string' ? f.value === g.value : sameAmount(f, g, a.year)));
    if (hit) same += weightOf(f);
    else other += weightOf(f);
  }
  if (same > 0) return [Math.min(same, 4.5), 'same figures'];
  return other > 0 ? [-Math.min(other, 4), 'different figures'] : undefined;
}

function judgeAuthorities(a: Trace, b: Trace): Verdict {
  const [mine, theirs] = [a.authorities[0], b.authorities[0]];
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine === theirs) return [1.8, 'both', mine];
  if (b.authorities.includes(mine) || a.authorities.includes(theirs)) return [0.8, 'an authority in common'];
  return [-1, mine, 'against', theirs];
}

function judgePlaces(a: Trace, b: Trace): Verdict {
  const [mine, theirs] = [a.places[0], b.places[0]];
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine === theirs) return [1, 'both', mine];
  if (b.places.includes(mine) || a.places.includes(theirs)) return [0, 'a country in common'];
  return [-3, mine, 'against', theirs];
}

function judgeTopics(a: Trace, b: Trace): Verdict {
  const [mine, theirs] = [a.topics[0], b.topics[0]];
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine === theirs) return [1.5, 'both', mine];
  if (a.topics.some((t) => b.topics.includes(t))) return [0.7, 'a topic in common'];
  return [-1.5, mine, 'against', theirs];
}

function judgeStages(a: Trace, b: Trace): Verdict {
  return a.status === null || b.status === null || a.status === b.status
    ? undefined
    : [-0.5, a.status, 'against', b.status];
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const both: string[] = [];
  for (const x of a) if (b.has(x)) both.push(x);
  return both;
}

function judgeThings(a: Trace, b: Trace): Verdict {
  if (a.issues.size === 0 || b.issues.size === 0) return undefined;
  const both = inCommon(a.issues, b.issues);
  if (both.length === 0) return [-1.5, 'different things'];
  return [Math.min(1.2 * both.length, 2.4), 'both on', both.slice(0, 3).join(', ')];
}

function judgeTitles(a: Trace, b: Trace): Verdict {
  if (a.language !== b.language) return undefined;
  const like = overlap(a.title, b.title);
  if (like >= 0.35) return [Math.min(2.5, like * 3), 'titles alike'];
  return like < 0.15 ? [-0.8, 'titles unlike'] : undefined;
}

function judgeNumbers(a: Trace, b: Trace): Verdict {
  const both = inCommon(a.numbers, b.numbers);
  if (both.length === 0) return undefined;
  return [Math.min(1.2 * both.length, 2.4), 'numbers', both.slice(0, 3).join(', ')];
}

function judgeDays(a: Trace, b: Trace): Verdict {
  if (a.at === null || b.at === null) return undefined;
  const apart = Math.abs(a.at - b.at) / DAY;
  if (apart <= 1.5) return [2, 'within a day'];
  if (apart <= 2.5) return [0.5, 'within two days'];
  return apart <= 7 ? [-1.2, 'days apart'] : [-3.5, 'a week apart'];
}

/** One article tells of a single platform that the other only mentions beside its own. */
function isOther(a: Trace, b: Trace): boolean {
  return a.platforms.length === 1 && b.platforms.length > 1 && b.platforms[0] !== a.platforms[0];
}

function judgeBrands(a: Trace, b: Trace): Verdict {
  if (a.platforms.length === 0 || b.platforms.length === 0) {
    return a.platforms.length === b.platforms.length ? undefined : [-0.5, 'only one names a platform'];
  }
  if (isOther(a, b) || isOther(b, a)) return [-2, 'one is about another platform'];
  const both = a.platforms.filter((p) => b.platforms.includes(p)).length;
  return both === Math.max(a.platforms.length, b.platforms.length)
    ? [1, 'same platforms']
    : [0.3, 'a platform in common'];
}

const brands: Judge = { most: 1, judge: judgeBrands };
const authorities: Judge = { most: 1.8, judge: judgeAuthorities };
const places: Judge = { most: 1, judge: judgePlaces };
const topics: Judge = { most: 1.5, judge: judgeTopics };
const figures: Judge = { most: 4.5, judge: judgeFigures };
const stages: Judge = { most: 0, judge: judgeStages };
const things: Judge = { most: 2.4, judge: judgeThings };
const titles: Judge = { most: 2.5, judge: judgeTitles };
const numbers: Judge = { most: 2.4, judge: judgeNumbers };
const days: Judge = { most: 2, judge: judgeDays };
const overviews: Judge = { most: 0, judge: judgeOverviews };

/** From so many countries on, an article looks over the world and tells no single event. */
const MANY_PLACES = 3;

function judgeOverviews(a: Trace, b: Trace): Verdict {
  const many = [a, b].filter((t) => t.places.length >= MANY_PLACES).length;
  return many > 0 ? [-1.5 * many, 'an overview of many countries'] : undefined;
}

/** All that two articles are compared by, in the order in which it is told. */
export const JUDGES: readonly Judge[] = [
  ...[brands, authorities, places, topics, figures],
  ...[stages, things, titles, numbers, days, overviews],
];

/** The same, what costs least first; `rest` is the most that all later ones together can give. */
export const IN_HASTE: readonly (Judge & { readonly rest: number })[] = [
  ...[days, overviews, places, authorities, brands, topics],
  ...[stages, things, numbers, titles, figures],
].map((judge, i, all) => ({ ...judge, rest: all.slice(i + 1).reduce((sum, { most }) => sum + most, 0) }));
