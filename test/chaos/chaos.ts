// Longer than most: one run from its first publication to the last count is read here in its order.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PEACE } from '../../src/core/peace.ts';
import type { Place, Store } from '../../src/core/ports.ts';
import { wallTime, MINUTE, type Instant } from '../../src/core/time.ts';
import { unvisited } from '../../src/ingest/outcome.ts';
import type { Role } from '../../src/run.ts';
import { open } from '../../src/store/open.ts';
import { startFakeDiscord, type FakeDiscord } from '../fakes/discord.ts';
import type { Said } from '../fakes/http.ts';
import { startFakeSlack, type FakeSlack } from '../fakes/slack.ts';
import { chances } from '../bench/measure.ts';
import { count, type Count } from './count.ts';
import { newsOf, serveFeeds } from './world.ts';

export type ChaosSettings = {
  readonly kills: number;
  /** What each process does, and how many s of the bots' time its clock is ahead (or behind). */
  readonly workers: readonly { readonly role: Role; readonly ahead: number }[];
  /** Null is a SQLite file of its own. */
  readonly database: string | null;
  /** How many times as fast the bots' clock runs. */
  readonly pace: number;
  readonly seed: number;
  readonly news: number;
  readonly feeds: number;
  readonly places: number;
  /** What node runs as the bot. */
  readonly bot: readonly string[];
  /** Real ms between two kills, about. */
  readonly rest: number;
  readonly log?: string;
  readonly say?: (line: string) => void;
};

export type ChaosResult = Count & { readonly kills: number; readonly troubles: number; readonly seconds: number };

const GUILD = '700000000000000007';
const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** A zone in which it is morning at `at`, so that a run of some hours stays within one day. */
export function morningZone(at: Instant): string {
  const wanted = 7 - new Date(at).getUTCHours();
  const offset = wanted < -12 ? wanted + 24 : wanted;
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

function placesOf(n: number): readonly Place[] {
  return Array.from({ length: n }, (_, i) =>
    i % 2 === 0 ? (`slack:T1/C${100 + i}` as const) : (`discord:${GUILD}/${800000000000000000n + BigInt(i)}` as const),
  );
}

const QUERIES = ['테무', '알리', '쉬인', '틱톡샵', '관세청', '과징금', '어린이', '시정'];

/** Sets the stage in the store: sources that were visited before, one alert and one digest a place. */
async function stage(store: Store, c: ChaosSettings, from: Instant, urlOf: (feed: number) => string): Promise<string> {
  const zone = morningZone(from);
  for (let feed = 0; feed < c.feeds; feed++) {
    const id = `chaos-${feed}`;
    const added = {
      id,
      name: `혼돈신문 ${feed}`,
      url: urlOf(feed),
      language: 'ko',
      country: 'KR',
      by: 'U9',
      added: from,
    };
    await store.sources.add(added);
    const nextTry = from + ((feed + 1) / c.feeds) * 25 * MINUTE;
    await store.sources.visited({ ...unvisited(id), lastTry: from, lastGood: from, nextTry });
  }
  for (const [i, place] of placesOf(c.places).entries()) {
    const query = QUERIES[i % QUERIES.length] ?? '테무';
    const own = { by: 'U1', lang: 'ko', made: from, paused: false, until: null } as const;
    await store.alerts.add({ id: `a${i}`, place, query, ...own });
    // Every third place hears two alerts an hour one by one: the rest is bundled, and bundles are killed too.
    if (i % 3 === 0) await store.places.set(place, PEACE, JSON.stringify({ budget: 2 }));
    const at = wallTime(from + (5 + (i * 60) / c.places) * MINUTE, zone).time;
    const schedule = { at, until: '23:59', on: [1, 2, 3, 4, 5, 6, 7], zone };
    const all = { platforms: [], topics: [], countries: [], on: true, by: 'U9', told: from } as const;
    await store.places.setDigest({ place, schedule, lang: 'ko', ...all });
  }
  return zone;
}

/** What goes wrong at the platforms: limits, faults, silence, and a hang-up before or after the work was done. */
function troubleOf(chance: () => number, silence: number): { readonly said: Said; readonly done?: true } {
  const wait = () => sleep(silence);
  const hang = { status: 200, hangUp: true } as const;
  const limited: Said = {
    status: 429,
    json: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
    headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' },
  };
  const all = [
    { said: limited },
    { said: { status: 500, json: { message: 'fault' } } },
    { said: { status: 500, json: { message: 'fault' } }, done: true },
    { said: hang },
    { said: hang, done: true },
    { said: { ...hang, wait } },
    { said: { ...hang, wait }, done: true },
  ] as const;
  return all[Math.floor(chance() * all.length)] ?? all[0];
}

/** A clock that is ahead by so many s of its own fast time: it began that much sooner. */
function paceOf(c: ChaosSettings, from: Instant, ahead: number): string {
  const began = new Date(Math.round(from - (ahead * 1000) / (c.pace - 1)));
  return `${c.pace}@${began.toISOString()}`;
}

type Bots = { readonly start: (i: number) => void; readonly kill: (i: number) => Promise<void>; stop(): Promise<void> };

function botsOf(c: ChaosSettings, from: Instant, env: Readonly<Record<string, string>>): Bots {
  const running: (ChildProcess | undefined)[] = [];
  let stopped = false;
  const start = (i: number) => {
    const { role, ahead } = c.workers[i] ?? { role: 'all', ahead: 0 };
    const TILTWATCH_PACE = paceOf(c, from, ahead);
    const child = spawn(process.execPath, [...c.bot, 'start', '--role', role], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env, TILTWATCH_PACE },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk: Buffer) => c.log && appendFileSync(c.log, `${child.pid} ${chunk.toString()}`));
    running[i] = child;
    // One that leaves by itself is started again, as whoever keeps services running does.
    child.once('exit', (code, signal) => {
      if (signal === null && !stopped && code !== null) setTimeout(() => stopped || start(i), 500);
    });
  };
  const end = async (i: number, signal: NodeJS.Signals) => {
    const child = running[i];
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    start,
    kill: (i) => end(i, 'SIGKILL'),
    stop: async () => {
      stopped = true;
      await Promise.all(running.map((_, i) => end(i, 'SIGTERM')));
    },
  };
}

/** Runs the bots, kills them, lets them come to rest, and counts. */
export async function chaos(c: ChaosSettings): Promise<ChaosResult> {
  const began = performance.now();
  const chance = chances(c.seed);
  const from = Date.now();
  const now = () => Math.round(from + (Date.now() - from) * c.pace);
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-chaos-'));
  const where = c.database ? { url: c.database } : { folder };
  const places = placesOf(c.places);
  const channels = places.flatMap((p) => (p.startsWith('discord:') ? [p.slice(p.indexOf('/') + 1)] : []));
  const slack = await startFakeSlack({ now });
  for (const p of places) if (p.startsWith('slack:')) slack.channels.set(p.slice(p.indexOf('/') + 1), 'member');
  const discord = await startFakeDiscord({ now, guilds: [{ id: GUILD, channels }] });
  let atFeed: () => Promise<void> = async () => undefined;
  const feeds = await serveFeeds(c.feeds, () => atFeed());
  const store = await open(where, { now });
  const zone = await stage(store, c, from, feeds.urlOf);
  const bots = botsOf(c, from, {
    ...(c.database ? { DATABASE_URL: c.database } : {}),
    TILTWATCH_DATA: folder,
    TIMEZONE: zone,
    ...{ FEEDS_ONLY: 'none', FEEDS_ALLOW_PRIVATE: 'yes', TILTWATCH_LANG: 'ko', LOG: 'warn' },
    ...{ SLACK_BOT_TOKEN: slack.token, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.url },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
  });
  const publishing = publisher(c, feeds, now);
  const trouble = troublemaker(c, slack, discord, chance);
  for (const i of c.workers.keys()) bots.start(i);
  // Somebody asks all the while: answering goes on beside posting, and dies with it.
  const asking = setInterval(() => slack.say('/mau temu'), 700);

  /**
   * Mostly a bot lives before it dies: one kill in five strikes while it starts. Connected to Discord, the last step of a
   * start, is who listens at its gateway, and who posts only when it has asked who it is.
   */
  let killed: Role = 'all';
  const before = new Map<Role, number>();
  async function alive(): Promise<void> {
    const role = killed;
    const linked = () =>
      role === 'deliver'
        ? discord.calls.filter((call) => call === 'GET /users/@me').length
        : discord.gateway.identified;
    const until = performance.now() + 10_000;
    const waits = role !== 'poll' && chance() >= 0.2;
    while (waits && linked() <= (before.get(role) ?? 0) && performance.now() < until) await sleep(50);
    before.set(role, linked());
  }

  async function killOnce(): Promise<void> {
    await alive();
    const victim = Math.floor(chance() * c.workers.length);
    killed = c.workers[victim]?.role ?? 'all';
    const kind = chance();
    let strike: () => void = () => undefined;
    const struck = new Promise<void>((done) => (strike = done));
    let over = false;
    // A trick that was laid for this kill and met by nobody may be met later: then it is a hang-up and kills no one.
    const kill = async () => {
      if (over) return;
      over = true;
      await bots.kill(victim);
      strike();
    };
    const late = setTimeout(() => void kill(), c.rest * (0.2 + 1.6 * chance()));
    const done = chance() < 0.6 ? ({ done: true } as const) : {};
    const said: Said = { status: 200, hangUp: true, wait: kill };
    if (kind < 0.3) slack.trick({ match: /postMessage/, said, ...done });
    else if (kind < 0.6) discord.trick({ match: /POST .*messages$/, said, ...done });
    else if (kind < 0.7) atFeed = kill;
    await struck;
    clearTimeout(late);
    atFeed = async () => undefined;
    bots.start(victim);
  }
  for (let n = 1; n <= c.kills; n++) {
    await killOnce();
    if (n % 10 === 0) c.say?.(`${n} kills, ${slack.posts.length + discord.posts.length} posts`);
  }
  clearInterval(asking);
  trouble.stop();
  publishing.stop();
  const digests = () =>
    store.places.digests().then((all) =>
      all.flatMap((d) => {
        const wall = wallTime(now(), zone);
        return wall.time > d.schedule.at ? [{ to: d.place, occasion: `digest/${wall.date}` }] : [];
      }),
    );
  const ask = async () => count(store, { slack, discord }, feeds.all(), await digests());
  const result = await settled(ask, c);
  await bots.stop();
  await store.close();
  await Promise.all([slack.close(), discord.close(), feeds.close()]);
  rmSync(folder, { recursive: true, force: true });
  const offences = [...slack.offences, ...discord.offences];
  if (offences.length > 0) c.say?.(`the platforms object: ${offences.slice(0, 3).join('; ')}`);
  return { ...result, kills: c.kills, troubles: trouble.made(), seconds: (performance.now() - began) / 1000 };
}

/** Waits until nothing is owed any more, or until every lease, claim and visit has had its time. */
async function settled(ask: () => Promise<Count>, c: ChaosSettings): Promise<Count> {
  const patience = Math.max(30_000, (75 * MINUTE) / c.pace);
  const until = performance.now() + patience;
  for (;;) {
    const found = await ask();
    if ((found.lost === 0 && found.left === 0) || performance.now() > until) return found;
    await sleep(500);
  }
}

function publisher(c: ChaosSettings, feeds: Awaited<ReturnType<typeof serveFeeds>>, now: () => Instant) {
  let n = 0;
  const more = () => {
    if (n >= c.news) return;
    feeds.publish(n % c.feeds, { ...newsOf(n), url: `https://news.example/${n}`, at: now() - MINUTE });
    n += 1;
  };
  for (let i = 0; i < c.news / 4; i++) more();
  const timer = setInterval(more, Math.max(20, (c.kills * c.rest) / c.news));
  return {
    stop() {
      clearInterval(timer);
      while (n < c.news) more();
    },
  };
}

function troublemaker(c: ChaosSettings, slack: FakeSlack, discord: FakeDiscord, chance: () => number) {
  const silence = Math.ceil(20_000 / c.pace);
  let made = 0;
  let waiting = 0;
  const timer = setInterval(() => {
    if (waiting >= 4) return;
    const { said, done } = troubleOf(chance, silence);
    const wait = async () => {
      waiting -= 1;
      made += 1;
      await said.wait?.();
    };
    const trick = { said: { ...said, wait }, ...(done ? { done } : {}) };
    waiting += 1;
    if (chance() < 0.5) slack.trick({ match: /postMessage|history/, ...trick });
    else discord.trick({ match: /(POST|GET) .*messages$/, ...trick });
  }, 600);
  return { made: () => made, stop: () => clearInterval(timer) };
}
