import type { Relative } from '../language.ts';
import type { Lexicon, Mark, Sign } from './lexicon.ts';
import { digitAt, readDigits } from './numbers.ts';
import { skipBack, skipGap } from './words.ts';

/** A time named in the text, before the day of publication tells what it means. */
export type When = {
  readonly at: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly relative?: Relative;
  /** A duration in months: "three years" is 36. */
  readonly months?: number;
  /** "지난 5월" lies behind the publication, "오는 7월" ahead of it. */
  readonly lean?: 'past' | 'coming';
};

/** What the day of publication is needed for. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const SEPARATED =
  /(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)|(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)|(\d{1,2})\/(\d{4})(?!\d)/y;

/** A date that begins with a digit at `i`: 2026-07-01, 2026년 7월 1일, 5 May 2024, 1/7/2026, 2024. */
export function readDate(text: string, i: number, lexicon: Lexicon, capital: (i: number) => boolean): When | undefined {
  return (
    separated(text, i) ?? marked(text, i, lexicon) ?? dayFirst(text, i, lexicon, capital) ?? bareYear(text, i, lexicon)
  );
}

function separated(text: string, i: number): When | undefined {
  SEPARATED.lastIndex = i;
  const m = SEPARATED.exec(text);
  if (!m) return undefined;
  const end = i + m[0].length;
  if (m[1]) return valid({ at: i, end, year: era(Number(m[1])), month: Number(m[2]), day: Number(m[3]) });
  if (m[7]) return valid({ at: i, end, year: era(Number(m[8])), month: Number(m[7]) });
  return valid({ at: i, end, year: era(Number(m[6])), month: Number(m[5]), day: Number(m[4]) });
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

function valid(when: When): When | undefined {
  const { year, month, day } = when;
  if (year !== undefined && (year < 1990 || year > 2100)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  return day !== undefined && (day < 1 || day > 31) ? undefined : when;
}

/** A year of the Buddhist era is 543 ahead. */
function era(year: number): number {
  return year >= 2500 && year <= 2700 ? year - 543 : year;
}

/** Numbers with marks after them, as in Korean, Chinese and Japanese: 2026년 7월 1일, 7월, ’24년 3월. */
function marked(text: string, i: number, lexicon: Lexicon): When | undefined {
  const parts: { year?: number; month?: number; day?: number } = {};
  let end = i;
  for (const mark of ['year', 'month', 'day'] as const) {
    const at = skipGap(text, end, 1);
    const number = digitAt(text, at) >= 0 ? readDigits(text, at, lexicon.language.decimal) : undefined;
    const after = number?.plain ? markAt(text, number.end, lexicon) : undefined;
    if (!number || after?.meaning !== mark || (mark === 'day' && parts.month === undefined && end !== i)) continue;
    parts[mark] = number.value;
    end = after.end;
  }
  if (end === i) return undefined;
  if (parts.year !== undefined) parts.year = fullYear(text, i, parts.year, parts.month !== undefined);
  return parts.year === 0 ? undefined : valid({ at: i, end, ...parts });
}

function markAt(text: string, i: number, lexicon: Lexicon): { end: number; meaning: Mark } | undefined {
  const at = skipGap(text, i, 1);
  return lexicon.marks.at(text, i) ?? (at > i ? lexicon.marks.at(text, at) : undefined);
}

const REIWA = 2018;

/** Two digits are a year after an apostrophe or before a month; 令和 counts from 2019. Zero when it is no year. */
function fullYear(text: string, i: number, year: number, month: boolean): number {
  if (year >= 1000) return era(year);
  if (text.slice(Math.max(0, i - 2), i) === '令和') return REIWA + year;
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
  return { at: i, ...withYear(text, named.end, lexicon), month: named.month, day: day.value };
}

type Named = { readonly month: number; readonly end: number };

function monthNamed(text: string, at: number, lexicon: Lexicon, capital: (i: number) => boolean): Named | undefined {
  const found = lexicon.signs.at(text, at);
  if (!found) return undefined;
  const name = found.meaning.find((s) => s.is === 'month');
  if (name?.is === 'month')
    return capital(at) || lexicon.language.time.smallMonths ? { month: name.month, end: found.end } : undefined;
  if (!found.meaning.some((s) => s.is === 'monthBefore')) return undefined;
  const number = readDigits(text, skipGap(text, found.end, 1), '.');
  return number?.plain && number.value >= 1 && number.value <= 12
    ? { month: number.value, end: number.end }
    : undefined;
}

/** A year right after a month: "May 2024", "May, 2024", "tháng 7 năm 2026", "tháng 7/2026", "กรกฎาคม 2569". */
function withYear(text: string, end: number, lexicon: Lexicon): { end: number; year?: number } {
  let at = end;
  if (text[at] === ',' || text[at] === '/') at++;
  at = skipGap(text, at, 1);
  const word = lexicon.signs.at(text, at);
  if (word?.meaning.some((s) => s.is === 'yearBefore')) at = skipGap(text, word.end, 1);
  const number = digitAt(text, at) >= 0 ? readDigits(text, at, '.') : undefined;
  const year = number?.plain && number.end - at === 4 ? era(number.value) : 0;
  return number && year >= 1990 && year <= 2100 ? { end: number.end, year } : { end };
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

/** A time that begins with a word: May 2024, last month, first half of 2025, tháng 7, ปี 2567. */
export function readNamedTime(
  text: string,
  at: number,
  end: number,
  signs: readonly Sign[],
  lexicon: Lexicon,
  capital: (i: number) => boolean,
): When | undefined {
  for (const sign of signs) {
    if (sign.is === 'relative') return afterRelative(text, at, end, sign.relative, lexicon);
    if (sign.is === 'quarter') return { at, quarter: sign.quarter, ...yearAround(text, at, end, lexicon) };
    if (sign.is === 'half') return { at, half: sign.half, ...yearAround(text, at, end, lexicon) };
    if (sign.is === 'month' || sign.is === 'monthBefore') {
      const named = monthNamed(text, at, lexicon, capital);
      return named ? monthFirst(text, at, named, lexicon) : undefined;
    }
    if (sign.is === 'yearBefore') {
      const { year, end: after } = withYear(text, end, lexicon);
      return year === undefined ? undefined : { at, end: after, year };
    }
  }
  return undefined;
}

function monthFirst(text: string, at: number, named: Named, lexicon: Lexicon): When {
  const dayAt = skipGap(text, named.end, 1);
  const day = digitAt(text, dayAt) >= 0 ? readDigits(text, dayAt, '.') : undefined;
  if (!day?.plain || day.value < 1 || day.value > 31 || lexicon.scales.at(text, skipGap(text, day.end, 1))) {
    return { at, ...orRelative(text, withYear(text, named.end, lexicon), lexicon), month: named.month };
  }
  const end = lexicon.ordinal.at(text, day.end)?.end ?? day.end;
  return { at, ...withYear(text, end, lexicon), month: named.month, day: day.value };
}

/** "January last year": the year may follow its month as a word. */
function orRelative(
  text: string,
  found: { end: number; year?: number },
  lexicon: Lexicon,
): { end: number; year?: number; relative?: Relative } {
  if (found.year !== undefined) return found;
  const word = lexicon.signs.at(text, skipGap(text, found.end, 1));
  const relative = word?.meaning.find((s) => s.is === 'relative');
  if (!word || relative?.is !== 'relative' || !/ year$/.test(relative.relative)) return found;
  return { end: word.end, relative: relative.relative };
}

/** "지난해 5월", "去年第二季度": the month, quarter or half takes its year from the word before. */
function afterRelative(text: string, at: number, end: number, relative: Relative, lexicon: Lexicon): When {
  if (relative !== 'this year' && relative !== 'last year' && relative !== 'next year') return { at, end, relative };
  const next = skipGap(text, end, 1);
  const found = lexicon.signs.at(text, next);
  for (const sign of found?.meaning ?? []) {
    if (sign.is === 'quarter') return { at, end: found?.end ?? end, relative, quarter: sign.quarter };
    if (sign.is === 'half') return { at, end: found?.end ?? end, relative, half: sign.half };
  }
  const month = digitAt(text, next) >= 0 ? marked(text, next, lexicon) : undefined;
  if (month?.month === undefined || month.year !== undefined) return { at, end, relative };
  return { ...month, at, relative };
}

/** The year of a quarter or half: after it ("of 2025", "năm 2025", "/2025") or marked right before it ("2025년 2분기"). */
function yearAround(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
): { end: number; year?: number; relative?: Relative } {
  const from = text.startsWith(' of', end) ? end + 3 : end;
  const after = withYear(text, from, lexicon);
  if (after.year !== undefined) return after;
  const word = lexicon.signs.at(text, skipGap(text, from, 1));
  const relative = word?.meaning.find((s) => s.is === 'relative');
  if (word && relative?.is === 'relative') return { end: word.end, relative: relative.relative };
  const before = /(\d{4})\D?$/.exec(text.slice(Math.max(0, skipBack(text, at) - 5), skipBack(text, at)));
  const year = before ? era(Number(before[1])) : 0;
  return year >= 1990 && year <= 2100 ? { end, year } : { end };
}

const TOWARDS_FUTURE: Readonly<Record<string, 1>> = { coming: 1 };

/** Adds what stands before a time: "지난", "오는", "next". */
export function leaning(when: When, text: string, lexicon: Lexicon): When {
  const before = lexicon.coming.before(text, skipBack(text, when.at));
  return before ? { ...when, lean: TOWARDS_FUTURE[before.meaning] ? 'coming' : 'past' } : when;
}

/** ISO text of a time, cut to what it names: '2024-06-30', '2024-06', '2025-Q2', '2025-H1', '2024', 'P3Y'; null when unknown. */
export function resolve(when: When, published: Day | null, ahead: boolean): string | null {
  if (when.months !== undefined) return when.months % 12 === 0 ? `P${when.months / 12}Y` : `P${when.months}M`;
  if (when.relative && when.month === undefined && !when.quarter && !when.half)
    return relativeTo(when.relative, published);
  if (when.day !== undefined && when.month === undefined)
    return published && when.year === undefined ? dayOfMonth(when.day, published) : null;
  const year = when.year ?? yearOf(when, published, ahead);
  if (year === null) return null;
  if (when.quarter) return `${year}-Q${when.quarter}`;
  if (when.half) return `${year}-H${when.half}`;
  if (when.month === undefined) return when.day === undefined ? `${year}` : null;
  const month = `${year}-${String(when.month).padStart(2, '0')}`;
  return when.day === undefined ? month : `${month}-${String(when.day).padStart(2, '0')}`;
}

/** A day without a month is in the month of publication. */
function dayOfMonth(day: number, { year, month }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MONTHS_BACK = { 'this month': 0, 'last month': 1, 'next month': -1, 'same month last year': 13 } as const;

function relativeTo(relative: Relative, published: Day | null): string | null {
  if (!published) return null;
  const { year, month } = published;
  if (relative === 'this year') return `${year}`;
  if (relative === 'last year') return `${year - 1}`;
  if (relative === 'next year') return `${year + 1}`;
  if (relative === 'today') return [year, month, published.day].map((n) => String(n).padStart(2, '0')).join('-');
  const back = MONTHS_BACK[relative];
  const count = year * 12 + month - 1 - back;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** A month without a year is the last one before the publication, or the next one after it when it is ahead. */
function yearOf(when: When, published: Day | null, ahead: boolean): number | null {
  if (!published) return null;
  if (when.relative)
    return published.year + (when.relative === 'last year' ? -1 : when.relative === 'next year' ? 1 : 0);
  const named = when.month ?? (when.quarter ? when.quarter * 3 - 2 : when.half ? when.half * 6 - 5 : 0);
  if (named === 0) return null;
  const later = named > published.month || (named === published.month && (when.day ?? 0) > published.day);
  const earlier =
    named < published.month || (named === published.month && when.day !== undefined && when.day < published.day);
  const forward = when.lean === 'coming' || (when.lean !== 'past' && ahead);
  if (forward)
    return earlier && (when.lean === 'coming' || published.month - named > 2) ? published.year + 1 : published.year;
  return later ? published.year - 1 : published.year;
}
