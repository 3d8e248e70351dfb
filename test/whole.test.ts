// Longer than most: the whole way with both SDKs; its parts share one bot.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alertBook, type AlertBook } from '../src/alertbook.ts';
import { readConfig, type Config } from '../src/config.ts';
import { surfacesFor } from '../src/connect.ts';
import type { Source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';
import { jsonLog } from '../src/log.ts';
import { fetchFor } from '../src/poll.ts';
import { start, type Running } from '../src/run.ts';
import { poll, tell } from '../src/tick.ts';
import { startFakeDiscord, type FakeDiscord } from './fakes/discord.ts';
import { startFakeSlack, type FakeSlack } from './fakes/slack.ts';

const MINUTE = 60_000;
const NEWS = {
  title: '공정위, 테무에 과징금 3억5,700만 원 부과',
  text: '공정거래위원회가 거짓 할인 광고를 이유로 테무에 과징금 3억5,700만 원을 부과했다고 밝혔다. 테무는 시정하겠다고 했다.',
};
const OLD = {
  title: '알리익스프레스, 국내 물류센터 검토',
  text: '알리익스프레스가 국내에 물류센터를 짓는 방안을 검토한다고 밝혔다.',
};

let now: number;
let published: { title: string; text: string; at: number }[];
let feedAsked: number;
let feed: Server;
let slack: FakeSlack;
let discord: FakeDiscord;
let running: Running;
let book: AlertBook;
let folder: string;
let logged: string;
const clock = { now: () => now };
const log = jsonLog('info', clock.now, (line) => void (logged += line));
const stop = new AbortController().signal;

function feedBody(): string {
  const items = published.map(
    (p, i) =>
      `<item><title>${p.title}</title><link>https://news.example.org/${i}</link><pubDate>${new Date(p.at).toUTCString()}</pubDate><description>${p.text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>시험신문</title>${items.join('')}</channel></rss>`;
}

function sourceAt(port: number): Source {
  return {
    ...{
      id: 'test-press',
      name: '시험신문',
      home: 'https://news.example.org',
      kind: 'press',
      country: 'KR',
      language: 'ko',
    },
    ...{ url: `http://127.0.0.1:${port}/rss`, every: 5, evidence: 'read', read: rss() },
  } as Source;
}

function configOf(): Config {
  return readConfig({
    TILTWATCH_DATA: folder,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    FEEDS_ALLOW_PRIVATE: 'yes',
    TILTWATCH_LANG: 'ko',
  });
}

async function open(): Promise<void> {
  const config = configOf();
  const source = sourceAt((feed.address() as AddressInfo).port);
  const surfaces = await surfacesFor(config, null, clock, log);
  running = await start({ config, clock, log, sources: [source], surfaces, reads: false });
  book = alertBook(running.house.store.alerts);
}

const round = () => poll(running.house, book, fetchFor('0', clock, true), stop);
const said = (value: unknown) => JSON.stringify(value ?? null);

beforeEach(async () => {
  now = Date.parse('2026-11-24T07:00:00+09:00');
  published = [{ ...OLD, at: now - 3 * 60 * MINUTE }];
  feedAsked = 0;
  logged = '';
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-whole-'));
  feed = createServer((_, response) => {
    feedAsked += 1;
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedBody());
  });
  await new Promise<void>((done) => feed.listen(0, '127.0.0.1', done));
  slack = await startFakeSlack({ now: clock.now, admins: ['U9'], locale: 'ko-KR' });
  discord = await startFakeDiscord({ now: clock.now });
  await open();
});

afterEach(async () => {
  await running.stop();
  await Promise.all([slack.close(), discord.close()]);
  feed.close();
  rmSync(folder, { recursive: true, force: true });
  expect(slack.offences).toEqual([]);
  expect(discord.offences).toEqual([]);
  expect(logged).not.toContain(slack.token);
  expect(logged).not.toContain(discord.token);
});

describe('the whole way, with both SDKs over real sockets', () => {
  test('a feed’s item becomes an alert and a digest at Slack and at Discord, and a button is answered', async () => {
    const set = slack.say('/digest at 09:00', { user: 'U9' });
    await expect.poll(() => said(set.messages[0])).toContain('09:00');
    const onDiscord = discord.say('/digest action:at time:09:00', { admin: true });
    await expect.poll(() => said(onDiscord.messages)).toContain('09:00');
    const saved = slack.say('/alert add 테무 AND 과징금');
    await expect.poll(() => said(saved.messages[0])).toContain('저장했습니다');
    const savedToo = discord.say('/alert action:add query:"테무 AND 과징금"');
    await expect.poll(() => said(savedToo.messages)).toMatch(/Saved|저장/);

    expect(await round()).toMatchObject({ visited: 1, read: 1, kept: 1 });
    expect(slack.posts).toHaveLength(0);
    expect(discord.posts).toHaveLength(0);

    published.push({ ...NEWS, at: now });
    now += 20 * MINUTE;
    expect(await round()).toMatchObject({ read: 1, kept: 1 });
    expect(said(slack.posts)).toContain('3억5,700만 원');
    expect(said(discord.posts)).toContain('3억5,700만 원');
    const [alerts, alertsToo] = [slack.posts.length, discord.posts.length];

    now += 20 * MINUTE;
    await round();
    expect([slack.posts.length, discord.posts.length]).toEqual([alerts, alertsToo]);
    expect(feedAsked).toBe(3);

    now = Date.parse('2026-11-24T09:00:30+09:00');
    await tell(running.house, stop);
    await tell(running.house, stop);
    const digests = slack.posts.filter((p) => said(p.body).includes('새 소식'));
    expect(digests).toHaveLength(2);
    expect(said(slack.posts.at(-1))).toContain('출처 1곳 중 1곳 확인');

    const line = /\/story s[0-9a-f]+/.exec(said(slack.posts))?.[0] ?? '';
    const clicked = slack.click('0.0', line);
    await expect.poll(() => said(clicked.messages[0])).toContain('시험신문');
    const clickedToo = discord.click(`0.0 ${line}`);
    await expect.poll(() => said(clickedToo.messages)).toContain('시험신문');
  });

  test('a feed that corrects its figure, and an admin who takes one back: what was told is edited at both, and marked', async () => {
    const saved = slack.say('/alert add 테무 AND 과징금');
    await expect.poll(() => said(saved.messages[0])).toContain('저장했습니다');
    const savedToo = discord.say('/alert action:add query:"테무 AND 과징금"');
    await expect.poll(() => said(savedToo.messages)).toMatch(/Saved|저장/);
    await round();
    published.push({ ...NEWS, at: now });
    now += 20 * MINUTE;
    await round();
    const [alerts, alertsToo] = [slack.posts.length, discord.posts.length];

    const right = (t: string) => t.replaceAll('3억5,700만', '3억6,900만');
    published[1] = { title: right(NEWS.title), text: right(NEWS.text), at: now - 20 * MINUTE };
    now += 20 * MINUTE;
    expect(await round()).toMatchObject({ read: 1, kept: 0 });
    expect([slack.posts.length, discord.posts.length]).toEqual([alerts, alertsToo]);
    for (const posts of [slack.posts, discord.posts]) {
      expect(said(posts)).toMatch(/정정 · |Corrected · /);
      expect(said(posts)).toMatch(/3억5,700만 원.*→.*3억6,900만 원.*시험신문 정정 보도|KRW 357m.*→.*KRW 369m/);
    }
    const { facts } = running.house.store;
    const [fine] = await facts.find({ kind: 'fine', platform: 'Temu' });
    expect(fine?.value).toBe(369_000_000);

    now += MINUTE;
    const rejected = slack.say(`/review reject:${fine?.id} because:보도 오류`, { user: 'U9' });
    await expect.poll(() => said(rejected.messages[0])).toContain('거절했습니다');
    slack.posts.pop();
    await tell(running.house, stop);
    expect(said(slack.posts)).toContain('앞서 알린 수치 1건이 정정되었습니다');
    expect(said(discord.posts)).toMatch(/369m \(withdrawn\)|3억6,900만 원 \(철회\)/);
    expect(discord.posts).toHaveLength(alertsToo);
    const shared = slack.say('/share /mau temu');
    await expect.poll(() => said(shared.messages[0])).toContain('812만');
    const taken = slack.say('/review reject:m084 because:재집계', { user: 'U9' });
    await expect.poll(() => said(taken.messages[0])).toContain('거절했습니다');
    await tell(running.house, stop);
    expect(said(slack.posts.at(-1))).toMatch(/앞서 알린 수치 1건.*812만 2,000.*철회.*재집계/);
    const history = slack.say(`/receipt ${fine?.id}`);
    await expect.poll(() => said(history.messages[0])).toMatch(/3억5,700만 원.*3억6,900만 원.*철회/);
  });

  test('after a restart nothing is told twice, and the digest still comes', async () => {
    const set = slack.say('/digest at 09:00', { user: 'U9' });
    await expect.poll(() => said(set.messages[0])).toContain('09:00');
    await round();
    now = Date.parse('2026-11-24T09:00:30+09:00');
    await tell(running.house, stop);
    const before = slack.posts.length;
    expect(before).toBeGreaterThan(0);
    await running.stop();
    await open();
    await tell(running.house, stop);
    await round();
    expect(slack.posts).toHaveLength(before);
    now += 24 * 60 * MINUTE;
    await tell(running.house, stop);
    expect(slack.posts.length).toBeGreaterThan(before);
    expect(said(slack.posts.at(-1))).toMatch(/새 소식이 없습니다|새 소식 0건/);
  });

  test('only an admin changes a channel’s digest, and the alert of one place is unknown at another', async () => {
    const refused = slack.say('/digest off', { user: 'U1' });
    await expect.poll(() => said(refused.messages[0])).toContain('관리자만');
    const own = discord.say('/digest action:at time:08:00', { guild: null });
    await expect.poll(() => said(own.messages)).toContain('08:00');
    const saved = slack.say('/alert add 관세');
    await expect.poll(() => said(saved.messages[0])).toContain('저장했습니다');
    const [alert] = await running.house.store.alerts.all();
    const elsewhere = discord.say(`/alert action:remove query:${alert?.id}`);
    await expect.poll(() => said(elsewhere.messages)).toContain(alert?.id ?? '?');
    expect(await running.house.store.alerts.all()).toHaveLength(1);
  });

  test('a channel named in the settings gets its digest from the first start, and keeps what its admin says', async () => {
    await running.stop();
    const config = { ...configOf(), digestTo: ['slack:T1/C1' as const], digestAt: '08:00' };
    const restart = async () => {
      const surfaces = await surfacesFor(config, null, clock, log);
      running = await start({ config, clock, log, sources: [], surfaces, reads: false });
    };
    await restart();
    now = Date.parse('2026-11-24T08:00:30+09:00');
    await tell(running.house, stop);
    expect(said(slack.posts)).toContain('11월 24일');
    const off = slack.say('/digest off', { user: 'U9' });
    await expect.poll(() => said(off.messages[0])).toContain('껐습니다');
    await running.stop();
    await restart();
    expect(await running.house.store.places.digest('slack:T1/C1')).toMatchObject({ on: false });
  });

  test('one surface that cannot start is one line, and the other goes on', async () => {
    await running.stop();
    const config = { ...configOf(), discord: { token: 'wrong.token.here', api: discord.url, shards: null } };
    const surfaces = await surfacesFor(config, null, clock, log);
    running = await start({ config, clock, log, sources: [], surfaces, reads: false });
    const answer = slack.say('/status');
    await expect.poll(() => said(answer.messages[0])).toContain('Tiltwatch');
    expect(logged).toContain('DISCORD_TOKEN');
  });
});
