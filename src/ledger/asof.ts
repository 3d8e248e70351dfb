import { Mistake } from '../core/command.ts';
import type { Desk } from '../core/ports.ts';
import { dayTyped } from '../core/since.ts';
import { DAY, instantOf, type Instant } from '../core/time.ts';

/** The instant an answer speaks from, and whether that is an earlier day than today. */
export type Standpoint = { readonly at: Instant; readonly past: boolean };

/**
 * Reads `as-of:2026-03-01`: the end of that day in Seoul. Without it, the desk's own as-of, or now.
 * Throws Mistake on what is no day, and on a day that has not come.
 */
export function standpoint(
  word: string | undefined,
  desk: Pick<Desk, 'clock' | 'asOf'>,
  example: `/${string}`,
): Standpoint {
  const now = desk.clock.now();
  if (!word) return desk.asOf === undefined ? { at: now, past: false } : { at: desk.asOf, past: true };
  const day = dayTyped(word);
  const at = day && instantOf(day, '00:00', 'Asia/Seoul') + DAY - 1;
  if (!at || at - DAY >= now) {
    throw new Mistake(
      {
        en: `as-of takes a day that has come, such as 2026-03-01, not "${word}".`,
        ko: `기준일은 2026-03-01처럼 지난 날짜로 적어 주세요("${word}"은(는) 쓸 수 없습니다).`,
      },
      example,
    );
  }
  return { at: Math.min(at, now), past: true };
}
