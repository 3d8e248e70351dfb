import type { DigestSetting } from '../core/ports.ts';
import type { UiLanguage } from '../core/words.ts';
import { digestWords } from '../words/digest.ts';

/** Weekdays by name; all seven are every day. */
export function daysSaid(on: readonly number[], lang: UiLanguage): string {
  const w = digestWords[lang];
  const names = w.weekdays.split(' ');
  return on.length === 7 ? w.everyDay : on.map((d) => names[d - 1]).join(', ');
}

/** When a place gets its daily digest, or that it gets none. */
export function daySaid({ on, schedule, told }: DigestSetting, lang: UiLanguage): string {
  const w = digestWords[lang];
  if (on) return w.shown(schedule.at, schedule.zone, daysSaid(schedule.on, lang));
  return told === null ? w.never : w.off;
}

/** When it gets the weekly one. */
export function weekSaid({ week }: DigestSetting, lang: UiLanguage): string {
  if (!week) return digestWords[lang].weekNone;
  return `${daysSaid(week.schedule.on, lang)} ${week.schedule.at} (${week.schedule.zone})`;
}
