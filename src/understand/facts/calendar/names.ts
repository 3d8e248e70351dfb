import type { Relative } from '../../language.ts';
import type { Lexicon, Sign } from '../lexicon.ts';
import { digitAt, readDigits } from '../numbers.ts';
import { skipBack, skipGap } from '../words.ts';
import { marked } from './digits.ts';
import { era, type When } from './when.ts';

type Named = { readonly month: number; readonly end: number };

export function monthNamed(
  text: string,
  at: number,
  lexicon: Lexicon,
  capital: (i: number) => boolean,
): Named | undefined {
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
export function withYear(text: string, end: number, lexicon: Lexicon): { end: number; year?: number } {
  let at = end;
  if (text[at] === ',' || text[at] === '/') at++;
  at = skipGap(text, at, 1);
  const word = lexicon.signs.at(text, at);
  if (word?.meaning.some((s) => s.is === 'yearBefore')) at = skipGap(text, word.end, 1);
  const number = digitAt(text, at) >= 0 ? readDigits(text, at, '.') : undefined;
  const year = number?.plain && number.end - at === 4 ? era(number.value) : 0;
  return number && year >= 1990 && year <= 2100 ? { end: number.end, year } : { end };
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
    if (sign.is === 'weekday' && isDayName(text, at, end, lexicon, capital)) return { at, end, weekday: sign.weekday };
    if (sign.is === 'quarter') return { at, quarter: sign.quarter, ...yearAround(text, at, end, lexicon) };
    if (sign.is === 'half') return { at, half: sign.half, ...yearAround(text, at, end, lexicon) };
    if (sign.is === 'month' || sign.is === 'monthBefore') {
      const named = monthNamed(text, at, lexicon, capital);
      return named ? monthFirst(text, at, named, lexicon, capital) : undefined;
    }
    if (sign.is === 'yearBefore') {
      const { year, end: after } = withYear(text, end, lexicon);
      return year === undefined ? undefined : { at, end: after, year };
    }
  }
  return undefined;
}

/** "Minggu" is a Sunday, "minggu" a week; "thứ Ba" is a Tuesday, "thứ ba" a third. */
function isDayName(
  text: string,
  at: number,
  end: number,
  { language }: Lexicon,
  capital: (i: number) => boolean,
): boolean {
  return !language.time.capitalDays || capital(Math.max(at, text.lastIndexOf(' ', end - 1) + 1));
}

function monthFirst(text: string, at: number, named: Named, lexicon: Lexicon, capital: (i: number) => boolean): When {
  const row = monthsInRow(text, at, named, lexicon, capital);
  if (row) return row;
  const dayAt = skipGap(text, named.end, 1);
  const day = digitAt(text, dayAt) >= 0 ? readDigits(text, dayAt, '.') : undefined;
  if (!day?.plain || day.value < 1 || day.value > 31 || lexicon.scales.at(text, skipGap(text, day.end, 1))) {
    return { at, ...orRelative(text, withYear(text, named.end, lexicon), lexicon), month: named.month };
  }
  const end = lexicon.ordinal.at(text, day.end)?.end ?? day.end;
  return { at, ...orRelative(text, withYear(text, end, lexicon), lexicon), month: named.month, day: day.value };
}

/** "January to May 2025": months in a row. */
function monthsInRow(
  text: string,
  at: number,
  first: Named,
  lexicon: Lexicon,
  capital: (i: number) => boolean,
): When | undefined {
  const joint = lexicon.range.at(text, skipGap(text, first.end, text[first.end] === ' ' ? 1 : 0));
  const last = joint && monthNamed(text, skipGap(text, joint.end, 1), lexicon, capital);
  if (!last || last.month <= first.month) return undefined;
  return { at, since: first.month, month: last.month, ...orRelative(text, withYear(text, last.end, lexicon), lexicon) };
}

/** "January last year": the year may follow its month as a word. */
export function orRelative(
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
  const next = skipGap(text, end, 1);
  if (relative === 'this month' || relative === 'last month' || relative === 'next month') {
    const day = digitAt(text, next) >= 0 ? marked(text, next, lexicon) : undefined;
    const only = day?.day !== undefined && day.month === undefined && day.year === undefined;
    return only ? { ...day, at, relative } : { at, end, relative };
  }
  if (relative !== 'this year' && relative !== 'last year' && relative !== 'next year') return { at, end, relative };
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

/** Adds what stands before a time: "지난", "오는", "올", "next". */
export function leaning(when: When, text: string, lexicon: Lexicon): When {
  const before = lexicon.coming.before(text, skipBack(text, when.at));
  return before ? { ...when, lean: before.meaning } : when;
}

/** "작년 1월 19%로, 8월부터는 33.5%로", "그해 8월": a later month takes the year of the month told before it. */
export function inYearOf(before: When | undefined, when: When): When {
  if (!before || when.month === undefined || when.year !== undefined || when.relative) return when;
  const told = before.year !== undefined || / year$/.test(before.relative ?? '');
  if (!told || before.months !== undefined || (when.lean !== undefined && when.lean !== 'same')) return when;
  const later = before.month !== undefined && when.month > before.month && (when.day === undefined || !!before.day);
  if (when.lean !== 'same' && !later) return when;
  const { year, relative } = before;
  return { ...when, ...(year === undefined ? {} : { year }), ...(relative === undefined ? {} : { relative }) };
}
