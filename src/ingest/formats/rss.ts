import { Unreadable, type Source } from '../../core/source.ts';
import type { Entry } from '../../core/item.ts';
import { readLeniently } from './feed-lenient.ts';
import { readStrictly } from './feed-strict.ts';
import { entriesOf, type FeedOptions, type RawFeed } from './raw.ts';
import { survey } from './xml-scan.ts';
import { beginning, tidyXml } from './xml-tidy.ts';

export type { FeedOptions };

/** The strict reader takes seconds over a bigger text that is all entities; the lenient one does not. In UTF-16 units. */
const MOST_STRICT = 2_000_000;

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, and Atom: `read: rss()`.
 * Dates without a zone are of `zone`; an entry without a usable address is left out and the rest stay;
 * titles are cut at MOST_TITLE and texts at MOST_TEXT characters. Throws Unreadable on a web page or what is no feed.
 */
export function rss(options: FeedOptions = {}): Source['read'] {
  return async (body: string): Promise<readonly Entry[]> => entriesOf(await feedIn(body), options);
}

async function feedIn(body: string): Promise<RawFeed> {
  const xml = tidyXml(body);
  const { root, entries, rich } = survey(xml);
  if (!/(?:^|:)(?:rss|feed|rdf|channel)$/i.test(root)) {
    throw new Unreadable(`Expected RSS or Atom; the text begins with “${beginning(body)}”.`);
  }
  if (!rich && xml.length <= MOST_STRICT) {
    const strict = await readStrictly(xml, entries).catch(() => undefined);
    if (strict) return strict;
  }
  return readLeniently(xml);
}
