import type { Fact } from './fact.ts';
import { issuesOf } from './issues.ts';
import { canonicalAddress, textOf, type Article } from './item.ts';
import { pairsOf, shinglesOf, type Marks } from './likeness.ts';
import type { Instant } from './time.ts';

/** What an article leaves for comparing: its figures, names and looks. */
export type Trace = {
  readonly address: string;
  readonly language: string;
  readonly platforms: readonly string[];
  readonly authorities: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly status: string | null;
  /** The news alone: no background figures, none that is not believed. */
  readonly facts: readonly Fact[];
  /** Fines and investments among the facts, in money. */
  readonly amounts: readonly Fact[];
  /** Audience figures among the facts. */
  readonly audience: readonly Fact[];
  /** Who measured them, and for which months. */
  readonly firms: readonly string[];
  readonly periods: readonly string[];
  readonly issues: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly title: Marks;
  readonly shingles: Marks;
  readonly at: Instant | null;
  readonly year: number;
};

const LOOK = 3_000;
const HEAVY = new Set(['fine', 'investment']);

/** Money that an event is known by: two events that differ in it are two. */
export function isHeavy(f: Pick<Fact, 'kind'>): boolean {
  return HEAVY.has(f.kind);
}

/** Numbers of three digits and more that are rare enough to recognise an event by; no years, no round hundreds. */
function rareNumbers(text: string): ReadonlySet<string> {
  const found =
    text
      .slice(0, LOOK)
      .normalize('NFKC')
      .match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const tidy = found.map((n) => n.replaceAll(',', '').replace(/\.$/, ''));
  return new Set(
    tidy.filter((n) => n.length >= 3 && n.length <= 12 && !/^(?:19|20)\d\d$|^1688$|^\d0+$|^0|^1[05]0$/.test(n)),
  );
}

const traces = new WeakMap<Article, Trace>();

/** The trace of an article, made once. */
export function traceOf(article: Article): Trace {
  const known = traces.get(article);
  if (known) return known;
  const { meaning } = article;
  const at = article.published ?? null;
  const facts = meaning.facts.filter((f) => !f.background && !f.suspect);
  const audience = facts.filter((f) => f.kind === 'mau');
  const made: Trace = {
    address: canonicalAddress(article.url),
    language: article.language,
    platforms: meaning.platforms,
    authorities: meaning.authorities,
    places: meaning.jurisdictions,
    topics: meaning.topics,
    status: meaning.status,
    facts,
    amounts: facts.filter((f) => isHeavy(f) && typeof f.value === 'number' && f.unit !== 'percent'),
    audience,
    firms: [...new Set(audience.flatMap((f) => f.firm ?? []))],
    periods: [...new Set(audience.flatMap((f) => f.period ?? []))],
    issues: issuesOf(textOf(article)),
    numbers: rareNumbers(textOf(article)),
    title: pairsOf(article.title),
    shingles: shinglesOf(article.body),
    at,
    year: new Date(at ?? article.seen).getUTCFullYear(),
  };
  traces.set(article, made);
  return made;
}
