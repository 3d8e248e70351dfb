// Longer than most files: from signs, units and bounds to one amount; each step is short.
import type { Bound } from '../../core/fact.ts';
import type { Counted } from '../language.ts';
import { DOLLARS, YUANS } from './everywhere.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { digitAt, type Numeral } from './numbers.ts';
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
  readonly range?: 'low' | 'high' | undefined;
  /** The old figure of a change: "from *120 %* to 54 %". */
  readonly old?: true | undefined;
  /** The whole of which a part is told: "8 of *12*"; and the part. */
  readonly whole?: true | undefined;
  readonly part?: true | undefined;
};

/** What scanning must know of the publisher and the original text. */
export type Setting = {
  readonly lexicon: Lexicon;
  readonly country: string | null;
  /** ISO currency of a bare peso; null when nothing tells it. */
  readonly pesos: string | null;
  readonly traditional: boolean;
  /** True when the original letter at a folded place is a capital. */
  readonly capital: (i: number) => boolean;
  /** The end of a name that covers this place ("11번가", "1688"), or 0. */
  readonly named: (i: number) => number;
};

/** The end of the Latin word that begins at a place; digits end it. */
export function wordEnd(text: string, i: number): number {
  let k = i + 1;
  while (isLatin(text.charCodeAt(k)) && digitAt(text, k) < 0) k++;
  return k;
}

/** Reads a number's currency or noun and its bound. */
export function readAmount(text: string, numeral: Numeral, setting: Setting): Amount {
  const { lexicon } = setting;
  const hedged = hedge(text, numeral.end, lexicon);
  const hedgedAfter = hedged && unitFrom(text, skipGap(text, hedged.end, 2), lexicon) ? hedged : undefined;
  const unitAt = skipGap(text, hedgedAfter?.end ?? numeral.end, 2);
  const prefix = lexicon.prefixes.before(text, skipBack(text, numeral.at));
  const unit = prefix ? undefined : unitFrom(text, unitAt, lexicon);
  const at = prefix ? prefix.at : numeral.at;
  const tenths = tenthsAt(text, unitAt, unit);
  const end = prefix ? sameCurrencyEnd(text, unitAt, lexicon, numeral.end) : (tenths?.end ?? unit?.end ?? numeral.end);
  const bound = boundOf(text, at, end, lexicon, numeral.hedged || hedged !== undefined);
  const written = unit && 'currency' in unit.meaning ? unit.meaning.currency : undefined;
  const money = prefix?.meaning ?? written ?? (unit ? undefined : bareMoney(text, numeral, lexicon));
  const value = tenths ? numeral.value * 10 + tenths.more : numeral.value;
  if (money) return { at, end, bound, unit: 'money', ...sumOf(text, at, value, money, setting) };
  return { at, end, value, bound, currency: '', unit: countedBy(text, at, unit, lexicon) };
}

const HUNDREDTHS = '一二三四五六七八九';

/** A count of tenths and what follows it: 六成四 is 64 per cent, 一成半 15, 2割5分 25. */
function tenthsAt(
  text: string,
  unitAt: number,
  unit: Found<Unit> | undefined,
): { readonly more: number; readonly end: number } | undefined {
  if (unit?.end !== unitAt + 1 || (text[unitAt] !== '割' && text[unitAt] !== '成')) return undefined;
  const { end } = unit;
  if (text[end] === '半') return { more: 5, end: end + 1 };
  const digit = digitAt(text, end);
  if (digit >= 0) return text[end + 1] === '分' ? { more: digit, end: end + 2 } : { more: 0, end };
  const spoken = HUNDREDTHS.indexOf(text[end] ?? ' ') + 1;
  return { more: spoken, end: end + Math.sign(spoken) };
}

/** A sum in its currency; a sign that ends in ¢ is a hundredth of its currency (pence, cents, Rappen). */
function sumOf(
  text: string,
  at: number,
  value: number,
  money: string,
  setting: Setting,
): Pick<Amount, 'value' | 'currency'> {
  if (money === '盾') return { value, currency: shieldOf(text, at) };
  if (!money.endsWith('¢')) return { value, currency: currencyOf(money, setting) };
  const whole = money === '$¢' && isOfEuros(text, at) ? 'EUR' : money.slice(0, -1);
  return { value: value / 100, currency: currencyOf(whole, setting) };
}

const LAST_EUROS = 80;
const AROUND = 600;

/** Bare cents are those of the euro right after a sum in euros, and where euros and no dollars are told around. */
function isOfEuros(text: string, at: number): boolean {
  const inEuros = (part: string) => part.includes('€') || part.includes(' euro');
  const around = text.slice(Math.max(0, at - AROUND), at + AROUND);
  if (!inEuros(around)) return false;
  return inEuros(text.slice(Math.max(0, at - LAST_EUROS), at)) || !/\$|dollar/.test(around);
}

function countedBy(text: string, at: number, unit: Found<Unit> | undefined, lexicon: Lexicon): Amount['unit'] {
  if (unit && 'counted' in unit.meaning) return unit.meaning.counted;
  return lexicon.percentBefore.before(text, skipBack(text, at)) ? 'percent' : '';
}

/** "과징금 13.7억": where a language leaves the name of its own money out. */
function bareMoney(text: string, { end, scale }: Numeral, { language, notMoney }: Lexicon): string | undefined {
  const { bareMoney: bare } = language;
  if (!bare || scale < bare.from || notMoney.at(text, skipGap(text, end, 1))) return undefined;
  return bare.currency;
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

const LAST_LAND = 600;

/** A bare 盾 is the money of Vietnam or of Indonesia, whichever was named last. */
function shieldOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LAST_LAND), at);
  return before.lastIndexOf('越') > before.lastIndexOf('印') ? 'VND' : 'IDR';
}

function currencyOf(sign: string, { country, pesos, traditional, lexicon }: Setting): string {
  if (sign === '$') return DOLLARS[country ?? ''] ?? (traditional && country === 'TW' ? 'TWD' : 'USD');
  if (sign === 'peso') return pesos ?? lexicon.language.peso ?? 'MXN';
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
