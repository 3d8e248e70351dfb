/** A text in one spelling (full-width letters narrowed, lower case, zero-width characters gone) with the way back. */
export type Folded = {
  readonly text: string;
  /** The original offset of the folded character at `i`; `i === text.length` gives the original length. */
  back(i: number): number;
};

const INVISIBLE = /[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;

/** Folds character by character in linear time; lone surrogates stay as they are. */
export function fold(original: string): Folded {
  let text = '';
  const places: number[] = [];
  for (let i = 0; i < original.length;) {
    const code = original.codePointAt(i) ?? 0;
    const letter = String.fromCodePoint(code);
    if (!INVISIBLE.test(letter)) {
      const folded = code < 0x80 ? letter.toLowerCase() : letter.normalize('NFKC').toLowerCase();
      for (let k = 0; k < folded.length; k++) places.push(i);
      text += folded;
    }
    i += letter.length;
  }
  places.push(original.length);
  const map = Int32Array.from(places);
  return { text, back: (i) => map[Math.max(0, Math.min(i, map.length - 1))] ?? original.length };
}
