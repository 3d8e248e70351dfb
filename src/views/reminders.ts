import type { NewDelivery, Store } from '../core/ports.ts';
import { actions, button, tell } from '../core/reply.ts';
import type { Instant } from '../core/time.ts';
import { dossiersOf, seoulDay } from '../ledger/dossier.ts';
import { remindersDue, type Reminder } from '../ledger/follows.ts';
import { dateName } from '../ledger/names.ts';
import { ledgerWords } from '../words/ledger.ts';
import { aheadTable } from './dossiers.ts';

function deliveryOf({ follow, ahead, before }: Reminder): NewDelivery {
  const w = ledgerWords[follow.lang];
  const { matter } = ahead.dossier;
  const said = w.reminder(
    ahead.days,
    matter.title[follow.lang],
    ahead.mark.said[follow.lang],
    dateName(ahead.mark.date, follow.lang),
  );
  const reply = {
    ...tell(
      said,
      aheadTable([ahead], follow.lang),
      actions(
        button(w.open, `/regulations id:${matter.id}`),
        button(w.unfollow, `/regulations id:${matter.id} follow:off`),
      ),
    ),
    lang: follow.lang,
  };
  return { to: follow.place, occasion: `remind/${matter.id}/${ahead.mark.date}/${before}`, reply, after: null };
}

/** The D-14, D-7 and D-1 reminders due now for every place that follows a dossier; queueing them twice changes nothing. */
export async function reminderDeliveries(store: Store, now: Instant): Promise<readonly NewDelivery[]> {
  const follows = await store.places.follows();
  if (follows.length === 0) return [];
  const today = seoulDay(now);
  const dossiers = dossiersOf(await store.ledger.events({}), today);
  return remindersDue(dossiers, follows, today).map(deliveryOf);
}
