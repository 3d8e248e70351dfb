/** A word of the lexicon: what it says (`topic/fine`, `status/passed`, `place/FR` …) and how strongly. */
export type Sense = { readonly tag: string; readonly weight: number };

/** Words to look for, each with all that it says. */
export type Words = readonly { readonly word: string; readonly sense: Sense }[];

/** A word found in a folded text, from `at` to `end`. */
export type Hit = Sense & {
  readonly word: string;
  /** The two parts of the tag: `topic` and `fine`. */
  readonly kind: string;
  readonly of: string;
  readonly at: number;
  readonly end: number;
};

type Ending = Sense & {
  readonly word: string;
  readonly kind: string;
  readonly of: string;
  readonly left: boolean;
  readonly right: boolean;
};
type Node = { readonly next: Map<number, Node>; readonly ends: Ending[] };

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

function plant(root: Node, raw: string, sense: Sense): void {
  const open = raw.endsWith('*');
  const tied = raw.startsWith('^');
  const word = raw.replace(/^\^|\*$/g, '');
  for (const spelling of spellings(word)) {
    let node = root;
    for (let i = 0; i < spelling.length; i++) {
      const c = even(spelling.charCodeAt(i));
      let next = node.next.get(c);
      if (!next) node.next.set(c, (next = { next: new Map(), ends: [] }));
      node = next;
    }
    const left = tied || isLatin(spelling.charCodeAt(0));
    const right = !open && isLatin(spelling.charCodeAt(spelling.length - 1));
    const [kind = '', of = ''] = sense.tag.split('/');
    node.ends.push({ word, tag: sense.tag, weight: sense.weight, kind, of, left, right });
  }
}

function fits(e: Ending, text: string, at: number, end: number): boolean {
  if (e.left && at > 0) {
    const before = text.charCodeAt(at - 1);
    if (isLatin(text.charCodeAt(at)) ? isLatin(before) : isHangul(before)) return false;
  }
  return !(e.right && end < text.length && isLatin(text.charCodeAt(end)));
}

/**
 * Builds the scanner of a list of words. A Latin word stands alone unless it ends in `*`; words of other scripts
 * are found anywhere, unless `^` ties them to the start of a Hangul word. A hyphen in the text reads as a space.
 */
export function scannerOf(words: Words): Scanner {
  const root: Node = { next: new Map(), ends: [] };
  for (const { word, sense } of words) plant(root, word, sense);
  const begins = new Uint8Array(0x10000);
  for (const code of root.next.keys()) begins[code] = 1;
  return (text) => {
    const hits: Hit[] = [];
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const latin = isLatin(code);
      // Every Latin word stands alone, so none begins inside another.
      if (!(latin && inWord) && begins[even(code)]) gather(root, text, at, hits);
      inWord = latin;
    }
    return hits;
  };
}

function gather(root: Node, text: string, at: number, hits: Hit[]): void {
  let node = root.next.get(even(text.charCodeAt(at)));
  const from = hits.length;
  for (let i = at + 1; node; i++) {
    for (const e of node.ends) {
      if (!fits(e, text, at, i)) continue;
      const hit = { word: e.word, tag: e.tag, weight: e.weight, kind: e.kind, of: e.of, at, end: i };
      let place = from;
      while (place < hits.length && hits[place]?.tag !== e.tag) place++;
      hits[place] = hit;
    }
    if (i >= text.length) return;
    node = node.next.get(even(text.charCodeAt(i)));
  }
}
