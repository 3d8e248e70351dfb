/** What a text looks like: numbers that stand for short runs of its letters, each once, ascending. */
export type Marks = Int32Array;

const BARE = /[^\p{L}\p{N}]+/gu;

/** A text's letters and digits alone, in small letters. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(BARE, '');
}

/** Pairs of neighbouring letters and digits: what a text looks like, without its spaces and marks. */
export function pairsOf(text: string): Marks {
  const letters = lettersOf(text);
  const pairs = new Set<number>();
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add((letters.charCodeAt(i) << 16) | letters.charCodeAt(i + 1));
  return Int32Array.from(pairs).sort();
}

const SHINGLE = 6;
const MOST_SHINGLES = 400;

/** A number for six letters from `at` on: FNV-1a, 32 bits, by letters instead of bytes. */
function numberOf(letters: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return hash;
}

/** The runs of six letters of a text's start, thinned by their own value so that copies keep the same ones. */
export function shinglesOf(text: string): Marks {
  const letters = lettersOf(text.slice(0, 6_000));
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= letters.length && found.size < MOST_SHINGLES; i++) {
    if ((letters.charCodeAt(i) * 31 + letters.charCodeAt(i + 3)) % 4 === 0) found.add(numberOf(letters, i));
  }
  return Int32Array.from(found).sort();
}

/** How many marks both have; gives up, and answers less than `need`, once that many cannot be reached any more. */
function shared(a: Marks, b: Marks, need = 0): number {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (both + Math.min(a.length - i, b.length - j) < need) return both;
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both;
}

/** How much two texts share: what both have over what the shorter one has, 0 to 1. */
export function overlap(a: Marks, b: Marks): number {
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : shared(a, b) / least;
}

/** Whether what both have is at least this share of what either has (Jaccard); two empty texts are not alike. */
export function isAlike(a: Marks, b: Marks, share: number): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const all = a.length + b.length;
  // both / (all - both) >= share, solved for both; a hair less, because the division below decides.
  const both = shared(a, b, (all * share) / (1 + share) - 1e-6);
  return both / (all - both) >= share;
}
