import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { surfacesFor } from '../src/connect.ts';
import { digestSchedule, wholeDigest } from '../src/core/digest.ts';
import type { Place } from '../src/core/ports.ts';
import { tell as said } from '../src/core/reply.ts';
import { HOUR, MINUTE } from '../src/core/time.ts';
import { jsonLog } from '../src/log.ts';
import { earsOf } from '../src/main.ts';
import { drain } from '../src/post.ts';
import { start, type Running } from '../src/run.ts';
import { tell } from '../src/tick.ts';
import { startFakeDiscord, type FakeDiscord } from './fakes/discord.ts';
import { startFakeSlack, type FakeSlack } from './fakes/slack.ts';

const GUILD = '700000000000000007';
const CHANNEL = '800000000000000008';
const SLACK: Place = 'slack:T1/C1';
const DISCORD: Place = `discord:${GUILD}/${CHANNEL}`;

let now: number;
let folder: string;
let slack: FakeSlack;
let discord: FakeDiscord;
let running: Running;
const clock = { now: () => now };
const stop = new AbortController().signal;
const store = () => running.house.store;
const texts = () => [...slack.posts, ...discord.posts].map((p) => JSON.stringify(p.body));
const queue = (to: Place, occasion: string) =>
  store().outbox.queue({ to, occasion, reply: { ...said(`글 ${occasion}`), lang: 'ko' }, after: null }, now);

beforeEach(async () => {
  now = Date.parse('2026-11-24T01:00:00Z');
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-gone-'));
  slack = await startFakeSlack({ now: clock.now, admins: ['U9'] });
  discord = await startFakeDiscord({ now: clock.now });
  const config = readConfig({
    ...{ TILTWATCH_DATA: folder, FEEDS_ONLY: 'none', ADMINS: 'slack:T1/U77' },
    ...{ SLACK_BOT_TOKEN: slack.token, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.url },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
  });
  const log = jsonLog('quiet', clock.now, () => undefined);
  const surfaces = await surfacesFor(config, null, clock, log);
  running = await start({ config, clock, log, sources: [], surfaces, reads: false });
});
afterEach(async () => {
  await running.stop();
  await Promise.all([slack.close(), discord.close()]);
  rmSync(folder, { recursive: true, force: true });
  expect([...slack.offences, ...discord.offences]).toEqual([]);
});

async function setUp(place: Place, by: string): Promise<void> {
  // Switched off at this hour: only who made it matters here.
  await store().places.setDigest(wholeDigest(place, digestSchedule('23:50', 'Asia/Seoul'), 'ko', by, true));
}

describe('a place that is gone', () => {
  const gone = [
    ['a Slack channel is archived', SLACK, 'U5', () => void slack.channels.set('C1', 'archived')],
    ['the bot was removed from it', SLACK, 'U5', () => void slack.channels.set('C1', 'stranger')],
    ['a Discord channel is deleted', DISCORD, '500000000000000005', () => discord.remove(CHANNEL)],
  ] as const;
  const back = () => {
    slack.channels.set('C1', 'member');
    discord.bring(CHANNEL);
  };

  test.each(gone)(
    '%s: one notice to whoever set it up, nothing lost, and it goes on when it is back',
    async (...row) => {
      const [, place, by, leave] = row;
      await setUp(place, by);
      const alert = { id: 'a1', place, by, query: '테무', lang: 'ko', made: now, paused: false, until: null } as const;
      await store().alerts.add(alert);
      leave();
      for (const o of ['x/1', 'x/2']) await queue(place, o);
      await drain(running.house);
      await queue(place, 'x/3');
      await tell(running.house, stop);
      expect(await store().outbox.count()).toMatchObject({ paused: 3, posted: 1, failed: 0, uncertain: 0 });
      const told = place === SLACK ? slack.posts.map((p) => p.to) : discord.posts.map((p) => p.channel);
      expect(told).toEqual([place === SLACK ? by : discord.directOf(by)]);
      expect(texts()[0]).toContain('올리지 못하고 있습니다');
      // Tried again for a whole day, ever more rarely, and told no second time.
      for (let hours = 0; hours < 24; hours++) {
        now += HOUR;
        await tell(running.house, stop);
      }
      expect(texts().filter((t) => t.includes('올리지 못하고'))).toHaveLength(1);
      back();
      now += 7 * HOUR;
      await tell(running.house, stop);
      const posted = texts().filter((t) => t.includes('글 x/'));
      expect(posted.map((t) => /글 (x\/\d)/.exec(t)?.[1])).toEqual(['x/1', 'x/2', 'x/3']);
      expect(await store().outbox.count()).toMatchObject({ paused: 0, queued: 0 });
      expect(await store().outbox.pausedPlaces()).toEqual([]);
    },
  );

  test('a token that was revoked pauses the whole workspace, and nobody is told in it', async () => {
    await setUp(SLACK, 'U5');
    slack.revoke('token_revoked');
    await queue(SLACK, 'x/1');
    await tell(running.house, stop);
    expect(await store().outbox.count()).toMatchObject({ paused: 1, failed: 1 });
    slack.revoke(undefined);
    now += 11 * MINUTE;
    await tell(running.house, stop);
    expect(slack.posts.map((p) => p.channel)).toEqual(['C1']);
  });

  test('a digest of the settings is nobody’s: the admins named there are told', async () => {
    await setUp(SLACK, 'settings');
    slack.channels.set('C1', 'archived');
    await queue(SLACK, 'x/1');
    await tell(running.house, stop);
    expect(slack.posts.map((p) => p.to)).toEqual(['U77']);
  });

  test('/status shows it, and whoever set it up may have it tried at once', async () => {
    await setUp(SLACK, 'U5');
    slack.channels.set('C1', 'archived');
    await queue(SLACK, 'x/1');
    await drain(running.house);
    const ask = (id: string, admin: boolean, line: string, from: Place = 'slack:T1/C2') =>
      earsOf(running.house).answer({ from, by: { id, admin }, line, lang: 'en' });
    const status = JSON.stringify(await ask('U9', true, '/status'));
    expect(status).toContain('the channel was archived.');
    const id = /\/status send (\w+)/.exec(status)?.[1] ?? '';
    expect(JSON.stringify(await ask('U9', true, '/status', 'slack:T2/C2'))).not.toContain('C1');
    expect((await ask('U6', false, `/status send ${id}`)).text).toContain('Only an admin');
    expect((await ask('U5', false, `/status drop ${id}`)).text).toContain('Only an admin');
    expect((await ask('U5', false, `/status send ${id}`, 'slack:T2/C2')).text).toContain('Only an admin');
    slack.channels.set('C1', 'member');
    expect((await ask('U5', false, `/status send ${id}`)).text).toBe('Done.');
    await drain(running.house);
    expect(texts().some((t) => t.includes('글 x/1'))).toBe(true);
  });
});
