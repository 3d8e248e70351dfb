import { readAmount, type Amount, type Setting } from './amounts.ts';
import type { Lexicon } from './lexicon.ts';
import { digitAt, readNumeral, type Numeral } from './numbers.ts';
import { isLatin, skipBack, skipGap } from './words.ts';

/** The second end of a range or a change that begins with `first`. */
export function rangeEnd(
  text: string,
  first: Amount,
  setting: Setting,
): { amount: Amount; numeral: Numeral } | undefined {
  const at = skipGap(text, first.end, text[first.end] === ' ' ? 1 : 0);
  const joint = setting.lexicon.range.at(text, at);
  if (!joint) return undefined;
  const word = isLatin(text.charCodeAt(at));
  const begun = isBegun(text, first, setting.lexicon);
  const spoken = word && !begun;
  if (spoken && (first.unit !== '' || first.value > LARGEST_PERCENT)) return undefined;
  const start = skipPrefix(text, skipGap(text, joint.end, 1), setting.lexicon);
  const numeral = digitAt(text, start) >= 0 ? readNumeral(text, start, setting.lexicon) : undefined;
  if (!numeral || (joint.meaning && /[a-z가-힣]/.test(text[at] ?? '') && !word && first.unit === '')) return undefined;
  const second = readAmount(text, numeral, setting);
  if (spoken && (!isAscent(text, at) || second.unit !== 'percent' || second.value <= first.value)) return undefined;
  return sameKind(first, second) ? { amount: second, numeral } : undefined;
}

/** "5 to 20 percent": the lower end of a range that only a word of its middle tells is a bare rate. */
const LARGEST_PERCENT = 100;

/** Words that may join two figures as well as two ends ("and") tell no range by themselves. */
function isAscent(text: string, at: number): boolean {
  return !/^(?:and|und|y|dan|và) /.test(text.slice(at, at + 4));
}

/** A word before the first figure says that two come. */
function isBegun(text: string, { at }: Amount, lexicon: Lexicon): boolean {
  const before = skipBack(text, at);
  return lexicon.between.before(text, before) !== undefined || lexicon.changeBefore.before(text, before) !== undefined;
}

function skipPrefix(text: string, i: number, lexicon: Lexicon): number {
  for (let k = i; k < i + 5; k++)
    if (digitAt(text, k) >= 0) return lexicon.prefixes.before(text, skipBack(text, k)) || k === i ? k : -1;
  return -1;
}

function sameKind(a: Amount, b: Amount): boolean {
  if (b.unit === '' || b.unit === 'none' || b.value < a.value)
    return (a.unit === 'money' || a.unit === 'percent') && b.unit === '' && b.value > a.value;
  return a.unit === '' || (a.unit === b.unit && a.currency === b.currency);
}

/** The two ends of a range, or the old and the new figure of a change written with the same words (에서, から, to). */
export function bothEnds(
  text: string,
  numeral: Numeral,
  first: Amount,
  second: Amount,
  setting: Setting,
): readonly [Amount, Amount] {
  const between = text.slice(first.end, second.at);
  const unit = second.unit === '' ? first : second;
  const scaled = first.unit === '' && !numeral.scaled ? first.value * scaleOf(second, text, setting) : first.value;
  const shared = { unit: unit.unit, currency: unit.currency };
  const begun = setting.lexicon.language.change.before === '' || isBegun(text, first, setting.lexicon);
  const changes =
    begun &&
    setting.lexicon.changeBetween.at(text, skipGap(text, first.end, 1)) !== undefined &&
    !/[-~–—∼〜]/.test(between);
  if (changes) {
    return [
      { ...first, ...shared, value: scaled, old: true },
      { ...second, ...shared },
    ];
  }
  const end = first.unit === '' ? second.end : first.end;
  return [
    { ...first, ...shared, value: scaled, end, bound: 'at least', range: 'low' },
    { ...second, ...shared, bound: 'up to', range: 'high' },
  ];
}

function scaleOf(second: Amount, text: string, { lexicon }: Setting): number {
  let k = second.at;
  while (k < second.end && digitAt(text, k) < 0) k++;
  const numeral = readNumeral(text, k, lexicon);
  return numeral?.scaled ? numeral.scale : 1;
}
