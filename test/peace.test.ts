// Longer than most: budget, quiet hours and holidays act on one another and are tried together.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alertBook } from '../src/alertbook.ts';
import { readConfig } from '../src/config.ts';
import { KOREAN_HOLIDAYS } from '../src/core/holidays.ts';
import { idOf, type LanguageCode } from '../src/core/item.ts';
import { awakeAt, heldUntil, PEACE, peaceFrom, quietTyped, USUAL_PEACE, type Peace } from '../src/core/peace.ts';
import type { Place } from '../src/core/ports.ts';
import type { Reply } from '../src/core/reply.ts';
import type { Source } from '../src/core/source.ts';
import { DAY, HOUR, MINUTE, wallTime } from '../src/core/time.ts';
import { learnAll } from '../src/learn.ts';
import { jsonLog } from '../src/log.ts';
import { earsOf, open, type OpenHouse } from '../src/main.ts';
import { drain, LEASE } from '../src/post.ts';
import { readCorpus } from './eval/label.ts';
import { room, type Room } from './fakes/room.ts';

const at = (wall: string) => Date.parse(`${wall}:00+09:00`);
const NIGHT: Peace = { ...USUAL_PEACE, quiet: { from: '22:00', to: '07:00' } };
const LUNCH: Peace = { ...USUAL_PEACE, quiet: { from: '12:00', to: '13:00' } };
const FEAST: Peace = { ...NIGHT, holidays: 'quiet' };

describe('quiet', () => {
  test.each<[string, Peace, string, string]>([
    ['by day it is not', NIGHT, '2026-11-24T09:00', '2026-11-24T09:00'],
    ['before midnight until the morning', NIGHT, '2026-11-24T22:00', '2026-11-25T07:00'],
    ['after midnight until the same morning', NIGHT, '2026-11-25T06:59', '2026-11-25T07:00'],
    ['it ends on the minute', NIGHT, '2026-11-25T07:00', '2026-11-25T07:00'],
    ['at noon', LUNCH, '2026-11-24T12:30', '2026-11-24T13:00'],
    ['a holiday is loud unless asked', NIGHT, '2026-12-25T10:00', '2026-12-25T10:00'],
    ['a holiday and the night after it', FEAST, '2026-12-25T10:00', '2026-12-26T07:00'],
    ['the night before a holiday', FEAST, '2026-12-24T23:00', '2026-12-26T07:00'],
    ['all of Chuseok, a Saturday included', FEAST, '2026-09-24T00:00', '2026-09-27T07:00'],
    ['Seollal with its substitute day', { ...FEAST, quiet: null }, '2027-02-06T09:00', '2027-02-10T00:00'],
  ])('%s', (_, peace, now, awake) => {
    expect(wallTime(awakeAt(peace, at(now)), 'Asia/Seoul')).toEqual(wallTime(at(awake), 'Asia/Seoul'));
  });

  test('ends, and asked again at its end it is over', () => {
    const time = fc
      .record({ h: fc.nat(23), m: fc.nat(59) })
      .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const peace = fc.record({
      budget: fc.nat(50),
      quiet: fc.option(
        fc.record({ from: time, to: time }).filter((q) => q.from !== q.to),
        { nil: null },
      ),
      holidays: fc.constantFrom<'quiet' | 'loud'>('quiet', 'loud'),
      zone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
    });
    const moment = fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-12-31T00:00') });
    fc.assert(
      fc.property(peace, moment, fc.nat(60), (p, now, spent) => {
        const awake = awakeAt(p, now);
        expect(awake).toBeGreaterThanOrEqual(now);
        expect(awake - now).toBeLessThan(8 * DAY);
        expect(awakeAt(p, awake)).toBe(awake);
        const held = heldUntil(p, spent, now);
        if (held === null) expect([awake, spent < p.budget]).toEqual([now, true]);
        else expect([held > now, awakeAt(p, held)]).toEqual([true, held]);
        expect(peaceFrom(JSON.stringify(p))).toEqual(p);
      }),
    );
  });

  test.each(['22:00-07:00', '22-7', '22시~7시', '２２:００－０７:００'])('"%s" is read', (typed) => {
    expect(quietTyped(typed)).toEqual({ from: '22:00', to: '07:00' });
  });

  test.each(['', '22:00', '25:00-07:00', '07:00-07:00', '22:00-07:60', 'always'])('"%s" is not', (typed) => {
    expect(quietTyped(typed)).toBeUndefined();
  });

  test.each([
    undefined,
    '',
    'null',
    '[]',
    '{"budget":-1,"quiet":{"from":"x","to":3},"zone":"Mars"}',
    '{"budget":1e9}x',
  ])('a kept setting of %s is as usual', (kept) => expect(peaceFrom(kept)).toEqual(USUAL_PEACE));

  test('holidays are real days in order, each with a name', () => {
    const days = [...KOREAN_HOLIDAYS.days.keys()];
    expect(days).toEqual([...days].sort());
    for (const d of days) expect(new Date(`${d}T00:00:00Z`).toISOString().slice(0, 10)).toBe(d);
  });
});

const CHANNEL: Place = 'room:c1';
const PRESS = {
  ...{ id: 'press', name: '시험신문', home: 'https://news.example', kind: 'press', country: 'KR', language: 'ko' },
  ...{ url: 'https://news.example/rss', every: 5, evidence: 'read', read: () => [] },
} as const satisfies Source;
const CORPUS = readCorpus(join(import.meta.dirname, 'eval/items')).filter(
  ({ lang, label }) => ['ko', 'en'].includes(lang) && label.relevant && label.platforms.length > 0,
);
const ANY = '테무 OR 쉬인 OR 알리익스프레스 OR 틱톡샵 OR 1688 OR 타오바오';

let folder: string;
let now: number;
let house: OpenHouse;
let place: Room;
const stop = new AbortController().signal;

beforeEach(async () => {
  now = at('2026-11-24T10:05');
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-peace-'));
  place = room();
  const clock = { now: () => now };
  const log = jsonLog('quiet', clock.now, () => undefined);
  house = await open({ config: readConfig({ TILTWATCH_DATA: folder }), clock, log, sources: [], surfaces: [place] });
});
afterEach(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function say(line: string, admin = true, from: Place = CHANNEL): Promise<Reply> {
  return earsOf(house).answer({ from, by: { id: admin ? 'boss' : 'guest', admin }, line, lang: 'en' });
}

/** So many pieces of news on different things, as one round brings them. */
async function news(n: number, first = 0): Promise<void> {
  const found = CORPUS.slice(first, first + n).map(({ id, lang, title, body }) => {
    const item = { id: idOf(id), url: `https://news.example/${id}`, title, published: now, source: 'press', seen: now };
    return { item: { ...item, language: lang as LanguageCode }, body, source: PRESS };
  });
  await learnAll(house, alertBook(house.store.alerts), found, now);
}

/** Stories owed to the place, and those that its posts told: alone, or in a bundle and its pages. */
async function accounts(): Promise<{ owed: number; alone: number; bundled: number; queued: number }> {
  const inState = await Promise.all(
    (['posted', 'bundled', 'queued'] as const).map((s) => house.store.outbox.inState(s, 999)),
  );
  const alerts = inState.map((all) => all.filter((d) => d.occasion.startsWith('alert/')).length);
  const [alone = 0, bundled = 0, queued = 0] = alerts;
  return { owed: alone + bundled + queued, alone, bundled, queued };
}

describe('the alert budget', () => {
  test('a burst beyond it comes as one post at the next full hour, each story told once', async () => {
    await say(`/alert add ${ANY}`);
    await say('/alert budget 3');
    await news(12);
    await drain(house, stop);
    const { owed, alone } = await accounts();
    expect(owed).toBeGreaterThan(8);
    expect([alone, place.posts.length]).toEqual([3, 3]);

    now = at('2026-11-24T10:59');
    await drain(house, stop);
    expect(place.posts).toHaveLength(3);
    now = at('2026-11-24T11:00');
    await Promise.all([drain(house, stop), drain({ ...house, worker: 'w2' }, stop)]);
    expect(place.posts).toHaveLength(4);
    expect(await accounts()).toMatchObject({ alone: 3, bundled: owed - 3, queued: 0 });
    expect(place.posts[3]?.reply.text).toMatch(new RegExp(`${owed - 3} stories|소식 ${owed - 3}건`));
  });

  test('the bundle and its pages list every story of it, and nobody elsewhere can read them', async () => {
    await say(`/alert add ${ANY}`);
    await say('/alert budget 0');
    await news(10);
    now = at('2026-11-24T11:00');
    await drain(house, stop);
    expect(place.posts).toHaveLength(1);
    const first = JSON.stringify(place.posts[0]?.reply.blocks);
    const more = /\/alert bundle [a-z0-9]+/.exec(first)?.[0] ?? '';
    expect(more).not.toBe('');
    const all = first + JSON.stringify(await say(`${more} 2`)) + JSON.stringify(await say(`${more} 3`));
    const bundled = await house.store.outbox.inState('bundled', 99);
    expect(bundled.length).toBeGreaterThan(6);
    for (const d of bundled) expect(all).toContain(d.occasion.split('/')[2]);
    expect((await say(`${more} 2`, true, 'room:elsewhere')).text).toContain('no bundle');
  });

  test('spends what is left of it after an hour, and counts a bundle as one', async () => {
    await say(`/alert add ${ANY}`);
    await say('/alert budget 2');
    await news(6);
    now = at('2026-11-24T11:00');
    await drain(house, stop);
    const before = place.posts.length;
    now += 10 * MINUTE;
    await news(6, 40);
    await drain(house, stop);
    expect(place.posts.length - before).toBe(1);
  });
});

describe('quiet hours', () => {
  test('hold alerts until the morning, then tell them in one post', async () => {
    await say(`/alert add ${ANY}`);
    await say('/alert quiet 22:00-07:00');
    now = at('2026-11-24T23:00');
    await news(4);
    now = at('2026-11-25T03:00');
    await news(4, 50);
    now = at('2026-11-25T06:59');
    await drain(house, stop);
    expect(place.posts).toHaveLength(0);
    now = at('2026-11-25T07:00');
    await drain(house, stop);
    expect(place.posts).toHaveLength(1);
    expect(await accounts()).toMatchObject({ alone: 0, queued: 0 });
  });

  test('turned off, they let go of what they held; a single alert comes as itself', async () => {
    await say(`/alert add ${ANY}`);
    await say('/alert quiet 22:00-07:00');
    now = at('2026-11-24T23:00');
    await news(1);
    await drain(house, stop);
    expect(place.posts).toHaveLength(0);
    expect(JSON.stringify(await say('/alert quiet off'))).toContain('1 held alert goes out');
    await drain(house, stop);
    expect(await accounts()).toMatchObject({ alone: 1, bundled: 0 });
  });

  test('what an outage kept back for longer than an hour comes bundled', async () => {
    await say(`/alert add ${ANY}`);
    await news(5);
    now += 3 * HOUR;
    await drain(house, stop);
    expect(place.posts).toHaveLength(1);
  });

  test('are changed by admins, or by whoever made all alerts of the place', async () => {
    expect((await say('/alert budget 1', false)).text).toContain('Only an admin');
    await say(`/alert add ${ANY}`, false);
    expect((await say('/alert budget 1', false)).text).toContain('Up to 1 alerts');
    await say('/alert add 쉬인');
    expect((await say('/alert budget 9', false)).text).toContain('Only an admin');
    expect(peaceFrom(await house.store.places.setting(CHANNEL, PEACE)).budget).toBe(1);
    for (const wrong of ['budget many', 'quiet always', 'holidays maybe', 'quiet 22:00-07:00 Mars/Base'])
      expect((await say(`/alert ${wrong}`)).text).toContain('not "');
  });
});

describe('bundles and kills', () => {
  test('whatever the workers do and when they die, each story is told once and none is lost', async () => {
    await say(`/alert add ${ANY}`);
    await say('/alert budget 1');
    await news(9);
    const { owed } = await accounts();
    now = at('2026-11-24T11:00');
    place.moods.push('lost', 'throws', 'lost');
    for (let i = 0; i < 4; i++) {
      await Promise.all([drain({ ...house, worker: `a${i}` }, stop), drain({ ...house, worker: `b${i}` }, stop)]);
      now += LEASE + 1;
    }
    expect(place.posts).toHaveLength(2);
    expect(await accounts()).toMatchObject({ owed, alone: 1, bundled: owed - 1, queued: 0 });
  });

  test('a bundle is made wholly or not at all', async () => {
    await say(`/alert add ${ANY}`);
    await say('/alert budget 0');
    await news(3);
    const { outbox } = house.store;
    now = at('2026-11-24T11:00');
    const held = (await outbox.held(now, now - HOUR, 99)).get(CHANNEL) ?? [];
    await outbox.claim('other', 1, now, LEASE);
    const by = { to: CHANNEL, occasion: 'bundle/x', reply: held[0]?.reply as Reply, after: null };
    expect(await outbox.bundle(held, by, now)).toBe(false);
    expect(await outbox.count()).toMatchObject({ bundled: 0, sending: 1, queued: held.length - 1 });
    expect(await outbox.get(CHANNEL, 'bundle/x')).toBeUndefined();
  });
});
