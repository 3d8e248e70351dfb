import type { Bound } from '../../core/fact.ts';
import type { Counted, Cue } from '../language.ts';
import { leaning, readDate, readNamedTime, type When } from './calendar.ts';
import { DOLLARS, YUANS } from './everywhere.ts';
import type { Lexicon, Sign, Unit } from './lexicon.ts';
import { digitAt, readNumeral, type Numeral } from './numbers.ts';
import { isLatin, skipBack, skipGap, type Found } from './words.ts';

/** A figure with its unit, as it stands in the folded text; not yet known what it says. */
export type Amount = {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  /** ISO currency for money; empty for a bare number with a scale. */
  readonly unit: 'money' | Counted | '';
  readonly currency: string;
  readonly bound: Bound;
  /** Part of a range: its lower or its upper end. */
  readonly range?: 'low' | 'high';
  /** The old figure of a change: "from *120 %* to 54 %". */
  readonly old?: true;
  /** The whole of which a part is told: "8 of *12*"; and the part. */
  readonly whole?: true;
  readonly part?: true;
};

/** A word found that says something about figures near it. */
export type CueAt = { readonly cue: Cue; readonly at: number; readonly end: number };

/** All that one sentence shows, in the order of the text; places are in the folded text. */
export type Signs = {
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly Amount[];
  readonly cues: readonly CueAt[];
  readonly whens: readonly When[];
  readonly firms: readonly { readonly firm: string; readonly at: number }[];
  /** Where clauses part: commas, brackets, semicolons. */
  readonly breaks: readonly number[];
};

/** What scanning must know of the publisher and the original text. */
export type Setting = {
  readonly lexicon: Lexicon;
  readonly country: string | null;
  readonly traditional: boolean;
  /** True when the original letter at a folded place is a capital. */
  readonly capital: (i: number) => boolean;
  /** The end of a name that covers this place ("11번가", "1688"), or 0. */
  readonly named: (i: number) => number;
};

type Draft = { -readonly [K in keyof Signs]: Signs[K] extends readonly (infer T)[] ? T[] : Signs[K] };

/** Reads one sentence from left to right, once. */
export function scan(text: string, from: number, to: number, setting: Setting): Signs {
  const draft: Draft = { from, to, amounts: [], cues: [], whens: [], firms: [], breaks: [] };
  let i = from;
  while (i < to) {
    const next = setting.named(i) || step(text, i, draft, setting);
    i = Math.max(next, i + 1);
  }
  return draft;
}

function step(text: string, i: number, draft: Draft, setting: Setting): number {
  if (digitAt(text, i) >= 0) return stepNumber(text, i, draft, setting);
  const code = text.charCodeAt(i);
  if (isBreak(code)) {
    draft.breaks.push(i);
    return i + 1;
  }
  const found = setting.lexicon.signs.at(text, i);
  if (!found) return isLatin(code) ? wordEnd(text, i) : i + 1;
  return stepWord(text, i, found.end, found.meaning, draft, setting) ?? found.end;
}

function isBreak(code: number): boolean {
  return (
    code === 44 ||
    code === 59 ||
    code === 40 ||
    code === 41 ||
    code === 58 ||
    code === 10 ||
    code === 0x3001 ||
    code === 0x3002
  );
}

function wordEnd(text: string, i: number): number {
  let k = i + 1;
  while (isLatin(text.charCodeAt(k)) && digitAt(text, k) < 0) k++;
  return k;
}

function stepWord(
  text: string,
  at: number,
  end: number,
  signs: readonly Sign[],
  draft: Draft,
  setting: Setting,
): number | undefined {
  const when = readNamedTime(text, at, end, signs, setting.lexicon, setting.capital);
  if (when) draft.whens.push(leaning(when, text, setting.lexicon));
  for (const sign of signs) {
    if (sign.is === 'cue') draft.cues.push({ cue: sign.cue, at, end });
    if (sign.is === 'firm') draft.firms.push({ firm: sign.firm, at });
    if (sign.is === 'numeral') {
      const spoken = spokenNumber(text, at, end, sign.value, draft, setting);
      if (spoken !== undefined) return spoken;
    }
  }
  return when?.end;
}

/** "half-billion-dollar", "two million users", "over three years": words count before a scale, a currency or a duration. */
function spokenNumber(
  text: string,
  at: number,
  end: number,
  value: number,
  draft: Draft,
  setting: Setting,
): number | undefined {
  if (text[at - 1] === '第' || text[at - 1] === '제') return undefined;
  const numeral = readNumeral(text, at, setting.lexicon, { end, value });
  if (numeral) return stepAmount(text, numeral, draft, setting);
  const unit = setting.lexicon.units.at(text, skipGap(text, end, 1));
  const plain: Numeral = { at, end, value, scaled: false, hedged: false, plain: true, scale: 1 };
  if (end - at < 2 && isLatin(text.charCodeAt(at))) return undefined;
  if (value <= 10 && setting.lexicon.outOf.before(text, skipBack(text, at))) return undefined;
  const counts =
    unit && ('currency' in unit.meaning ? value >= 1 : value >= 2 && /^(?:items|percent)$/.test(unit.meaning.counted));
  if (
    counts ||
    (value >= 2 &&
      (isPart(text, { ...readAmount(text, plain, setting), unit: '' }, setting) ||
        readAmount(text, plain, setting).unit === 'items'))
  )
    return stepAmount(text, plain, draft, setting);
  return value >= 1 ? duration(text, plain, draft, setting) : undefined;
}

function stepNumber(text: string, i: number, draft: Draft, setting: Setting): number {
  const { lexicon } = setting;
  const glued = i > 0 && isLatin(text.charCodeAt(i - 1)) && !lexicon.prefixes.before(text, i);
  const sign = lexicon.signs.at(text, i);
  const named = sign && readNamedTime(text, i, sign.end, sign.meaning, lexicon, setting.capital);
  if (named) {
    draft.whens.push(named);
    return named.end;
  }
  const money = lexicon.prefixes.before(text, skipBack(text, i)) !== undefined;
  const date = glued || money ? undefined : readDate(text, i, lexicon, setting.capital);
  if (date && !isCounted(text, date, lexicon)) {
    draft.whens.push(leaning(date, text, lexicon));
    return date.end;
  }
  const numeral = readNumeral(text, i, lexicon);
  if (!numeral) return i + 1;
  if (glued || text[i - 1] === '제' || text[i - 1] === '第') return numeral.end;
  return duration(text, numeral, draft, setting) ?? stepAmount(text, numeral, draft, setting);
}

/** "3년간" is a span, not a date; so is a day that is followed by "간". */
function isCounted(text: string, date: When, lexicon: Lexicon): boolean {
  return date.year === undefined && date.month === undefined && lexicon.years.at(text, date.at) !== undefined;
}

/** A span of years or months: 3년간, over three years, selama tiga tahun, trong 3 năm. */
function duration(text: string, numeral: Numeral, draft: Draft, { lexicon }: Setting): number | undefined {
  if (numeral.scaled || numeral.value > 60 || !Number.isInteger(numeral.value)) return undefined;
  const unit = lexicon.years.at(text, skipGap(text, numeral.end, 1));
  if (!unit) return undefined;
  draft.whens.push({ at: numeral.at, end: unit.end, months: numeral.value * unit.meaning });
  return unit.end;
}

/** Takes up a figure and goes on after its digits: the words of its unit may be signs too ("daily users"). */
function stepAmount(text: string, numeral: Numeral, draft: Draft, setting: Setting): number {
  const first = readAmount(text, numeral, setting);
  const second = rangeEnd(text, first, setting);
  if (second) {
    pushRange(text, numeral, first, second.amount, draft, setting);
    return second.numeral.end;
  }
  const before = draft.amounts.at(-1);
  if (before?.part && first.at - before.end < 20 && !before.whole) {
    draft.amounts.push({ ...first, whole: true });
    if (first.unit !== '')
      draft.amounts[draft.amounts.length - 2] = { ...before, unit: first.unit, currency: first.currency };
  } else if (isPart(text, first, setting)) draft.amounts.push({ ...first, unit: 'items', part: true });
  else if (isFaulty(text, first, draft, setting)) draft.amounts.push({ ...first, unit: 'items' });
  else if (first.unit !== '' || numeral.scaled || isBareGrowth(text, first, setting))
    draft.amounts.push(withContext(text, first, setting));
  return numeral.end;
}

function readAmount(text: string, numeral: Numeral, setting: Setting): Amount {
  const { lexicon } = setting;
  const hedgedAfter = hedge(text, numeral.end, lexicon);
  const unitAt = skipGap(text, hedgedAfter?.end ?? numeral.end, 2);
  const prefix = lexicon.prefixes.before(text, skipBack(text, numeral.at));
  const unit = prefix ? undefined : unitFrom(text, unitAt, lexicon);
  const at = prefix ? prefix.at : numeral.at;
  const end = prefix ? sameCurrencyEnd(text, unitAt, lexicon, numeral.end) : (unit?.end ?? numeral.end);
  const bound = boundOf(text, at, end, lexicon, numeral.hedged || hedgedAfter !== undefined);
  const money = prefix?.meaning ?? (unit && 'currency' in unit.meaning ? unit.meaning.currency : undefined);
  const tenth = text.slice(unitAt, unit?.end ?? unitAt);
  const value = tenth === '割' || tenth === '成' ? numeral.value * 10 : numeral.value;
  const base = { at, end, value, bound, currency: money ? currencyOf(money, setting) : '' };
  if (money) return { ...base, unit: 'money' };
  return {
    ...base,
    unit:
      unit && 'counted' in unit.meaning
        ? unit.meaning.counted
        : lexicon.percentBefore.before(text, skipBack(text, at))
          ? 'percent'
          : '',
  };
}

/** 여, 余, 多 between a number and its unit hedge it. */
function hedge(text: string, i: number, lexicon: Lexicon): { end: number } | undefined {
  const found = lexicon.boundAfter.at(text, i);
  return found && found.meaning === 'about' && found.end - i <= 2 && !isLatin(text.charCodeAt(i)) ? found : undefined;
}

const WORDS_BETWEEN = 5;

/** The unit at a place; in some languages describing words may stand before the noun ("million monthly active users"). */
function unitFrom(text: string, i: number, lexicon: Lexicon): Found<Unit> | undefined {
  const close = lexicon.units.at(text, i);
  const owns = close && POSSESSIVE.test(text.slice(close.end, close.end + 2));
  if ((close && !owns) || !lexicon.language.adjectives) return close;
  let at = i;
  let last = i;
  let faulty = false;
  for (let n = 0; n < WORDS_BETWEEN && describes(text, at, lexicon); n++) {
    faulty ||= lexicon.signs.at(text, at)?.meaning.some((s) => s.is === 'cue' && s.cue === 'recall') ?? false;
    last = wordsEnd(text, at);
    at = skipGap(text, last, 1);
    const unit = at === last ? undefined : lexicon.units.at(text, at);
    if (unit && POSSESSIVE.test(text.slice(unit.end, unit.end + 2))) continue;
    if (unit) return 'counted' in unit.meaning && unit.meaning.counted !== 'percent' ? unit : undefined;
    if (at === last) break;
  }
  return faulty && last > wordsEnd(text, i) ? { end: last, meaning: { counted: 'items' } } : undefined;
}

const POSSESSIVE = /^['’]s?/;

/** A word that may describe a counted noun; "2,140 counterfeit watches" counts items whatever they are. */
function describes(text: string, at: number, lexicon: Lexicon): boolean {
  if (!isLatin(text.charCodeAt(at)) || digitAt(text, at) >= 0 || STOPS.has(text.slice(at, wordEnd(text, at))))
    return false;
  return !lexicon.signs.at(text, at)?.meaning.some((s) => s.is === 'cue' && (s.cue === 'but' || s.cue === 'from'));
}

/** The end of a word with its hyphened parts. */
function wordsEnd(text: string, at: number): number {
  let end = wordEnd(text, at);
  while (text[end] === '-' && isLatin(text.charCodeAt(end + 1))) end = wordEnd(text, end + 1);
  return end + (POSSESSIVE.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

const STOPS = new Set(
  (
    'in of for on to from and by at with over than were was is are has had have a the as or but that which who after before ' +
    'while its their his into per last this under since against dan di ke dari yang pada untuk oleh dengan atau dalam per ini itu adalah ' +
    'telah sudah akan karena sebagai kepada terhadap hingga sampai bagi tahun bulan selama total if when said says will would can may'
  ).split(' '),
);

function sameCurrencyEnd(text: string, unitAt: number, lexicon: Lexicon, end: number): number {
  const unit = lexicon.units.at(text, unitAt);
  return unit && 'currency' in unit.meaning ? unit.end : end;
}

function currencyOf(sign: string, { country, traditional, lexicon }: Setting): string {
  if (sign === '$') return DOLLARS[country ?? ''] ?? (traditional && country === 'TW' ? 'TWD' : 'USD');
  if (sign === '元') return YUANS[country ?? ''] ?? (traditional ? 'TWD' : 'CNY');
  if (sign === '¥') return lexicon.language.currencies['元'] || country === 'CN' ? 'CNY' : 'JPY';
  return sign;
}

function boundOf(text: string, at: number, end: number, lexicon: Lexicon, hedged: boolean): Bound {
  const after = lexicon.boundAfter.at(text, skipGap(text, end, 1));
  if (after && after.meaning !== 'about') return after.meaning;
  const before = lexicon.boundBefore.before(text, skipBack(text, at));
  if (before && before.meaning !== 'about') return before.meaning;
  if (before) {
    const outer = lexicon.boundBefore.before(text, skipBack(text, before.at));
    return outer && outer.meaning !== 'about' ? outer.meaning : 'about';
  }
  return hedged || after ? 'about' : 'exactly';
}

function rangeEnd(text: string, first: Amount, setting: Setting): { amount: Amount; numeral: Numeral } | undefined {
  const at = skipGap(text, first.end, text[first.end] === ' ' ? 1 : 0);
  const joint = setting.lexicon.range.at(text, at);
  if (!joint) return undefined;
  const word = isLatin(text.charCodeAt(at));
  if (word && !setting.lexicon.between.before(text, skipBack(text, first.at))) return undefined;
  const start = skipPrefix(text, skipGap(text, joint.end, 1), setting.lexicon);
  const numeral = digitAt(text, start) >= 0 ? readNumeral(text, start, setting.lexicon) : undefined;
  if (!numeral || (joint.meaning && /[a-z가-힣]/.test(text[at] ?? '') && !word && first.unit === '')) return undefined;
  const second = readAmount(text, numeral, setting);
  return sameKind(first, second) ? { amount: second, numeral } : undefined;
}

function skipPrefix(text: string, i: number, lexicon: Lexicon): number {
  for (let k = i; k < i + 5; k++)
    if (digitAt(text, k) >= 0) return lexicon.prefixes.before(text, skipBack(text, k)) || k === i ? k : -1;
  return -1;
}

function sameKind(a: Amount, b: Amount): boolean {
  if (b.unit === '' || b.unit === 'none' || b.value < a.value)
    return a.unit === 'money' && b.unit === '' && b.value > a.value;
  return a.unit === '' || (a.unit === b.unit && a.currency === b.currency);
}

/** The two ends of a range, or the old and the new figure of a change written with the same words (에서, から, to). */
function pushRange(
  text: string,
  numeral: Numeral,
  first: Amount,
  second: Amount,
  draft: Draft,
  setting: Setting,
): void {
  const between = text.slice(first.end, second.at);
  const unit = second.unit === '' ? first : second;
  const scaled = first.unit === '' && !numeral.scaled ? first.value * scaleOf(second, text, setting) : first.value;
  const shared = { unit: unit.unit, currency: unit.currency };
  const changes =
    setting.lexicon.changeBetween.at(text, skipGap(text, first.end, 1)) !== undefined && !/[-~–—∼〜]/.test(between);
  if (changes) {
    draft.amounts.push({ ...first, ...shared, value: scaled, old: true }, { ...second, ...shared });
    return;
  }
  const end = first.unit === '' ? second.end : first.end;
  draft.amounts.push({ ...first, ...shared, value: scaled, end, bound: 'at least', range: 'low' });
  draft.amounts.push({ ...second, ...shared, bound: 'up to', range: 'high' });
}

function scaleOf(second: Amount, text: string, { lexicon }: Setting): number {
  let k = second.at;
  while (k < second.end && digitAt(text, k) < 0) k++;
  const numeral = readNumeral(text, k, lexicon);
  return numeral?.scaled ? numeral.scale : 1;
}

/** Marks the old figure of a change and the whole of a part. */
function withContext(text: string, amount: Amount, { lexicon }: Setting): Amount {
  const after = skipGap(text, amount.end, 1);
  const changes = lexicon.changeBetween.at(text, after);
  const begun =
    lexicon.changeBefore.before(text, skipBack(text, amount.at)) !== undefined || lexicon.language.change.before === '';
  if (changes && begun && soonANumber(text, changes.end)) return { ...amount, old: true };
  const whole = lexicon.partWhole.at(text, after);
  return whole && soonANumber(text, whole.end) ? { ...amount, whole: true } : amount;
}

function soonANumber(text: string, i: number): boolean {
  for (let k = i; k < i + 14 && k < text.length; k++) if (digitAt(text, k) >= 0) return true;
  return false;
}

const SMALLEST_GROWTH = 1000;

/** "to 3.86 million, up 41,000": a growth needs no unit. */
function isBareGrowth(text: string, amount: Amount, { lexicon }: Setting): boolean {
  return (
    amount.value >= SMALLEST_GROWTH && lexicon.deltaBefore.before(text, skipBack(text, amount.at))?.meaning === true
  );
}

/** "tested 26 items and found 9 unsafe": a bare number after a count of items counts those that the next word blames. */
function isFaulty(text: string, amount: Amount, draft: Draft, { lexicon }: Setting): boolean {
  if (amount.unit !== '' || !Number.isInteger(amount.value)) return false;
  if (!draft.amounts.some((a) => a.unit === 'items' && a.value > amount.value)) return false;
  for (let k = amount.end; k < amount.end + 14; k++) {
    if (lexicon.signs.at(text, k)?.meaning.some((s) => s.is === 'cue' && s.cue === 'recall')) return true;
  }
  return false;
}

/** "8 of the 12 products", "8 out of 12": a bare number is a part when its whole follows. */
function isPart(text: string, amount: Amount, { lexicon }: Setting): boolean {
  if (amount.unit !== '' || !Number.isInteger(amount.value)) return false;
  const of = lexicon.partOf.at(text, skipGap(text, amount.end, 1));
  return (
    of !== undefined && (soonANumber(text, of.end) || /^ ?(?:them|these|those)\b/.test(text.slice(of.end, of.end + 7)))
  );
}
