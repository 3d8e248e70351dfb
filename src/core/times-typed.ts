import { EVERY_DAY } from './digest.ts';

const EN_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const KO_DAYS = ['월', '화', '수', '목', '금', '토', '일'];

/** A time of day as people type it, '9:00' or '9시30분', as '09:00'; undefined when it is none. */
export function timeTyped(word: string): string | undefined {
  const m = /^(\d{1,2}):(\d{2})$/.exec(word) ?? /^(\d{1,2})시(?:(\d{1,2})분)?$/.exec(word);
  if (!m) return undefined;
  const at = `${(m[1] ?? '').padStart(2, '0')}:${(m[2] ?? '00').padStart(2, '0')}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? at : undefined;
}

function dayTyped(word: string): number {
  const w = word.trim().toLowerCase();
  return Math.max(EN_DAYS.indexOf(w.slice(0, 3)), KO_DAYS.indexOf(w.slice(0, 1))) + 1;
}

/** Weekdays as people type them, 'mon-fri', '월,수' or 'daily': 1 is Monday; undefined when one of them is none. */
export function daysTyped(word: string): readonly number[] | undefined {
  if (/^(daily|every|all|매일)$/i.test(word)) return EVERY_DAY;
  if (/^(weekdays?|평일)$/i.test(word)) return [1, 2, 3, 4, 5];
  const days = word.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-~]/).map(dayTyped);
    return from > 0 && to >= from ? EVERY_DAY.slice(from - 1, to) : [0];
  });
  return days.includes(0) ? undefined : [...new Set(days)].sort();
}
