import { Mistake } from '../core/command.ts';
import { MOST_BUDGET, quietTyped, type Peace } from '../core/peace.ts';
import type { Line } from '../core/reply.ts';
import { isZone } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { alertWords } from '../words/alert.ts';

/** What of a place's peace a person may set. */
export type PeaceAction = 'budget' | 'quiet' | 'holidays';

function wrong(say: (w: (typeof alertWords)['en']) => string, better: Line): Mistake {
  return new Mistake({ en: say(alertWords.en), ko: say(alertWords.ko) }, better);
}

/** The peace as a person asks for it: `budget 5`, `quiet 22:00-07:00 Asia/Seoul`, `quiet off`, `holidays quiet`. */
export function peaceAsked(before: Peace, action: PeaceAction, typed: string): Peace {
  const word = typed.trim().toLowerCase();
  if (action === 'budget') {
    const n = /^\d{1,3}$/.test(word) ? Number(word) : MOST_BUDGET + 1;
    if (n > MOST_BUDGET) throw wrong((w) => w.wrongBudget(typed, MOST_BUDGET), '/alert budget 20');
    return { ...before, budget: n };
  }
  if (action === 'holidays') {
    if (/^(quiet|조용히|on|켜기)$/.test(word)) return { ...before, holidays: 'quiet' };
    if (/^(loud|평소처럼|off|끄기)$/.test(word)) return { ...before, holidays: 'loud' };
    throw wrong((w) => w.wrongHolidays(typed), '/alert holidays quiet');
  }
  if (/^(off|none|끄기|없음)$/.test(word)) return { ...before, quiet: null };
  const [span = '', zone = before.zone] = typed.trim().split(/\s+/);
  const quiet = quietTyped(span);
  if (!quiet || !isZone(zone)) throw wrong((w) => w.wrongQuiet(typed), '/alert quiet 22:00-07:00');
  return { ...before, quiet, zone };
}

/** A place's peace in a sentence. */
export function peaceSaid({ budget, quiet, holidays, zone }: Peace, lang: UiLanguage): string {
  const w = alertWords[lang];
  return w.peace(
    budget,
    quiet ? w.quietSaid(quiet.from, quiet.to, zone) : w.noQuiet,
    holidays === 'quiet' ? w.holidayQuiet : w.holidayLoud,
  );
}
