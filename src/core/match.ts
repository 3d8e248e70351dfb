import { foldWords, type Query, type Term } from './query.ts';
import type { Platform, Topic } from './story.ts';

/** A text as alerts see it: folded once, with what was understood of it. */
export type Matchable = {
  readonly title: string;
  /** Folded title, a line break, folded body. */
  readonly folded: string;
  readonly platforms: readonly Platform[];
  readonly topics: readonly Topic[];
  readonly countries: readonly string[];
};

/** Why a query matched: where a term stands, or which filter held. */
export type Reason =
  | { readonly in: 'title' | 'body'; readonly words: string; readonly context: string }
  | { readonly in: 'platform' | 'topic' | 'country'; readonly words: string };

/** Folds a text for matching. */
export function matchable(m: Omit<Matchable, 'folded'> & { readonly body: string }): Matchable {
  const { title, platforms, topics, countries } = m;
  return { title, folded: `${foldWords(title)}\n${foldWords(m.body)}`, platforms, topics, countries };
}

const LETTER = /[\p{L}\p{N}_]/u;
const LATIN = /[\p{Script=Latin}\p{N}_]/u;
const HANGUL = /\p{Script=Hangul}/u;

function letterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at);
}

function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 32);
}

/**
 * Whether a term found at `at` stands there as a word: a Latin end needs a boundary against Latin letters (Hangul beside it
 * is a particle, not a letter of the word); Hangul of two syllables or more stands free, since 직구 must find 해외직구;
 * a single syllable must begin its word.
 */
export function standsAt(text: string, term: Term, at: number): boolean {
  const first = letterAt(term.letters, 0);
  const before = letterBefore(text, at);
  if (LATIN.test(first) && LATIN.test(before)) return false;
  if (HANGUL.test(first) && term.letters.length === 1 && LETTER.test(before)) return false;
  if (term.prefix) return true;
  const last = letterBefore(term.letters, term.letters.length);
  const end = at + term.letters.length;
  return !(LATIN.test(last) && end < text.length && LATIN.test(letterAt(text, end)));
}

/** Where a term first stands in a text, or -1. */
export function placeOf(text: string, term: Term): number {
  for (let at = text.indexOf(term.letters); at >= 0; at = text.indexOf(term.letters, at + 1)) {
    if (standsAt(text, term, at)) return at;
  }
  return -1;
}

/** How a query is answered: by scanning, or from what an index found. */
export type Finder = (term: Term) => boolean;

/** Whether a query holds, given how terms are found. */
export function holds(q: Query, m: Matchable, finds: Finder): boolean {
  switch (q.is) {
    case 'term':
      return finds(q.term);
    case 'platform':
      return m.platforms.includes(q.platform);
    case 'topic':
      return m.topics.includes(q.topic);
    case 'country':
      return m.countries.includes(q.country);
    case 'not':
      return !holds(q.of, m, finds);
    case 'and':
      return q.of.every((p) => holds(p, m, finds));
    case 'or':
      return q.of.some((p) => holds(p, m, finds));
  }
}

/** The plain matcher: what every index must agree with. */
export function matches(q: Query, m: Matchable): boolean {
  return holds(q, m, (term) => placeOf(m.folded, term) >= 0);
}

const AROUND = 30;

function reasonOf(m: Matchable, term: Term): readonly Reason[] {
  const at = placeOf(m.folded, term);
  if (at < 0) return [];
  const context = m.folded.slice(Math.max(0, at - AROUND), at + term.letters.length + AROUND).replace(/\n/g, ' · ');
  return [{ in: at < m.folded.indexOf('\n') ? 'title' : 'body', words: term.letters, context }];
}

/** Which words and filters made a query hold, in the order of the query; empty when it does not hold. */
export function reasons(q: Query, m: Matchable): readonly Reason[] {
  if (!matches(q, m)) return [];
  switch (q.is) {
    case 'term':
      return reasonOf(m, q.term);
    case 'platform':
      return [{ in: 'platform', words: q.platform }];
    case 'topic':
      return [{ in: 'topic', words: q.topic }];
    case 'country':
      return [{ in: 'country', words: q.country }];
    case 'not':
      return [];
    case 'and':
    case 'or':
      return q.of.flatMap((p) => reasons(p, m));
  }
}
