import type { Place, Store } from '../core/ports.ts';
import { UI_LANGUAGES, type UiLanguage } from '../core/words.ts';
import { aheadOf, type Ahead, type Dossier } from './dossier.ts';

/** A place that wants to be reminded of a dossier's dates, and in which language. */
export type Follow = { readonly place: Place; readonly dossier: string; readonly lang: UiLanguage };

const OWNER = 'ledger';
const NAME = 'follows';

function readFollow(row: unknown): readonly Follow[] {
  if (!Array.isArray(row)) return [];
  const [place, dossier, language] = row as readonly unknown[];
  const lang = UI_LANGUAGES.find((l) => l === language);
  return typeof place === 'string' && typeof dossier === 'string' && lang
    ? [{ place: place as Place, dossier, lang }]
    : [];
}

/** All follows of this installation; a damaged entry is left out. */
export async function followsOf(store: Store): Promise<readonly Follow[]> {
  const kept = await store.places.setting(OWNER, NAME);
  const rows: unknown = kept ? JSON.parse(kept) : [];
  return Array.isArray(rows) ? rows.flatMap(readFollow) : [];
}

/** Begins or ends a place's reminders of one dossier; doing so twice changes nothing. */
export async function setFollow(store: Store, follow: Follow, on: boolean): Promise<void> {
  const others = (await followsOf(store)).filter((f) => f.place !== follow.place || f.dossier !== follow.dossier);
  const all = on ? [...others, follow] : others;
  await store.places.set(OWNER, NAME, JSON.stringify(all.map((f) => [f.place, f.dossier, f.lang])));
}

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
