import { firstNode, mayBegin, nextNode, trieOf, type Trie } from './trie.ts';

/** A word of the lexicon: what it says (`topic/fine`, `status/passed`, `place/FR` …) and how strongly. */
export type Sense = { readonly tag: string; readonly weight: number };

/** Words to look for, each with all that it says. */
export type Words = readonly { readonly word: string; readonly sense: Sense }[];

/** A word found in a folded text, from `at` to `end`. */
export type Hit = Sense & {
  readonly word: string;
  /** A number for the word, the same wherever it is found; for counting a word once. */
  readonly wordId: number;
  /** A number for the word with this tag. */
  readonly senseId: number;
  /** A number for the tag, below `tagCount()`; for counting by tag. */
  readonly tagId: number;
  /** The two parts of the tag: `topic` and `fine`. */
  readonly kind: string;
  readonly of: string;
  readonly at: number;
  readonly end: number;
};

type Ending = Sense & {
  readonly word: string;
  readonly wordId: number;
  readonly senseId: number;
  readonly tagId: number;
  readonly kind: string;
  readonly of: string;
  readonly left: boolean;
  readonly right: boolean;
};
/** The words of a lexicon, and what each node of their tree ends. */
type Planted = { readonly trie: Trie; readonly endings: readonly (readonly Ending[])[] };

/** Finds every word of a lexicon in one pass; the longest at each place for each tag. */
export type Scanner = (folded: string) => readonly Hit[];

const SPACE = 0x20;

/** Letters and digits that go on a Latin word: `temuka` is not `temu`. */
export function isLatin(c: number): boolean {
  if (c < 0x80) return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || (c >= 0x41 && c <= 0x5a);
  return (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) || (c >= 0x1e00 && c <= 0x1eff);
}

/** A Hangul syllable. */
export function isHangul(c: number): boolean {
  return c >= 0xac00 && c <= 0xd7a3;
}

function even(c: number): number {
  if (c < 0x80) return c === 0x2d || c === 0x0a || c === 0x09 ? SPACE : c;
  if ((c >= 0x2010 && c <= 0x2014) || c === 0xa0) return SPACE;
  return c === 0x2019 ? 0x27 : c;
}

/** A space in a word of a script without Latin letters may be missing in the text. */
function spellings(word: string): readonly string[] {
  if (!word.includes(' ') || isLatin(word.charCodeAt(0))) return [word];
  return [word, word.replaceAll(' ', '')];
}

function evened(word: string): string {
  let letters = '';
  for (let i = 0; i < word.length; i++) letters += String.fromCharCode(even(word.charCodeAt(i)));
  return letters;
}

const ids = new Map<string, number>();
const tags = new Map<string, number>();

function idOf(name: string, among = ids): number {
  const known = among.get(name);
  if (known !== undefined) return known;
  among.set(name, among.size);
  return among.size - 1;
}

/** More than any number that stands for a tag; it grows with the languages that were read. */
export function tagCount(): number {
  return tags.size;
}

function endingOf(word: string, spelling: string, sense: Sense, tied: boolean, open: boolean): Ending {
  const left = tied || isLatin(spelling.charCodeAt(0));
  const right = !open && isLatin(spelling.charCodeAt(spelling.length - 1));
  const [kind = '', of = ''] = sense.tag.split('/');
  const { tag, weight } = sense;
  const [wordId, senseId, tagId] = [idOf(word), idOf(`${tag} ${word}`), idOf(tag, tags)];
  return { word, wordId, senseId, tagId, tag, weight, kind, of, left, right };
}

function planted(words: Words): Planted {
  const places = new Map<string, number>();
  const endings: Ending[][] = [];
  for (const { word: raw, sense } of words) {
    const [tied, open] = [raw.startsWith('^'), raw.endsWith('*')];
    const word = raw.replace(/^\^|\*$/g, '');
    for (const spelling of spellings(word)) {
      const key = evened(spelling);
      const ending = endingOf(word, spelling, sense, tied, open);
      const those = endings[places.get(key) ?? -1];
      if (those) those.push(ending);
      else places.set(key, endings.push([ending]) - 1);
    }
  }
  return { trie: trieOf(places), endings };
}

function fits(e: Ending, text: string, at: number, end: number): boolean {
  if (e.left && at > 0) {
    const before = text.charCodeAt(at - 1);
    if (isLatin(text.charCodeAt(at)) ? isLatin(before) : isHangul(before)) return false;
  }
  return !(e.right && end < text.length && isLatin(text.charCodeAt(end)));
}

/** The letters of the text that is scanned, evened; kept between texts and grown when one is longer. */
let letters = new Uint16Array(4096);

function takeUp(text: string): void {
  if (text.length > letters.length) letters = new Uint16Array(text.length * 2);
  for (let i = 0; i < text.length; i++) letters[i] = even(text.charCodeAt(i));
}

/**
 * Builds the scanner of a list of words. A Latin word stands alone unless it ends in `*`; words of other scripts
 * are found anywhere, unless `^` ties them to the start of a Hangul word. A hyphen in the text reads as a space.
 */
export function scannerOf(words: Words): Scanner {
  const tree = planted(words);
  return (text) => {
    takeUp(text);
    const hits: Hit[] = [];
    let inWord = false;
    const { trie } = tree;
    for (let at = 0; at < text.length; at++) {
      const code = letters[at] ?? 0;
      const latin = isLatin(code);
      // Every Latin word stands alone, so none begins inside another.
      const node = latin && inWord ? 0 : firstNode(trie, code);
      if (node !== 0 && ((trie.ends[node] ?? -1) >= 0 || mayBegin(trie, code, letters[at + 1] ?? 0)))
        gather(tree, node, text, at, hits);
      inWord = latin;
    }
    return hits;
  };
}

function gather({ trie, endings }: Planted, first: number, text: string, at: number, hits: Hit[]): void {
  const from = hits.length;
  let node = first;
  for (let i = at + 1; node !== 0; i++) {
    const ended = trie.ends[node] ?? -1;
    if (ended >= 0) for (const e of endings[ended] ?? []) if (fits(e, text, at, i)) put(hits, from, e, at, i);
    if (i >= text.length) return;
    node = nextNode(trie, node, letters[i] ?? 0);
  }
}

/** Of the words of a tag that begin at one place the longest, found last, takes the place of the others. */
function put(hits: Hit[], from: number, e: Ending, at: number, end: number): void {
  let place = from;
  while (place < hits.length && hits[place]?.tagId !== e.tagId) place++;
  const { word, wordId, senseId, tagId, tag, weight, kind, of } = e;
  hits[place] = { word, wordId, senseId, tagId, tag, weight, kind, of, at, end };
}
