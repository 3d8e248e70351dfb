import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { tell } from '../src/core/reply.ts';
import { open } from '../src/store/open.ts';
import { newsOf, serveFeeds } from './chaos/world.ts';
import { startFakeSlack } from './fakes/slack.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');
const FEEDS = 12;
const QUEUED = 60;

test(
  'under load SIGTERM ends within 10 s, and what is not done can be done by the next',
  { timeout: 90_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-leave-'));
    const clock = { now: () => Date.now() };
    const slack = await startFakeSlack(clock);
    // A third of the feeds never answers: a visit that hangs must not hold the process.
    let visited: () => void = () => undefined;
    const visiting = new Promise<void>((done) => (visited = done));
    const feeds = await serveFeeds(FEEDS, async (feed) => {
      visited();
      if (feed % 3 === 0) await new Promise<void>(() => undefined);
    });
    for (let n = 0; n < FEEDS * 100; n++)
      feeds.publish(n % FEEDS, { ...newsOf(n), url: `https://news.example/${n}`, at: clock.now() });
    const store = await open({ folder }, clock);
    for (let feed = 0; feed < FEEDS; feed++) {
      const id = `busy-${feed}`;
      const at = { id, name: id, url: feeds.urlOf(feed), language: 'ko', country: 'KR', by: 'U9', added: clock.now() };
      await store.sources.add(at);
    }
    for (let n = 0; n < QUEUED; n++) {
      const place = `slack:T1/C1` as const;
      await store.outbox.queue(
        { to: place, occasion: `busy/${n}`, reply: tell(`post ${n}`), after: null },
        clock.now(),
      );
    }
    const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'start'], {
      env: {
        ...{ PATH: process.env['PATH'], TILTWATCH_DATA: folder, FEEDS_ONLY: 'none', FEEDS_ALLOW_PRIVATE: 'yes' },
        ...{ LOG: 'warn', SLACK_BOT_TOKEN: slack.token, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.url },
      },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    await visiting;
    await expect.poll(() => slack.posts.length, { timeout: 30_000 }).toBeGreaterThan(0);
    const began = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - began).toBeLessThan(10_000);
    // Nothing is in anybody's hands, and what stands at Slack is what the outbox says was posted.
    const counted = await store.outbox.count();
    expect(counted.sending).toBe(0);
    expect(counted.posted).toBe(slack.posts.length);
    expect(counted.posted + counted.queued + counted.bundled).toBeGreaterThanOrEqual(QUEUED);
    // The visits that hung gave their sources back: whoever comes next may visit them at once.
    const hung = Array.from({ length: FEEDS }, (_, feed) => feed)
      .filter((feed) => feed % 3 === 0)
      .map((feed) => `busy-${feed}`);
    const free = await store.sources.lease('next', hung, clock.now(), 1000);
    expect([...free].sort()).toEqual([...hung].sort());
    await store.close();
    await Promise.all([slack.close(), feeds.close()]);
    rmSync(folder, { recursive: true, force: true });
  },
);
