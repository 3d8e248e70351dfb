// Longer than most: one run from setting up to counting is read here in its order.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertBook } from '../../src/alertbook.ts';
import { readConfig } from '../../src/config.ts';
import { digestSchedule, wholeDigest } from '../../src/core/digest.ts';
import { idOf } from '../../src/core/item.ts';
import type { Place, Store } from '../../src/core/ports.ts';
import { MINUTE, wallTime, type Instant } from '../../src/core/time.ts';
import { unvisited } from '../../src/ingest/outcome.ts';
import { jsonLog } from '../../src/log.ts';
import { open } from '../../src/main.ts';
import { fetchFor, visitDue } from '../../src/poll.ts';
import { morningZone } from '../chaos/chaos.ts';
import { newsOf, serveFeeds } from '../chaos/world.ts';
import { startFakeDiscord, type FakeDiscord } from '../fakes/discord.ts';
import { startFakeSlack, type FakeSlack } from '../fakes/slack.ts';

export type FanoutSettings = {
  /** Slack channels over so many workspaces, and Discord channels over so many guilds. */
  readonly channels: number;
  readonly workspaces: number;
  readonly discord: number;
  readonly guilds: number;
  /** Processes that deliver. */
  readonly workers: number;
  readonly bot: readonly string[];
  readonly log?: string;
};

/** What came of one platform; times in s from the minute in which the digests were due. */
export type Fanned = {
  readonly places: number;
  readonly teams: number;
  readonly messages: number;
  readonly took: number;
  /** What the limits allow at best for these messages. */
  readonly allowed: number;
  readonly limited: number;
  readonly lost: number;
  readonly doubled: number;
};

const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
const STORIES = 24;
const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Workspaces are not alike: the second has half the channels of the first, the third a third, and so on (Zipf's law). */
export function sizesOf(total: number, teams: number): readonly number[] {
  const weights = Array.from({ length: teams }, (_, i) => 1 / (i + 1));
  const all = weights.reduce((a, b) => a + b, 0);
  const sizes = weights.map((w) => Math.max(1, Math.floor((total * w) / all)));
  const short = total - sizes.reduce((a, b) => a + b, 0);
  return sizes.map((n, i) => (i === 0 ? n + short : n));
}

function teamsOf(c: FanoutSettings) {
  const sizes = sizesOf(c.channels, c.workspaces);
  return sizes.map((size, t) => ({
    id: `T${t + 10}`,
    token: `xoxb-${t}`,
    channels: Array.from({ length: size }, (_, i) => `C${t + 10}X${i}`),
  }));
}

function guildsOf(c: FanoutSettings) {
  const sizes = sizesOf(c.discord, Math.max(1, c.guilds));
  return sizes.map((size, g) => ({
    id: String(700_000_000_000_000_000n + BigInt(g)),
    channels: Array.from({ length: size }, (_, i) => String(800_000_000_000_000_000n + BigInt(g * 10_000 + i))),
  }));
}

/** News that were read from a feed, so that digests have something to tell. */
async function readNews(folder: string): Promise<Store> {
  const clock = { now: () => Date.now() };
  const log = jsonLog('warn', clock.now, (line) => void process.stderr.write(line));
  const config = readConfig({ TILTWATCH_DATA: folder, FEEDS_ALLOW_PRIVATE: 'yes', SECRET_KEY });
  const house = await open({ config, clock, log, sources: [] });
  const feeds = await serveFeeds(1, async () => undefined);
  const source = {
    id: 'fan',
    name: '부채신문',
    url: feeds.urlOf(0),
    language: 'ko',
    country: 'KR',
    by: 'U9',
    added: 0,
  };
  await house.store.sources.add(source);
  const before = clock.now() - 10 * MINUTE;
  await house.store.sources.visited({ ...unvisited('fan'), lastTry: before, lastGood: before, nextTry: before });
  for (let n = 0; n < STORIES; n++)
    feeds.publish(0, { ...newsOf(n), url: `https://news.example/${n}`, at: clock.now() - 5 * MINUTE });
  const { signal } = new AbortController();
  await visitDue(house, alertBook(house.store.alerts), fetchFor('0', clock, true), signal);
  await feeds.close();
  return house.store;
}

/** Every place has its digest in the same minute; four kinds of digests, as people choose them. */
async function setDigests(store: Store, places: readonly Place[], at: Instant): Promise<string> {
  const zone = morningZone(at);
  const { time } = wallTime(at, zone);
  for (const [i, place] of places.entries()) {
    const whole = wholeDigest(place, digestSchedule(time, zone), i % 2 ? 'ko' : 'en', 'U9', true);
    await store.places.setDigest(i % 4 < 2 ? whole : { ...whole, platforms: ['Temu', 'AliExpress'] });
  }
  return `digest/${wallTime(at, zone).date}`;
}

function startBot(c: FanoutSettings, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...c.bot, 'start', '--role', 'deliver'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (chunk: Buffer) => c.log && appendFileSync(c.log, chunk));
  return child;
}

/** Of a name that is there several times: how often in all beyond the first. */
function twice(names: readonly string[]): number {
  return names.length - new Set(names).size;
}

function onSlack(slack: FakeSlack, places: readonly Place[], occasion: string, from: Instant): Fanned {
  const marks = slack.posts.map(
    (p) => (p.body['metadata'] as { event_payload: { delivery_id: string; page: number } }).event_payload,
  );
  const names = marks.map((m) => `${m.delivery_id} ${m.page}`);
  const standing = new Set(names);
  const perTeam = countBy(slack.posts.map((p) => p.team));
  const perChannel = countBy(slack.posts.map((p) => p.channel));
  // 300 a minute and 10 at once in a workspace, one a second in a channel: what the fake lets pass.
  const team = Math.max(0, ...[...perTeam.values()].map((n) => (n - 10) * 0.2));
  const channel = Math.max(0, ...[...perChannel.values()].map((n) => n - 1.3));
  return {
    ...{ places: places.length, teams: perTeam.size, messages: slack.posts.length, limited: slack.limited },
    took: (Math.max(from, ...slack.posts.map((p) => p.at)) - from) / 1000,
    allowed: Math.max(team, channel),
    lost: places.filter((to) => !standing.has(`${idOf(`${to} ${occasion}`)} 1`)).length,
    doubled: twice(names),
  };
}

function onDiscord(
  discord: FakeDiscord,
  places: readonly Place[],
  occasion: string,
  from: Instant,
  guilds: number,
): Fanned {
  const nonces = discord.posts.map((p) => String(p.nonce));
  const standing = new Set(nonces);
  return {
    ...{ places: places.length, teams: guilds, messages: discord.posts.length, limited: discord.limited },
    took: (Math.max(from, ...discord.posts.map((p) => p.at)) - from) / 1000,
    // 50 requests a second for the whole bot.
    allowed: Math.max(0, discord.posts.length - 50) / 50,
    lost: places.filter((to) => !standing.has(idOf(`${idOf(`${to} ${occasion}`)}/1`))).length,
    doubled: twice(nonces),
  };
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);
  return counted;
}

/** Sends one day's digest to every channel by real processes, against platforms that enforce their limits. */
export async function fanout(c: FanoutSettings): Promise<{ readonly slack: Fanned; readonly discord: Fanned }> {
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-fanout-'));
  const now = () => Date.now();
  const teams = teamsOf(c);
  const guilds = guildsOf(c);
  const slack = await startFakeSlack({ now, teams, limits: true });
  const discord = await startFakeDiscord({ now, guilds, limits: true });
  const store = await readNews(folder);
  for (const t of teams)
    await store.installations.set(`slack:${t.id}`, { team: { id: t.id }, bot: { token: t.token } });
  const slackPlaces = teams.flatMap((t) => t.channels.map((channel): Place => `slack:${t.id}/${channel}`));
  const discordPlaces = guilds.flatMap((g) => g.channels.map((channel): Place => `discord:${g.id}/${channel}`));
  // Setting up and starting take some seconds: the digests are due at the first full minute after that.
  const places = [...slackPlaces, ...discordPlaces];
  const due = Math.ceil((now() + 15_000 + places.length * 4) / MINUTE) * MINUTE;
  const occasion = await setDigests(store, places, due);
  await sleep(Math.max(0, due - 12_000 - now()));
  const env = {
    ...{ TILTWATCH_DATA: folder, FEEDS_ONLY: 'none', LOG: 'warn', SECRET_KEY },
    ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'client-secret', SLACK_SIGNING_SECRET: slack.secret },
    ...{ PUBLIC_URL: 'https://bot.example', SLACK_API_URL: slack.url },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
  };
  const bots = Array.from({ length: c.workers }, () => startBot(c, env));
  await sleep(due - now());
  await whenDone(store, places.length);
  const ended = bots.map((child) => once(child, 'exit'));
  for (const child of bots) child.kill('SIGTERM');
  await Promise.all(ended);
  await store.close();
  await Promise.all([slack.close(), discord.close()]);
  rmSync(folder, { recursive: true, force: true });
  return {
    slack: onSlack(slack, slackPlaces, occasion, due),
    discord: onDiscord(discord, discordPlaces, occasion, due, guilds.length),
  };
}

/** Until every digest was queued and has come to an end, or ten minutes have passed. */
async function whenDone(store: Store, places: number): Promise<void> {
  const until = performance.now() + 10 * MINUTE;
  for (;;) {
    const counts = await store.outbox.count();
    const ended = counts.posted + counts.failed + counts.uncertain;
    if (ended >= places || performance.now() > until) return;
    await sleep(500);
  }
}
