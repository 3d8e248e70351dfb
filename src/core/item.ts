import { createHash } from 'node:crypto';
import type { Point } from './because.ts';
import type { Fact } from './fact.ts';
import type { Platform, Status, Topic } from './story.ts';
import type { Instant } from './time.ts';

/**
 * A language by its BCP 47 code: `ko`, `en`; `zh` is simplified and `zh-TW` traditional Chinese; `und` is a language we
 * do not read. Which are read is said by the files of `src/understand/languages` and by nothing else.
 */
export type LanguageCode = string;

/** What a feed says of one article. No date is no date: `published` is never filled with "now". */
export type Entry = {
  readonly url: string;
  readonly title: string;
  readonly text?: string;
  readonly published?: Instant;
  readonly author?: string;
  /** The publisher an aggregator names for this entry; absent when the source is the publisher. */
  readonly publisher?: string;
};

/** An entry that was claimed: it has an identity, a source and a first-seen instant. */
export type Item = Entry & {
  readonly id: string;
  readonly source: string;
  readonly language: LanguageCode;
  readonly seen: Instant;
  /** A hash of what the feed said, by which a later correction is noticed. */
  readonly said?: string;
  /** Came with the first visit to its source: kept and understood, never announced. */
  readonly seed?: true;
};

/** What was understood of a text. Same text, same meaning: no clock, no network. */
export type Meaning = {
  readonly language: LanguageCode;
  readonly relevant: boolean;
  /** What speaks for and against it: Temu in the title, fine, KFTC, no coupon words. */
  readonly reasons: readonly Point[];
  readonly platforms: readonly Platform[];
  readonly topics: readonly Topic[];
  readonly jurisdictions: readonly string[];
  /** Cross-language ids of authorities named: 'kftc', 'pipc', 'eu', 'ftc' … */
  readonly authorities: readonly string[];
  readonly status: Status | null;
  readonly facts: readonly Fact[];
  /** At most three sentences of the text itself, in its language. */
  readonly summary: string;
};

/** An item with what was understood of it and the story it belongs to (null when irrelevant). */
export type Article = Item & {
  readonly body: string;
  readonly meaning: Meaning;
  readonly story: string | null;
  /** Who published it, as readers know them; never an aggregator. */
  readonly publisher: string;
  /** An authority's own page ranks before the press. */
  readonly rank: 'authority' | 'firm' | 'press';
};

/** The text that facts point into. */
export function textOf(article: { readonly title: string; readonly body: string }): string {
  return `${article.title}\n${article.body}`;
}

const TRACKERS = /^(utm_.*|fbclid|gclid|gbraid|wbraid|igshid|mc_cid|mc_eid|yclid|msclkid|_ga|ref_src|spm|cmpid)$/i;

/**
 * The one spelling of an address: https for http, no fragment, no default port, no known tracker, sorted query.
 * The rest of the query stays, because on several Korean and Japanese boards it is the only identity.
 */
export function canonicalAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return address.trim();
  }
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKERS.test(name));
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  url.search = new URLSearchParams(kept).toString();
  return url.toString();
}

/** A short, stable id of any text: 16 hex digits of its SHA-256. */
export function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
