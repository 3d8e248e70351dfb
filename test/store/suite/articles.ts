import { beforeAll, expect, test } from 'vitest';
import type { NewsQuery, Store } from '../../../src/core/ports.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { article, delivery, event, fact, figure, learned, meaning, NOW, receipt, story } from '../made.ts';

/** Articles are claimed once, kept, and found again. */
export function articles(store: () => Store): void {
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

/** Full text means the same on every database. */
export function search(store: () => Store): void {
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
