import type { House } from './house.ts';
import { teamOf } from './core/place.ts';
import type { Delivery, Place } from './core/ports.ts';
import type { Instant } from './core/time.ts';
import { directTo, goneReply, settersOf } from './views/gone.ts';

type Pausing = Pick<House, 'store' | 'log'> & Partial<Pick<House, 'admins'>>;

const NOTICE = 'gone/';

/** Whether a delivery says that a place is gone. Where it cannot be delivered either, it is not kept. */
export function isNotice(d: Pick<Delivery, 'occasion'>): boolean {
  return d.occasion.startsWith(NOTICE);
}

/**
 * A place takes no posts any more: all that goes to it waits, and whoever set it up is told once, in a direct message. The
 * occasion holds since when it is paused, so that neither a kill nor a further try tells it twice.
 */
export async function pausePlace(house: Pausing, d: Delivery, problem: string, now: Instant): Promise<void> {
  const { outbox } = house.store;
  const since = await outbox.pause(d.to, problem, now);
  house.log.warn('a place no longer takes posts; its deliveries wait', { to: d.to, problem });
  for (const person of await toldOf(house, d.to)) {
    const reply = goneReply({ place: d.to, problem, first: d.id, lang: d.reply.lang ?? 'en' });
    await outbox.queue({ to: person, occasion: `${NOTICE}${d.to}/${since}`, reply, after: null }, now);
  }
}

/** Who set up what a place receives; the admins of the settings where nobody did by hand. */
async function toldOf(house: Pausing, place: Place): Promise<readonly Place[]> {
  const people = await settersOf(house.store, place);
  const team = teamOf(place);
  const admins = (house.admins ?? []).filter((a) => a.startsWith(team)).map((a) => a.slice(team.length));
  const ids = people.length > 0 ? people : admins;
  return [...new Set(ids.flatMap((id) => directTo(place, id) ?? []))].filter((to) => to !== place);
}
