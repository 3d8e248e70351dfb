import type { Fact } from './fact.ts';
import { issuesOf } from './issues.ts';
import { textOf, type Article } from './item.ts';
import { pairsOf, shinglesOf } from './likeness.ts';
import { wallTime, type Instant } from './time.ts';

/** What an article leaves for comparing: its figures, names and looks. */
export type Trace = {
  readonly language: string;
  readonly platforms: readonly string[];
  readonly authorities: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly status: string | null;
  /** The news alone: no background figures, none that is not believed. */
  readonly facts: readonly Fact[];
  readonly issues: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly shingles: ReadonlySet<string>;
  readonly at: Instant | null;
  readonly year: number;
};

const LOOK = 3_000;

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
  const made: Trace = {
    language: article.language,
    platforms: meaning.platforms,
    authorities: meaning.authorities,
    places: meaning.jurisdictions,
    topics: meaning.topics,
    status: meaning.status,
    facts: meaning.facts.filter((f) => !f.background && !f.suspect),
    issues: issuesOf(textOf(article)),
    title: pairsOf(article.title),
    numbers: rareNumbers(textOf(article)),
    shingles: shinglesOf(article.body),
    at,
    year: Number(wallTime(at ?? article.seen, 'UTC').date.slice(0, 4)),
  };
  traces.set(article, made);
  return made;
}
