import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Config } from './config.ts';
import type { Ears, Store, Surface } from './core/ports.ts';
import type { Source } from './core/source.ts';
import type { Clock } from './core/time.ts';
import { rememberTold } from './corrections.ts';
import { answer, suggest, type Front } from './dispatch.ts';
import { deskOf, type House } from './house.ts';
import { loadCommands, loadSources, version } from './load.ts';
import { jsonLog, type Log } from './log.ts';
import { fullBook } from './dutybook.ts';
import { openStore, putDigests, putStarter } from './open.ts';

/** The world's clock; everything else is handed one. */
export const worldClock: Clock = { now: () => Date.now() };

/** The clock that the settings ask for: the world's, or for tests a faster one. */
export function clockFor({ pace }: Config): Clock {
  if (!pace) return worldClock;
  return { now: () => Math.round(pace.from + (Date.now() - pace.from) * pace.factor) };
}

export type Building = {
  readonly config: Config;
  readonly clock?: Clock;
  readonly log?: Log;
  /** Instead of `feeds/`: samples, or a test's own. */
  readonly sources?: readonly Source[];
  /** Ready, or made when the store is open. */
  readonly surfaces?: readonly Surface[] | ((store: Store) => Promise<readonly Surface[]>);
};

/** What `open` gives: the house, and the door. */
export type OpenHouse = House & { close(): Promise<void> };

/** The program's log, on standard error, with the secrets of the settings struck out. */
export function logOf(config: Config, clock: Clock): Log {
  const { slack, discord, llm } = config;
  const secrets = [
    ...config.secretKeys,
    slack?.oauth?.clientSecret,
    slack?.token,
    slack?.appToken,
    slack?.signingSecret,
    discord?.token,
    llm?.key,
  ];
  const write = (line: string) => void process.stderr.write(line);
  return jsonLog(
    config.log,
    () => clock.now(),
    write,
    secrets.flatMap((s) => s ?? []),
  );
}

/** Opens store, commands and starter ledger; nothing is fetched and nobody is called yet. */
export async function open(b: Building): Promise<OpenHouse> {
  const clock = b.clock ?? clockFor(b.config);
  const log = b.log ?? logOf(b.config, clock);
  const [store, commands] = await Promise.all([openStore(b.config, clock), loadCommands()]);
  await putStarter(store, clock.now(), log);
  await putDigests(store, b.config);
  let duty = await fullBook(store);
  const summaries = b.config.llm
    ? (await import('./summaries.ts')).summaryDesk(b.config.llm, { store, clock, log })
    : null;
  const surfaces = typeof b.surfaces === 'function' ? await b.surfaces(store) : (b.surfaces ?? []);
  let shipped: Promise<readonly Source[]> | undefined;
  const only = (all: readonly Source[]) =>
    b.config.only.length ? all.filter((s) => b.config.only.includes(s.id)) : all;
  return {
    worker: `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`,
    version: version(),
    zone: b.config.zone,
    admins: b.config.admins,
    home: b.config.home,
    store,
    clock,
    log,
    commands,
    get duty() {
      return duty;
    },
    async renewDuty() {
      duty = await fullBook(store);
    },
    surfaces,
    ...(summaries ? { summaries } : {}),
    async sources() {
      shipped ??= b.sources ? Promise.resolve(b.sources) : loadSources().then(only);
      const added = await store.sources.added();
      if (added.length === 0) return shipped;
      const { addedSource } = await import('./poll.ts');
      return [...(await shipped), ...added.map(addedSource)];
    },
    async tryFeed(url) {
      const { fetchFor, tryFeed } = await import('./poll.ts');
      return tryFeed(fetchFor(version(), clock, b.config.allowPrivate), url);
    },
    async close() {
      await summaries?.stop();
      await store.close();
    },
  };
}

/** What surfaces call when somebody speaks. */
export function earsOf(house: House): Ears {
  const front: Front = {
    commands: house.commands,
    log: house.log,
    desk: (call, lang, progress) => deskOf(house, call, lang, progress),
  };
  return {
    async answer(call, progress) {
      const reply = await answer(front, call, progress);
      await rememberTold(house, call, reply);
      return reply;
    },
    suggest: (call, option, partial) => suggest(front, call, option, partial),
    async left(team) {
      const rows = await house.store.forget(team);
      house.log.warn('a workspace removed the bot; what it had set is forgotten', { team, rows });
    },
  };
}
