import { schedule, type ScheduledTask } from 'node-cron';
import { alertBook } from './alertbook.ts';
import type { Surface } from './core/ports.ts';
import type { House } from './house.ts';
import { earsOf, open, type Building, type OpenHouse } from './main.ts';
import { single } from './once.ts';
import { fetchFor } from './poll.ts';
import { nextTryIn, poll, tell, upkeep } from './tick.ts';
import { runWords } from './words/run.ts';

/** A bot that runs: connected surfaces and a clock that ticks. */
export type Running = { readonly house: OpenHouse; stop(): Promise<void> };

async function startSurfaces(house: House): Promise<readonly Surface[]> {
  const started = await Promise.all(
    house.surfaces.map(async (surface) => {
      try {
        await surface.start(house.commands, earsOf(house));
        return [surface];
      } catch (thrown) {
        house.log.warn('a surface could not start; the others go on', { surface: surface.name, problem: thrown });
        process.stderr.write(
          `${runWords.en.cannotStart(surface.name, thrown instanceof Error ? thrown.message : String(thrown))}\n`,
        );
        return [];
      }
    }),
  );
  return started.flat();
}

/** What runs: `reads: false` answers only and visits nothing by itself (samples); `wait` is ms before the first visit. */
export type Start = Building & { readonly reads?: boolean; readonly wait?: number };

/** A process that only a terminal listens to leaves at once; one that posts finishes what it holds, at most this long. */
const FAREWELL = { terminal: 300, platforms: 8000 } as const;

/** Starts everything. Throws when no surface at all could start. `say` tells a person at the terminal how reading fares. */
export async function start(b: Start, say: (line: string) => void = () => undefined): Promise<Running> {
  const house = await open(b);
  const connected = await startSurfaces(house);
  if (house.surfaces.length > 0 && connected.length === 0) {
    await house.close();
    throw new Error(runWords.en.noSurface);
  }
  const stopping = new AbortController();
  const fetch = fetchFor(house.version, house.clock, b.config.allowPrivate);
  const book = alertBook(house.store.alerts);
  const polling = single(async () => {
    const round = await poll(house, book, fetch, stopping.signal);
    if (round.visited > 0) {
      const next = await nextTryIn(house, house.clock.now());
      say(runWords[b.config.lang].round(round.read, round.visited, round.kept, next));
    }
  });
  const telling = single(() => tell(house, stopping.signal));
  const keeping = single(() => upkeep(house, b.config.keepDays, fetch));
  const tasks = { poll: polling, tell: telling, upkeep: keeping };
  const turn = () =>
    Object.entries(tasks).map(([what, task]) =>
      task
        .run()
        .catch((thrown: unknown) =>
          house.log.warn('a turn failed; the next one tries again', { what, problem: thrown }),
        ),
    );
  const reads = b.reads ?? true;
  const ticking: ScheduledTask = schedule('* * * * *', () => void (reads && turn()));
  const first = setTimeout(() => void (reads && turn()), b.wait ?? 0);
  return {
    house,
    async stop() {
      stopping.abort();
      clearTimeout(first);
      await ticking.stop();
      const last = Promise.all(Object.values(tasks).map((task) => task.idle()));
      const patience = connected.some((s) => s.name !== 'console') ? FAREWELL.platforms : FAREWELL.terminal;
      await Promise.race([last, new Promise((done) => setTimeout(done, patience).unref())]);
      await Promise.all(house.surfaces.map((s) => s.stop().catch(() => undefined)));
      await house.close();
    },
  };
}
