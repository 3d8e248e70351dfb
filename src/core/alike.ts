import type { Fact } from './fact.ts';
import { canonicalAddress, type Article } from './item.ts';
import { jaccard, overlap } from './likeness.ts';
import { roughDollars } from './rough-rates.ts';
import { DAY } from './time.ts';
import { traceOf, type Trace } from './trace.ts';

/** How one comparison came out: the score and the reasons, for explaining and for tests. */
export type Likeness = { readonly score: number; readonly why: readonly string[] };

/** Beyond this many days between two reports they tell two events, whatever they share. */
const FARTHEST = 12;
/** Syndicated copies appear within two days. */
const COPY_DAYS = 2;
const COPY_LIKENESS = 0.7;

type Judge = (a: Trace, b: Trace) => readonly [score: number, why: string] | undefined;

/** One amount said with fewer digits: 1.9bn and 1.978bn, 357m and 358m. */
function sameFigure(a: number, b: number, tolerance: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large === 0 || (large - small) / large <= tolerance) return true;
  const digits = (n: number) => n.toExponential().replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');
  const [short, long] =
    digits(small).length < digits(large).length ? [digits(small), digits(large)] : [digits(large), digits(small)];
  return short.length >= 2 && long.startsWith(short) && (large - small) / large < 0.06;
}

function sameAmount(f: Fact, g: Fact, year: number): boolean {
  if (f.unit === g.unit) return sameFigure(Number(f.value), Number(g.value), 0.015);
  const a = roughDollars(Number(f.value), f.unit, year);
  const b = roughDollars(Number(g.value), g.unit, year);
  return a !== null && b !== null && Math.abs(a - b) / Math.max(a, b) <= 0.06;
}

const HEAVY = new Set(['fine', 'investment']);

function sameAudience(a: Trace, b: Trace): boolean {
  const levels = (t: Trace) => t.facts.filter((f) => f.kind === 'mau');
  return levels(a).some((f) => levels(b).some((g) => f.platform === g.platform && f.value === g.value));
}

/** Two firms measure two audiences, whatever month they speak of. */
function firmsDiffer(a: Trace, b: Trace): boolean {
  const firms = (t: Trace) => new Set(t.facts.flatMap((f) => (f.kind === 'mau' && f.firm ? [f.firm] : [])));
  const [mine, theirs] = [firms(a), firms(b)];
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((f) => theirs.has(f));
}

function periodsDiffer(a: Trace, b: Trace): boolean {
  const periods = (t: Trace) => new Set(t.facts.filter((f) => f.kind === 'mau' && f.period).map((f) => f.period));
  const [mine, theirs] = [periods(a), periods(b)];
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((p) => theirs.has(p)) && !sameAudience(a, b);
}

const figures: Judge = (a, b) => {
  let same = 0;
  let differ = 0;
  for (const f of a.facts) {
    const peers = b.facts.filter((g) => g.kind === f.kind && (!f.platform || !g.platform || f.platform === g.platform));
    const comparable = peers.filter((g) => typeof g.value === typeof f.value);
    if (comparable.length === 0) continue;
    const hit = comparable.some((g) => (typeof f.value === 'string' ? f.value === g.value : sameAmount(f, g, a.year)));
    const weight = HEAVY.has(f.kind) ? 4 : f.kind === 'share' || f.kind === 'price' ? 1 : 2;
    if (hit) same += weight;
    else differ += weight;
  }
  if (same > 0) return [Math.min(same, 4.5), 'same figures'];
  return differ > 0 ? [-Math.min(differ, 4), 'different figures'] : undefined;
};

const authorities: Judge = (a, b) => {
  const [mine, theirs] = [a.authorities[0], b.authorities[0]];
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine === theirs) return [2, `both ${mine}`];
  if (b.authorities.includes(mine) || a.authorities.includes(theirs)) return [1.2, 'an authority in common'];
  return [-3, `${mine} against ${theirs}`];
};

const places: Judge = (a, b) => {
  const [mine, theirs] = [a.places[0], b.places[0]];
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine === theirs) return [1, `both ${mine}`];
  return b.places.includes(mine) || a.places.includes(theirs)
    ? [0, 'a country in common']
    : [-3, `${mine} against ${theirs}`];
};

const topics: Judge = (a, b) => {
  const [mine, theirs] = [a.topics[0], b.topics[0]];
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine === theirs) return [1.5, `both ${mine}`];
  if (a.topics.some((t) => b.topics.includes(t))) return [0.7, 'a topic in common'];
  return [-1.5, `${mine} against ${theirs}`];
};

const stages: Judge = (a, b) =>
  a.status === null || b.status === null || a.status === b.status ? undefined : [-1, `${a.status} against ${b.status}`];

const things: Judge = (a, b) => {
  if (a.issues.size === 0 || b.issues.size === 0) return undefined;
  const shared = [...a.issues].filter((i) => b.issues.has(i));
  return shared.length > 0
    ? [Math.min(0.8 * shared.length, 1.6), `both on ${shared.slice(0, 3).join(', ')}`]
    : [-1.5, 'different things'];
};

const titles: Judge = (a, b) => {
  if (a.language !== b.language) return undefined;
  const like = overlap(a.title, b.title);
  if (like >= 0.35) return [Math.min(2.5, like * 3), 'titles alike'];
  return like < 0.15 ? [-0.8, 'titles unlike'] : undefined;
};

const numbers: Judge = (a, b) => {
  const shared = [...a.numbers].filter((n) => b.numbers.has(n));
  return shared.length > 0
    ? [Math.min(1.2 * shared.length, 2.4), `numbers ${shared.slice(0, 3).join(', ')}`]
    : undefined;
};

const days: Judge = (a, b) => {
  if (a.at === null || b.at === null) return undefined;
  const apart = Math.abs(a.at - b.at) / DAY;
  if (apart <= 1.5) return [1, 'within a day'];
  if (apart <= 3) return [0.3, 'within three days'];
  return apart <= 7 ? [-1.2, 'days apart'] : [-3.5, 'a week apart'];
};

/** One article tells of a single platform that the other only mentions beside its own. */
function isOther(a: Trace, b: Trace): boolean {
  return a.platforms.length === 1 && b.platforms.length > 1 && b.platforms[0] !== a.platforms[0];
}

const brands: Judge = (a, b) => {
  if (a.platforms.length === 0 || b.platforms.length === 0) {
    return a.platforms.length === b.platforms.length ? undefined : [-0.5, 'only one names a platform'];
  }
  const shared = a.platforms.filter((p) => b.platforms.includes(p)).length;
  if (isOther(a, b) || isOther(b, a)) return [-2, 'one is about another platform'];
  return shared === Math.max(a.platforms.length, b.platforms.length)
    ? [1, 'same platforms']
    : [0.3, 'a platform in common'];
};

const JUDGES: readonly Judge[] = [brands, authorities, places, topics, figures, stages, things, titles, numbers, days];

function amounts(t: Trace): readonly Fact[] {
  return t.facts.filter((f) => HEAVY.has(f.kind) && typeof f.value === 'number' && f.unit !== 'percent');
}

/** What forbids joining whatever else is alike; null when nothing does. */
function veto(a: Trace, b: Trace): string | null {
  if (a.platforms.length > 0 && b.platforms.length > 0 && !a.platforms.some((p) => b.platforms.includes(p)))
    return 'different platforms';
  if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > FARTHEST * DAY) return 'too far apart in time';
  if (firmsDiffer(a, b)) return 'different firms measured';
  if (periodsDiffer(a, b)) return 'different months';
  const [mine, theirs] = [amounts(a), amounts(b)];
  const clash = mine.some((f) => theirs.some((g) => f.kind === g.kind));
  const agree = mine.some((f) => theirs.some((g) => f.kind === g.kind && sameAmount(f, g, a.year)));
  return clash && !agree ? 'different amounts' : null;
}

function isCopy(a: Trace, b: Trace): boolean {
  if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > COPY_DAYS * DAY) return false;
  return jaccard(a.shingles, b.shingles) >= COPY_LIKENESS;
}

/** Compares two articles by what they say: whether they tell one event, and why. */
export function likeness(one: Article, other: Article): Likeness {
  if (canonicalAddress(one.url) === canonicalAddress(other.url)) return { score: 9, why: ['same address'] };
  const [a, b] = [traceOf(one), traceOf(other)];
  const no = veto(a, b);
  if (no) return { score: -9, why: [no] };
  if (isCopy(a, b)) return { score: 8, why: ['a copy'] };
  const said = JUDGES.flatMap((judge) => {
    const verdict = judge(a, b);
    return verdict ? [verdict] : [];
  });
  const score = said.reduce((sum, [n]) => sum + n, 0);
  return { score, why: said.map(([n, why]) => `${why} ${n > 0 ? '+' : ''}${n.toFixed(1)}`) };
}
