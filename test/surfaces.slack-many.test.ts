// Longer than most: a workspace from installing the bot to removing it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Call, Ears, Store } from '../src/core/ports.ts';
import { say } from '../src/core/reply.ts';
import { HOUR } from '../src/core/time.ts';
import { open } from '../src/store/open.ts';
import { slackSurface } from '../src/surfaces/slack/surface.ts';
import { startFakeSlack, type FakeSlack } from './fakes/slack.ts';

const KEY = 'a key that only this test knows, long enough';
// Bolt reads the world's clock when a workspace installs, so this clock is the world's, moved on.
let ahead = 0;
const clock = { now: () => Date.now() + ahead };
let folder: string;
let store: Store;
let fake: FakeSlack;
let at: string;
let heard: Call[] = [];
let left: string[] = [];
let logged: string[] = [];
let running: { stop(): Promise<void> }[] = [];

const ears: Ears = {
  async answer(call) {
    heard.push(call);
    return say(`heard in ${call.from}`);
  },
  suggest: async () => [],
  left: async (team) => void left.push(team),
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function started(hears: boolean, kept: Store = store) {
  const port = await freePort();
  const s = slackSurface({
    wire: { mode: 'http', signingSecret: fake.secret, host: '127.0.0.1', port },
    oauth: {
      clientId: '1.2',
      clientSecret: 'client-secret',
      stateSecret: 'state-secret',
      publicUrl: 'https://bot.example',
      installations: kept.installations,
      turn: (occasion, now) => kept.takeTurn(occasion, now),
    },
    clock,
    log: (sentence, fields) => void logged.push(`${sentence} ${JSON.stringify(fields)}`),
    api: fake.url,
  });
  running.push(s);
  await s.start([], hears ? ears : null);
  return { s, at: `http://127.0.0.1:${port}` };
}

/** What a browser does: it goes where it is sent, and brings back the cookie it was given. */
async function begin(lang = 'en') {
  const first = await fetch(`${at}/slack/install`, { redirect: 'manual', headers: { 'accept-language': lang } });
  const to = new URL(first.headers.get('location') ?? 'http://nowhere');
  return { status: first.status, to, cookie: (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}
async function comeBack(query: Readonly<Record<string, string>>, cookie: string, lang = 'en') {
  const response = await fetch(`${at}/slack/oauth_redirect?${new URLSearchParams(query)}`, {
    headers: { cookie, 'accept-language': lang },
  });
  return { status: response.status, said: await response.text() };
}
async function install(team: string, lang = 'en') {
  const { to, cookie } = await begin(lang);
  return comeBack({ code: fake.door.allow(team), state: to.searchParams.get('state') ?? '' }, cookie, lang);
}

beforeEach(async () => {
  ahead = 0;
  [heard, left, logged] = [[], [], []];
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-many-'));
  store = await open({ folder }, clock, { keys: [KEY] });
  fake = await startFakeSlack({ now: clock.now });
  at = (await started(true)).at;
});
afterEach(async () => {
  for (const s of running) await s.stop();
  running = [];
  expect(fake.offences).toEqual([]);
  expect(logged.join('\n')).not.toMatch(/xoxe|client-secret|state-secret|signing-secret/);
  await fake.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a workspace installs the bot: scopes and way back are asked for, its token is kept sealed', async () => {
  const { status, to, cookie } = await begin();
  expect(status).toBe(302);
  expect(to.origin + to.pathname).toBe('https://slack.com/oauth/v2/authorize');
  expect(to.searchParams.get('scope')).toContain('chat:write');
  expect(to.searchParams.get('redirect_uri')).toBe('https://bot.example/slack/oauth_redirect');
  const back = await comeBack({ code: fake.door.allow('T1'), state: to.searchParams.get('state') ?? '' }, cookie);
  expect(back.status).toBe(200);
  expect(back.said).toContain('Tiltwatch is installed in Shop T1');
  expect((await install('T2', 'ko-KR,ko;q=0.9')).said).toContain('Shop T2에 틸트워치를 설치했습니다');
  expect(await store.installations.all()).toEqual(['slack:T1', 'slack:T2']);
  const bytes = ['tiltwatch.db', 'tiltwatch.db-wal'].map((name) => {
    try {
      return readFileSync(join(folder, name), 'latin1');
    } catch {
      return '';
    }
  });
  expect(bytes.join('')).toContain('installations');
  expect(bytes.join('')).not.toContain('xoxe');
});

test.each([
  [
    'another browser',
    (state: string) => [{ code: fake.door.allow('T1'), state }, 'slack-app-oauth-state=other'] as const,
    /another browser/,
  ],
  [
    'a made-up state',
    () => [{ code: fake.door.allow('T1'), state: 'made.up' }, 'slack-app-oauth-state=made.up'] as const,
    /too old/,
  ],
  ['no', (state: string, cookie: string) => [{ error: 'access_denied', state }, cookie] as const, /You declined/],
  [
    'a code used twice',
    (state: string, cookie: string) => [{ code: 'code-none', state }, cookie] as const,
    /try again/,
  ],
  [
    'a whole organisation',
    (state: string, cookie: string) => [{ code: fake.door.allow('E1', true), state }, cookie] as const,
    /one workspace/,
  ],
])('%s is refused in a sentence and leaves nothing', async (_, how, said) => {
  const { to, cookie } = await begin();
  const [query, brought] = how(to.searchParams.get('state') ?? '', cookie);
  const back = await comeBack(query, brought);
  expect(back.status).toBe(400);
  expect(back.said).toMatch(said);
  expect(await store.installations.all()).toEqual([]);
});

test('each workspace is answered and posted to with its own token', async () => {
  await install('T1');
  await install('T2');
  const { s } = await started(false);
  for (const team of ['T1', 'T2']) {
    const { status, answer } = await fake.sayHttp(`${at}/slack/events`, '/mau temu', {}, { team });
    expect(status).toBe(200);
    await expect.poll(() => JSON.stringify(answer.messages)).toContain(`heard in slack:${team}/C1`);
    expect(await s.post(`slack:${team}/C1`, say('digest'), `d-${team}`)).toMatchObject({ state: 'posted' });
  }
  expect(fake.posts.map((p) => p.team)).toEqual(['T1', 'T2']);
  expect(heard.map((c) => c.from)).toEqual(['slack:T1/C1', 'slack:T2/C1']);
  expect(await s.post('slack:T3/C1', say('digest'), 'd-T3')).toMatchObject({ state: 'refused', gone: true });
});

test('a token is renewed before it ends, by one process, and the other goes on with what holds', async () => {
  await install('T1');
  const [one, two] = [(await started(false)).s, (await started(false)).s];
  ahead = 10.5 * HOUR;
  const posted = await Promise.all([one, two, one, two].map((s, i) => s.post('slack:T1/C1', say('x'), `r${i}`)));
  expect(posted.map((p) => p.state)).toEqual(['posted', 'posted', 'posted', 'posted']);
  expect(fake.door.renewals).toEqual(['T1']);
  expect(logged.join()).not.toContain('did not renew');
  ahead = 13 * HOUR;
  expect(await two.post('slack:T1/C1', say('y'), 'r9')).toMatchObject({ state: 'posted' });
  expect(fake.door.renewals).toEqual(['T1']);
});

test('a token that ran out unrenewed is asked for again later, and nothing is given up', async () => {
  await install('T1');
  const { s } = await started(false);
  ahead = 13 * HOUR;
  fake.trick({ match: /oauth/, said: { status: 500 } });
  const first = await s.post('slack:T1/C1', say('x'), 'late');
  expect(first).toMatchObject({ state: 'refused', retryAt: expect.any(Number) });
  expect(first).not.toHaveProperty('gone');
  ahead += 6 * 60_000;
  expect(await s.post('slack:T1/C1', say('x'), 'late')).toMatchObject({ state: 'posted' });
});

test('a workspace that removes the bot is forgotten; one that only revokes its token keeps what it set', async () => {
  await install('T1');
  await install('T2');
  const { s } = await started(false);
  expect(await fake.eventHttp(`${at}/slack/events`, 'T1', { type: 'app_uninstalled' })).toBe(200);
  await expect.poll(() => left).toEqual(['slack:T1/']);
  await fake.eventHttp(`${at}/slack/events`, 'T2', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } });
  await expect.poll(() => store.installations.all()).toEqual([]);
  expect(left).toEqual(['slack:T1/']);
  expect(await s.post('slack:T1/C1', say('x'), 'u1')).toMatchObject({ state: 'refused', gone: true });
});

test('with another key the start says which setting to look at', async () => {
  await install('T1');
  const other = await open({ folder }, clock, { keys: ['quite another key of more than thirty-two'] });
  await expect(started(false, other)).rejects.toThrow(/SECRET_KEY/);
  const both = await open({ folder }, clock, { keys: ['quite another key of more than thirty-two', KEY] });
  await started(false, both);
  await other.close();
  await both.close();
});
