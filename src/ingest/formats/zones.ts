import { instantOf, isZone, MINUTE, type Instant } from '../../core/time.ts';

/** Abbreviations seen in feeds, in minutes east of Greenwich. CST is American, as RFC 822 has it; IST is Indian. */
const NAMED: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  ICT: 420,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  SGT: 480,
  HKT: 480,
  PHT: 480,
  MYT: 480,
  AWST: 480,
  KST: 540,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** Minutes east of Greenwich for "+0900", "+09:00", "GMT+7", "UTC-03:30", "KST", "Z"; undefined when it names no offset. */
export function offsetOf(zone: string): number | undefined {
  const named = NAMED[zone.toUpperCase()];
  if (named !== undefined) return named;
  const m = /^(?:GMT|UTC|UT)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone);
  if (!m) return undefined;
  const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0);
  return minutes > 14 * 60 ? undefined : m[1] === '+' ? minutes : -minutes;
}

/** What a calendar and a clock show, without a zone. */
export type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/**
 * The instant at which that is shown in `zone`: an offset ('+09:00', 'KST') or an IANA name ('America/New_York').
 * Undefined for a day or time that does not exist (31 April, 25:00), a year outside 1990 to 2100, or an unknown zone.
 */
export function instantIn(wall: Wall, zone: string): Instant | undefined {
  const { year, month, day, hour, minute, second } = wall;
  if (year < 1990 || year > 2100 || hour > 24 || minute > 59 || second > 60) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const naive = midnight.getTime() + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  const offset = offsetOf(zone);
  if (offset !== undefined) return naive - offset * MINUTE;
  if (!isZone(zone)) return undefined;
  const at = new Date(naive).toISOString();
  return instantOf(at.slice(0, 10), at.slice(11, 16), zone) + (naive % MINUTE);
}
