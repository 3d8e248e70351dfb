import type { Entry, LanguageCode } from './item.ts';

/** One publisher's feed or list page: one file in `feeds/`, or one row an admin added. */
export type Source = {
  readonly id: string;
  /** The publisher's own name, as readers know it. */
  readonly name: string;
  readonly home: string;
  readonly kind: 'regulator' | 'court' | 'parliament' | 'press' | 'platform';
  /** ISO 3166 alpha-2, or 'EU'. */
  readonly country: string;
  readonly language: LanguageCode;
  readonly url: string;
  /** Minutes between visits; the server's Cache-Control may make it rarer. */
  readonly every: number;
  /** Longest silence in days that is usual here; longer is shown as "quiet". */
  readonly quiet?: number;
  /** An aggregator names other publishers and is never cited as one. */
  readonly aggregator?: true;
  /** Some servers answer only to a browser's User-Agent. */
  readonly userAgent?: string;
  /** Entries that speak only of this platform need not name it (a query feed, a platform's own newsroom). */
  readonly about?: string;
  /** Whether the address was read in a source, built from a pattern, or is unverified. */
  readonly evidence: 'read' | 'derived' | 'unverified';
  /** Bytes (already decoded) to entries: no network, no clock. Throws Unreadable with a sentence on what it cannot read. */
  read(body: string): readonly Entry[] | Promise<readonly Entry[]>;
  /** The article's text from its own page, for sources whose feed carries none. */
  article?(html: string): string | Promise<string>;
};

/** Checks nothing, names the type: what a file in `feeds/` exports. */
export function source(s: Source): Source {
  return s;
}

/** Why a body could not be read, in words for `/sources`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** For servers that send a plain agent a notice page instead of their list; it still names the product. */
export const DESKTOP_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Tiltwatch';
