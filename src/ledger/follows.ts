import type { Follow } from '../core/ports.ts';
import { aheadOf, type Ahead, type Dossier } from './dossier.ts';

/** Days before a date at which a follower is reminded. */
export const REMIND_AT = [14, 7, 1] as const;
/** A reminder that is late by up to so many days (a restart, a weekend) still goes out, with the days that are left. */
const LATE_DAYS = 2;

/** A reminder: `before` names the turn (14, 7 or 1), `ahead.days` the days that are really left. */
export type Reminder = { readonly follow: Follow; readonly ahead: Ahead; readonly before: number };

/** The reminders due on a day. Only dates printed to the day remind; a month or a worked-out date is no D-day. */
export function remindersDue(
  dossiers: readonly Dossier[],
  follows: readonly Follow[],
  today: string,
): readonly Reminder[] {
  const dated = aheadOf(dossiers, today).filter(({ mark }) => mark.date.length === 10 && !mark.about);
  return follows.flatMap((follow) =>
    dated
      .filter((a) => a.dossier.matter.id === follow.dossier)
      .flatMap((ahead) => {
        const before = REMIND_AT.find((t) => ahead.days <= t && ahead.days >= Math.max(0, t - LATE_DAYS));
        return before === undefined ? [] : [{ follow, ahead, before }];
      }),
  );
}
