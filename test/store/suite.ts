import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewsQuery, Store } from '../../src/core/ports.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/time.ts';
import { article, delivery, event, fact, figure, learned, meaning, NOW, receipt, story } from './made.ts';

/** A store that the suite may fill; `second` is the same store as another process has it. */
export type Shelf = { readonly open: () => Promise<Store>; readonly close: () => Promise<void> };

/** What every store promises, whatever database it stands on. Each group of promises has a store of its own. */
export function storeSuite(name: string, fresh: (clock: { now(): number }) => Promise<Shelf>): void {
  const clock = { at: NOW, now: () => clock.at };
  const use = (): (() => Store) => {
    let shelf: Shelf;
    let store: Store;
    beforeAll(async () => {
      clock.at = NOW;
      shelf = await fresh(clock);
      store = await shelf.open();
    });
    afterAll(async () => {
      await store.close();
      await shelf.close();
    });
    return () => store;
  };
  describe(name, () => {
    describe('articles', () => articles(use()));
    describe('search', () => search(use()));
    describe('stories', () => stories(use()));
    describe('facts and ledger', () => ledger(use()));
    describe('sources and places', () => sourcesAndPlaces(use()));
    describe('alerts', () => alerts(use()));
    describe('outbox', () => outbox(use()));
    describe('turns, cache and installations', () => rest(use(), clock));
  });
}

function articles(store: () => Store): void {
  test('an id is claimed by exactly one caller, and outlives its article', async () => {
    const claims = await Promise.all(
      ['one', 'two', 'three'].map((source) => store().articles.claim(source, ['x', 'y', 'x'], NOW)),
    );
    expect(claims.flat().sort()).toEqual(['x', 'y']);
    await store().articles.learn([learned(article('X', { id: 'x', seen: NOW - 90 * DAY }))]);
    expect(await store().articles.prune(NOW - 30 * DAY)).toBe(1);
    expect(await store().articles.get('x')).toBeUndefined();
    await store().articles.dismiss(['y']);
    expect(await store().articles.claim('four', ['x', 'y'], NOW + 400 * DAY)).toEqual([]);
  });

  test('an id whose worker died before learning it is claimed once more', async () => {
    expect(await store().articles.claim('s', ['lost'], NOW)).toEqual(['lost']);
    expect(await store().articles.claim('s', ['lost'], NOW + 14 * MINUTE)).toEqual([]);
    expect(await store().articles.claim('s', ['lost'], NOW + 15 * MINUTE)).toEqual(['lost']);
    expect(await store().articles.claim('s', ['lost'], NOW + 16 * MINUTE)).toEqual([]);
    expect(await store().articles.unsettled(['lost', 'never seen'])).toBe(1);
    await store().articles.dismiss(['lost']);
    expect(await store().articles.unsettled(['lost', 'never seen'])).toBe(0);
  });

  test('learning writes all of an item, and again changes nothing but the item', async () => {
    const one = learned(article('테무 과징금', { id: 'whole', story: 'ws' }), {
      story: story('ws', { items: ['whole'] }),
      facts: [fact('wf', { article: 'whole', story: 'ws' })],
      figures: [figure('wg')],
      events: [event('we')],
      deliveries: [delivery('console:tty', 'alert/1/ws')],
    });
    await store().articles.learn([one]);
    await store().articles.learn([{ ...one, article: { ...one.article, body: '정정' } }]);
    expect((await store().articles.get('whole'))?.body).toBe('정정');
    expect(await store().stories.get('ws')).toEqual(one.story);
    expect(await store().facts.find({ story: 'ws' })).toEqual(one.facts);
    expect(await store().facts.receipt('r-wf')).toEqual(receipt('r-wf'));
    expect(await store().facts.receipt('r-we')).toEqual(receipt('r-we'));
    expect(await store().ledger.figures({ platform: 'Temu' })).toEqual(one.figures);
    expect(await store().ledger.events({ jurisdiction: 'EU' })).toEqual(one.events);
    expect((await store().outbox.get('console:tty', 'alert/1/ws'))?.state).toBe('queued');
    expect((await store().articles.find({ words: '과징금', limit: 5 })).map((a) => a.id)).toEqual(['whole']);
  });

  test('hostile text is kept as it is', async () => {
    const hostile = article('NUL \0, half a pair \ud800, \'quotes\' "twice" \\ % _ | \u202e', { id: 'hostile' });
    await store().articles.learn([learned({ ...hostile, body: `${'가'.repeat(30_000)} ${'x'.repeat(50_000)}` })]);
    expect((await store().articles.get('hostile'))?.title).toBe(hostile.title);
    expect((await store().articles.find({ words: `'quotes' "twice"`, limit: 5 })).map((a) => a.id)).toEqual([
      'hostile',
    ]);
  });

  test('what cannot be written is named, and the rest is written', async () => {
    const broken = learned(article('broken', { id: 'broken' }), {
      facts: [fact('bf', { known: undefined as unknown as number })],
    });
    const all = [learned(article('before', { id: 'b1' })), broken, learned(article('after', { id: 'b2' }))];
    await expect(store().articles.learn(all)).rejects.toThrow(/1 of 3 articles could not be kept.*broken/);
    expect((await store().articles.many(['b2', 'broken', 'b1'])).map((a) => a.id)).toEqual(['b2', 'b1']);
  });

  test('articles of one second all keep their place', async () => {
    const all = Array.from({ length: 150 }, (_, i) => learned(article(`same ${i}`, { published: NOW - DAY })));
    await store().articles.learn(all);
    const found = await store().articles.find({ since: NOW - DAY, until: NOW - DAY, limit: 200 });
    expect(new Set(found.map((a) => a.id)).size).toBe(150);
  });
}

function search(store: () => Store): void {
  const texts = {
    a: ['테무, 관세청에 자료 제출', '서울에서 송금 한도를 확인했다. 업비트 이용자도 늘었다.'],
    b: ['Temu told to stop dark patterns', 'The roads were full of ads. Monthly active users: 1,978,000'],
    c: ['希音在法国被罚款', '监管机构表示融资放缓，蜂'],
    d: ['ネット通販の関税', 'アリエクスプレスとテムの利用者'],
    e: ['ภาษีนำเข้าสินค้าออนไลน์', 'กรมศุลกากร'],
    f: ['Hải quan Việt Nam', 'Thuế nhập khẩu với hàng giá trị thấp'],
  } as const;
  beforeAll(async () => {
    const all = Object.entries(texts).map(([id, [title, body]], i) =>
      learned(
        article(title, {
          id,
          body,
          story: `s-${id}`,
          published: NOW - i * HOUR,
          seen: NOW + i * HOUR,
          meaning: meaning({
            platforms: i < 3 ? ['Temu'] : ['TikTok Shop'],
            topics: ['tax_customs'],
            jurisdictions: ['KR'],
          }),
        }),
        { story: story(`s-${id}`, { items: [id], last: NOW - i * HOUR }) },
      ),
    );
    await store().articles.learn(all);
  });

  test.each([
    ['송금', 'a'],
    ['업비트', 'a'],
    ['업비', 'a'],
    ['비트', 'a'],
    ['업트', ''],
    ['청', 'a'],
    ['관세청', 'a'],
    ['관세청 서울', 'a'],
    ['관세청 부산', ''],
    ['"자료 제출"', 'a'],
    ['"제출 자료"', ''],
    ['“송금 한도를”', 'a'],
    ['ads', 'b'],
    ['ad', ''],
    ['TEMU', 'b'],
    ['"monthly active users"', 'b'],
    ['"active monthly"', ''],
    ['users monthly', 'b'],
    ['1,978,000', 'b'],
    ['融资', 'c'],
    ['蜂', 'c'],
    ['蜂蜜', ''],
    ['関税', 'd'],
    ['アリエクスプレス', 'd'],
    ['ｱﾘｴｸｽﾌﾟﾚｽ', 'd'],
    ['ภาษี', 'e'],
    ['ศุลกากร', 'e'],
    ['thuế "hải quan"', 'f'],
    ['thue', ''],
    ['!!!', ''],
    ['', ''],
    ["') OR 1=1 --", ''],
    ['"dark patterns', 'b'],
    ['NEAR(dark patterns) AND *', ''],
  ])('%s', async (words, expected) => {
    const found = await store().articles.find({ words, limit: 20 });
    expect(found.map((a) => a.id).join(' ')).toBe(expected);
    const told = await store().stories.find({ words, limit: 20 });
    expect(told.map((s) => s.id.slice(2)).join(' ')).toBe(expected);
  });

  test.each<[Omit<NewsQuery, 'limit'>, string]>([
    [{ platform: 'Temu' }, 'a b c'],
    [{ platform: 'TikTok Shop', country: 'KR' }, 'd e f'],
    [{ platform: 'Temu', words: '송금' }, 'a'],
    [{ platform: 'TikTok Shop', words: '송금' }, ''],
    [{ platform: 'TikTok Shop', words: '関税', topic: 'tax_customs', country: 'KR' }, 'd'],
    [{ topic: 'fine' }, ''],
    [{ since: NOW - 2 * HOUR }, 'a b c'],
    [{ until: NOW - 4 * HOUR }, 'e f'],
    [{ asOf: NOW + HOUR }, 'a b'],
    [{ words: '関税', asOf: NOW + HOUR }, ''],
    [{ words: '関税', since: NOW - 3 * HOUR, until: NOW - 3 * HOUR }, 'd'],
    [{ words: '関税', since: NOW - 2 * HOUR }, ''],
    [{ country: 'KR', offset: 4 }, 'e f'],
  ])('%o', async (query, expected) => {
    const found = await store().articles.find({ ...query, limit: 20 });
    expect(found.map((a) => a.id).join(' ')).toBe(expected);
  });
}

function stories(store: () => Store): void {
  const temu = { platforms: ['Temu'], topics: ['fine'], jurisdictions: ['EU'] } as const;

  test('two workers that join one story lose neither item', async () => {
    const join = (id: string, at: number, title: string) =>
      learned(article(title, { id, story: 'joint' }), {
        story: story('joint', { ...temu, title, items: ['first', id], last: at, known: at }),
      });
    await store().articles.learn([join('first', NOW, 'first')]);
    await Promise.all([
      store().articles.learn([join('second', NOW + HOUR, 'second')]),
      store().articles.learn([join('third', NOW + MINUTE, 'third')]),
    ]);
    const joint = await store().stories.get('joint');
    expect([...(joint?.items ?? [])].sort()).toEqual(['first', 'second', 'third']);
    expect(joint).toMatchObject({ last: NOW + HOUR, known: NOW });
  });

  test('a story stands on all its shelves once, latest told first', async () => {
    const tell = (id: string, last: number, given: object) =>
      learned(article(id, { id: `a-${id}`, story: id }), {
        story: story(id, { items: [`a-${id}`], last, known: last, ...given }),
      });
    await store().articles.learn([
      tell('old', NOW - 3 * DAY, temu),
      tell('new', NOW + 2 * HOUR, { ...temu, platforms: ['Temu', 'Shein'], jurisdictions: ['EU', 'FR'] }),
      tell('other', NOW + 3 * HOUR, { ...temu, topics: ['court'] }),
    ]);
    const ids = async (q: Omit<NewsQuery, 'limit'>) =>
      (await store().stories.find({ ...q, limit: 10 })).map((s) => s.id).join(' ');
    expect(await ids({})).toBe('other new joint old');
    expect(await ids({ platform: 'Temu' })).toBe('other new joint old');
    expect(await ids({ platform: 'Temu', topic: 'fine' })).toBe('new joint old');
    expect(await ids({ platform: 'Shein', topic: 'fine', country: 'FR' })).toBe('new');
    expect(await ids({ country: 'FR', topic: 'court' })).toBe('');
    expect(await ids({ platform: 'Temu', since: NOW, until: NOW + 2 * HOUR })).toBe('new joint');
    expect(await ids({ platform: 'Temu', asOf: NOW - DAY })).toBe('old');
    expect(await ids({ topic: 'fine', offset: 1 })).toBe('joint old');
    expect((await store().stories.recent(NOW)).map((s) => s.id)).toEqual(['other', 'new', 'joint']);
  });
}

function ledger(store: () => Store): void {
  test('facts are found by kind, platform, country, story and day, latest first', async () => {
    const all = [
      fact('f1', { known: NOW - 2 * DAY }),
      fact('f2', { kind: 'investment', known: NOW - DAY }),
      fact('f3', { platform: 'Shein', country: 'FR', story: 's3', known: NOW }),
    ];
    await store().articles.learn([learned(article('facts'), { facts: all })]);
    const ids = async (q: Parameters<Store['facts']['find']>[0]) =>
      (await store().facts.find(q)).map((f) => f.id).join(' ');
    expect(await ids({})).toBe('f3 f2 f1');
    expect(await ids({ kind: 'fine' })).toBe('f3 f1');
    expect(await ids({ kind: 'fine', platform: 'Temu', country: 'KR' })).toBe('f1');
    expect(await ids({ story: 's3' })).toBe('f3');
    expect(await ids({ asOf: NOW - DAY, limit: 1 })).toBe('f2');
  });

  test('a figure is added once, held until judged, and as it was on any earlier day', async () => {
    const held = figure('held', { held: 'differs by 40 % from the month before' });
    expect(await store().ledger.add({ figures: [figure('plain'), held, figure('wrong')], events: [event('e1')] })).toBe(
      4,
    );
    expect(await store().ledger.add({ figures: [figure('plain', { value: 1 })], events: [event('e1')] })).toBe(0);
    const ids = async (q: Parameters<Store['ledger']['figures']>[0]) =>
      (await store().ledger.figures(q)).map((f) => f.id).join(' ');
    expect(await ids({ platform: 'Temu', country: 'KR', metric: 'MAU', firm: 'WiseApp', month: '2026-07' })).toBe(
      'plain wrong',
    );
    expect(await ids({ held: true })).toBe('held');
    expect(await store().ledger.judge('held', 'accept', 'U1', NOW + DAY)).toMatchObject({ held: null, dropped: null });
    expect(await store().ledger.judge('wrong', 'reject', 'U1', NOW + DAY)).toMatchObject({ dropped: NOW + DAY });
    expect(await store().ledger.judge('nothing', 'reject', 'U1', NOW)).toBeUndefined();
    expect(await ids({})).toBe('held plain');
    expect(await ids({ held: true })).toBe('');
    expect(await ids({ asOf: NOW })).toBe('plain wrong');
    expect(await ids({ asOf: NOW, held: true })).toBe('held');
    expect(await ids({ asOf: NOW - 1 })).toBe('');
    expect((await store().ledger.figures({ asOf: NOW, month: '2026-07' })).map((f) => f.dropped)).toEqual([null, null]);
    expect((await store().ledger.figures({}))[1]?.value).toBe(8_310_000);
  });

  test('events are found by platform, place, type, dossier and days, a month standing for any of its days', async () => {
    await store().ledger.add({
      events: [
        event('e2', { date: '2026-06', platforms: ['Temu', 'Shein'], dossier: 'd1' }),
        event('e3', { date: '2026-07-01', platforms: ['AliExpress'], jurisdiction: 'KR', type: 'agreement' }),
        event('e4', { date: '2026-07-02', dropped: NOW + DAY, known: NOW + HOUR }),
      ],
    });
    const ids = async (q: Parameters<Store['ledger']['events']>[0]) =>
      (await store().ledger.events(q)).map((e) => e.id).join(' ');
    expect(await ids({})).toBe('e1 e2 e3');
    expect(await ids({ platform: 'Shein' })).toBe('e2');
    expect(await ids({ platform: 'Ali' })).toBe('');
    expect(await ids({ jurisdiction: 'KR', type: 'agreement' })).toBe('e3');
    expect(await ids({ dossier: 'd1' })).toBe('e2');
    expect(await ids({ since: '2026-06-20' })).toBe('e2 e3');
    expect(await ids({ since: '2026-05-29', until: '2026-06-10' })).toBe('e2');
    expect(await ids({ asOf: NOW + 2 * HOUR, since: '2026-07-02' })).toBe('e4');
    expect(await ids({ asOf: NOW - 1 })).toBe('');
  });
}

function sourcesAndPlaces(store: () => Store): void {
  const state = (id: string, nextTry: number | null) => ({
    id,
    lastTry: NOW,
    lastGood: NOW,
    lastNew: null,
    nextTry,
    failures: 0,
    failingSince: null,
    problem: null,
    entries: 3,
    etag: '"x"',
    lastModified: null,
    bodyHash: null,
  });

  test('a source that is due goes to one worker, and comes back when the lease runs out', async () => {
    const ids = ['s1', 's2', 's3'];
    const both = await Promise.all(['w1', 'w2'].map((w) => store().sources.lease(w, ids, NOW, MINUTE)));
    expect(both.flat().sort()).toEqual(ids);
    expect(await store().sources.states()).toEqual([]);
    await store().sources.visited(state('s1', NOW + HOUR));
    expect(await store().sources.lease('w3', ids, NOW + 30_000, MINUTE)).toEqual([]);
    expect(await store().sources.lease('w3', ids, NOW + MINUTE, MINUTE)).toEqual(['s2', 's3']);
    expect(await store().sources.lease('w3', ids, NOW + HOUR, MINUTE)).toEqual(ids);
    expect(await store().sources.states()).toEqual([state('s1', NOW + HOUR)]);
    expect(await store().sources.lease('w3', [], NOW, MINUTE)).toEqual([]);
    await store().sources.release('nobody');
    expect(await store().sources.lease('w4', ids, NOW + HOUR, MINUTE)).toEqual([]);
    await store().sources.release('w3');
    expect(await store().sources.lease('w4', ids, NOW + HOUR, MINUTE)).toEqual(ids);
  });

  test('sources of admins are added once and removed with their state', async () => {
    const added = {
      id: 'mine',
      name: 'Mine',
      url: 'https://a.example/rss',
      language: 'ko',
      country: 'KR',
      by: 'U1',
      added: NOW,
    };
    expect(await store().sources.add(added)).toBe(true);
    expect(await store().sources.add(added)).toBe(false);
    await store().sources.visited(state('mine', null));
    expect(await store().sources.added()).toEqual([added]);
    expect(await store().sources.remove('mine')).toBe(true);
    expect(await store().sources.remove('mine')).toBe(false);
    expect((await store().sources.states()).map((s) => s.id)).not.toContain('mine');
  });

  test('a place keeps its digest and its settings apart from all others', async () => {
    const digest = {
      place: 'slack:T1/C1',
      schedule: { at: '09:00', until: '18:00', on: [1, 2, 3, 4, 5], zone: 'Asia/Seoul' },
      lang: 'ko',
      platforms: [],
      topics: ['fine'],
      countries: [],
      on: true,
      by: 'U1',
      told: null,
    } as const;
    await store().places.setDigest(digest);
    await store().places.setDigest({ ...digest, told: NOW });
    expect(await store().places.digest('slack:T1/C1')).toEqual({ ...digest, told: NOW });
    expect(await store().places.digest('slack:T2/C1')).toBeUndefined();
    expect(await store().places.digests()).toHaveLength(1);
    await store().places.set('slack:T1/C1', 'lang', 'ko\0');
    await store().places.set('slack:T1/C1', 'lang', 'en');
    expect(await store().places.setting('slack:T1/C1', 'lang')).toBe('en');
    expect(await store().places.setting('slack:T1/C2', 'lang')).toBeUndefined();
    await store().places.set('slack:T1/C1', 'lang', null);
    expect(await store().places.setting('slack:T1/C1', 'lang')).toBeUndefined();
  });
}

function alerts(store: () => Store): void {
  const alert = (id: string, place: `${string}:${string}`) => ({
    id,
    place,
    by: 'U1',
    query: '테무 과징금',
    lang: 'ko' as const,
    made: NOW,
    paused: false,
    until: null,
  });

  test('every change raises the version, and nothing else does', async () => {
    expect(await store().alerts.version()).toBe(0);
    await store().alerts.add(alert('1', 'slack:T1/C1'));
    await store().alerts.add({ ...alert('2', 'slack:T2/C1'), made: NOW - 1 });
    expect(await store().alerts.version()).toBe(2);
    expect(await store().alerts.change('1', { paused: true, until: NOW + DAY })).toBe(true);
    expect(await store().alerts.get('1')).toEqual({ ...alert('1', 'slack:T1/C1'), paused: true, until: NOW + DAY });
    expect(await store().alerts.of('slack:T2/C1')).toEqual([{ ...alert('2', 'slack:T2/C1'), made: NOW - 1 }]);
    expect((await store().alerts.all()).map((a) => a.id)).toEqual(['2', '1']);
    expect(await store().alerts.remove('1')).toBe(true);
    expect(await store().alerts.version()).toBe(4);
    expect(await store().alerts.remove('1')).toBe(false);
    expect(await store().alerts.change('1', { paused: false })).toBe(false);
    expect(await store().alerts.get('1')).toBeUndefined();
    expect(await store().alerts.version()).toBe(4);
  });

  test('changes at once all count', async () => {
    const before = await store().alerts.version();
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => store().alerts.change('2', i % 2 ? { paused: true } : { query: `q${i}` })),
    );
    expect(await store().alerts.version()).toBe(before + 12);
    expect((await store().alerts.get('2'))?.paused).toBe(true);
  });
}

function outbox(store: () => Store): void {
  const A = 'slack:T1/A';
  const B = 'slack:T1/B';
  const LEASE = MINUTE;
  const claim = async (worker: string, at: number, n = 10) =>
    (await store().outbox.claim(worker, n, at, LEASE)).map((d) => d.occasion).join(' ');
  const take = async (worker: string, at: number) => {
    const [first] = await store().outbox.claim(worker, 1, at, LEASE);
    if (!first) throw new Error('Expected a delivery that is due, and there is none.');
    return first;
  };

  test('an occasion is queued once per place', async () => {
    expect(await store().outbox.queue(delivery(A, 'o1'), NOW)).toBe(true);
    const again = await Promise.all(Array.from({ length: 5 }, () => store().outbox.queue(delivery(A, 'o1'), NOW)));
    expect(again).toEqual([false, false, false, false, false]);
    expect(await store().outbox.queue(delivery(B, 'o1'), NOW)).toBe(true);
  });

  test('one in flight per place, in order, each to one worker', async () => {
    await store().outbox.queue(delivery(A, 'o2'), NOW);
    await store().outbox.queue(delivery(A, 'o3'), NOW);
    const both = await Promise.all(['w1', 'w2', 'w3'].map((w) => claim(w, NOW)));
    expect(both.join(' ').trim().split(/\s+/).sort()).toEqual(['o1', 'o1']);
    expect(await claim('w1', NOW)).toBe('');
  });

  test('who lost the lease changes nothing', async () => {
    const [mine] = await store().outbox.claim('w9', 1, NOW + LEASE, LEASE);
    expect(mine).toMatchObject({ occasion: 'o1', tries: 2, worker: 'w9', firstTry: NOW, lease: NOW + 2 * LEASE });
    if (!mine) return;
    expect(await store().outbox.posted({ ...mine, worker: 'w1', tries: 1 }, 'm1')).toBe(false);
    expect(await store().outbox.posted({ ...mine, worker: 'w9', tries: 1 }, 'm1')).toBe(false);
    expect(await store().outbox.failed({ ...mine, tries: 3 }, 'x')).toBe(false);
    expect(await store().outbox.posted(mine, 'm1')).toBe(true);
    expect(await store().outbox.posted(mine, 'm1')).toBe(false);
    expect(await store().outbox.get(mine.to, 'o1')).toMatchObject({ state: 'posted', message: 'm1', lease: null });
  });

  test('one to be tried again holds up its own place, in order; one that is to wait holds up nobody', async () => {
    const rest = await store().outbox.claim('w1', 10, NOW + 3 * LEASE, LEASE);
    for (const d of rest) if (d.occasion === 'o1') await store().outbox.posted(d, 'm');
    const o2 = rest.find((d) => d.occasion === 'o2') ?? (await take('w1', NOW + 3 * LEASE));
    expect(o2.occasion).toBe('o2');
    expect(await store().outbox.again(o2, '429', NOW + HOUR)).toBe(true);
    expect(await claim('w1', NOW + HOUR - 1)).toBe('');
    await store().outbox.queue(delivery(B, 'later', { after: NOW + 2 * HOUR }), NOW);
    await store().outbox.queue(delivery(B, 'sooner'), NOW);
    expect(await claim('w1', NOW + HOUR)).toBe('o2 sooner');
    expect(await claim('w2', NOW + 2 * HOUR)).toBe('o2 sooner');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
    expect(await claim('w2', NOW + 2 * HOUR)).toBe('o3 later');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
  });

  test('one that was tried keeps its place in line for a worker whose clock is behind', async () => {
    const C = 'slack:T1/C';
    await store().outbox.queue(delivery(C, 'c1', { after: NOW + HOUR }), NOW);
    const c1 = await take('w', NOW + HOUR);
    await store().outbox.again(c1, '429', NOW + 2 * HOUR);
    await store().outbox.queue(delivery(C, 'c2'), NOW);
    expect(await claim('behind', NOW + HOUR - MINUTE)).toBe('');
    expect(await claim('w', NOW + 2 * HOUR)).toBe('c1');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
    for (const d of await store().outbox.claim('w', 1, NOW + 2 * HOUR, LEASE)) await store().outbox.posted(d, 'm');
  });

  test('a choosy claim takes workspaces in turn, leaves what is not admitted, and others count who posts', async () => {
    const places = ['slack:T7/1', 'slack:T7/2', 'slack:T7/3', 'slack:T8/1', 'room:x'] as const;
    for (const to of places) await store().outbox.queue(delivery(to, 'choosy'), NOW);
    const asked: string[] = [];
    const admit = (to: string) => asked.push(to) > 0 && to !== 'slack:T7/2';
    const got = await store().outbox.claim('w1', 10, NOW, LEASE, admit);
    expect(asked).toEqual(['slack:T7/1', 'slack:T8/1', 'room:x', 'slack:T7/2', 'slack:T7/3']);
    expect(got.map((d) => d.to)).toEqual(['slack:T7/1', 'slack:T7/3', 'slack:T8/1', 'room:x']);
    expect(await store().outbox.others('w1', NOW)).toBe(0);
    expect(await store().outbox.others('w2', NOW)).toBe(1);
    expect(await store().outbox.others('w2', NOW + LEASE)).toBe(0);
    expect((await store().outbox.claim('w2', 10, NOW, LEASE, () => true)).map((d) => d.to)).toEqual(['slack:T7/2']);
    expect(await store().outbox.claim('w2', 10, NOW, LEASE, () => true)).toEqual([]);
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
  });

  test('an uncertain one waits for a word, and lets the others pass', async () => {
    await store().outbox.queue(delivery(A, 'u1'), NOW);
    await store().outbox.queue(delivery(A, 'u2'), NOW);
    const u1 = await take('w', NOW);
    expect(await store().outbox.settle(u1.id, 'send', NOW)).toBe(false);
    await store().outbox.uncertain(u1, 'timed out');
    expect((await store().outbox.inState('uncertain', 5)).map((d) => d.problem)).toEqual(['timed out']);
    expect(await claim('w', NOW)).toBe('u2');
    expect(await store().outbox.settle(u1.id, 'send', NOW)).toBe(true);
    expect(await claim('w', NOW)).toBe('');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.failed(d, 'no such channel');
    const back = await take('w', NOW);
    expect(back).toMatchObject({ occasion: 'u1', tries: 2 });
    await store().outbox.uncertain(back, 'timed out again');
    expect(await store().outbox.settle(u1.id, 'drop', NOW)).toBe(true);
    expect(await store().outbox.settle(u1.id, 'send', NOW)).toBe(false);
    expect(await store().outbox.get(A, 'u1')).toMatchObject({ state: 'failed', problem: 'timed out again' });
  });

  test('a place that is paused keeps all that comes, until it is back', async () => {
    await store().outbox.queue(delivery(A, 'p1'), NOW);
    await store().outbox.queue(delivery(A, 'p2'), NOW);
    const p1 = await take('w', NOW);
    expect(await store().outbox.pause(A, 'archived')).toBe(1);
    await store().outbox.again(p1, 'archived', NOW);
    await store().outbox.queue(delivery(A, 'p3'), NOW);
    await store().outbox.queue(delivery(A, 'p4', { after: NOW + DAY }), NOW);
    await store().outbox.queue(delivery(B, 'elsewhere'), NOW);
    expect(await claim('w', NOW + HOUR)).toBe('elsewhere');
    expect((await store().outbox.inState('paused', 9)).map((d) => d.occasion)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(await store().outbox.resume(A, NOW + HOUR)).toBe(4);
    expect(await claim('w', NOW + HOUR)).toBe('p1');
    expect((await store().outbox.get(A, 'p4'))?.nextTry).toBe(NOW + DAY);
    expect(await store().outbox.count()).toMatchObject({ queued: 3, sending: 2, paused: 0, uncertain: 0 });
  });

  test('alerts that were held and are due become one, once, whoever asks', async () => {
    const D = 'slack:T1/D';
    const alert = (n: number, after: number | null) => delivery(D, `alert/a/${n}`, { after });
    for (const n of [1, 2, 3]) await store().outbox.queue(alert(n, NOW + HOUR), NOW);
    await store().outbox.queue(alert(4, null), NOW);
    await store().outbox.queue(delivery(D, 'digest/x', { after: NOW + HOUR }), NOW);
    expect(await store().outbox.spent(D, NOW - 1)).toBe(1);
    expect(await store().outbox.spent(D, NOW)).toBe(0);
    expect((await store().outbox.held(NOW, NOW - 1, 9)).get(D)).toBeUndefined();
    const held = (await store().outbox.held(NOW + HOUR, NOW - 1, 9)).get(D) ?? [];
    expect(held.map((d) => d.occasion)).toEqual(['alert/a/1', 'alert/a/2', 'alert/a/3']);
    expect((await store().outbox.held(NOW + HOUR, NOW, 9)).get(D)).toHaveLength(4);
    const made = await Promise.all(
      ['b1', 'b2', 'b3'].map((b) => store().outbox.bundle(held, delivery(D, `bundle/${b}`), NOW + HOUR)),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    const b = `bundle/b${made.indexOf(true) + 1}`;
    expect((await store().outbox.bundled(D, b)).map((d) => d.occasion)).toEqual(held.map((d) => d.occasion));
    expect(await store().outbox.bundled(A, b)).toEqual([]);
    expect(await store().outbox.count()).toMatchObject({ bundled: 3 });
    expect(await store().outbox.queue(alert(1, null), NOW)).toBe(false);
    expect(await store().outbox.spent(D, NOW)).toBe(1);
    await store().outbox.queue(alert(5, NOW + DAY), NOW);
    expect(await store().outbox.release(D, NOW + HOUR)).toBe(1);
    expect((await store().outbox.get(D, 'alert/a/5'))?.nextTry).toBe(NOW + HOUR);
  });

  test('an old ended delivery keeps its occasion and loses its text', async () => {
    expect(await store().sweep(NOW + 31 * DAY)).toBeGreaterThan(0);
    expect((await store().outbox.get(A, 'o2'))?.reply.text).toBe('');
    expect((await store().outbox.get(A, 'p2'))?.reply.text).toBe('p2');
    expect(await store().outbox.queue(delivery(A, 'o2'), NOW)).toBe(false);
  });
}

function rest(store: () => Store, clock: { at: number }): void {
  test('a turn is taken once', async () => {
    const turns = await Promise.all(Array.from({ length: 8 }, () => store().takeTurn('prune/2026-08-24', NOW)));
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(await store().takeTurn('prune/2026-08-25', NOW)).toBe(true);
  });

  test('what is cached expires by the clock, each namespace for itself', async () => {
    const rates = store().cache('rates');
    expect(store().cache('rates')).toBe(rates);
    await rates.set('EUR', { krw: 1630.5 }, HOUR);
    await store().cache('pictures').set('EUR', Buffer.from('png'), DAY);
    expect(await rates.get('EUR')).toEqual({ krw: 1630.5 });
    expect(await store().cache('pictures').get('EUR')).toEqual(Buffer.from('png'));
    clock.at = NOW + HOUR;
    expect(await rates.get('EUR')).toBeUndefined();
    expect(await store().sweep(clock.at)).toBe(1);
    await store().cache('pictures').delete('EUR');
    expect(await store().cache('pictures').get('EUR')).toBeUndefined();
  });

  test('installations come back as they were, and go when asked', async () => {
    const installation = { team: { id: 'T1' }, bot: { token: 'xoxb-of-a-test' } };
    await store().installations.set('T1', installation);
    await store().installations.set('T2', { team: { id: 'T2' } });
    expect(await store().installations.get('T1')).toEqual(installation);
    expect(await store().installations.all()).toEqual(['T1', 'T2']);
    expect(await store().installations.delete('T1')).toBe(true);
    expect(await store().installations.delete('T1')).toBe(false);
    expect(await store().installations.get('T1')).toBeUndefined();
  });

  test('it says where it lives, and no password', async () => {
    const said = await store().describe();
    expect(said).toMatch(/^(SQLite|PostgreSQL) \d+\.\d+.* · .* · \d+\.\d MB · 0 articles$/);
    expect(said).not.toMatch(/password|secret/);
  });
}
