/** Pairs of neighbouring letters and digits: what a text looks like, without its spaces and marks. */
export function pairsOf(text: string): ReadonlySet<string> {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** How much two sets share: their intersection over the smaller one, 0 to 1. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const x of small) if (large.has(x)) both++;
  return both / small.size;
}

const SHINGLE = 6;
const MOST_SHINGLES = 400;

/** The runs of six letters of a text's start, thinned by their own value so that copies keep the same ones. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const letters = text
    .slice(0, 6_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= letters.length && found.size < MOST_SHINGLES; i++) {
    if ((letters.charCodeAt(i) * 31 + letters.charCodeAt(i + 3)) % 4 === 0) found.add(letters.slice(i, i + SHINGLE));
  }
  return found;
}

/** Intersection over union, 0 to 1; two empty sets are not alike. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / (a.size + b.size - both);
}
