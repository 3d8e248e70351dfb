import { due } from './core/occasion.ts';
import type { DigestSetting } from './core/ports.ts';
import type { Reply } from './core/reply.ts';
import { DAY, type Instant } from './core/time.ts';
import { shorten } from './dispatch.ts';
import type { House } from './house.ts';
import { weekOf } from './views/week.ts';

/** A weekly digest that was missed looks back no further than this. */
const LONGEST = 8 * DAY;

/** Weekly digests of this round by what they depend on: channels with one setting share one. */
type Made = Map<string, Promise<Reply>>;

function weekFor(house: House, setting: DigestSetting, since: Instant, now: Instant, made: Made): Promise<Reply> {
  const { place: _, by: __, told: ___, ...rest } = setting;
  const key = JSON.stringify({ ...rest, since });
  const fresh = async () =>
    shorten({ store: house.store }, await weekOf(house.store, await house.sources(), setting, since, now));
  const reply = made.get(key) ?? fresh();
  made.set(key, reply);
  return reply;
}

/** Queues one place's weekly digest when its turn has come; the mark goes after it, and is mended where a kill took it. */
async function queueWeek(house: House, asked: DigestSetting, now: Instant, made: Made): Promise<boolean> {
  const { outbox, places } = house.store;
  const turn = asked.week && due('week', asked.week.schedule, now);
  if (!turn) return false;
  const before = await outbox.get(asked.place, turn.id);
  // Read anew: the daily digest may have written its mark just now.
  const setting = (await places.digest(asked.place)) ?? asked;
  const { week } = setting;
  if (!week || (before && (week.told ?? 0) >= before.queued)) return false;
  if (before) {
    await places.setDigest({ ...setting, week: { ...week, told: before.queued } });
    return false;
  }
  const since = week.told === null ? now - 7 * DAY : Math.max(week.told, now - LONGEST);
  const reply = await weekFor(house, setting, since, now, made);
  const queued = await outbox.queue({ to: setting.place, occasion: turn.id, reply, after: null }, now);
  if (queued) await places.setDigest({ ...setting, week: { ...week, told: now } });
  return queued;
}

/** Queues every weekly digest whose turn has come, each once by its occasion; one place's failure stops no other. */
export async function queueWeeks(house: House, now: Instant): Promise<number> {
  const made: Made = new Map();
  let queued = 0;
  for (const setting of (await house.store.places.digests()).filter((d) => d.week)) {
    try {
      if (await queueWeek(house, setting, now, made)) queued += 1;
    } catch (thrown) {
      house.log.warn('a weekly digest could not be made', { place: setting.place, problem: thrown });
    }
  }
  return queued;
}
