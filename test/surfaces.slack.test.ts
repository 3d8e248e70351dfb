// Longer than most: one surface from start to stop; what is answered, posted, found again and refused share one fake.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../src/core/command.ts';
import type { Call, Ears } from '../src/core/ports.ts';
import { actions, button, say, select, table, tell, text, type Chart } from '../src/core/reply.ts';
import { StartFailure } from '../src/surfaces/carry.ts';
import type { SlackWire } from '../src/surfaces/slack/connect.ts';
import { slackManifest } from '../src/surfaces/slack/manifest.ts';
import { slackSurface } from '../src/surfaces/slack/surface.ts';
import { sampleOf, startFakeSlack, type FakeSlack, type SlackAnswer } from './fakes/slack.ts';

const PLACE = 'slack:T1/C1';
const bodies = Array.from({ length: 900 }, (_, i) => text(`소식 ${i} 테무에 과징금이 부과되었습니다.`));
const chart: Chart = {
  kind: 'chart',
  title: '이용자',
  unit: '명',
  source: 's',
  form: 'line',
  series: [{ name: 'n', points: [['a', 1]] }],
};
const mau: Command = {
  name: 'mau',
  ko: '이용자',
  summary: { en: 'Monthly users', ko: '월간 이용자' },
  options: { platform: { type: 'text', summary: { en: 'Platform', ko: '플랫폼' } } },
  examples: ['/mau temu'],
  run: () => say('unused'),
};
const status: Command = { ...mau, name: 'status', ko: '상태' };

let now = Date.parse('2026-11-24T00:00:00Z');
let fake: FakeSlack;
let heard: Call[] = [];
let answering: Ears['answer'] = async () => say('ok');
let open: { stop(): Promise<void> }[] = [];
let logged: string[] = [];

function surface(wire: Partial<SlackWire> = {}, token = fake.token, draw?: () => Uint8Array) {
  const s = slackSurface({
    wire: { mode: 'socket', appToken: fake.appToken, mend: 10, ...wire } as SlackWire,
    tokenFor: () => token,
    clock: { now: () => now },
    log: (sentence, fields) => logged.push(`${sentence} ${JSON.stringify(fields)}`),
    api: fake.url,
    ...(draw && { draw }),
  });
  open.push(s);
  return s;
}
const ears: Ears = {
  answer: (call, progress) => {
    heard.push(call);
    return answering(call, progress);
  },
  suggest: async () => [],
};
async function started(draw?: () => Uint8Array) {
  const s = surface({}, fake.token, draw);
  await s.start([mau, status], ears);
  return s;
}
const first = (a: SlackAnswer) => expect.poll(() => JSON.stringify(a.messages[0] ?? null));

beforeEach(async () => {
  now = Date.parse('2026-11-24T00:00:00Z');
  fake = await startFakeSlack({ now: () => now, admins: ['U9'] });
  heard = [];
  logged = [];
  answering = async () => say('ok');
});
afterEach(async () => {
  expect(fake.offences).toEqual([]);
  expect(logged.join('\n')).not.toMatch(/xoxb|xapp|signing-secret/);
  for (const s of open) await s.stop();
  open = [];
  await fake.close();
});

describe('starting', () => {
  test('a refused bot token and a refused app token are each one sentence that names the setting', async () => {
    await expect(surface({}, 'xoxb-old').start([], ears)).rejects.toThrow(StartFailure);
    await expect(surface({}, 'xoxb-old').start([], ears)).rejects.toThrow(/SLACK_BOT_TOKEN/);
    await expect(surface({ appToken: 'xapp-old' } as Partial<SlackWire>).start([], ears)).rejects.toThrow(
      /SLACK_APP_TOKEN/,
    );
  });

  test('the manifest holds every command that Slack lets us have, and one for all', () => {
    const manifest = slackManifest([mau, status]);
    expect(manifest.features.slash_commands.map((c) => c.command)).toEqual(['/mau', '/tiltwatch']);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(slackManifest([mau], { at: 'https://bot.example' }).settings.interactivity).toEqual({
      is_enabled: true,
      request_url: 'https://bot.example/slack/events',
      message_menu_options_url: 'https://bot.example/slack/events',
    });
  });
});

describe('answering', () => {
  test('a slash command is acknowledged, answered in private through its response_url, in the person’s language', async () => {
    answering = async () =>
      say('답 <!channel>', table(['기관', '수'], [['와이즈앱', '8']]), actions(button('b', '/mau ali')));
    await started();
    const a = fake.say('/mau temu &amp; ali', { user: 'U9' });
    await first(a).toContain('답 <!channel>');
    expect(a.messages[0]).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      text: '답 &lt;!channel&gt;',
    });
    expect(heard[0]).toMatchObject({ line: '/mau temu & ali', lang: 'ko', from: PLACE, by: { id: 'U9', admin: true } });
    expect(fake.unacked.size).toBe(0);
    expect(fake.posts).toEqual([]);
  });

  test('/tiltwatch takes any line, Korean names too, and nothing means help', async () => {
    await started();
    await first(fake.say('/tiltwatch 이용자 테무')).toContain('ok');
    await first(fake.say('/tiltwatch')).toContain('ok');
    expect(heard.map((c) => c.line)).toEqual(['/이용자 테무', '/help']);
  });

  test('a reply for everybody is shown to everybody; buttons and menus are lines', async () => {
    answering = async (c) =>
      tell(c.line, actions(button('b', '/mau ali'), select('s', [{ label: '일본', line: '/duty x JP' }])));
    await started();
    const a = fake.say('/mau temu');
    await first(a).toContain('"in_channel"');
    await first(fake.click('0 /mau ali', '/mau ali')).toContain('/mau ali');
    await first(fake.choose('1 select', '/duty x JP')).toContain('/duty x JP');
    expect(heard.map((c) => c.line)).toEqual(['/mau temu', '/mau ali', '/duty x JP']);
  });

  test('a reply of more than five messages goes on in the direct message, and nothing is missing', async () => {
    answering = async () =>
      say('긴 답', ...bodies, ...bodies.map((_, i) => text(`둘째 ${i} 같은 이야기를 조금 더 적습니다.`)));
    await started();
    const a = fake.say('/mau temu');
    await expect.poll(() => JSON.stringify(fake.posts)).toContain('둘째 899 ');
    expect(a.uses).toBe(5);
    const said = JSON.stringify([a.messages, fake.posts]);
    for (const i of [0, 450, 899]) expect(said).toContain(`소식 ${i} `);
    expect(fake.posts.every((p) => p.channel === 'D1')).toBe(true);
  });

  test('a mention is answered in its thread, in private when the reply is; a direct message where it was written', async () => {
    await started();
    fake.mention('mau <https://example.com|example.com>');
    await expect.poll(() => fake.posts.length).toBe(1);
    expect(fake.posts[0]).toMatchObject({ channel: 'C1', ephemeralTo: 'U1' });
    expect(fake.posts[0]?.thread).toBeDefined();
    fake.direct('mau 테무');
    await expect.poll(() => fake.posts.length).toBe(2);
    expect(fake.posts[1]).toMatchObject({ channel: 'D1', ephemeralTo: undefined });
    expect(heard.map((c) => c.line)).toEqual(['/mau https://example.com', '/mau 테무']);
  });

  test('the home tab shows how to begin, in the person’s language', async () => {
    await started();
    fake.home();
    await expect.poll(() => JSON.stringify(fake.views.get('U1') ?? null)).toContain('이것부터 해 보세요');
    expect(JSON.stringify(fake.views.get('U1'))).toContain('/mau temu');
  });

  test('a command that fails says one sentence', async () => {
    answering = () => Promise.reject(new Error('secret'));
    await started();
    await first(fake.say('/mau temu')).toContain('다시 시도');
  });

  test('what is delivered twice is answered once, also after the line broke', async () => {
    await started();
    fake.direct('mau temu');
    await expect.poll(() => fake.posts.length).toBe(1);
    fake.drop();
    fake.direct('mau ali');
    await expect.poll(() => fake.posts.length).toBe(2);
    fake.disconnect('refresh_requested');
    await expect.poll(() => fake.calls.filter((c) => c === 'apps.connections.open').length).toBe(3);
    const sample = { ...sampleOf('nothing'), type: 'event_callback', team_id: 'T1', event_id: 'Ev-same' };
    const e = { type: 'message', channel_type: 'im', user: 'U1', text: 'mau', ts: '1.1', channel: 'D1' };
    const twice = { ...sample, api_app_id: 'A', authorizations: [], event: e };
    await expect.poll(() => fake.unacked.size).toBe(0);
    fake.envelope('events_api', twice);
    fake.envelope('events_api', twice);
    await expect.poll(() => fake.unacked.size).toBe(0);
    await expect.poll(() => heard.length).toBe(3);
  });

  test.skipIf(sampleOf('api/auth.test.json') === undefined)('Slack’s recorded payloads break nothing', async () => {
    await started();
    for (const [type, path] of [
      ['slash_commands', 'app-backend/slash-commands/SlashCommandPayload.json'],
      ['interactive', 'app-backend/interactive-components/BlockActionPayload.json'],
      ['interactive', 'app-backend/interactive-components/MessageShortcutPayload.json'],
      ['interactive', 'app-backend/views/ViewSubmissionPayload.json'],
      ['events_api', 'events/AppMentionPayload.json'],
      ['events_api', 'events/MessagePayload.json'],
      ['events_api', 'events/AppHomeOpenedPayload.json'],
      ['events_api', 'events/TokensRevokedPayload.json'],
    ] as const) {
      fake.envelope(type, { ...sampleOf(path), ...(type === 'events_api' && { type: 'event_callback' }) });
    }
    await first(fake.say('/mau temu')).toContain('ok');
  });
});

describe('delivering', () => {
  test('a post carries its delivery in its metadata, previews and parses nothing, and is found by a stranger', async () => {
    const s = await started();
    const done = await s.post(PLACE, tell('<!channel> 과징금'), 'd1');
    expect(done).toEqual({ state: 'posted', message: fake.posts[0]?.ts });
    const metadata = { event_type: 'tiltwatch_delivery', event_payload: { delivery_id: 'd1', page: 1, of: 1 } };
    expect(fake.posts[0]?.body).toMatchObject({ metadata, text: '&lt;!channel&gt; 과징금', parse: 'none' });
    const later = surface();
    expect(await later.find(PLACE, 'd1', now)).toBe(fake.posts[0]?.ts);
    expect(await later.find(PLACE, 'd2', now)).toBeNull();
    fake.trick({ match: /history/, said: { status: 200, json: { ok: false, error: 'missing_scope' } } });
    expect(await later.find(PLACE, 'd1', now)).toBeUndefined();
    fake.trick({ match: /history/, said: { status: 503 } });
    await expect(later.find(PLACE, 'd1', now)).rejects.toThrow();
  });

  test('a post whose answer is lost is unclear, tried once, and found', async () => {
    const s = await started();
    fake.trick({ match: /postMessage/, said: { status: 200, hangUp: true }, done: true });
    expect(await s.post(PLACE, tell('one'), 'd1')).toMatchObject({ state: 'unclear' });
    expect(fake.calls.filter((c) => c === 'chat.postMessage')).toHaveLength(1);
    expect(await s.find(PLACE, 'd1', now)).toBe(fake.posts[0]?.ts);
  });

  test('a limit is an answer with a time, a 503 is unclear', async () => {
    const s = await started();
    const limited = { ok: false, error: 'ratelimited' };
    fake.trick({ match: /postMessage/, said: { status: 429, json: limited, headers: { 'retry-after': '7' } } });
    expect(await s.post(PLACE, tell('one'), 'd1')).toMatchObject({ state: 'refused', retryAt: now + 7000 });
    fake.trick({ match: /postMessage/, said: { status: 503, json: {} } });
    expect(await s.post(PLACE, tell('one'), 'd1')).toMatchObject({ state: 'unclear' });
  });

  test.each([
    ['channel_not_found', 'slack:T1/C404'],
    ['is_archived', 'slack:T1/C2'],
    ['not_in_channel', 'slack:T1/C3'],
  ] as const)('%s: the place is gone', async (word, place) => {
    fake.channels.set('C2', 'archived');
    fake.channels.set('C3', 'stranger');
    const s = await started();
    expect(await s.post(place, tell('one'), 'd1')).toEqual({
      state: 'refused',
      problem: `Slack says ${word}.`,
      retryAt: null,
      gone: true,
    });
  });

  test('a revoked token is gone too', async () => {
    const s = await started();
    fake.revoke('token_revoked');
    expect(await s.post(PLACE, tell('one'), 'd1')).toMatchObject({ state: 'refused', gone: true });
  });

  test('a workspace that refuses table blocks gets the table as letters', async () => {
    const s = await started();
    fake.trick({ match: /postMessage/, said: { status: 200, json: { ok: false, error: 'invalid_blocks' } } });
    expect(await s.post(PLACE, tell('t', table(['기관'], [['와이즈앱']])), 'd1')).toMatchObject({ state: 'posted' });
    expect(JSON.stringify(fake.posts[0]?.body)).toContain('rich_text_preformatted');
  });

  test('a long post goes on in its thread; broken off it is found only when whole, and goes on where it stopped', async () => {
    const s = await started();
    fake.trick({ match: /postMessage/, said: { status: 503, json: {} }, skip: 1 });
    expect(await s.post(PLACE, tell('긴 소식', ...bodies), 'd1')).toMatchObject({ state: 'unclear' });
    expect(fake.posts).toHaveLength(1);
    expect(await s.find(PLACE, 'd1', now)).toBeNull();
    const done = await s.post(PLACE, tell('긴 소식', ...bodies), 'd1');
    expect(done).toEqual({ state: 'posted', message: fake.posts.map((p) => p.ts).join('+') });
    expect(fake.posts.slice(1).every((p) => p.thread === fake.posts[0]?.ts)).toBe(true);
    expect(await s.find(PLACE, 'd1', now)).toBe(fake.posts.map((p) => p.ts).join('+'));
    const short = await s.edit(PLACE, done.state === 'posted' ? done.message : '', tell('kurz'), 'd1');
    expect(short).toEqual({ state: 'posted', message: fake.posts[0]?.ts });
    expect(fake.posts).toHaveLength(1);
  });

  test('a chart is uploaded into the thread with its figures as alternative text; not permitted, the letters stay', async () => {
    const s = await started(() => new Uint8Array([137, 80]));
    await s.post(PLACE, tell('chart', chart), 'd1');
    expect(fake.uploads).toEqual([
      { name: 'chart.png', bytes: 2, channel: 'C1', thread: fake.posts[0]?.ts, alt: '이용자 (명). n: a 1. s' },
    ]);
    fake.trick({ match: /getUploadURL/, said: { status: 200, json: { ok: false, error: 'missing_scope' } } });
    expect(await s.post(PLACE, tell('chart', chart), 'd2')).toMatchObject({ state: 'posted' });
    expect(JSON.stringify(fake.posts[1]?.body)).toContain('a 1');
  });
});

describe('over HTTP', () => {
  async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
    const { port } = server.address() as AddressInfo;
    await new Promise((r) => server.close(r));
    return port;
  }

  test('a signed command is answered; a forged one and an old one are turned away', async () => {
    const port = await freePort();
    const wire: SlackWire = { mode: 'http', signingSecret: fake.secret, port, host: '127.0.0.1' };
    const s = surface(wire);
    await s.start([mau], ears);
    const at = `http://127.0.0.1:${port}/slack/events`;
    const { status: good, answer } = await fake.sayHttp(at, '/mau temu');
    expect(good).toBe(200);
    await first(answer).toContain('ok');
    expect((await fake.sayHttp(at, '/mau temu', { secret: 'forged' })).status).toBe(401);
    expect((await fake.sayHttp(at, '/mau temu', { at: Date.now() - 600_000 })).status).toBe(401);
    expect(heard).toHaveLength(1);
    expect(s.describe()).toBe('slack: connected to Retail as tiltwatch by http');
  });
});

describe('forms', () => {
  const duty: Command = {
    name: 'duty',
    ko: '관세',
    summary: { en: 'Duty', ko: '관세' },
    options: {
      item: { type: 'text', ko: '품목', summary: { en: 'the good', ko: '물건' }, greedy: true, suggest: () => [] },
      price: { type: 'text', ko: '가격', summary: { en: 'price of one', ko: '한 개 가격' } },
      via: { type: 'choice', ko: '운송', of: ['express', 'post'], summary: { en: 'carrier', ko: '운송' } },
    },
    examples: ['/duty 니트 120 usd'],
    form: { fields: ['item', 'price', 'via'], needs: ['item', 'price'], bare: true },
    run: () => say('unused'),
  };
  const withForm = async () => {
    const s = surface();
    await s.start([mau, duty], {
      ...ears,
      suggest: async (_, option, partial) => [{ label: option, value: `${partial}!` }],
    });
    return s;
  };
  const opened = async (line = '/duty') => {
    const a = fake.say(line);
    await expect.poll(() => fake.modals.length).toBe(1);
    return { a, view: fake.modals[0] ?? {} };
  };

  test('a bare command opens a modal of its fields, in the person’s language; a line with words is answered', async () => {
    await withForm();
    const { view } = await opened();
    expect(view).toMatchObject({ callback_id: 'form duty', title: { text: '/관세' } });
    expect((view['blocks'] as { block_id: string; optional: boolean }[]).map((b) => [b.block_id, b.optional])).toEqual([
      ['item', false],
      ['price', false],
      ['via', true],
    ]);
    expect(heard).toEqual([]);
    await first(fake.say('/duty 니트 120 usd')).toContain('ok');
    expect(fake.modals.length).toBe(1);
  });

  test('a button opens it too; what is filled in becomes a line and is answered where the form was asked for', async () => {
    await withForm();
    const b = fake.click('0 /form duty', '/form duty');
    await expect.poll(() => fake.modals.length).toBe(1);
    answering = async () => say('답');
    const sent = fake.submit(fake.modals[0] ?? {}, {
      item: { choice: 'car mirror' },
      price: ' 80달러 ',
      via: { choice: 'express' },
    });
    await first(b).toContain('답');
    expect(sent.ack()).toMatchObject({ envelope_id: expect.any(String) });
    expect(heard[0]).toMatchObject({
      line: '/duty item:"car mirror" price:80달러 via:express',
      lang: 'ko',
      from: PLACE,
    });
  });

  test('a mistake comes back to its field, and the modal stays', async () => {
    await withForm();
    const { a, view } = await opened();
    answering = async () => ({ ...say('가격이 이상합니다.'), mistake: { option: 'price' } });
    const sent = fake.submit(view, { item: { choice: 'knit' }, price: '많이' });
    await expect
      .poll(() => sent.ack())
      .toMatchObject({ payload: { response_action: 'errors', errors: { price: '가격이 이상합니다.' } } });
    expect(a.messages).toEqual([]);
    answering = async () => ({ ...say('무엇인가 이상합니다.'), mistake: {} });
    const again = fake.submit(view, { item: { choice: 'knit' }, price: '많이' });
    await expect.poll(() => again.ack()).toMatchObject({ payload: { errors: { item: '무엇인가 이상합니다.' } } });
  });

  test('a menu completes from the command, with what was typed first', async () => {
    await withForm();
    const { view } = await opened();
    const asked = fake.complete(view, 'item', '운동');
    await expect
      .poll(() => asked.ack())
      .toMatchObject({
        payload: { options: [{ text: { text: '입력한 대로: 운동' }, value: '운동' }, { value: '운동!' }] },
      });
  });

  test('where Slack opens no modal the line is answered', async () => {
    await withForm();
    fake.trick({ match: /views.open/, said: { status: 200, json: { ok: false, error: 'expired_trigger_id' } } });
    await first(fake.say('/duty')).toContain('ok');
    expect(heard[0]?.line).toBe('/duty');
  });
});
