import type { AlertBook } from './alertbook.ts';
import { due, type Schedule } from './core/occasion.ts';
import { DAY, HOUR, MINUTE, type Instant } from './core/time.ts';
import { refreshRates } from './dutybook.ts';
import { shorten } from './dispatch.ts';
import { queueDigests } from './digests.ts';
import type { House } from './house.ts';
import type { Fetch } from './ingest/fetch.ts';
import { visitDue, type Round } from './poll.ts';
import { drain } from './post.ts';
import { keepPromiseRates } from './promiserates.ts';
import { reminderDeliveries } from './views/reminders.ts';
import { queueWeeks } from './weeks.ts';

/** Old articles are pruned and expired rows swept once a day, in the small hours. */
const UPKEEP: Omit<Schedule, 'zone'> = { at: '03:30', until: '09:00', on: [1, 2, 3, 4, 5, 6, 7] };

/** Visits what is due, then posts what that brought. */
export async function poll(house: House, book: AlertBook, fetch: Fetch, stop: AbortSignal): Promise<Round> {
  const round = await visitDue(house, book, fetch, stop);
  await drain(house, stop);
  return round;
}

/**
 * Queues the digests whose turn has come, and posts whatever is due: the first ones while the last ones are made.
 * `post` works the outbox off.
 */
export async function tell(
  house: House,
  stop: AbortSignal,
  post: () => Promise<unknown> = () => drain(house, stop),
): Promise<void> {
  const now = house.clock.now();
  let posting: Promise<unknown> | undefined;
  // What goes wrong in it goes wrong again below, where it is told.
  await queueDigests(house, now, () => (posting ??= post().catch(() => undefined)));
  await queueWeeks(house, now);
  for (const reminder of await reminderDeliveries(house.store, now)) {
    await house.store.outbox.queue({ ...reminder, reply: await shorten(house, reminder.reply) }, now);
  }
  await house.store.outbox.probe(now);
  await posting;
  await post();
}

/** Once a day, by whichever process asks first. */
export async function upkeep(house: House, keepDays: number, fetch: Fetch): Promise<void> {
  const now = house.clock.now();
  if (await refreshRates(house.store, fetch, now)) await house.renewDuty();
  await keepPromiseRates(house, fetch, now);
  const turn = due('upkeep', { ...UPKEEP, zone: house.zone }, now);
  if (!turn || !(await house.store.takeTurn(turn.id, now))) return;
  const pruned = await house.store.articles.prune(now - keepDays * DAY);
  const swept = await house.store.sweep(now);
  house.log.info('old articles were pruned and what expired was swept', { pruned, swept });
}

/** When the next visit of any source is due, in minutes from now; for the line that says so. */
export async function nextTryIn(house: House, now: Instant): Promise<number> {
  const states = await house.store.sources.states();
  const next = Math.min(...states.map((s) => s.nextTry ?? now + HOUR), now + HOUR);
  return Math.max(1, Math.ceil((next - now) / MINUTE));
}
