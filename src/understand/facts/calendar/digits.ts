import type { Lexicon, Mark } from '../lexicon.ts';
import { digitAt, readDigits } from '../numbers.ts';
import { skipBack, skipGap } from '../words.ts';
import { monthNamed, orRelative, withYear } from './names.ts';
import { era, valid, type When } from './when.ts';

const SEPARATED =
  /(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)|(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)|(\d{1,2})\/(\d{4})(?!\d)/y;

/** A date that begins with a digit at `i`: 2026-07-01, 2026년 7월 1일, 5 May 2024, 1/7/2026, 2024. */
export function readDate(text: string, i: number, lexicon: Lexicon, capital: (i: number) => boolean): When | undefined {
  return (
    separated(text, i) ??
    bracketed(text, i, lexicon) ??
    marked(text, i, lexicon) ??
    dayFirst(text, i, lexicon, capital) ??
    bareYear(text, i, lexicon)
  );
}

function separated(text: string, i: number): When | undefined {
  if (!isSeparated(text, i)) return undefined;
  SEPARATED.lastIndex = i;
  const m = SEPARATED.exec(text);
  if (!m) return undefined;
  const end = i + m[0].length;
  if (m[1]) return valid({ at: i, end, year: era(Number(m[1])), month: Number(m[2]), day: Number(m[3]) });
  if (m[7]) return valid({ at: i, end, year: era(Number(m[8])), month: Number(m[7]) });
  return valid({ at: i, end, year: era(Number(m[6])), month: Number(m[5]), day: Number(m[4]) });
}

/** Most numbers have no mark of such a date after their digits, nor after a space behind them. */
function isSeparated(text: string, i: number): boolean {
  let k = i;
  while (k < i + 4 && digitAt(text, k) >= 0) k++;
  return isSeparator(text.charCodeAt(k)) || isSeparator(text.charCodeAt(k + 1));
}

function isSeparator(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x2f;
}

const BRACKETED = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;

/** A day and month in brackets after a weekday, or after the word for day: "Jumat (29/8)", "ngày 1/7". */
function bracketed(text: string, i: number, lexicon: Lexicon): When | undefined {
  if (lexicon.language.time.monthAfter !== '') return undefined;
  if (text[i - 1] !== '(' && !lexicon.dayBefore.before(text, skipBack(text, i))) return undefined;
  BRACKETED.lastIndex = i;
  const m = BRACKETED.exec(text);
  return m ? valid({ at: i, end: i + m[0].length, month: Number(m[2]), day: Number(m[1]) }) : undefined;
}

/** Numbers with marks after them, as in Korean, Chinese and Japanese: 2026년 7월 1일, 7월, ’24년 3월. */
export function marked(text: string, i: number, lexicon: Lexicon): When | undefined {
  const parts: { year?: number; month?: number; day?: number } = {};
  let end = i;
  for (const mark of ['year', 'month', 'day'] as const) {
    const at = skipGap(text, end, 1);
    const row = mark === 'month' ? monthsInRow(text, at, lexicon) : undefined;
    if (row) return yearAndRow(text, i, parts.year, row);
    const number = digitAt(text, at) >= 0 ? readDigits(text, at, lexicon.language.decimal) : undefined;
    const after = number?.plain ? markAt(text, number.end, lexicon) : undefined;
    if (!number || after?.meaning !== mark || (mark === 'day' && parts.month === undefined && end !== i)) continue;
    parts[mark] = number.value;
    end = after.end;
  }
  if (end === i) return undefined;
  if (parts.year !== undefined)
    parts.year = fullYear(text, i, parts.year, parts.month !== undefined || isShort(text, i, end, parts.year));
  return parts.year === 0 ? undefined : valid({ at: i, end, ...parts });
}

const IN_ROW = /(\d{1,2})\s?[월月]?\s?(?:부터|から|到|至|[-~∼〜～–])\s?(\d{1,2})\s?[월月](?!\s?\d{1,2}\s?[일日])/y;

/** "1~9월", "1月至5月": months in a row. */
function monthsInRow(text: string, at: number, { language }: Lexicon): When | undefined {
  if (language.time.monthAfter === '') return undefined;
  IN_ROW.lastIndex = at;
  const m = IN_ROW.exec(text);
  const [since, month] = [Number(m?.[1]), Number(m?.[2])];
  return m && since < month ? valid({ at, end: at + m[0].length, since, month }) : undefined;
}

function yearAndRow(text: string, at: number, year: number | undefined, row: When): When | undefined {
  if (year === undefined) return { ...row, at };
  const full = fullYear(text, at, year, true);
  return full === 0 ? undefined : valid({ ...row, at, year: full });
}

function markAt(text: string, i: number, lexicon: Lexicon): { end: number; meaning: Mark } | undefined {
  const at = skipGap(text, i, 1);
  return lexicon.marks.at(text, i) ?? (at > i ? lexicon.marks.at(text, at) : undefined);
}

/** What makes a year of two digits one of the calendar: "24年に", "25年度", but not "24年ぶり". */
const SHORT_YEAR = /(?:に(?!わた|及)|は|度|末|春|夏|秋|冬|通年|、|から|まで|以降|[上下][半期]|の(?!歴史|節目|経験))/y;

function isShort(text: string, i: number, end: number, year: number): boolean {
  if (year < 21 || year > 35) return false;
  SHORT_YEAR.lastIndex = end;
  return text[end - 1] === '年' && !/[至到~-]/.test(text[i - 1] ?? '') && SHORT_YEAR.test(text);
}

const REIWA = 2018;
const MINGUO = 1911;

/**
 * Two digits are a year after an apostrophe or before a month; 令和 counts from 2019, 民國 from 1912, whose name is left
 * out before a month ("115年6月"). Zero when it is no year.
 */
function fullYear(text: string, i: number, year: number, month: boolean): number {
  if (year >= 1000) return era(year);
  const reign = text.slice(Math.max(0, i - 2), i);
  if (reign === '令和') return REIWA + year;
  if (reign === '民國' || reign === '民国' || (month && year >= 105 && year < 140)) return MINGUO + year;
  const quoted = /['’‘]/.test(text[i - 1] ?? '');
  return (quoted && year < 100) || (month && year >= 15 && year < 50) ? 2000 + year : 0;
}

/** A day before its month: 5 May 2024, 1st July, 1 tháng 7 năm 2026, 1 กรกฎาคม 2569. */
function dayFirst(text: string, i: number, lexicon: Lexicon, capital: (i: number) => boolean): When | undefined {
  const day = readDigits(text, i, lexicon.language.decimal);
  if (!day?.plain || day.value < 1 || day.value > 31) return undefined;
  let at = skipGap(text, lexicon.ordinal.at(text, day.end)?.end ?? day.end, 1);
  if (text.startsWith('of ', at)) at += 3;
  const named = monthNamed(text, at, lexicon, capital);
  if (!named) return undefined;
  const year = orRelative(text, withYear(text, named.end, lexicon), lexicon);
  return { at: i, ...year, month: named.month, day: day.value };
}

/** Four digits that stand alone, in languages that write years without a mark. */
function bareYear(text: string, i: number, lexicon: Lexicon): When | undefined {
  if (lexicon.language.time.yearAfter !== '') return undefined;
  const number = readDigits(text, i, lexicon.language.decimal);
  if (!number?.plain || number.end - i !== 4) return undefined;
  const year = era(number.value);
  if (year < 1990 || year > 2100 || /[-–$€£¥]/.test(text[i - 1] ?? '')) return undefined;
  const after = skipGap(text, number.end, 1);
  return lexicon.units.at(text, after) || lexicon.scales.at(text, after) ? undefined : { at: i, end: number.end, year };
}
