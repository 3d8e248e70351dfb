import type { Fact } from '../../src/core/fact.ts';
import type { Meaning } from '../../src/core/item.ts';
import { pointsIn } from '../../src/views/because.ts';
import type { FactLabel, Labelled } from './label.ts';

/** What was found rightly, what was missed and what was made up. */
export type Tally = { readonly hit: number; readonly missed: number; readonly extra: number };
/** How many were right, of how many asked. */
export type Ratio = { readonly right: number; readonly of: number };

/** All that is counted on articles; adding two gives the same counts on both together. */
export type Marks = {
  readonly n: Ratio;
  readonly language: Ratio;
  readonly relevance: Tally;
  /** Right: irrelevant articles of a hard kind that were taken for relevant. */
  readonly alarms: Ratio;
  readonly platforms: Tally;
  readonly topics: Tally;
  readonly jurisdictions: Tally;
  readonly status: Ratio;
  readonly facts: Tally;
  readonly factPlatform: Ratio;
  readonly factPeriod: Ratio;
  readonly factFirm: Ratio;
  readonly factBackground: Ratio;
  readonly key: Ratio;
  /** Right: numbers of the summary that the article has. */
  readonly numbers: Ratio;
};

/** One thing that was got wrong, for whoever tunes. */
export type Miss = { readonly id: string; readonly what: string; readonly expected: string; readonly got: string };

const NONE: Tally = { hit: 0, missed: 0, extra: 0 };
const ZERO: Ratio = { right: 0, of: 0 };

/** Counts one article. Everything but language, relevance and stray platforms is asked of relevant articles alone. */
export function mark(item: Labelled, got: Meaning): { readonly marks: Marks; readonly misses: readonly Miss[] } {
  const { label } = item;
  const asked = label.relevant;
  const pairs = asked ? pairFacts(label.facts, got.facts) : { hits: [], missed: [], extra: [] };
  const key = asked ? label.key : [];
  const carried = key.filter((k) => plainLetters(got.summary).includes(plainLetters(k)));
  const numbers = numbersOf(got.summary);
  const known = new Set(numbersOf(`${item.title}\n${item.body}`));
  const marks: Marks = {
    n: { right: asked ? 1 : 0, of: 1 },
    language: ratio(got.language === item.lang),
    relevance: sets(asked ? ['relevant'] : [], got.relevant ? ['relevant'] : []),
    alarms: !asked && label.hard !== undefined ? ratio(got.relevant) : ZERO,
    platforms: asked || label.platforms.length === 0 ? sets(label.platforms, got.platforms) : NONE,
    topics: asked ? sets(label.topics, got.topics) : NONE,
    jurisdictions: asked ? sets(label.jurisdictions, got.jurisdictions) : NONE,
    status: asked ? ratio(got.status === label.status) : ZERO,
    facts: { hit: pairs.hits.length, missed: pairs.missed.length, extra: pairs.extra.length },
    factPlatform: hits(pairs.hits, (a, b) => a.platform === b.platform),
    factPeriod: hits(pairs.hits, (a, b) => a.period === b.period),
    factFirm: hits(pairs.hits, (a, b) => a.firm === b.firm),
    factBackground: hits(pairs.hits, (a, b) => a.background === b.background),
    key: { right: carried.length, of: key.length },
    numbers: { right: numbers.filter((n) => known.has(n)).length, of: numbers.length },
  };
  return { marks, misses: missesOf(item, got, pairs, carried) };
}

/** Adds marks up; of none, all zero. */
export function total(all: readonly Marks[]): Marks {
  const tally = (of: (m: Marks) => Tally): Tally =>
    all.map(of).reduce((a, b) => ({ hit: a.hit + b.hit, missed: a.missed + b.missed, extra: a.extra + b.extra }), NONE);
  const sum = (of: (m: Marks) => Ratio): Ratio =>
    all.map(of).reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), ZERO);
  return {
    n: sum((m) => m.n),
    language: sum((m) => m.language),
    relevance: tally((m) => m.relevance),
    alarms: sum((m) => m.alarms),
    platforms: tally((m) => m.platforms),
    topics: tally((m) => m.topics),
    jurisdictions: tally((m) => m.jurisdictions),
    status: sum((m) => m.status),
    facts: tally((m) => m.facts),
    factPlatform: sum((m) => m.factPlatform),
    factPeriod: sum((m) => m.factPeriod),
    factFirm: sum((m) => m.factFirm),
    factBackground: sum((m) => m.factBackground),
    key: sum((m) => m.key),
    numbers: sum((m) => m.numbers),
  };
}

export function precision(t: Tally): number {
  return t.hit + t.extra === 0 ? 1 : t.hit / (t.hit + t.extra);
}

export function recall(t: Tally): number {
  return t.hit + t.missed === 0 ? 1 : t.hit / (t.hit + t.missed);
}

/** The harmonic mean of precision and recall; 1 when nothing was asked and nothing made up. */
export function f1(t: Tally): number {
  const all = 2 * t.hit + t.missed + t.extra;
  return all === 0 ? 1 : (2 * t.hit) / all;
}

type Hit = readonly [label: FactLabel, got: Fact];
type Pairs = { readonly hits: readonly Hit[]; readonly missed: readonly FactLabel[]; readonly extra: readonly Fact[] };

/** Pairs labelled with found figures: kind and unit equal, value within 0.5 %; of several the one of the same platform. */
export function pairFacts(labels: readonly FactLabel[], got: readonly Fact[]): Pairs {
  const free = [...got];
  const hits: Hit[] = [];
  const missed: FactLabel[] = [];
  for (const label of labels) {
    const alike = free.filter((f) => sameFigure(label, f));
    const best = alike.find((f) => f.platform === label.platform) ?? alike[0];
    if (!best) {
      missed.push(label);
      continue;
    }
    hits.push([label, best]);
    free.splice(free.indexOf(best), 1);
  }
  return { hits, missed, extra: free };
}

function sameFigure(a: FactLabel, b: Fact): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value === b.value;
  return Math.abs(a.value - b.value) <= Math.abs(a.value) * 0.005;
}

/** Counts one set of names against another. */
export function sets(expected: readonly string[], got: readonly string[]): Tally {
  const hit = expected.filter((e) => got.includes(e)).length;
  return { hit, missed: expected.length - hit, extra: got.filter((g) => !expected.includes(g)).length };
}

function ratio(right: boolean): Ratio {
  return { right: right ? 1 : 0, of: 1 };
}

function hits(all: readonly Hit[], right: (a: FactLabel, b: Fact) => boolean): Ratio {
  return { right: all.filter(([a, b]) => right(a, b)).length, of: all.length };
}

/** Letters as key strings are compared: without spaces, commas and case. */
export function plainLetters(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s,]/g, '');
}

/** The numbers of a text as they are printed, without separators of thousands; `1,978` and `1.978` count alike. */
export function numbersOf(text: string): readonly string[] {
  return (text.normalize('NFKC').match(/\d[\d.,]*/g) ?? []).map((n) => n.replace(/[.,]/g, ''));
}

function missesOf(item: Labelled, got: Meaning, pairs: Pairs, carried: readonly string[]): readonly Miss[] {
  const { label } = item;
  const of = (what: string, expected: unknown, found: unknown): Miss[] =>
    say(expected) === say(found) ? [] : [{ id: item.id, what, expected: say(expected), got: say(found) }];
  const always = [
    ...of('language', item.lang, got.language),
    ...of('relevant', label.relevant, got.relevant ? pointsIn(got.reasons, 'en') || true : false).filter(
      () => label.relevant !== got.relevant,
    ),
    ...(label.relevant || label.platforms.length === 0
      ? of('platforms', [...label.platforms].sort(), [...got.platforms].sort())
      : []),
  ];
  if (!label.relevant) return always;
  return [
    ...always,
    ...of('topics', [...label.topics].sort(), [...got.topics].sort()),
    ...of('jurisdictions', [...label.jurisdictions].sort(), [...got.jurisdictions].sort()),
    ...of('status', label.status, got.status),
    ...pairs.missed.flatMap((f) => of('fact missed', sayFact(f), '-')),
    ...pairs.extra.flatMap((f) => of('fact extra', '-', `${sayFact(f)} "${f.quote}"`)),
    ...pairs.hits.flatMap(([a, b]) => of('fact fields', sayFact(a), sayFact(b))),
    ...of('summary lacks', '-', label.key.filter((k) => !carried.includes(k)).join('; ') || '-'),
  ];
}

function sayFact(f: FactLabel | Fact): string {
  const rest = [f.platform, f.period, f.firm].map((x) => x ?? '·').join(' ');
  return `${f.kind} ${f.value} ${f.unit} ${rest}${f.background ? ' background' : ''}`;
}

function say(x: unknown): string {
  return Array.isArray(x) ? x.join(' ') || 'none' : String(x);
}
