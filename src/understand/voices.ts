import { TOPICS, type Topic } from '../core/story.ts';
import { eachPiece, tongueOf } from './pieces.ts';
import { HEARD_PIECES } from './piece-weights.ts';
import type { Reading } from './reading.ts';
import { firstNode, nextNode, trieOf, type Trie } from './trie.ts';

/** What a piece may speak for, in the order of its weights: each topic, and being news. */
export const HEARD_FOR: readonly (Topic | 'news')[] = [...TOPICS, 'news'];

/** Weights are written down in quarters. */
export const QUARTER = 0.25;
/** How much all pieces together count beside the evidence that has names; by folds. */
const SHARE: Readonly<Record<'topic' | 'news', number>> = { topic: 0.45, news: 0.7 };
/** Of few pieces each says less: a teaser must not be louder than an article. */
const FEW = 20;

/** Pieces of one language with their weights, one line each: the piece, a tab, a number for each of `HEARD_FOR`. */
export type Pieces = Readonly<Record<string, readonly string[]>>;

type Heard = { readonly trie: Trie; readonly weights: Int8Array; readonly counts: Uint32Array };

const known = new Map<string, Heard | null>();

function heardIn(language: string): Heard | null {
  const before = known.get(language);
  if (before !== undefined) return before;
  const lines = HEARD_PIECES[language];
  const heard = lines === undefined || lines.length === 0 ? null : heardOf(lines);
  known.set(language, heard);
  return heard;
}

function heardOf(lines: readonly string[]): Heard {
  const places = new Map<string, number>();
  const weights = new Int8Array(lines.length * HEARD_FOR.length);
  lines.forEach((line, i) => {
    const [piece = '', numbers = ''] = line.split('\t');
    places.set(piece, i);
    weights.set(numbers.split(' ').map(Number), i * HEARD_FOR.length);
  });
  return { trie: trieOf(places), weights, counts: new Uint32Array(lines.length) };
}

/** Tells each known piece of a text: its number, place, letters and how often it counts. */
function eachKnown(
  { trie }: Heard,
  p: Reading,
  on: (piece: number, at: number, end: number, times: number) => void,
): void {
  const { text } = p.folded;
  eachPiece(p, (at, least, most, times) => {
    let node = firstNode(trie, text.charCodeAt(at));
    for (let letters = 1; node !== 0;) {
      const piece = letters >= least ? (trie.ends[node] ?? -1) : -1;
      if (piece >= 0) on(piece, at, at + letters, times);
      if (letters === most) return;
      node = nextNode(trie, node, text.charCodeAt(at + letters++));
    }
  });
}

/** More of the same piece says less and less. */
export function told(times: number): number {
  return 1 + Math.log(times);
}

/** By how much the sum of a text's pieces is divided, from the squares of what each tells. */
export function evened(squares: number): number {
  return Math.sqrt(squares + FEW);
}

const SILENT = new Float64Array(HEARD_FOR.length);

/**
 * What words that nobody chose say of a text, in the order of `HEARD_FOR`: pieces of words, counted in the articles that
 * are learned from. Added to what the evidence with names says; zeros for a language without any.
 */
export function voicesOf(p: Reading): Float64Array {
  const heard = heardIn(tongueOf(p));
  if (!heard) return SILENT;
  const { counts, weights } = heard;
  const touched: number[] = [];
  eachKnown(heard, p, (piece, _at, _end, times) => {
    const before = counts[piece] ?? 0;
    if (before === 0) touched.push(piece);
    counts[piece] = before + times;
  });
  const sums = new Float64Array(HEARD_FOR.length);
  let squares = 0;
  for (const piece of touched) {
    const x = told(counts[piece] ?? 1);
    counts[piece] = 0;
    squares += x * x;
    const from = piece * HEARD_FOR.length;
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + x * (weights[from + k] ?? 0);
  }
  return shared(sums, QUARTER / evened(squares));
}

/** The sums of a text's pieces as they count beside other evidence. */
export function shared(sums: Float64Array, scale = 1): Float64Array {
  return sums.map((sum, k) => sum * scale * (k < TOPICS.length ? SHARE.topic : SHARE.news));
}

/** More than are ever shown, since many stand in one word. */
const MOST_SAID = 16;

/** The places in the folded text of the pieces that speak loudest for a topic or for news, loudest first, each once. */
export function heardFor(p: Reading, what: Topic | 'news'): readonly { readonly at: number; readonly end: number }[] {
  const heard = heardIn(tongueOf(p));
  if (!heard) return [];
  const k = HEARD_FOR.indexOf(what);
  const first = new Map<number, { readonly at: number; readonly end: number; readonly weight: number }>();
  eachKnown(heard, p, (piece, at, end) => {
    const weight = heard.weights[piece * HEARD_FOR.length + k] ?? 0;
    if (weight > 0 && !first.has(piece)) first.set(piece, { at, end, weight });
  });
  return [...first.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_SAID);
}
