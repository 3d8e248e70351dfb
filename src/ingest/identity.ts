import { canonicalAddress, idOf, type Entry, type Item } from '../core/item.ts';
import type { Source } from '../core/source.ts';
import type { Instant } from '../core/time.ts';

/**
 * Entries as items with absolute addresses and stable ids, each once, in the feed's order. The id is of the canonical address;
 * where several titles share one address, or an entry's address is the list itself, the title is part of the identity.
 */
export function itemsOf(entries: readonly Entry[], source: Source, at: string, seen: Instant): readonly Item[] {
  const placed = entries.flatMap((entry) => placedEntry(entry, at));
  const titles = new Map<string, Set<string>>();
  for (const { address, entry } of placed) titles.set(address, (titles.get(address) ?? new Set()).add(entry.title));
  const own = new Set([source.url, source.home, at].map(canonicalAddress));
  const items = new Map<string, Item>();
  for (const { address, entry } of placed) {
    const shared = own.has(address) || (titles.get(address)?.size ?? 0) > 1;
    const id = idOf(shared ? `${address}\n${entry.title}` : address);
    if (!items.has(id))
      items.set(id, { ...entry, id, source: source.id, language: source.language, seen, said: saidOf(entry) });
  }
  return [...items.values()];
}

function placedEntry(entry: Entry, at: string): readonly { readonly address: string; readonly entry: Entry }[] {
  if (!URL.canParse(entry.url, at)) return [];
  const url = new URL(entry.url, at).href;
  return /^https?:/.test(url) ? [{ address: canonicalAddress(url), entry: { ...entry, url } }] : [];
}

/** A hash of what a feed says of an entry, the same however it spaces its words. */
function saidOf({ title, text = '' }: Entry): string {
  return idOf(`${title}\n${text}`.replace(/\s+/g, ' '));
}
