import type { House } from './house.ts';
import { idOf } from './core/item.ts';
import { PEACE, peaceFrom } from './core/peace.ts';
import type { Delivery, Place } from './core/ports.ts';
import { HOUR, type Instant } from './core/time.ts';
import { shorten } from './dispatch.ts';
import { bundleReply, toldOf } from './views/bundle.ts';

/** Alerts that one bundle takes; what is beyond makes the next one. */
const IN_ONE = 500;

type Bundling = Pick<House, 'store' | 'log'>;

async function bundleOne({ store }: Bundling, place: Place, held: readonly Delivery[], now: Instant): Promise<boolean> {
  const first = held[0];
  const told = await toldOf(store, held);
  if (!first || told.length === 0) return false;
  const id = idOf(held.map((d) => d.id).join(' ')).slice(0, 10);
  const { zone } = peaceFrom(await store.places.setting(place, PEACE));
  const reply = bundleReply(told, { id, since: first.queued, lang: first.reply.lang ?? 'en', zone });
  const by = { to: place, occasion: `bundle/${id}`, reply: await shorten({ store }, reply), after: null };
  return store.outbox.bundle(held, by, now);
}

/**
 * Makes one delivery of the alerts of each place that were held and are due, or have waited for longer than an hour.
 * Asked before every claim with the same `now`, so that none of them is claimed alone; one place's failure stops no other.
 */
export async function bundleHeld(house: Bundling, now: Instant): Promise<number> {
  let made = 0;
  for (const [place, held] of await house.store.outbox.held(now, now - HOUR, IN_ONE)) {
    try {
      if (await bundleOne(house, place, held, now)) made += 1;
    } catch (thrown) {
      house.log.warn('alerts could not be bundled; they are posted one by one', { place, problem: thrown });
    }
  }
  return made;
}
