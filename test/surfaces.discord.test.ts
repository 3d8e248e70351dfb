// Longer than most: one surface from start to stop; what is answered, posted, found again and refused share one fake.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, type Command } from '../src/core/command.ts';
import type { Call, Ears } from '../src/core/ports.ts';
import { actions, button, say, select, tell, text, type Chart, type Reply } from '../src/core/reply.ts';
import { StartFailure } from '../src/surfaces/carry.ts';
import { discordSurface } from '../src/surfaces/discord/surface.ts';
import { startFakeDiscord, type FakeAnswer, type FakeDiscord } from './fakes/discord.ts';

const mau = command({
  name: 'mau',
  ko: '이용자',
  summary: { en: 'Monthly users', ko: '월간 이용자' },
  options: {
    platform: {
      type: 'text',
      ko: '플랫폼',
      summary: { en: 'Platform', ko: '플랫폼' },
      suggest: () => [{ label: '테무', value: 'temu' }],
    },
    month: { type: 'number', ko: '월', summary: { en: 'Month', ko: '월' } },
    firm: {
      type: 'choice',
      of: ['WiseApp', 'Mobile Index'],
      labels: { WiseApp: { en: 'WiseApp', ko: '와이즈앱' } },
      summary: { en: 'Firm', ko: '조사 기관' },
    },
  },
  examples: ['/mau temu'],
  run: () => say('unused'),
}) as unknown as Command;
const alert = command({
  name: 'alert',
  ko: '알림',
  summary: { en: 'Alerts', ko: '알림' },
  options: {
    query: { type: 'text', rest: true, summary: { en: 'Query', ko: '검색어' } },
    action: { type: 'choice', of: ['add', 'list'], summary: { en: 'What', ko: '무엇' }, required: true },
  },
  examples: ['/alert add temu'],
  form: { fields: ['query'], needs: ['query'], given: { action: 'add' } },
  run: () => say('unused'),
}) as unknown as Command;

const CHANNEL = '800000000000000008';
const PLACE = `discord:700000000000000007/${CHANNEL}` as const;
const bodies = Array.from({ length: 900 }, (_, i) => text(`소식 ${i} 테무에 과징금이 부과되었습니다.`));

let now = Date.parse('2026-11-24T00:00:00Z');
let fake: FakeDiscord;
let heard: Call[] = [];
let answering: Ears['answer'] = async () => say('ok');
let open: { stop(): Promise<void> }[] = [];
let logged: string[] = [];

function surface(token = fake.token, draw?: () => Uint8Array) {
  const s = discordSurface({
    token,
    clock: { now: () => now },
    log: (sentence) => logged.push(sentence),
    api: fake.url,
    patience: 0,
    ...(draw && { draw }),
  });
  open.push(s);
  return s;
}
async function started(draw?: () => Uint8Array) {
  const s = surface(fake.token, draw);
  await s.start([mau, alert], {
    answer: (call, progress) => {
      heard.push(call);
      return answering(call, progress);
    },
    suggest: async (_call, option, partial) => [{ label: `${option} ${partial}`, value: partial }],
  });
  return s;
}
const first = (a: FakeAnswer) => expect.poll(() => JSON.stringify(a.messages[0] ?? null));

beforeEach(async () => {
  fake = await startFakeDiscord({ now: () => now });
  heard = [];
  logged = [];
  answering = async () => say('ok');
  now = Date.parse('2026-11-24T00:00:00Z');
});
afterEach(async () => {
  expect(fake.offences).toEqual([]);
  for (const s of open) await s.stop();
  open = [];
  await fake.close();
});

describe('registration', () => {
  test('commands are written once, with Korean names, and not again while they are the same', async () => {
    await started();
    expect(fake.commands.map((c) => c['name'])).toEqual(['mau', 'alert']);
    expect(fake.commands[0]).toMatchObject({ name_localizations: { ko: '이용자' } });
    await started();
    expect(fake.calls.filter((c) => c.startsWith('PUT'))).toHaveLength(1);
  });

  test('a refused token is one clear sentence', async () => {
    const wrong = surface('wrong.token');
    await expect(wrong.start([], { answer: answering, suggest: async () => [] })).rejects.toThrow(StartFailure);
    await expect(surface('other.token').start([], { answer: answering, suggest: async () => [] })).rejects.toThrow(
      /DISCORD_TOKEN/,
    );
  });
});

describe('answering', () => {
  test('a form becomes a line, and the answer is private in the caller’s language', async () => {
    answering = async (c) => say(`들음 ${c.line}`, actions(button('다시', '/mau ali')));
    await started();
    const a = fake.say('/mau platform:"tiktok shop" month:8', { admin: true });
    await first(a).toContain('들음');
    expect(heard[0]).toMatchObject({ line: '/mau platform:"tiktok shop" month:8', lang: 'ko', from: PLACE });
    expect(heard[0]?.by).toMatchObject({ id: '500000000000000005', admin: true });
    await expect.poll(() => a.ephemeral).toEqual([true]);
  });

  test('what takes the rest of the line stands last and keeps its quotes', async () => {
    await started();
    await first(fake.say('/alert action:add query:temu')).toContain('ok');
    expect(heard[0]?.line).toBe('/alert action:add query:temu');
  });

  test('a form is a modal; what is filled in becomes a line', async () => {
    await started();
    const a = fake.click('0 /form alert');
    await expect.poll(() => a.modal).toMatchObject({ custom_id: 'form alert', title: '/알림' });
    await first(fake.submit(a.modal ?? {}, { query: ' 테무 AND 과징금 ' })).toContain('ok');
    expect(heard.map((c) => c.line)).toEqual(['/alert action:add query:테무 AND 과징금']);
  });

  test('a button and a menu are lines; the answer is new, for whoever clicked', async () => {
    answering = async (c) =>
      say(c.line, actions(button('b', '/mau ali'), select('s', [{ label: '일본', line: '/duty x JP' }])));
    await started();
    const a = fake.say('/mau temu');
    await first(a).toContain('custom_id');
    const ids = JSON.stringify(a.messages[0]).match(/"custom_id":"[^"]+"/g) ?? [];
    await first(fake.click(JSON.parse(`{${ids[0]}}`).custom_id as string)).toContain('ok'.slice(0, 0) + '/mau ali');
    const value = /"value":"([^"]+)"/.exec(JSON.stringify(a.messages[0]))?.[1] ?? '';
    await first(fake.choose('1 select', value, { guild: null, locale: 'en-US' })).toContain('/duty x JP');
    expect(heard.at(-1)).toMatchObject({ from: `discord:dm/${CHANNEL}`, lang: 'en', by: { admin: false } });
  });

  test('a slow answer shows "thinking" in private, tells its progress, and then stands there', async () => {
    let go = (_: Reply) => {};
    let tell2 = (_: string) => {};
    answering = (_c, progress) => {
      tell2 = progress ?? (() => {});
      return new Promise((resolve) => (go = resolve));
    };
    await started();
    const a = fake.say('/mau temu');
    await expect.poll(() => a.deferred).toBe(true);
    tell2('자료를 찾고 있습니다');
    await first(a).toContain('자료를 찾고 있습니다');
    go(say('done', ...bodies));
    await expect.poll(() => a.messages.length).toBeGreaterThan(3);
    await expect.poll(() => JSON.stringify(a.messages).includes('소식 899 ')).toBe(true);
    expect(a.ephemeral.every(Boolean)).toBe(true);
  });

  test('a slow answer for everybody is shown to everybody', async () => {
    let go = (_: Reply) => {};
    answering = () => new Promise((resolve) => (go = resolve));
    await started();
    const a = fake.say('/mau temu');
    await expect.poll(() => a.deferred).toBe(true);
    go(tell('모두에게'));
    await expect.poll(() => a.messages.length).toBe(2);
    expect(a.ephemeral).toEqual([true, false]);
  });

  test('an answer that is lost on the way is sent once more, and "already there" counts as there', async () => {
    await started();
    fake.trick({ match: /callback$/, said: { status: 500, hangUp: true }, done: true });
    const a = fake.say('/mau temu');
    await first(a).toContain('ok');
    await expect.poll(() => fake.calls.filter((c) => c.endsWith('/callback')).length).toBe(2);
    expect(a.messages).toHaveLength(1);
    await first(fake.say('/mau temu')).toContain('ok');
    expect(logged).toEqual([]);
  });

  test('a command that fails says one sentence, and the next line is answered', async () => {
    answering = () => Promise.reject(new Error('secret'));
    await started();
    await first(fake.say('/mau temu')).toContain('다시 시도');
    answering = async () => say('fine');
    await first(fake.say('/mau temu')).toContain('fine');
  });

  test('half-typed options are completed', async () => {
    await started();
    const a = fake.complete('/mau month:8', 'platform', '테');
    await expect.poll(() => a.choices).toEqual([{ name: 'platform 테', value: '테' }]);
  });

  test('what was said while the line was down is heard after it resumes', async () => {
    await started();
    fake.gateway.drop(4000);
    const a = fake.say('/mau temu');
    await first(a).toContain('ok');
    expect([fake.gateway.identified, fake.gateway.resumed]).toEqual([1, 1]);
  });
});

describe('delivering', () => {
  test('a post stands in its channel, mentions nobody, and is found again by a stranger', async () => {
    const s = await started();
    const done = await s.post(PLACE, tell('@everyone 과징금'), 'd1');
    expect(done).toEqual({ state: 'posted', message: fake.posts[0]?.id });
    expect(fake.posts[0]?.body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true });
    const later = await started();
    expect(await later.find(PLACE, 'd1', now)).toBe(fake.posts[0]?.id);
    expect(await later.find(PLACE, 'd2', now)).toBeNull();
  });

  test('a post whose answer is lost is unclear; sent again within minutes it stays one', async () => {
    const s = await started();
    fake.trick({ match: /POST .*messages$/, said: { status: 200, hangUp: true }, done: true });
    expect(await s.post(PLACE, tell('one'), 'd1')).toMatchObject({ state: 'unclear' });
    expect(await s.post(PLACE, tell('one'), 'd1')).toMatchObject({ state: 'posted' });
    expect(fake.posts).toHaveLength(1);
  });

  test.each([[429, { message: 'slow', retry_after: 2.5, global: false }, { 'retry-after': '2.5' }]])(
    'a limit is an answer with a time',
    async (status, json, headers) => {
      const s = await started();
      fake.trick({ match: /POST .*messages$/, said: { status, json, headers } });
      const said = await s.post(PLACE, tell('one'), 'd1');
      expect(said).toMatchObject({ state: 'refused' });
      expect(said.state === 'refused' && (said.retryAt ?? 0) - now).toBeGreaterThanOrEqual(2500);
      expect(fake.calls.filter((c) => /^POST .*messages$/.test(c))).toHaveLength(1);
    },
  );

  test('a 500 is unclear, a wrong form is refused, a deleted channel is gone', async () => {
    const s = await started();
    fake.trick({ match: /POST .*messages$/, said: { status: 502, json: {} } });
    expect(await s.post(PLACE, tell('one'), 'd1')).toMatchObject({ state: 'unclear' });
    fake.trick({
      match: /POST .*messages$/,
      said: { status: 400, json: { code: 50035, message: 'Invalid Form Body' } },
    });
    expect(await s.post(PLACE, tell('one'), 'd2')).toMatchObject({ state: 'refused', retryAt: null });
    fake.remove(CHANNEL);
    expect(await s.post(PLACE, tell('one'), 'd3')).toMatchObject({ state: 'refused', gone: true });
    expect(await s.find(PLACE, 'd3', now)).toBeNull();
    fake.trick({ match: /GET .*messages$/, said: { status: 403, json: { code: 50001, message: 'Missing Access' } } });
    expect(await s.find(PLACE, 'd3', now)).toBeUndefined();
    fake.trick({ match: /GET .*messages$/, said: { status: 503, json: {} } });
    await expect(s.find(PLACE, 'd3', now)).rejects.toThrow();
  });

  test('a long post broken off after its first page goes on with the second, and is found only when whole', async () => {
    const s = await started();
    fake.trick({ match: /POST .*messages$/, said: { status: 502, json: {} }, skip: 1 });
    expect(await s.post(PLACE, tell('긴 소식', ...bodies), 'd1')).toMatchObject({ state: 'unclear' });
    expect(fake.posts).toHaveLength(1);
    expect(await s.find(PLACE, 'd1', now)).toBeNull();
    now += 600_000;
    const done = await s.post(PLACE, tell('긴 소식', ...bodies), 'd1');
    const said = JSON.stringify(fake.posts.map((p) => p.body));
    for (const i of [0, 450, 899]) expect(said.match(new RegExp(`소식 ${i} `, 'g'))).toHaveLength(1);
    expect(done).toEqual({ state: 'posted', message: fake.posts.map((p) => p.id).join('+') });
    expect(await s.find(PLACE, 'd1', now - 600_000)).toBe(fake.posts.map((p) => p.id).join('+'));
  });

  test('an edit rewrites the message, and one that is gone is refused', async () => {
    const s = await started();
    const done = await s.post(PLACE, tell('old'), 'd1');
    expect(await s.edit(PLACE, done.state === 'posted' ? done.message : '', tell('new'), 'd1')).toEqual(done);
    expect(JSON.stringify(fake.posts[0]?.body)).toContain('new');
    expect(await s.edit(PLACE, '1', tell('new'), 'd1')).toMatchObject({ state: 'refused', missing: true });
  });

  test('a chart goes along as a picture', async () => {
    const chart: Chart = {
      kind: 'chart',
      title: 't',
      unit: '',
      source: 's',
      form: 'line',
      series: [{ name: 'n', points: [['a', 1]] }],
    };
    const s = await started(() => new Uint8Array([137, 80]));
    await s.post(PLACE, tell('chart', chart), 'd1');
    expect(fake.posts[0]?.files).toEqual(['chart-1.png']);
  });
});
