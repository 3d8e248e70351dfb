import type { Lexicon } from './lexicon.ts';
import { skipGap } from './words.ts';

/** A number as it stands in a text. */
export type Numeral = {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  /** True when a word or letter multiplied it: 837만, 1.1bn. */
  readonly scaled: boolean;
  /** Hedged inside: 80여만, 100多万. */
  readonly hedged: boolean;
  /** True when it is plain digits without marks: it may be a year. */
  readonly plain: boolean;
  /** What the last scale was, for a range whose first end leaves it out ("3~4만"). */
  readonly scale: number;
};

/** The digit at a place, Thai digits too; -1 when there is none. */
export function digitAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x0e50 && code <= 0x0e59) return code - 0x0e50;
  return -1;
}

const LONGEST = 24;

type Digits = { readonly end: number; readonly value: number; readonly plain: boolean };

/** So many digits are counted up exactly; longer numbers are read as they are printed. */
const EXACT = 15;

/** Reads digits with their group and decimal marks, as the language writes them; stops where marks make no number. */
export function readDigits(text: string, i: number, decimal: '.' | ','): Digits | undefined {
  let end = pastDigits(text, i);
  const first = end - i;
  if (first === 0) return undefined;
  const group = decimal === '.' ? ',' : '.';
  let groups = 0;
  while (first + groups * 3 <= LONGEST && text[end] === group && threeDigits(text, end + 1)) {
    if (groups === 0 && (first > 3 || (first === 1 && digitAt(text, i) === 0))) break;
    end += 4;
    groups++;
  }
  const mark = text[end];
  const fraction = mark === decimal || (mark === group && groups === 0) ? fractionEnd(text, end + 1) : end;
  if (fraction > end + 1) return { end: fraction, value: valueOf(text, i, end, fraction), plain: false };
  return { end, value: valueOf(text, i, end, end), plain: groups === 0 };
}

function pastDigits(text: string, i: number): number {
  let k = i;
  while (k - i < LONGEST && digitAt(text, k) >= 0) k++;
  return k;
}

function threeDigits(text: string, i: number): boolean {
  return digitAt(text, i) >= 0 && digitAt(text, i + 1) >= 0 && digitAt(text, i + 2) >= 0 && digitAt(text, i + 3) < 0;
}

/** Where the digits after a decimal mark end; `i` itself when another number goes on there ("1.2.3"). */
function fractionEnd(text: string, i: number): number {
  const end = pastDigits(text, i);
  const goesOn = (text[end] === '.' || text[end] === ',') && digitAt(text, end + 1) >= 0;
  return goesOn ? i : end;
}

/** The number printed from `i` to `end`, its marks left out, with its fraction up to `last`. */
function valueOf(text: string, i: number, end: number, last: number): number {
  if (last - i > EXACT) return printedValue(text, i, end, last);
  let value = 0;
  let shift = 1;
  for (let k = i; k < last; k++) {
    const digit = digitAt(text, k);
    if (digit < 0) continue;
    value = value * 10 + digit;
    if (k > end) shift *= 10;
  }
  return value / shift;
}

function printedValue(text: string, i: number, end: number, last: number): number {
  let printed = '';
  for (let k = i; k < last; k++) printed += digitAt(text, k) >= 0 ? digitAt(text, k) : k === end ? '.' : '';
  return Number(printed);
}

const FILLERS = new Set(['여', '多', '余', '餘', '數', '数', '몇']);

type Sum = { total: number; section: number; end: number; scaled: boolean; hedged: boolean; scale: number };

/**
 * Reads a number with its scales: `1조4800억`, `9천300만`, `1.1bn`, `113 juta`, `2.5萬`. `first` is a number in words
 * that was found there ("half a", "two"); it counts only when a scale follows.
 */
export function readNumeral(
  text: string,
  i: number,
  lexicon: Lexicon,
  first?: { end: number; value: number },
): Numeral | undefined {
  const digits = first ? { ...first, plain: false } : readDigits(text, i, decimalAt(text, i, lexicon));
  if (!digits) return undefined;
  const sum: Sum = { total: 0, section: 0, end: digits.end, scaled: false, hedged: false, scale: 1 };
  let pending: number | undefined = digits.value;
  let last = Infinity;
  for (let round = 0; round < 8 && pending !== undefined; round++) {
    const scale = scaleAt(text, sum.end, lexicon);
    if (!scale || scale.value >= last) {
      sum.section += pending;
      break;
    }
    last = addScaled(sum, pending, scale, last);
    pending = undefined;
    const more = nextDigits(text, sum.end, lexicon, last);
    if (more) {
      pending = more.value;
      sum.end = more.end;
    }
  }
  if (first && !sum.scaled) return undefined;
  const value = round(sum.total + sum.section);
  return {
    at: i,
    end: sum.end,
    value,
    scaled: sum.scaled,
    hedged: sum.hedged,
    plain: digits.plain && !sum.scaled,
    scale: sum.scale,
  };
}

const COMMA_GROUPS = /\d{1,3}(?:,\d{3})+(?![\d,.])/y;

/** The decimal mark of a number; where either mark may group, three digits after a comma are thousands. */
function decimalAt(text: string, i: number, { language }: Lexicon): '.' | ',' {
  if (!language.eitherGroups) return language.decimal;
  COMMA_GROUPS.lastIndex = i;
  return COMMA_GROUPS.test(text) ? '.' : language.decimal;
}

type Scale = { readonly value: number; readonly end: number; readonly hedged: boolean };

function scaleAt(text: string, i: number, lexicon: Lexicon): Scale | undefined {
  const hedged = FILLERS.has(text[i] ?? '');
  const at = hedged ? i + 1 : i;
  const close = lexicon.scales.at(text, at) ?? lexicon.letters.at(text, at);
  if (close) return { value: close.meaning, end: close.end, hedged };
  const apart = skipGap(text, at, 1);
  if (apart === at) return undefined;
  const found = lexicon.scales.at(text, apart) ?? lexicon.letters.at(text, apart);
  const single = found && found.end - apart === 1;
  return found && !single ? { value: found.meaning, end: found.end, hedged } : undefined;
}

function addScaled(sum: Sum, pending: number, scale: Scale, last: number): number {
  sum.scaled = true;
  sum.hedged ||= scale.hedged;
  sum.end = scale.end;
  sum.scale = scale.value;
  if (scale.value < 1e4) {
    sum.section += pending * scale.value;
    return last;
  }
  sum.total += (sum.section + pending) * scale.value;
  sum.section = 0;
  return scale.value;
}

/** After a scale more may follow (`837만 1천`, `9천만`), as long as it is smaller than what stood before. */
function nextDigits(text: string, end: number, lexicon: Lexicon, last: number): Digits | undefined {
  const spaced = text[end] === ' ' ? end + 1 : end;
  if (digitAt(text, spaced) >= 0) {
    const more = readDigits(text, spaced, lexicon.language.decimal);
    return more && more.value < last && (spaced === end || joins(text, more, lexicon)) ? more : undefined;
  }
  const big = lexicon.scales.at(text, end);
  return big && big.meaning >= 1e4 ? { end, value: 0, plain: false } : undefined;
}

/** A part set off by a space belongs to the number when a scale or a unit follows it ("13억 6,900만 원", "4만 3280명"). */
function joins(text: string, more: Digits, lexicon: Lexicon): boolean {
  if (lexicon.scales.at(text, more.end)) return true;
  if (FILLERS.has(text[more.end] ?? '') && lexicon.units.at(text, skipGap(text, more.end + 1, 1))) return true;
  return !lexicon.marks.at(text, more.end) && lexicon.units.at(text, skipGap(text, more.end, 1)) !== undefined;
}

function round(value: number): number {
  return value >= 1e3 ? Math.round(value * 100) / 100 : Number(value.toPrecision(12));
}
