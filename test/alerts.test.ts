// Longer than most: one meaning of a query, tried on the index and the plain matcher.
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alertIndex } from '../src/core/alerts.ts';
import { Mistake } from '../src/core/command.ts';
import { matchable, matches, reasons } from '../src/core/match.ts';
import { parseQuery, type Query } from '../src/core/query.ts';
import { PLATFORMS, TOPICS, type Platform, type Topic } from '../src/core/story.ts';
import { readCorpus } from './eval/label.ts';

function text(title: string, body = '', platforms: readonly Platform[] = [], topics: readonly Topic[] = []) {
  return matchable({ title, body, platforms, topics, countries: ['KR'] });
}

describe('a query', () => {
  test.each<[string, string, boolean]>([
    ['직구', '해외직구가 늘었다', true],
    ['과징금', '과징금을 부과했다', true],
    ['세', '관세를 낸다', false],
    ['세', '세 곳이 냈다', true],
    ['ads', 'the roads are long', false],
    ['ads', 'more Ads, fewer roads', true],
    ['ads', 'ads가 늘었다', true],
    ['tariff*', 'tariffs rise', true],
    ['tariff', 'tariffs rise', false],
    ['"active users"', 'monthly active users fell', true],
    ['"active users"', 'active paying users', false],
    ['融资', '平台融资了', true],
    ['kftc fine', 'a FINE by the KFTC', true],
    ['kftc -fine', 'a fine by the KFTC', false],
    ['kftc NOT (fine OR probe)', 'the KFTC speaks', true],
    ['(kftc OR pipc) probe', 'PIPC opens a probe', true],
    ['fine | probe', 'nothing', false],
    ['과징금 또는 과태료', '과태료를 냈다', true],
    ['과징금 제외 테스트', '과징금 이야기', true],
    ['ｆｕｌｌ', 'a full\u200b house', true],
    ['topic:fine 과징금', '과징금', false],
    ['country:한국 과징금', '과징금', true],
  ])('%s on "%s"', (query, title, expected) => {
    expect(matches(parseQuery(query), text(title))).toBe(expected);
  });

  test('a brand word means the platform that was understood, so 알리 is the shop and not 알리다', () => {
    expect(matches(parseQuery('알리'), text('위험을 알리는 캠페인'))).toBe(false);
    expect(matches(parseQuery('알리'), text('알리, 90% 할인', '', ['AliExpress']))).toBe(true);
    expect(matches(parseQuery('테무'), text('테무가 과징금을 냈다', '', ['Temu']))).toBe(true);
    expect(matches(parseQuery('platform:temu topic:과징금'), text('x', '', ['Temu'], ['fine']))).toBe(true);
  });

  test.each([
    '',
    'NOT fine',
    '(fine',
    'fine)',
    'AND',
    'platform:nosuch',
    '***',
    'a OR',
    `${'('.repeat(30)}a`,
    'x'.repeat(501),
  ])('says what is wrong with "%s"', (line) => {
    expect(() => parseQuery(line)).toThrow(Mistake);
  });

  test('says why it matched', () => {
    const why = reasons(parseQuery('테무 AND 과징금'), text('공정위, 테무 제재', '과징금 3억 원을 물렸다', ['Temu']));
    expect(why).toMatchObject([
      { in: 'platform', words: 'Temu' },
      { in: 'body', words: '과징금' },
    ]);
  });
});

const WORDS = ['직구', '과징금', 'fine', 'ads', '세', 'kftc', '안전', 'temu', 'active users', 'tariff'];
const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    is: fc.constant('term' as const),
    term: fc.record({ letters: fc.constantFrom(...WORDS), prefix: fc.boolean() }),
  }),
  fc.record({ is: fc.constant('platform' as const), platform: fc.constantFrom<Platform>('Temu', 'Shein') }),
  fc.record({ is: fc.constant('topic' as const), topic: fc.constantFrom<Topic>('fine', 'labor') }),
);
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ is: fc.constant('not' as const), of: tie('query') }),
    fc.record({
      is: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('query'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
const piece = fc.oneof(
  fc.constantFrom(...WORDS, '해외직구가', 'roads', 'tariffs', '관세', '테무가'),
  fc.string({ maxLength: 4 }),
);
const document = fc
  .record({
    words: fc.array(piece, { maxLength: 12 }),
    platforms: fc.subarray<Platform>(['Temu', 'Shein']),
    topics: fc.subarray<Topic>(['fine', 'labor']),
  })
  .map(({ words, platforms, topics }) =>
    text(words.slice(0, 3).join(' '), words.slice(3).join(' '), platforms, topics),
  );

describe('the index', () => {
  test('means what the plain matcher means, also after queries come and go', () => {
    fc.assert(
      fc.property(
        fc.array(query, { maxLength: 15 }),
        fc.array(document, { maxLength: 6 }),
        fc.nat(),
        (queries, documents, drop) => {
          const index = alertIndex((w) => w.length % 3);
          queries.forEach((q, i) => index.add(String(i), q));
          const dropped = queries.length ? drop % queries.length : -1;
          index.remove(String(dropped));
          for (const m of documents) {
            const plain = queries.flatMap((q, i) => (i !== dropped && matches(q, m) ? [String(i)] : []));
            expect([...index.match(m)].sort()).toEqual(plain.sort());
          }
        },
      ),
    );
  });

  test('keeps its meaning over the labelled corpus while queries come and go', () => {
    const corpus = readCorpus(join(import.meta.dirname, 'eval/items')).filter((_, i) => i % 9 === 0);
    const texts = corpus.map(({ title, body, label }) =>
      matchable({
        ...{ title, body, countries: label.jurisdictions },
        platforms: PLATFORMS.filter((p) => label.platforms.includes(p)),
        topics: TOPICS.filter((t) => label.topics.includes(t)),
      }),
    );
    const words = [...new Set(texts.flatMap((m) => m.folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)))];
    const term = fc
      .record({ letters: fc.constantFrom(...words), cut: fc.nat(4), prefix: fc.boolean() })
      .map(({ letters, cut, prefix }) => ({ letters: letters.slice(0, cut || undefined), prefix }));
    const leafOfCorpus: fc.Arbitrary<Query> = fc.oneof(
      { weight: 6, arbitrary: term.map((t) => ({ is: 'term' as const, term: t })) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('KR', 'EU', 'US', 'ID').map((country) => ({ is: 'country' as const, country })),
      },
      { weight: 1, arbitrary: leaf },
    );
    const shape = fc.tuple(leafOfCorpus, leafOfCorpus, leafOfCorpus, fc.nat(6)).map(([a, b, c, kind]): Query => {
      if (kind === 0) return a;
      if (kind === 1) return { is: 'and', of: [a, b] };
      if (kind === 2) return { is: 'or', of: [a, b, c] };
      if (kind === 3) return { is: 'and', of: [a, { is: 'not', of: b }] };
      if (kind === 5) return { is: 'or', of: [{ is: 'and', of: [a, b] }, c] };
      if (kind === 4) return { is: 'and', of: [{ is: 'or', of: [a, b] }, c] };
      return {
        is: 'or',
        of: [
          { is: 'and', of: [a, b] },
          { is: 'not', of: c },
        ],
      };
    });
    const step = fc.record({ id: fc.nat(30), query: shape, at: fc.nat(texts.length - 1), remove: fc.boolean() });
    const run = (steps: readonly { id: number; query: Query; at: number; remove: boolean }[]) => {
      const index = alertIndex();
      const plain = new Map<string, Query>();
      for (const { id, query, at, remove } of steps) {
        const name = String(id);
        if (remove) (index.remove(name), plain.delete(name));
        else (index.add(name, query), plain.set(name, query));
        const m = texts[at] ?? text('');
        const expected = [...plain].flatMap(([n, q]) => (matches(q, m) ? [n] : []));
        expect([...index.match(m)].sort()).toEqual(expected.sort());
      }
      expect(index.size).toBe(plain.size);
    };
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), run), { numRuns: 60 });
  });

  test('looks for a rarer word once the one it chose turns out to be common', () => {
    const asked: string[] = [];
    const index = alertIndex((w) => (asked.push(w), 0));
    index.add('a', parseQuery('longcommonword AND 귤'));
    const before = asked.length;
    for (let i = 0; i < 40; i++) expect(index.match(text('longcommonword'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(before);
    expect(index.match(text('longcommonword 귤'))).toEqual(['a']);
    index.remove('a');
    expect(index.match(text('longcommonword 귤'))).toEqual([]);
  });

  test('tells a word from the same word as a beginning, and builds itself anew when it is full', () => {
    const index = alertIndex();
    index.add('word', parseQuery('tariff'));
    index.add('beginning', parseQuery('tariff*'));
    for (let i = 0; i < 3000; i++) index.add(String(i), parseQuery(`낱말${i}`));
    for (let i = 0; i < 3000; i++) index.remove(String(i));
    expect(index.match(text('tariffs'))).toEqual(['beginning']);
    index.remove('beginning');
    expect(index.match(text('tariff 낱말7'))).toEqual(['word']);
  });

  test('forgets what was removed', () => {
    const index = alertIndex();
    index.add('a', parseQuery('과징금'));
    index.add('b', parseQuery('과징금 OR 직구'));
    index.remove('a');
    expect(index.match(text('과징금'))).toEqual(['b']);
    index.remove('b');
    expect(index.match(text('과징금 직구'))).toEqual([]);
    expect(index.size).toBe(0);
  });
});
