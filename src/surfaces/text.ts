const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const encoder = new TextEncoder();

/** More than four stacked marks are decoration that climbs over other lines; Thai and Vietnamese need three. */
const TOWER = /(\p{M}{4})\p{M}+/gu;
/** Controls, direction overrides and marks, line and paragraph separators, byte order marks. */
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Bytes a text takes on the wire: both platforms' real ceilings are UTF-8 bytes, not letters. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Code points that may join their neighbours into one letter: marks, joiners, jamo, flags, skin tones, Thai and Lao am.
 * Without one of them every code point is a letter; the segmenter takes some 40 microseconds a letter on Node 20.
 */
const JOINING =
  /[\p{M}\p{Cf}\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\r\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

/** What a reader sees as letters, one by one: a Hangul syllable in jamo or a flag is one. */
export function lettersOf(text: string): readonly string[] {
  if (!JOINING.test(text)) return [...text];
  return (text.match(/\s+|\S+/g) ?? []).flatMap((word) =>
    JOINING.test(word) ? [...graphemes.segment(word)].map((g) => g.segment) : [...word],
  );
}

/**
 * A stranger's text without what could act: no terminal escapes or other controls (tabs become spaces), no direction
 * overrides, no lone surrogates, no towers of combining marks. All letters stay.
 */
export function harmless(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(ACTING, '')
    .replace(TOWER, '$1');
}

/** `harmless` on one line. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

/** East Asian wide and full-width ranges (Unicode 15, UAX #11: W and F), merged where only unassigned code points lie between. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x23f0, 0x23f0],
  [0x23f3, 0x23f3],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x26d4, 0x26d4],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f1e6, 0x1f202],
  [0x1f210, 0x1f265],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

function letterWidth(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x20 || /^[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) return 0;
  if (letter.includes('\ufe0f')) return 2;
  return WIDE.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
}

/** Columns a text takes in a fixed-width font: Hangul, Han and most emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return lettersOf(text).reduce((sum, l) => sum + letterWidth(l), 0);
}

/** Fills a text with spaces up to `width` columns; a wider text stays whole. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'right' ? text + fill : fill + text;
}

/** The longest beginning of a text of at most `max` UTF-16 units, ended by `…` when something is missing. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const letter of lettersOf(text.slice(0, max))) {
    if (kept.length + letter.length > max - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/**
 * Two parts of a text near its middle, at the best place there: a line's end, a sentence's end, a space, and only then
 * between letters. Joined, they are the text. A text of one letter has no second part.
 */
export function halvesOf(text: string): readonly [string, string] {
  const letters = lettersOf(text);
  const middle = Math.ceil(letters.length / 2);
  const reach = Math.floor(letters.length / 4);
  const breaks = [/\n/, /[.!?。！？]/, /\s/];
  for (const sign of breaks) {
    for (let off = 0; off <= reach; off++) {
      for (const at of [middle - off, middle + off]) {
        if (sign.test(letters[at - 1] ?? '')) return [letters.slice(0, at).join(''), letters.slice(at).join('')];
      }
    }
  }
  return [letters.slice(0, middle).join(''), letters.slice(middle).join('')];
}

/** Lines of at most `width` columns, broken at spaces where there are any. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let room = width;
  for (const word of line.match(/\s+|\S+/g) ?? []) {
    const wide = displayWidth(word);
    if (wide > room && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = '';
      room = width;
    }
    if (current === '' && lines.length > 0 && word.trim() === '') continue;
    for (const letter of wide > width ? lettersOf(word) : [word]) {
      if (displayWidth(letter) > room && current !== '') {
        lines.push(current);
        current = '';
        room = width;
      }
      current += letter;
      room -= displayWidth(letter);
    }
  }
  return [...lines, current.trimEnd()];
}
