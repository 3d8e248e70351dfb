import { canonicalAddress, idOf } from '../core/item.ts';
import { decodeBytes } from './formats/bytes.ts';
import { anyFeed } from './formats/sniff.ts';

/** One entry as `tiltwatch read` prints it. */
export type ReadEntry = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 in UTC; null when the feed has no date that can be read. */
  readonly published: string | null;
  readonly author: string | null;
};

/**
 * Bytes of any feed (RSS, Atom, RDF, JSON Feed, a page of articles) to entries, in the feed's order.
 * `base` is what relative links are relative to, `type` the Content-Type it came with. Throws Unreadable with a sentence.
 */
export async function readFeed(
  bytes: Uint8Array,
  options: { readonly base?: string; readonly type?: string } = {},
): Promise<readonly ReadEntry[]> {
  const body = await decodeBytes(bytes, options.type);
  const entries = await anyFeed(options.base === undefined ? {} : { base: options.base })(body);
  return entries.map((e) => ({
    id: idOf(canonicalAddress(e.url)),
    url: e.url,
    title: e.title,
    text: e.text ?? '',
    published: e.published === undefined ? null : new Date(e.published).toISOString(),
    author: e.author ?? null,
  }));
}
