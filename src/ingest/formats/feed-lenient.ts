import type { CheerioAPI } from 'cheerio';
import { nameAlone } from './feed-strict.ts';
import type { RawEntry, RawFeed } from './raw.ts';

type Elements = ReturnType<ReturnType<CheerioAPI['root']>['children']>;
/** The children of an entry by tag name in lower case, without the namespace's prefix where only Atom or RSS can be meant. */
type Children = ReadonlyMap<string, readonly Elements[]>;

const DATES = ['pubdate', 'date', 'published', 'issued', 'updated', 'modified'];
const TEXTS = ['encoded', 'content', 'description', 'summary'];

/**
 * Reads RSS, RDF and Atom that a strict reader refuses or mangles: unclosed and wrongly nested tags, a "<" in a text,
 * prefixed Atom, capitals, inline XHTML, `xml:base`. What is cut off in the middle keeps its whole entries.
 */
export async function readLeniently(xml: string): Promise<RawFeed> {
  const { load } = await import('cheerio/slim');
  const $ = load(whole(xml), { xml: { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true } });
  const found = $.root()
    .find('*')
    .filter((_, el) => /(?:^|:)(?:item|entry)$/.test(el.name));
  const home = homeOf($);
  return { entries: found.toArray().map((el) => rawOf($, $(el))), ...(home ? { home } : {}) };
}

/** The text without an entry that was cut off in its middle: half an address would be another address. */
function whole(xml: string): string {
  if (/<\/(?:\w{1,20}:)?(?:rss|feed|rdf)\s*>/i.test(xml.slice(-5_000))) return xml;
  const lastOf = (tag: RegExp) => [...xml.matchAll(tag)].at(-1)?.index ?? -1;
  const opened = lastOf(/<(?:\w{1,20}:)?(?:item|entry)[\s>]/gi);
  const closed = lastOf(/<\/(?:\w{1,20}:)?(?:item|entry)\s*>/gi);
  return closed >= 0 && opened > closed ? xml.slice(0, opened) : xml;
}

function homeOf($: CheerioAPI): string | undefined {
  const frame = $('channel, feed, atom\\:feed').first();
  const links = frame
    .children('link, atom\\:link')
    .toArray()
    .map((el) => $(el));
  const addresses = links.map((link) => link.attr('href') ?? link.text());
  return addresses.map((a) => a.trim()).find((a) => /^https?:\/\//i.test(a));
}

function childrenOf($: CheerioAPI, entry: Elements): Children {
  const found = new Map<string, Elements[]>();
  for (const el of entry.children().toArray()) {
    const name = el.name.replace(/^(?:atom|atom10|a|dc|content|dcterms|rss):/, '');
    found.set(name, [...(found.get(name) ?? []), $(el)]);
  }
  return found;
}

function rawOf($: CheerioAPI, entry: Elements): RawEntry {
  const children = childrenOf($, entry);
  const all = (name: string) => (children.get(name) ?? []).map(inside).filter((text) => text.trim() !== '');
  const title = children.get('title')?.[0];
  const guid = all('guid')[0] ?? all('id')[0];
  const authors = (children.get('author') ?? []).map((a) =>
    a.children('name').length ? a.children('name').text() : a.text(),
  );
  const author = [...authors, ...all('creator')].find((name) => name.trim() !== '');
  const source = all('source')[0];
  const base = baseOf(entry);
  return {
    ...(title ? { title: inside(title), literal: title.attr('type') === 'text' } : {}),
    links: [...all('feedburner:origlink'), ...linksOf(children), ...[entry.attr('rdf:about') ?? []].flat()],
    dates: DATES.flatMap(all),
    texts: TEXTS.flatMap(all),
    ...(guid ? { guid } : {}),
    ...(author ? { author: nameAlone(author) } : {}),
    ...(source ? { source } : {}),
    ...(base ? { base } : {}),
  };
}

/** The letters of an element, or its markup when it has elements inside. */
function inside(el: Elements): string {
  return el.children().length > 0 ? (el.html() ?? '') : el.text();
}

function linksOf(children: Children): readonly string[] {
  const links = children.get('link') ?? [];
  const hrefs = links.filter((l) => (l.attr('rel') ?? 'alternate') === 'alternate').map((l) => l.attr('href') ?? '');
  return [...links.map((l) => l.text()), ...hrefs].filter((text) => text.trim() !== '');
}

/** `xml:base` of the entry and what is around it, each relative to the next outer one. */
function baseOf(entry: Elements): string | undefined {
  const bases: string[] = [];
  for (let el = entry; el.length > 0; el = el.parent()) bases.push(...[el.attr('xml:base') ?? []].flat());
  return bases.reduceRight<string | undefined>(
    (outer, base) => (URL.canParse(base, outer) ? new URL(base, outer).href : outer),
    undefined,
  );
}
