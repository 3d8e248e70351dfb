type Node<T> = { readonly next: Map<number, Node<T>>; meaning?: T; open?: true };

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

/** Parts a vocabulary string into its words, folded as texts are. */
export function wordsOf(list: string): readonly string[] {
  return list
    .split('|')
    .map((w) => Array.from(w.trim(), (c) => c.normalize('NFKC').toLowerCase()).join(''))
    .filter((w) => w !== '');
}

/** Builds a finder; of two meanings for one word the first stays. */
export function finderOf<T>(entries: Iterable<readonly [word: string, meaning: T]>): Finder<T> {
  const root: Node<T> = { next: new Map() };
  for (const [word, meaning] of entries) add(root, word, meaning);
  const begins = new Uint8Array(0x10000);
  for (const code of root.next.keys()) begins[code] = 1;
  return { at: (text, i) => (begins[text.charCodeAt(i)] ? longest(root, text, i) : undefined) };
}

function add<T>(root: Node<T>, written: string, meaning: T): void {
  const open = written.endsWith('*');
  const word = open ? written.slice(0, -1) : written;
  let node = root;
  for (let k = 0; k < word.length; k++) {
    const code = word.charCodeAt(k);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map() }));
    node = next;
  }
  if (node.meaning !== undefined) return;
  node.meaning = meaning;
  if (open) node.open = true;
}

function longest<T>(root: Node<T>, text: string, i: number): Found<T> | undefined {
  let node = root.next.get(text.charCodeAt(i));
  if (!node) return undefined;
  if (isLatin(text.charCodeAt(i)) && i > 0 && isLetter(text.charCodeAt(i - 1))) return undefined;
  let best: Found<T> | undefined;
  for (let k = i + 1; node; k++) {
    if (node.meaning !== undefined && (node.open || !isLatin(text.charCodeAt(k - 1)) || !isLatin(text.charCodeAt(k)))) {
      best = { end: k, meaning: node.meaning };
    }
    node = node.next.get(text.charCodeAt(k));
  }
  return best;
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
  const root: Node<T> = { next: new Map() };
  for (const [word, meaning] of entries) add(root, Array.from(word).reverse().join(''), meaning);
  return { before: (text, end) => longestBefore(root, text, end) };
}

function longestBefore<T>(root: Node<T>, text: string, end: number) {
  let node = end > 0 ? root.next.get(text.charCodeAt(end - 1)) : undefined;
  let best: { at: number; meaning: T } | undefined;
  for (let k = end - 1; node; k--) {
    if (node.meaning !== undefined && !(isLatin(text.charCodeAt(k)) && k > 0 && isLetter(text.charCodeAt(k - 1)))) {
      best = { at: k, meaning: node.meaning };
    }
    node = k > 0 ? node.next.get(text.charCodeAt(k - 1)) : undefined;
  }
  return best;
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
