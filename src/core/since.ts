import { DAY, instantOf, type Instant } from './time.ts';

/** Reads how far back somebody asks: `7d`, `30일`, `2주`, `3개월`, `2026-11-01`, `2026-11`; undefined when it is none of these. */
export function sinceTyped(word: string, now: Instant, zone: string): Instant | undefined {
  const w = word.normalize('NFKC').trim().toLowerCase();
  const span = /^(\d{1,4})\s*(d|day|days|일|w|week|weeks|주|m|month|months|개월|달|y|year|years|년)$/.exec(w);
  if (span) {
    const unit = span[2] ?? 'd';
    const days = /^(d|일)/.test(unit) ? 1 : /^(w|주)/.test(unit) ? 7 : /^(m|개월|달)/.test(unit) ? 30 : 365;
    return now - Number(span[1]) * days * DAY;
  }
  const day = dayTyped(w);
  return day ? instantOf(day, '00:00', zone) : undefined;
}

/** An ISO day for `2026-11-01`, `2026.11.1`, `2026-11` (its first day); undefined when there is no such day. */
export function dayTyped(word: string): string | undefined {
  const m = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(word.normalize('NFKC').trim());
  if (!m) return undefined;
  const iso = `${m[1]}-${(m[2] ?? '').padStart(2, '0')}-${(m[3] ?? '1').padStart(2, '0')}`;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
