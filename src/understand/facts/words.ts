import { spelled } from '../lexicon/spellings.ts';
import { firstNode, mayBegin, nextNode, trieOf, type Trie } from '../trie.ts';

/** A word and what it means; an open one may go on. */
type Entry<T> = { readonly meaning: T; readonly open: boolean };

/** A set of words that can be looked up at any place of a folded text, the longest first. */
export type Finder<T> = {
  /** The longest word that begins at `i`, or undefined; Latin words must stand free, unless they were given with `*`. */
  at(text: string, i: number): Found<T> | undefined;
};

/** A word found: where it ends, and what it means. */
export type Found<T> = { readonly end: number; readonly meaning: T };

/** True for letters of alphabets that part words by spaces (Latin, with its accents), and digits. */
export function isLatin(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** Parts a vocabulary string into its words, choices in braces spelled out, folded as texts are. */
export function wordsOf(list: string): readonly string[] {
  return spelled(list, '|')
    .map((w) => Array.from(w.trim(), (c) => c.normalize('NFKC').toLowerCase()).join(''))
    .filter((w) => w !== '');
}

/** Builds a finder; of two meanings for one word the first stays. */
export function finderOf<T>(entries: Iterable<readonly [word: string, meaning: T]>): Finder<T> {
  const { trie, meant } = planted(entries);
  return { at: (text, i) => longest(trie, meant, text, i) };
}

function planted<T>(entries: Iterable<readonly [word: string, meaning: T]>): {
  trie: Trie;
  meant: readonly Entry<T>[];
} {
  const places = new Map<string, number>();
  const meant: Entry<T>[] = [];
  for (const [written, meaning] of entries) {
    const open = written.endsWith('*');
    const word = open ? written.slice(0, -1) : written;
    if (!places.has(word)) places.set(word, meant.push({ meaning, open }) - 1);
  }
  return { trie: trieOf(places), meant };
}

function longest<T>(trie: Trie, meant: readonly Entry<T>[], text: string, i: number): Found<T> | undefined {
  let code = text.charCodeAt(i);
  let node = firstNode(trie, code);
  if (node === 0) return undefined;
  let latin = isLatin(code);
  if ((trie.ends[node] ?? -1) < 0 && !mayBegin(trie, code, text.charCodeAt(i + 1))) return undefined;
  if (latin && i > 0 && isLetter(text.charCodeAt(i - 1))) return undefined;
  let best: Entry<T> | undefined;
  let end = i;
  for (let k = i + 1; node !== 0; k++) {
    code = text.charCodeAt(k);
    const goesOn = isLatin(code);
    const ended = trie.ends[node] ?? -1;
    const entry = ended < 0 ? undefined : meant[ended];
    if (entry && (entry.open || !latin || !goesOn)) {
      best = entry;
      end = k;
    }
    latin = goesOn;
    node = nextNode(trie, node, code);
  }
  return best && { end, meaning: best.meaning };
}

function isLetter(code: number): boolean {
  return isLatin(code) && !(code >= 48 && code <= 57);
}

/** A set of words that can be looked up backwards from the place where they should end. */
export type FinderBefore<T> = {
  /** The longest word that ends at `end`: where it begins, and what it means. */
  before(text: string, end: number): { readonly at: number; readonly meaning: T } | undefined;
};

/** Builds a backwards finder; of two meanings for one word the first stays. */
export function finderBefore<T>(entries: Iterable<readonly [word: string, meaning: T]>): FinderBefore<T> {
  const { trie, meant } = planted(Array.from(entries, ([word, meaning]) => [backwards(word), meaning] as const));
  return { before: (text, end) => longestBefore(trie, meant, text, end) };
}

function backwards(word: string): string {
  return Array.from(word).reverse().join('');
}

function longestBefore<T>(trie: Trie, meant: readonly Entry<T>[], text: string, end: number) {
  let node = end > 0 ? firstNode(trie, text.charCodeAt(end - 1)) : 0;
  let best: Entry<T> | undefined;
  let at = end;
  for (let k = end - 1; node !== 0; k--) {
    const ended = trie.ends[node] ?? -1;
    const entry = ended < 0 ? undefined : meant[ended];
    if (entry && !(isLatin(text.charCodeAt(k)) && k > 0 && isLetter(text.charCodeAt(k - 1)))) {
      best = entry;
      at = k;
    }
    node = k > 0 ? nextNode(trie, node, text.charCodeAt(k - 1)) : 0;
  }
  return best && { at, meaning: best.meaning };
}

/** The place after any spaces and hyphens at `i`, at most `limit` of them. */
export function skipGap(text: string, i: number, limit: number): number {
  let k = i;
  while (k < i + limit && isGap(text.charCodeAt(k))) k++;
  return k;
}

/** The place before any spaces that end at `i`, at most two of them. */
export function skipBack(text: string, i: number): number {
  let k = i;
  while (k > 0 && k > i - 2 && isSpace(text.charCodeAt(k - 1))) k--;
  return k;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 10;
}

function isGap(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 45 || code === 0x2010 || code === 0x2011;
}
