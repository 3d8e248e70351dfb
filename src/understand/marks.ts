/** What a letter is to the end of a sentence, after the classes of Unicode's annex 29. */
type Kind =
  | 'point'
  | 'mark'
  | 'closes'
  | 'space'
  | 'line'
  | 'small'
  | 'capital'
  | 'letter'
  | 'digit'
  | 'goesOn'
  | 'unseen'
  | 'other';

const POINTS = '.․﹒．';
const MARKS = '!?。！？｡‼‽⁇⁈⁉﹖﹗؟۔।॥';
/** After a mark these carry the sentence on: "Yahoo!, which …". */
const GOES_ON = ',-:;՝،؍–—、﹐﹑﹕﹘﹣，－：；､';
const LINES = '\n\r\u0085\u2028\u2029';

/** Classes that one look at a letter tells; the order decides where several hold. */
const CLASSES: readonly (readonly [Kind, RegExp])[] = [
  ['unseen', /[\p{M}\p{Cf}\uff9e\uff9f]/u],
  ['small', /\p{Lowercase}/u],
  ['capital', /[\p{Uppercase}\p{Lt}]/u],
  ['letter', /\p{Alphabetic}/u],
  ['digit', /\p{Nd}/u],
  ['closes', /["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}❛❜❝❞]/u],
  ['space', /\s/u],
];

function classOf(letter: string): Kind {
  if (LINES.includes(letter)) return 'line';
  if (POINTS.includes(letter)) return 'point';
  if (MARKS.includes(letter)) return 'mark';
  if (GOES_ON.includes(letter)) return 'goesOn';
  return CLASSES.find(([, is]) => is.test(letter))?.[0] ?? 'other';
}

const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function kindOf(code: number): Kind {
  if (code < 0x80) return ASCII[code] ?? 'other';
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff)) return 'letter';
  return classOf(String.fromCodePoint(code));
}

function kindAt(text: string, i: number): Kind {
  return kindOf(text.codePointAt(i) ?? 0);
}

function width(text: string, i: number): number {
  return (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
}

/** The first place from `i` on whose letter is seen. */
function seenFrom(text: string, i: number, end: number): number {
  let k = i;
  while (k < end && kindAt(text, k) === 'unseen') k += width(text, k);
  return k;
}

/** The place after all letters of a kind from `i` on, with the unseen ones among them. */
function past(kind: Kind, text: string, i: number, end: number): number {
  let k = i;
  for (let at = k; at < end; at = seenFrom(text, k, end)) {
    if (kindAt(text, at) !== kind) return at;
    k = at + width(text, at);
  }
  return k > i ? seenFrom(text, k, end) : seenFrom(text, i, end);
}

function isLetter(kind: Kind): boolean {
  return kind === 'small' || kind === 'capital' || kind === 'letter';
}

/** What the letter before a mark is. */
function kindBefore(text: string, i: number, start: number): Kind {
  let k = i - 1;
  while (k >= start && kindAt(text, k) === 'unseen') k--;
  if (k < start) return 'other';
  const code = text.charCodeAt(k);
  return code >= 0xdc00 && code <= 0xdfff && k > start ? kindAt(text, k - 1) : kindOf(code);
}

/** The first letter that follows is small, with no other mark and no new line before it: "approx. 5 kg". */
function goesOnSmall(text: string, i: number, end: number): boolean {
  for (let k = i; k < end; k += width(text, k)) {
    const kind = kindAt(text, k);
    if (isLetter(kind)) return kind === 'small';
    if (kind === 'line' || kind === 'point' || kind === 'mark') return false;
  }
  return false;
}

function pastLine(text: string, i: number, end: number): number {
  return text[i] === '\r' && text[i + 1] === '\n' && i + 2 <= end ? i + 2 : i + 1;
}

/** Where the next sentence begins after the mark at `i`; -1 when the mark ends none. */
function afterMark(text: string, i: number, start: number, end: number): number {
  const point = kindAt(text, i) === 'point';
  let at = seenFrom(text, i + 1, end);
  if (point && at < end) {
    const next = kindAt(text, at);
    const before = kindBefore(text, i, start);
    // "1.5", "U.S."
    if (next === 'digit' || (next === 'capital' && (before === 'small' || before === 'capital'))) return -1;
  }
  at = past('space', text, past('closes', text, at, end), end);
  if (at >= end) return end;
  const next = kindAt(text, at);
  if (next === 'line') return pastLine(text, at, end);
  if (next === 'point' || next === 'mark' || next === 'goesOn') return -1;
  return point && goesOnSmall(text, at, end) ? -1 : at;
}

function isMarkOrLine(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x0d;
  if (code < 0x2000)
    return code === 0x85 || (code >= 0x600 && code < 0xa00 && MARKS.includes(String.fromCharCode(code)));
  if (code >= 0x3003 && code < 0xfe00) return false;
  const letter = String.fromCharCode(code);
  return MARKS.includes(letter) || POINTS.includes(letter) || LINES.includes(letter);
}

/**
 * The place after `from`, at most `end`, where by its marks alone a sentence may begin: after a mark with what closes
 * on it and the space behind, unless a digit, a small letter or a comma carries it on; and after each line. Linear:
 * nothing is looked at twice but the stretch between two marks.
 */
export function nextCut(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isMarkOrLine(code)) continue;
    const kind = kindOf(code);
    const cut = kind === 'line' ? pastLine(text, i, end) : afterMark(text, i, from, end);
    if (cut > i) return Math.min(cut, end);
  }
  return end;
}
