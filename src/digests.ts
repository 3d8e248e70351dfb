import { due } from './core/occasion.ts';
import type { DigestSetting, NewDelivery } from './core/ports.ts';
import type { Reply } from './core/reply.ts';
import type { Source } from './core/source.ts';
import type { Instant } from './core/time.ts';
import { shorten } from './dispatch.ts';
import type { House } from './house.ts';
import { digestOf } from './views/digest.ts';

/** Digests written to the outbox at once. */
const AT_ONCE = 50;

type Making = {
  readonly house: House;
  readonly sources: readonly Source[];
  readonly now: Instant;
  /** Digests of this round by what they depend on: a thousand channels with one setting share one. */
  readonly made: Map<string, Promise<Reply>>;
};

function digestFor({ house, sources, now, made }: Making, setting: DigestSetting): Promise<Reply> {
  const { place: _, by: __, ...rest } = setting;
  const key = JSON.stringify(rest);
  const known = made.get(key);
  if (known) return known;
  const fresh = digestOf(house.store, sources, setting, now).then((reply) => shorten({ store: house.store }, reply));
  made.set(key, fresh);
  return fresh;
}

/** A place's digest when its turn has come and it was not queued before. */
async function owed(making: Making, setting: DigestSetting): Promise<NewDelivery | undefined> {
  const turn = due('digest', setting.schedule, making.now);
  if (!turn || !setting.on) return undefined;
  const { outbox, places } = making.house.store;
  const before = await outbox.get(setting.place, turn.id);
  if (!before) return { to: setting.place, occasion: turn.id, reply: await digestFor(making, setting), after: null };
  // Killed after queueing and before the mark: tomorrow's digest must not tell today's stories again.
  if ((setting.told ?? 0) < before.queued) await places.markTold([setting.place], before.queued);
  return undefined;
}

/**
 * Queues every digest whose turn has come, each once by its occasion; one place's failure stops no other. `some` is
 * called whenever some of them can be posted.
 */
export async function queueDigests(house: House, now: Instant, some: () => void = () => undefined): Promise<number> {
  const { outbox, places } = house.store;
  const settings = await places.digests();
  const sources = settings.length > 0 ? await house.sources() : [];
  const making: Making = { house, sources, now, made: new Map() };
  let queued = 0;
  let waiting: NewDelivery[] = [];
  const flush = async () => {
    const fresh = await outbox.queueAll(waiting, now);
    // Some were queued by another process a moment ago: the next round marks them as of then.
    const to = fresh === waiting.length ? waiting.map((d) => d.to) : [];
    await places.markTold(to, now);
    queued += fresh;
    waiting = [];
    some();
  };
  for (const setting of settings) {
    try {
      const d = await owed(making, setting);
      if (d) waiting.push(d);
      if (waiting.length >= AT_ONCE) await flush();
    } catch (thrown) {
      house.log.warn('a digest could not be made', { place: setting.place, problem: thrown });
    }
  }
  if (waiting.length > 0) await flush();
  return queued;
}
