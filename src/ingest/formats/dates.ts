import type { Instant } from '../../core/time.ts';
import { monthNamed } from './months.ts';
import { instantIn, offsetOf } from './zones.ts';

/** What a text leaves open: the zone of a bare date, and whether "05/06/2026" has the day or the month first. */
export type DateRules = {
  /** An offset ('+09:00') or an IANA name; UTC when absent. */
  readonly zone?: string;
  /** Day first unless the source writes as Americans do. */
  readonly order?: 'day first' | 'month first';
};

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Time = { readonly hour: number; readonly minute: number; readonly second: number };

/** Longer texts are no dates; the patterns below never see them. */
const LONGEST = 120;

const MORNING = '오전|上午|午前|凌晨|早上|เช้า|sáng';
const AFTERNOON = '오후|下午|午後|晚上|chiều|tối';
const CLOCK = new RegExp(
  `(?:(${MORNING}|${AFTERNOON})\\s?)?(?<![\\d:])(\\d{1,2})(?::|시\\s?|時|时|h)(\\d{2})(?:분|分)?(?:[:\\s]?(\\d{2})(?:초|秒)?(?![\\d:]))?(?:[.,]\\d{1,9})?\\s?([ap]\\.?m\\b\\.?)?`,
  'i',
);
const ZONE_AFTER =
  /^\s*(?:\(?\s*)((?:GMT|UTC|UT)\s?[+\-−]\d{1,2}(?::?\d{2})?|[+\-−]\d{2}(?::?\d{2})?|[A-Z]{1,4}T?)(?![\p{L}\d])/iu;

/**
 * Reads a date as feeds and list pages write them: RFC 822 with any zone, ISO 8601, "September 24, 2026",
 * "Thứ 5, 28/05/2026 17:00:00 GMT+7", "2026. 8. 7.", "2026년 8월 7일 오후 3:05", "26-08-07", 令和8年8月7日, Thai Buddhist years.
 * A date without a time is midnight in `rules.zone`. What is no date is undefined, never now.
 */
export function readDate(text: string | undefined, rules: DateRules = {}): Instant | undefined {
  if (text === undefined || text.length > LONGEST * 4) return undefined;
  const line = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (line === '' || line.length > LONGEST) return undefined;
  const compact = compactIn(line);
  const clock = compact ? undefined : clockIn(line);
  const day = compact ?? dayIn(clock ? clock.rest : line, rules.order ?? 'day first');
  if (!day) return undefined;
  const time = compact ?? clock?.time ?? { hour: 0, minute: 0, second: 0 };
  return instantIn({ ...time, ...day }, (compact ? compact.zone : clock?.zone) ?? rules.zone ?? 'UTC');
}

function compactIn(line: string): (Day & Time & { readonly zone: string | undefined }) | undefined {
  const m = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(line);
  if (!m) return undefined;
  const [year, month, day, hour, minute, second] = m.slice(1, 7).map((d) => Number(d ?? 0));
  return {
    ...{ year: year ?? 0, month: month ?? 0, day: day ?? 0 },
    ...{ hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0, zone: m[7] },
  };
}

function clockIn(line: string): { readonly time: Time; readonly zone?: string; readonly rest: string } | undefined {
  const m = CLOCK.exec(line);
  if (!m) return undefined;
  const after = line.slice(m.index + m[0].length);
  const named = ZONE_AFTER.exec(after);
  const zone = named?.[1] && offsetOf(named[1]) !== undefined ? named[1] : undefined;
  const before = line.slice(0, m.index).replace(/T$/, '');
  const rest = `${before} ${zone && named ? after.slice(named[0].length) : after}`.replace(/ +/g, ' ').trim();
  const half = m[1] ?? m[5]?.replaceAll('.', '').toLowerCase();
  const hour = hourOf(Number(m[2]), half);
  return { time: { hour, minute: Number(m[3]), second: Number(m[4] ?? 0) }, rest, ...(zone ? { zone } : {}) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  const afternoon = half === 'pm' || new RegExp(`^(?:${AFTERNOON})$`).test(half);
  return (hour % 12) + (afternoon ? 12 : 0);
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const NAMED_DAY =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|\.)?[\s\-/]?(?:de\s)?([\p{L}\p{M}.]{2,20})[\s\-/,]*(?:del?\s)?(\d{2,4})(?!\d)/u;
const NAMED_MONTH = /(?<!\p{L})([\p{L}\p{M}.]{3,20})\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;

function dayIn(text: string, order: NonNullable<DateRules['order']>): Day | undefined {
  const era = /(令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/.exec(text);
  if (era) return day((ERAS[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2])), era[3], era[4]);
  const yearFirst = /(?<!\d)(\d{4}|\d{2})\s?(?:[-./]|년|年)\s?(\d{1,2})\s?(?:[-./]|월|月)\s?(\d{1,2})(?!\d)/.exec(text);
  const yearLast = /(?<!\d)(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{4})(?!\d)/.exec(text);
  if (yearLast) return lastYear(yearLast, order);
  if (yearFirst) return day(fullYear(yearFirst[1] ?? ''), yearFirst[2], yearFirst[3]);
  const vietnamese = /(?<!\d)(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})/i.exec(text);
  if (vietnamese) return day(Number(vietnamese[3]), vietnamese[2], vietnamese[1]);
  const dayFirst = NAMED_DAY.exec(text);
  const month = dayFirst && monthNamed(dayFirst[2] ?? '');
  if (dayFirst && month) return day(fullYear(dayFirst[3] ?? ''), month, dayFirst[1]);
  const monthFirst = NAMED_MONTH.exec(text);
  const named = monthFirst && monthNamed(monthFirst[1] ?? '');
  return monthFirst && named ? day(fullYear(monthFirst[3] ?? ''), named, monthFirst[2]) : undefined;
}

function lastYear(m: RegExpExecArray, order: NonNullable<DateRules['order']>): Day | undefined {
  const [a, b] = [Number(m[1]), Number(m[2])];
  const monthLeads = b > 12 || (order === 'month first' && a <= 12);
  return monthLeads ? day(fullYear(m[3] ?? ''), a, b) : day(fullYear(m[3] ?? ''), b, a);
}

/** Two digits are of this century; 2400 to 2700 is the Buddhist era, 543 years ahead. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year >= 60 && year < 90 ? year + 1957 : year >= 90 ? year + 1900 : year + 2000;
  return year >= 2400 && year < 2700 ? year - 543 : year;
}

function day(year: number, month: string | number | undefined, d: string | number | undefined): Day {
  return { year, month: Number(month), day: Number(d) };
}
