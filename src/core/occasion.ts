import { DAY, instantOf, wallTime, type Instant } from './time.ts';

/** A wall-clock time on some weekdays (1 Monday to 7) somewhere, and until when it is better late than never. */
export type Schedule = {
  readonly at: string;
  readonly until: string;
  readonly on: readonly number[];
  readonly zone: string;
};

/** One turn of a schedule; its id is unique, so claiming it twice is a no-op. */
export type Occasion = { readonly id: string; readonly date: string };

/**
 * The turn of `name` that is due at `now`, if any: between `at` and `until` on the wall clock of the zone.
 * `until` earlier than `at` means the next day. Same answer however often it is asked.
 */
export function due(name: string, schedule: Schedule, now: Instant): Occasion | undefined {
  for (const back of [0, 1]) {
    const { date, weekday } = wallTime(now - back * DAY, schedule.zone);
    if (!schedule.on.includes(weekday)) continue;
    const start = instantOf(date, schedule.at, schedule.zone);
    const end = instantOf(schedule.until > schedule.at ? date : nextDate(date), schedule.until, schedule.zone);
    if (now >= start && now < end) return { id: `${name}/${date}`, date };
  }
  return undefined;
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
