/**
 * Words as a tree in flat arrays: node 0 is the root, and the node an edge leads to is one more than the edge's own
 * place, so that no pointer is kept. What it holds of a word is a number that the caller gave.
 */
export type Trie = {
  /** The nodes of first letters, 256 letters a page; 0 where no word begins so. */
  readonly pages: readonly Int32Array[];
  /** Where a node's edges begin; they end where the next node's begin. */
  readonly from: Int32Array;
  readonly letters: Uint16Array;
  /** What a node ends, or -1. */
  readonly ends: Int32Array;
  /** A bit for each pair of letters that words begin with, by its hash; some other pairs share one. */
  readonly pairs: Int32Array;
  readonly shift: number;
};

const PAGE = 256;
const BLANK = new Int32Array(PAGE);

/** Builds the tree of words that each stand for a number from 0 up. The empty word is left out. */
export function trieOf(words: ReadonlyMap<string, number>): Trie {
  const sorted = [...words.keys()].sort();
  const letters: number[] = [];
  const from: number[] = [];
  const ends: number[] = [];
  // The words of a node are a stretch of the sorted list; nodes wait in the order of their edges.
  const low = [0];
  const high = [sorted.length];
  const depth = [0];
  for (let node = 0; node < low.length; node++) {
    let at = low[node] ?? 0;
    const until = high[node] ?? 0;
    const d = depth[node] ?? 0;
    const ended = sorted[at]?.length === d ? sorted[at++] : undefined;
    ends.push(ended === undefined ? -1 : (words.get(ended) ?? -1));
    from.push(letters.length);
    while (at < until) {
      const code = sorted[at]?.charCodeAt(d) ?? 0;
      low.push(at);
      while (at < until && sorted[at]?.charCodeAt(d) === code) at++;
      high.push(at);
      depth.push(d + 1);
      letters.push(code);
    }
  }
  from.push(letters.length);
  return laidOut(Int32Array.from(from), Uint16Array.from(letters), Int32Array.from(ends));
}

/** All trees have one shape, as an object that is spread has not: the walks down them are the hottest loops there are. */
function laidOut(from: Int32Array, letters: Uint16Array, ends: Int32Array): Trie {
  const { pairs, shift } = pairsOf(letters, from);
  return { pages: pagesOf(letters, from[1] ?? 0), from, letters, ends, pairs, shift };
}

/** So many bits for a pair that of ten pairs no word begins with nine are told at once. */
const ROOMY = 8;

function pairsOf(letters: Uint16Array, from: Int32Array): Pick<Trie, 'pairs' | 'shift'> {
  const first = from[1] ?? 0;
  const shift = Math.min(27, Math.clz32(((from[first + 1] ?? first) - first) * ROOMY));
  const pairs = new Int32Array(1 << (27 - shift));
  for (let node = 1; node <= first; node++)
    for (let edge = from[node] ?? 0; edge < (from[node + 1] ?? 0); edge++) {
      const bit = hashOf(letters[node - 1] ?? 0, letters[edge] ?? 0) >>> shift;
      pairs[bit >> 5] = (pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  return { pairs, shift };
}

function hashOf(first: number, second: number): number {
  return Math.imul((first << 16) ^ second, 0x9e3779b1);
}

/** False where no word of two letters or more begins with these; most places of a text end here. */
export function mayBegin({ pairs, shift }: Trie, first: number, second: number): boolean {
  const bit = hashOf(first, second) >>> shift;
  return ((pairs[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function pagesOf(letters: Uint16Array, count: number): readonly Int32Array[] {
  const pages = Array.from({ length: 0x10000 / PAGE }, () => BLANK);
  for (let edge = 0; edge < count; edge++) {
    const code = letters[edge] ?? 0;
    if (pages[code >> 8] === BLANK) pages[code >> 8] = new Int32Array(PAGE);
    (pages[code >> 8] ?? BLANK)[code & 0xff] = edge + 1;
  }
  return pages;
}

/** The node of a first letter; 0 when no word begins so. */
export function firstNode(trie: Trie, code: number): number {
  return trie.pages[code >> 8]?.[code & 0xff] ?? 0;
}

/** From so many edges on they are searched by halves. */
const MANY = 8;

/** The node that a letter leads to; 0 when no word goes on so. */
export function nextNode({ from, letters }: Trie, node: number, code: number): number {
  let low = from[node] ?? 0;
  let high = from[node + 1] ?? 0;
  while (high - low > MANY) {
    const middle = (low + high) >> 1;
    if ((letters[middle] ?? 0) <= code) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (letters[low] === code) return low + 1;
  return 0;
}
