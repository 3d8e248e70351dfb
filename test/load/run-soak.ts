import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineLine, tableOf } from '../chaos/table.ts';
import { newsOf, serveFeeds } from '../chaos/world.ts';
import { startFakeDiscord } from '../fakes/discord.ts';
import { startFakeSlack } from '../fakes/slack.ts';
import { unvisited } from '../../src/ingest/outcome.ts';
import { MINUTE } from '../../src/core/time.ts';
import { open } from '../../src/store/open.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string' } } });
const minutes = Number(values.minutes ?? 10);
const PACE = 60;
const FEEDS = 20;
const from = Date.now();
const now = () => Math.round(from + (Date.now() - from) * PACE);
const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-soak-'));
const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

const slack = await startFakeSlack({ now });
const discord = await startFakeDiscord({ now });
const feeds = await serveFeeds(FEEDS, async () => undefined);
const store = await open({ folder }, { now });
for (let feed = 0; feed < FEEDS; feed++) {
  const id = `soak-${feed}`;
  const added = { id, name: id, url: feeds.urlOf(feed), language: 'ko', country: 'KR', by: 'U9', added: from };
  await store.sources.add(added);
  await store.sources.visited({ ...unvisited(id), lastTry: from, lastGood: from, nextTry: from + feed * MINUTE });
}
await store.alerts.add({
  ...{ id: 'a1', place: 'slack:T1/C1', by: 'U1', query: '테무', lang: 'ko', made: from, paused: false, until: null },
});
const built = join(import.meta.dirname, '../../dist/src/cli.js');
const bot = existsSync(built) ? [built] : ['--import', 'tsx', join(import.meta.dirname, '../../src/cli.ts')];
const child = spawn(process.execPath, [...bot, 'start'], {
  env: {
    ...{ PATH: process.env['PATH'], TILTWATCH_DATA: folder, FEEDS_ONLY: 'none', FEEDS_ALLOW_PRIVATE: 'yes' },
    ...{ TILTWATCH_PACE: `${PACE}@${new Date(from).toISOString()}`, LOG: 'quiet' },
    ...{ SLACK_BOT_TOKEN: slack.token, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.url },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
  },
  stdio: 'ignore',
});

/** Resident MB and open handles of the bot, as Linux tells them. */
function vitals(): { readonly rss: number; readonly handles: number } {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const rss = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  return { rss, handles: readdirSync(`/proc/${child.pid}/fd`).length };
}

const LINES = ['/mau temu', '/help', '/news', '/status', '/duty sneakers $180', '/regulations'];
const samples: { readonly at: number; readonly rss: number; readonly handles: number }[] = [];
let said = 0;
let n = 0;
await sleep(8000);
const began = performance.now();
while (performance.now() - began < minutes * MINUTE && child.exitCode === null) {
  slack.say(LINES[said % LINES.length] ?? '/help');
  if (said % 3 === 0) discord.say(LINES[said % LINES.length] ?? '/help');
  said += 1;
  if (said % 10 === 0) {
    feeds.publish(n % FEEDS, { ...newsOf(n), url: `https://news.example/${n}`, at: now() });
    n += 1;
  }
  if (said % 20 === 0) samples.push({ at: (performance.now() - began) / MINUTE, ...vitals() });
  await sleep(250);
}
const alive = child.exitCode === null;
const term = performance.now();
const ended = once(child, 'exit');
child.kill('SIGTERM');
await ended;
const farewell = (performance.now() - term) / 1000;
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
// The first third warms up: code is compiled, caches fill. What matters is whether it goes on growing.
const third = Math.max(1, Math.floor(samples.length / 3));
const [middle, last] = [samples.slice(third, 2 * third), samples.slice(2 * third)];
const growth = (key: 'rss' | 'handles') => mean(last.map((s) => s[key])) / mean(middle.map((s) => s[key])) - 1;
const rows = [
  ['lines said', String(said), ''],
  ['posts made', String(slack.posts.length + discord.posts.length), ''],
  ['resident MB, middle third', mean(middle.map((s) => s.rss)).toFixed(1), ''],
  [
    'resident MB, last third',
    mean(last.map((s) => s.rss)).toFixed(1),
    `${(growth('rss') * 100).toFixed(1)} % (at most 10)`,
  ],
  ['handles, middle third', mean(middle.map((s) => s.handles)).toFixed(1), ''],
  [
    'handles, last third',
    mean(last.map((s) => s.handles)).toFixed(1),
    `${(growth('handles') * 100).toFixed(1)} % (at most 10)`,
  ],
  ['s from SIGTERM to the end', farewell.toFixed(1), 'at most 10'],
];
process.stdout.write(`${tableOf([`${minutes} minutes`, 'measured', 'growth or target'], rows)}${machineLine()}\n`);
await store.close();
await Promise.all([slack.close(), discord.close(), feeds.close()]);
rmSync(folder, { recursive: true, force: true });
process.exitCode = alive && growth('rss') <= 0.1 && growth('handles') <= 0.1 && farewell <= 10 ? 0 : 1;
