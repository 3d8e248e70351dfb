import { schedule, type ScheduledTask } from 'node-cron';
import { alertBook } from './alertbook.ts';
import { realTime } from './config.ts';
import type { Surface } from './core/ports.ts';
import { startHealth, type Health } from './health.ts';
import type { House } from './house.ts';
import { earsOf, open, type Building, type OpenHouse } from './main.ts';
import { pulse, type Pulse } from './pulse.ts';
import { single, type Single } from './once.ts';
import { fetchFor } from './poll.ts';
import { drain } from './post.ts';
import { nextTryIn, poll, tell, upkeep } from './tick.ts';
import { runWords } from './words/run.ts';

/**
 * What a process does among several on one database: visits sources, queues and posts, or answers; `all` is one process
 * for everything. One process answers; of the others there may be many.
 */
export const ROLES = ['all', 'poll', 'deliver', 'chat'] as const;
export type Role = (typeof ROLES)[number];

/** A bot that runs: connected surfaces and a clock that ticks. */
export type Running = { readonly house: OpenHouse; readonly health: Health | null; stop(): Promise<void> };

/** Connecting may take so long, in ms, before the rest goes on without; then it is tried again every so often. */
const CONNECTING = 20_000;
const TRY_AGAIN = 30_000;

type Connecting = { readonly connected: readonly Surface[]; stop(): void };

/**
 * Connects every surface. One that fails or takes long is one line: the others go on, and it is tried again until it
 * stands, because a platform's bad minute must not cost its channels the day.
 */
async function startSurfaces(house: House, hears: boolean, beat: Pulse): Promise<Connecting> {
  const connected: Surface[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const ears = hears ? beat.listening(earsOf(house)) : null;
  async function attempt(surface: Surface): Promise<void> {
    try {
      await surface.start(house.commands, ears);
      connected.push(surface);
    } catch (thrown) {
      house.log.warn('a surface could not start; the others go on', { surface: surface.name, problem: thrown });
      process.stderr.write(
        `${runWords.en.cannotStart(surface.name, thrown instanceof Error ? thrown.message : String(thrown))}\n`,
      );
      timers.add(setTimeout(() => void attempt(surface), TRY_AGAIN).unref());
    }
  }
  const late = new Promise<void>((done) => timers.add(setTimeout(done, CONNECTING).unref()));
  await Promise.race([Promise.all(house.surfaces.map(attempt)), late]);
  return { connected, stop: () => timers.forEach((t) => clearTimeout(t)) };
}

/** What runs: `reads: false` answers only and visits nothing by itself (samples); `wait` is ms before the first visit. */
export type Start = Building & { readonly reads?: boolean; readonly wait?: number; readonly role?: Role };

/** A process that only a terminal listens to leaves at once; one that posts finishes what it holds, at most this long. */
const FAREWELL = { terminal: 300, platforms: 8000 } as const;

/** Ticks: every minute what is due by the clock; every five seconds what is due in the outbox. */
const EVERY_MINUTE = '* * * * *';
const OFTEN = '*/5 * * * * *';
const EVERY_SECOND = '* * * * * *';

type Turn = { readonly often: boolean; readonly task: Single<unknown> };

function turnsOf(house: House, b: Start, role: Role, stop: AbortSignal, say: (line: string) => void) {
  const fetch = fetchFor(
    house.version,
    house.clock,
    b.config.allowPrivate,
    b.config.pace ? realTime(b.config, 15_000) : undefined,
  );
  const book = alertBook(house.store.alerts);
  const turns: Record<string, Turn> = {};
  if (role === 'all' || role === 'poll') {
    turns['poll'] = {
      often: false,
      task: single(async () => {
        const round = await poll(house, book, fetch, stop);
        if (round.visited === 0) return;
        const next = await nextTryIn(house, house.clock.now());
        say(runWords[b.config.lang].round(round.read, round.visited, round.kept, next));
      }),
    };
    turns['upkeep'] = { often: false, task: single(() => upkeep(house, b.config.keepDays, fetch)) };
  }
  if (role === 'all' || role === 'deliver') {
    const post = single(() => drain(house, stop));
    turns['tell'] = { often: false, task: single(() => tell(house, stop, () => post.run())) };
    turns['post'] = { often: true, task: post };
  }
  return turns;
}

/** Starts everything. Throws when no surface at all could start. `say` tells a person at the terminal how reading fares. */
export async function start(b: Start, say: (line: string) => void = () => undefined): Promise<Running> {
  const role = b.role ?? 'all';
  const house = await open(role === 'poll' ? { ...b, surfaces: [] } : b);
  const beat = pulse();
  const connecting = await startSurfaces(house, role === 'all' || role === 'chat', beat);
  const { connected } = connecting;
  if (house.surfaces.length > 0 && connected.length === 0) {
    connecting.stop();
    await house.close();
    throw new Error(runWords.en.noSurface);
  }
  const stopping = new AbortController();
  const turns = Object.entries(turnsOf(house, b, role, stopping.signal, say));
  const reads = b.reads ?? true;
  const turn = (all: boolean) => {
    beat.ticked();
    if (!reads) return;
    for (const [what, { often, task }] of turns) {
      if (!all && !often) continue;
      const failed = (thrown: unknown) =>
        house.log.warn('a turn failed; the next one tries again', { what, problem: thrown });
      task.run().catch(failed);
    }
  };
  const ticking: readonly ScheduledTask[] = [
    schedule(b.config.pace ? EVERY_SECOND : EVERY_MINUTE, () => turn(true)),
    schedule(OFTEN, () => turn(false)),
  ];
  const first = setTimeout(() => turn(true), b.wait ?? 0);
  const health = b.config.metrics ? await startHealth(b.config.metrics, house, beat) : null;
  return {
    house,
    health,
    async stop() {
      stopping.abort();
      house.log.info('told to stop; what is in flight is finished, the rest is given back');
      connecting.stop();
      clearTimeout(first);
      await Promise.all(ticking.map((t) => t.stop()));
      const last = Promise.all(turns.map(([, { task }]) => task.idle()));
      const patience = connected.some((s) => s.name !== 'console') ? FAREWELL.platforms : FAREWELL.terminal;
      await Promise.race([last, new Promise((done) => setTimeout(done, patience).unref())]);
      await Promise.all(house.surfaces.map((s) => s.stop().catch(() => undefined)));
      await health?.close();
      await house.store.sources.release(house.worker).catch(() => undefined);
      await house.close();
    },
  };
}
