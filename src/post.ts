import { setTimeout as pause } from 'node:timers/promises';
import { bundleHeld } from './bundles.ts';
import { editAmended, spreadCorrections } from './corrections.ts';
import { isNotice, pausePlace } from './gone.ts';
import type { House } from './house.ts';
import type { Delivery, Place, Posted, Surface } from './core/ports.ts';
import { MINUTE, SECOND } from './core/time.ts';

/** How long a delivery is one worker's own, in ms; an API call's time-out lies well below it. */
export const LEASE = MINUTE;
/**
 * Nothing is sent in the last part of a lease: an API call may take 20 s, and the clock of whoever claims next may be
 * 10 s ahead of ours.
 */
const MARGIN = 30 * SECOND;
/** Deliveries in flight at once: each goes to another place, so one slow place delays no other. */
const AT_ONCE = 200;
/** More are claimed when so many may take off: a claim costs about as much for one as for ten. */
const CLAIM_AT = 10;
/** Where the platform is not connected, look again after this long. */
const NOT_CONNECTED = 5 * MINUTE;
/** Where a place could not be read back just now, look again after this long. */
const NOT_READ = 10 * SECOND;

type Post = Pick<House, 'store' | 'surfaces' | 'clock' | 'log' | 'worker'> & Partial<Pick<House, 'zone' | 'admins'>>;

/**
 * Whether a delivery that was tried before stands in its place already. `undefined` when the platform will not say:
 * then a person decides, because a doubled post is as bad as a lost one.
 */
async function standsAlready(surface: Surface, d: Delivery): Promise<string | null | undefined> {
  return d.tries > 1 ? surface.find(d.to, d.id, d.firstTry ?? d.queued) : null;
}

/** What reading back came to; a place that could not be asked is asked again, and nothing is sent meanwhile. */
async function lookedBack(house: Post, surface: Surface, d: Delivery): Promise<'send' | 'settled'> {
  const { outbox } = house.store;
  try {
    const before = await standsAlready(surface, d);
    if (before === null) return 'send';
    if (typeof before === 'string') await outbox.posted(d, before);
    else await outbox.uncertain(d, d.problem ?? 'It may have been posted before; the channel cannot be read back.');
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    await outbox.again(d, `The place could not be read back: ${problem}`, house.clock.now() + NOT_READ);
  }
  return 'settled';
}

async function send(house: Post, surface: Surface, d: Delivery): Promise<void> {
  if ((await lookedBack(house, surface, d)) === 'settled') return;
  const until = (d.lease ?? 0) - MARGIN;
  const now = house.clock.now();
  if (now >= until) return void (await house.store.outbox.again(d, 'The time for this try was over.', now));
  await settle(house, d, await surface.post(d.to, d.reply, d.id, { again: d.tries > 1, until }));
}

/** An edit rewrites what stands there; where that is no more, it is told once as a message of its own. */
async function edit(house: Post, surface: Surface, d: Delivery): Promise<void> {
  const { outbox } = house.store;
  const came = await editAmended(house, surface, d);
  if (came === 'tell') return send(house, surface, d);
  if (came === 'edited') return void (await outbox.posted(d, d.amends ?? ''));
  if (came === 'nothing') return void (await outbox.failed(d, 'What it corrects was never posted.'));
  await settle(house, d, came);
}

/** Writes down what a try came to, and when the next one is due. */
async function settle(house: Post, d: Delivery, result: Posted): Promise<void> {
  const { outbox } = house.store;
  if (result.state === 'posted') {
    await outbox.posted(d, result.message);
    if (d.problem !== null && (await outbox.resume(d.to, house.clock.now())) > 0)
      house.log.info('a place takes posts again; what waited follows', { to: d.to });
    return;
  }
  if (result.state === 'unclear') {
    // The row stays leased: when the lease ends it is claimed again, and the place is read before anything is sent.
    house.log.warn('a post may or may not have arrived', { to: d.to, occasion: d.occasion, problem: result.problem });
    return;
  }
  const now = house.clock.now();
  if (result.gone && !isNotice(d)) {
    await outbox.again(d, result.problem, now, !result.begun);
    await pausePlace(house, d, result.problem, now);
    return;
  }
  if (result.retryAt !== null) return void (await outbox.again(d, result.problem, result.retryAt, !result.begun));
  await outbox.failed(d, result.problem);
  house.log.warn('a post was refused for good', { to: d.to, occasion: d.occasion, problem: result.problem });
}

function surfaceOf(house: Post, to: Place): Surface | undefined {
  return house.surfaces.find((s) => to.startsWith(`${s.name}:`));
}

async function deliver(house: Post, d: Delivery): Promise<void> {
  const surface = surfaceOf(house, d.to);
  if (!surface) {
    await house.store.outbox.again(d, `${d.to.split(':')[0]} is not connected`, house.clock.now() + NOT_CONNECTED);
    return;
  }
  try {
    await (d.amends === undefined ? send(house, surface, d) : edit(house, surface, d));
  } catch (thrown) {
    house.log.warn('posting failed unexpectedly; the lease will end and it is looked at again', {
      to: d.to,
      problem: thrown,
    });
  } finally {
    surface.pace?.forget(d.to);
  }
}

/** One look into the outbox: what was claimed, and in how many ms something more may begin (Infinity: nothing waits). */
type Look = { readonly claimed: readonly Delivery[]; readonly soonest: number };

/**
 * What is held and due is bundled first, as of the same instant: so none of it is claimed alone. A place whose platform
 * wants a pause stays queued, and is no worker's until its turn has come.
 */
async function look(house: Post, n: number): Promise<Look> {
  const now = house.clock.now();
  await bundleHeld(house, now);
  const workers = 1 + (await house.store.outbox.others(house.worker, now));
  for (const s of house.surfaces) s.pace?.share(workers);
  const admitted: Place[] = [];
  let soonest = Infinity;
  const admit = (to: Place): boolean => {
    const wait = surfaceOf(house, to)?.pace?.admit(to) ?? 0;
    if (wait === 0) admitted.push(to);
    else soonest = Math.min(soonest, wait);
    return wait === 0;
  };
  const claimed = await house.store.outbox.claim(house.worker, n, now, LEASE, admit);
  const taken = new Set(claimed.map((d) => d.to));
  for (const to of admitted) if (!taken.has(to)) surfaceOf(house, to)?.pace?.forget(to);
  return { claimed, soonest };
}

/** Looking costs what the database takes for it: three times as long nothing is looked for again. */
const REST = 3;
const LONGEST_REST = 500;

/** Waits for the first delivery to land, or for so many ms; and no longer than the stop. */
async function firstOf(flying: ReadonlySet<Promise<void>>, ms: number, stop?: AbortSignal): Promise<void> {
  const timer = new AbortController();
  const end = () => timer.abort();
  stop?.addEventListener('abort', end, { once: true });
  const late = ms === Infinity ? [] : [pause(ms, undefined, { signal: timer.signal }).catch(() => undefined)];
  await Promise.race([...flying, ...late]);
  end();
  stop?.removeEventListener('abort', end);
}

/**
 * Works off what is due, places side by side, each in order; returns how many deliveries were handled. A place that
 * is slow holds one of the `AT_ONCE` and nobody else. Stopped, it begins nothing more and waits for what is in flight.
 */
export async function drain(house: Post, stop?: AbortSignal): Promise<number> {
  // A process without surfaces leaves the outbox to those that have them.
  if (house.surfaces.length === 0) return 0;
  await spreadCorrections(house, house.clock.now());
  const flying = new Set<Promise<void>>();
  let handled = 0;
  for (;;) {
    const room = AT_ONCE - flying.size;
    const began = performance.now();
    const looks = !stop?.aborted && (room >= CLAIM_AT || flying.size === 0);
    const { claimed, soonest } = looks ? await look(house, room) : { claimed: [], soonest: Infinity };
    for (const d of claimed) {
      const flight: Promise<void> = deliver(house, d).finally(() => flying.delete(flight));
      flying.add(flight);
    }
    handled += claimed.length;
    if (flying.size === 0 && (soonest === Infinity || stop?.aborted)) return handled;
    const rested = performance.now() + Math.min(LONGEST_REST, (performance.now() - began) * REST);
    await firstOf(flying, soonest, stop);
    if (looks && !stop?.aborted) await firstOf(new Set(), Math.max(0, rested - performance.now()), stop);
  }
}
