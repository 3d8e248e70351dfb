/** Milliseconds since the epoch, UTC: survives JSON. */
export type Instant = number;

/** The one way to ask what time it is; tests set it, `main` alone reads the world's. */
export type Clock = { now(): Instant };

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a wall clock in `zone` (IANA name) shows at `at`: date `YYYY-MM-DD`, time `HH:MM`, weekday 1 (Monday) to 7. */
export type WallTime = { readonly date: string; readonly time: string; readonly weekday: number };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  formats.set(zone, made);
  return made;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Reads the wall clock of a zone at an instant. Throws RangeError on an unknown zone. */
export function wallTime(at: Instant, zone: string): WallTime {
  const part: Record<string, string> = {};
  for (const p of formatOf(zone).formatToParts(at)) part[p.type] = p.value;
  return {
    date: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
    weekday: WEEKDAYS.indexOf(part['weekday'] ?? '') + 1,
  };
}

/** The instant at which a wall clock in `zone` shows `date` and `time`; in a skipped hour, the instant just after. */
export function instantOf(date: string, time: string, zone: string): Instant {
  const naive = Date.parse(`${date}T${time}:00Z`);
  const offset = (at: Instant) => {
    const wall = wallTime(at, zone);
    return Date.parse(`${wall.date}T${wall.time}:00Z`) - Math.floor(at / MINUTE) * MINUTE;
  };
  const [before, after] = [naive - offset(naive - DAY / 2), naive - offset(naive + DAY / 2)];
  const shows = (at: Instant) => wallTime(at, zone).date === date && wallTime(at, zone).time === time;
  return !shows(before) && shows(after) ? after : before;
}

/** True when the text names a time zone this machine knows. */
export function isZone(zone: string): boolean {
  try {
    wallTime(0, zone);
    return true;
  } catch {
    return false;
  }
}
