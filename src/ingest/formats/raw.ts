import type { Entry } from '../../core/item.ts';
import { readDate, type DateRules } from './dates.ts';
import { clip, MOST_TEXT, oneLine, plainText } from './text.ts';

/** One entry as its markup has it, before we decide what its title, address and date are. All strings as printed. */
export type RawEntry = {
  readonly title?: string;
  /** True when the title is text by Atom's rules: its letters are not markup. */
  readonly literal?: boolean;
  /** Candidates for the address, best first. */
  readonly links: readonly string[];
  readonly guid?: string;
  readonly base?: string;
  /** Candidates for the date, best first. */
  readonly dates: readonly string[];
  /** Candidates for the text, in HTML. */
  readonly texts: readonly string[];
  readonly author?: string;
  /** What RSS's `<source>` names. */
  readonly source?: string;
};

/** The entries of a feed and the address its own links are relative to, if it names one. */
export type RawFeed = { readonly home?: string; readonly entries: readonly RawEntry[] };

/** How to read a feed's entries. */
export type FeedOptions = DateRules & {
  /** What relative links are relative to, unless the feed says `xml:base`. */
  readonly base?: string;
  /** `'source'`: the entry's `<source>` is the publisher, and " - Publisher" at the title's end is no part of the headline. */
  readonly publisherFrom?: 'source';
  /** Entries for which it answers false are left out. */
  readonly keep?: (entry: Entry) => boolean;
};

/** An absolute http(s) address; a relative one stays as it is when there is no base; undefined for anything else. */
export function addressOf(href: string, base: string | undefined): string | undefined {
  const tidy = href.replace(/\s*[\r\n\t]\s*/g, '').trim();
  if (tidy === '' || tidy.length > 4_000) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(tidy)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return undefined;
  if (!scheme && base === undefined) return tidy.startsWith('//') ? `https:${tidy}` : tidy;
  return URL.canParse(tidy, base) ? new URL(tidy, base).href : undefined;
}

/** What a raw entry says, or undefined when it has no address, or neither title nor text. */
export function entryOf(raw: RawEntry, home: string | undefined, options: FeedOptions): Entry | undefined {
  const base = raw.base ?? options.base ?? home;
  const url = firstOf(raw.links, (href) => addressOf(href, base)) ?? addressOfGuid(raw.guid);
  if (url === undefined) return undefined;
  const publisher = options.publisherFrom === 'source' && raw.source ? oneLine(raw.source) : undefined;
  const text = longest(raw.texts.map((html) => plainText(html)));
  const title = headline(raw, publisher) || clip(text.replace(/\s+/g, ' '), 120);
  if (title === '') return undefined;
  const published = firstOf(raw.dates, (date) => readDate(date, options));
  const author = raw.author ? oneLine(raw.author) : '';
  const entry: Entry = {
    ...{ url, title },
    ...(text !== '' && !(publisher && text.startsWith(title)) ? { text: clip(text, MOST_TEXT) } : {}),
    ...(published === undefined ? {} : { published }),
    ...(author === '' ? {} : { author }),
    ...(publisher ? { publisher } : {}),
  };
  return options.keep && !options.keep(entry) ? undefined : entry;
}

/** All entries of a feed; one that cannot be used is left out and the rest stay. */
export function entriesOf(feed: RawFeed, options: FeedOptions): readonly Entry[] {
  return feed.entries.flatMap((raw) => entryOf(raw, feed.home, options) ?? []);
}

function headline(raw: RawEntry, publisher: string | undefined): string {
  const markup = raw.literal ? escaped(raw.title ?? '') : (raw.title ?? '');
  const title = oneLine(markup);
  const ending = ` - ${publisher}`;
  return publisher && title.endsWith(ending) ? title.slice(0, -ending.length).trim() : title;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function addressOfGuid(guid: string | undefined): string | undefined {
  return guid && /^https?:\/\//i.test(guid.trim()) ? addressOf(guid, undefined) : undefined;
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

function firstOf<T>(all: readonly string[], read: (one: string) => T | undefined): T | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
