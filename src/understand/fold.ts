/** A text in one spelling (full-width letters narrowed, lower case, zero-width characters gone) with the way back. */
export type Folded = {
  readonly text: string;
  /** The text that was folded. */
  readonly original: string;
  /** The original offset of the folded character at `i`; `i === text.length` gives the original length. */
  back(i: number): number;
};

function isInvisible(c: number): boolean {
  if (c < 0x200b) return c === 0xad || c === 0x34f;
  if (c <= 0x2064) return c <= 0x200f || (c >= 0x202a && c <= 0x202e) || c >= 0x2060;
  return (c >= 0xfe00 && c <= 0xfe0f) || c === 0xfeff;
}

/** Letters that NFKC and lower case leave as they are; the rest is worth asking. */
function isPlain(c: number): boolean {
  if (c >= 0xac00 && c <= 0xd7a3) return true;
  if (c >= 0x4e00 && c <= 0x9fff) return true;
  if (c >= 0x3041 && c <= 0x30fe) return c < 0x3099 || c > 0x309c;
  return (c >= 0xe01 && c <= 0xe32) || (c >= 0xe34 && c <= 0xe5b) || (c >= 0xdf && c <= 0xff) || c === 0x3001;
}

/** Marks and jamo that join the letter before them: a decomposed `é` or `테` is one letter. */
function joins(c: number): boolean {
  if (c < 0x300) return false;
  return (c >= 0x300 && c <= 0x36f) || (c >= 0x1160 && c <= 0x11ff) || c === 0x3099 || c === 0x309a;
}

/** Folds letter by letter in linear time; a lone surrogate stays as it is. */
export function fold(original: string): Folded {
  const pieces: string[] = [];
  let map = new Int32Array(original.length + 64);
  let length = 0;
  let from = 0;
  let unit = original.charCodeAt(0);
  for (let i = 0; i < original.length;) {
    const next = original.charCodeAt(i + 1);
    if ((unit < 0x80 || isPlain(unit)) && !joins(next)) {
      if (length >= map.length - 1) map = grown(map);
      map[length++] = i++;
      unit = next;
      continue;
    }
    const code = original.codePointAt(i) ?? 0;
    let end = i + (code > 0xffff ? 2 : 1);
    const marked = end < original.length && joins(original.charCodeAt(end));
    // Letters that stay as they are go over a run at a time; only capitals of ASCII change in one.
    if (i > from) pieces.push(original.slice(from, i).toLowerCase());
    if (marked || !isInvisible(code)) {
      for (let room = 4; room > 0 && end < original.length && joins(original.charCodeAt(end)); room--) end++;
      const folded = original.slice(i, end).normalize('NFKC').toLowerCase();
      while (length + folded.length >= map.length) map = grown(map);
      for (let k = 0; k < folded.length; k++) map[length++] = i;
      pieces.push(folded);
    }
    i = end;
    from = end;
    unit = original.charCodeAt(i);
  }
  if (from < original.length) pieces.push(original.slice(from).toLowerCase());
  map[length] = original.length;
  const last = length;
  return {
    text: pieces.join(''),
    original,
    back: (i) => map[Math.max(0, Math.min(i, last))] ?? original.length,
  };
}

function grown(map: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(map.length * 2);
  more.set(map);
  return more;
}
