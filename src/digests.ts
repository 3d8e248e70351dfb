import { due } from './core/occasion.ts';
import type { DigestSetting } from './core/ports.ts';
import type { Source } from './core/source.ts';
import type { Instant } from './core/time.ts';
import { shorten } from './dispatch.ts';
import type { House } from './house.ts';
import { digestOf } from './views/digest.ts';

/** Queues one place's digest when its turn has come; the occasion makes it one, however often this is asked. */
async function queueOne(
  house: House,
  sources: readonly Source[],
  setting: DigestSetting,
  now: Instant,
): Promise<boolean> {
  const turn = due('digest', setting.schedule, now);
  if (!turn || !setting.on) return false;
  const { outbox, places } = house.store;
  const before = await outbox.get(setting.place, turn.id);
  if (before) {
    // Killed after queueing and before the mark: tomorrow's digest must not tell today's stories again.
    if ((setting.told ?? 0) < before.queued) await places.setDigest({ ...setting, told: before.queued });
    return false;
  }
  const reply = await shorten({ store: house.store }, await digestOf(house.store, sources, setting, now));
  const queued = await outbox.queue({ to: setting.place, occasion: turn.id, reply, after: null }, now);
  if (queued) await places.setDigest({ ...setting, told: now });
  return queued;
}

/** Queues every digest whose turn has come; one place's failure stops no other. */
export async function queueDigests(house: House, now: Instant): Promise<number> {
  const settings = await house.store.places.digests();
  const sources = settings.length > 0 ? await house.sources() : [];
  let queued = 0;
  for (const setting of settings) {
    try {
      if (await queueOne(house, sources, setting, now)) queued += 1;
    } catch (thrown) {
      house.log.warn('a digest could not be made', { place: setting.place, problem: thrown });
    }
  }
  return queued;
}
