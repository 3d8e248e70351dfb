import type { Folded } from './fold.ts';
import type { Passage } from './passage.ts';

/**
 * Pieces of words that begin at a place of a folded text and have from `least` to `most` letters, each length one piece;
 * `times` is how often they count (those of a title twice).
 */
export type OnPieces = (at: number, least: number, most: number, times: number) => void;

/** Kinds of letters as numbers, since every letter of a text is asked for its own. */
const [OTHER, LATIN, HANGUL, HAN, KANA, THAI] = [0, 1, 2, 3, 4, 5];

/** A Latin word is known by how it begins, so that its endings are one piece. */
const STEM = 6;
/** Shorter Latin words say nothing. */
const SHORTEST = 3;
/** A word in katakana is one piece, a longer one its beginning. */
const LONGEST_KANA = 12;
/** Two syllables of Vietnamese with the space between them. */
const LONGEST_PAIR = 16;
const IN_TITLE = 2;

const RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x61, 0x7a, LATIN],
  [0xc0, 0x24f, LATIN],
  [0x1e00, 0x1eff, LATIN],
  [0xac00, 0xd7a3, HANGUL],
  [0x4e00, 0x9fff, HAN],
  [0x30a1, 0x30fa, KANA],
  [0x30fc, 0x30fc, KANA],
  [0xe01, 0xe4e, THAI],
];
const KINDS = new Uint8Array(0x10000);
for (const [from, to, kind] of RANGES) KINDS.fill(kind, from, to + 1);

function kindOf(c: number): number {
  return KINDS[c] ?? OTHER;
}

function runEnd(text: string, from: number, until: number, kind: number): number {
  let end = from + 1;
  while (end < until && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** The pieces of one run of letters of a kind: beginnings of words where spaces part them, else letters in a row. */
function onRun(kind: number, from: number, end: number, times: number, on: OnPieces): void {
  const length = end - from;
  if (kind === LATIN) {
    if (length >= SHORTEST) on(from, Math.min(STEM, length), Math.min(STEM, length), times);
    return;
  }
  if (kind === KANA) {
    const letters = Math.min(LONGEST_KANA, length);
    if (length >= 2) on(from, letters, letters, times);
    return;
  }
  const least = kind === THAI ? 4 : 2;
  for (let at = from; at + least <= end; at++) {
    // A Korean word is known by its beginning; inside it, two letters are enough.
    const most = kind === THAI ? 6 : kind === HAN || at === from ? 3 : 2;
    on(at, least, Math.min(most, end - at), times);
  }
}

/** In Vietnamese, where a word is often two syllables, each pair that only a space parts. */
function onPair(text: string, from: number, end: number, until: number, times: number, on: OnPieces): void {
  if (text.charCodeAt(end) !== 0x20 || end + 1 >= until || kindOf(text.charCodeAt(end + 1)) !== LATIN) return;
  const length = runEnd(text, end + 1, until, LATIN) - from;
  if (length <= LONGEST_PAIR) on(from, length, length, times);
}

/** The first folded letter that stands at an offset of the original or behind it. */
function foldedAt(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.back(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Tells the pieces of words of all sentences of a text, from left to right. What a piece is depends on the script alone,
 * so that nobody chooses any; linear in the length of the text.
 */
export function eachPiece(p: Pick<Passage, 'folded' | 'sentences' | 'titleEnd' | 'language'>, on: OnPieces): void {
  const { text } = p.folded;
  const paired = p.language === 'vi';
  for (const s of p.sentences) {
    const until = foldedAt(p.folded, s.at + s.length);
    const times = s.at < p.titleEnd ? IN_TITLE : 1;
    for (let at = foldedAt(p.folded, s.at); at < until;) {
      const kind = kindOf(text.charCodeAt(at));
      const end = kind === OTHER ? at + 1 : runEnd(text, at, until, kind);
      if (kind === LATIN && paired) onPair(text, at, end, until, times, on);
      else if (kind !== OTHER) onRun(kind, at, end, times, on);
      at = end;
    }
  }
}

/** The language whose pieces a text is heard by: both scripts of Chinese share theirs. */
export function tongueOf(p: Pick<Passage, 'language'>): string {
  return p.language.split('-')[0] ?? p.language;
}
