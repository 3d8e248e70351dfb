import { Unreadable, type Source } from '../../core/source.ts';
import { readDate } from './dates.ts';
import { addressOf, entriesOf, type FeedOptions, type RawEntry } from './raw.ts';
import { MOST_ENTRIES, tooMany } from './xml-scan.ts';
import { beginning, refuseHtml } from './xml-tidy.ts';

/** One element of a JSON list, as it came. */
export type Row = Readonly<Record<string, unknown>>;
/** Where a value stands in a row: a dotted path (`'agencies.0.name'`) or a function. */
export type Field = string | ((row: Row) => unknown);

/** Where the entries of a JSON API's answer stand, and their parts. */
export type JsonShape = Omit<FeedOptions, 'publisherFrom'> & {
  /** A dotted path or a function to the list; absent when the answer is the list itself. */
  readonly items?: string | ((answer: unknown) => unknown);
  readonly url: Field;
  readonly title: Field;
  readonly text?: Field;
  /** A date as text in any form that readDate knows, or seconds or milliseconds since 1970. */
  readonly published?: Field;
  readonly author?: Field;
};

/**
 * Reads a list that an API answers: `json({ items: 'results', url: 'html_url', title: 'title', zone: 'America/New_York' })`.
 * A row without address or title is left out. Throws Unreadable on what is no JSON, or has no list at `items`.
 */
export function json(shape: JsonShape): Source['read'] {
  return (body) => {
    const answer = parsed(body);
    const list = shape.items === undefined ? answer : valueAt(answer, shape.items);
    if (!Array.isArray(list)) throw new Unreadable(`Expected a list${placeOf(shape.items)}; ${kindOf(list)} is there.`);
    if (list.length > MOST_ENTRIES) throw tooMany();
    return entriesOf({ entries: list.filter(isRow).map((row) => rawOf(row, shape)) }, shape);
  };
}

/** Reads a JSON Feed, version 1 or 1.1: `read: jsonFeed()`. Throws Unreadable on anything else. */
export function jsonFeed(options: FeedOptions = {}): Source['read'] {
  return (body) => {
    const feed = parsed(body);
    const items = isRow(feed) ? feed['items'] : undefined;
    if (!isRow(feed) || !Array.isArray(items)) throw new Unreadable('Expected a JSON Feed; it has no list of items.');
    if (items.length > MOST_ENTRIES) throw tooMany();
    const home = [feed['home_page_url'], feed['feed_url']].map(wordsOf).find((a) => a && addressOf(a, undefined));
    return entriesOf({ entries: items.filter(isRow).map(rawOfJsonFeed), ...(home ? { home } : {}) }, options);
  };
}

/** JSON's value. Throws Unreadable with the text's beginning when it is none, or a web page. */
export function parsed(body: string): unknown {
  refuseHtml(body);
  try {
    return JSON.parse(body.replace(/^\ufeff/, '')) as unknown;
  } catch {
    const found =
      body.trim() === ''
        ? 'the answer is empty'
        : `the text begins with “${beginning(body)}” and breaks off or is none`;
    throw new Unreadable(`Expected JSON; ${found}.`);
  }
}

function rawOf(row: Row, shape: JsonShape): RawEntry {
  const read = (field: Field | undefined) => (field === undefined ? undefined : wordsOf(valueAt(row, field)));
  const [title, url, text, author] = [read(shape.title), read(shape.url), read(shape.text), read(shape.author)];
  const date = shape.published === undefined ? undefined : dateOf(valueAt(row, shape.published), shape);
  return {
    ...(title ? { title } : {}),
    links: url ? [url] : [],
    dates: date ? [date] : [],
    texts: text ? [text] : [],
    ...(author ? { author } : {}),
  };
}

function rawOfJsonFeed(row: Row): RawEntry {
  const all = (...names: readonly string[]) => names.flatMap((name) => wordsOf(row[name]) ?? []);
  const authors = [row['authors'], row['author']].flat().filter(isRow);
  const author = authors.flatMap((a) => wordsOf(a['name']) ?? []).join(', ');
  const guid = wordsOf(row['id']);
  const plain = wordsOf(row['content_text']);
  return {
    title: wordsOf(row['title']) ?? '',
    literal: true,
    links: all('url', 'external_url'),
    ...(guid ? { guid } : {}),
    dates: all('date_published', 'date_modified'),
    texts: [...all('content_html', 'summary'), ...(plain ? [plain.replace(/&/g, '&amp;').replace(/</g, '&lt;')] : [])],
    ...(author ? { author } : {}),
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt<T>(from: T, field: string | ((from: T) => unknown)): unknown {
  if (typeof field === 'function') {
    try {
      return field(from);
    } catch {
      // One row that is built otherwise must not stop the rest.
      return undefined;
    }
  }
  return field.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)] as unknown;
    return isRow(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, from);
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** Numbers are seconds or, beyond the year 2286 in seconds, milliseconds. */
function dateOf(value: unknown, shape: JsonShape): string | undefined {
  const words = wordsOf(value);
  if (words === undefined || readDate(words, shape) !== undefined) return words;
  const count = /^\d{9,13}$/.test(words) ? Number(words) : undefined;
  return count === undefined ? undefined : new Date(count < 1e10 ? count * 1000 : count).toISOString();
}

function placeOf(items: JsonShape['items']): string {
  return typeof items === 'string' ? ` at “${items}”` : '';
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'an object'
      : `“${beginning(JSON.stringify(value) ?? '')}”`;
}
