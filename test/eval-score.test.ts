import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../src/core/fact.ts';
import type { Meaning } from '../src/core/item.ts';
import { halfOf, readCorpus, type FactLabel, type Labelled } from './eval/label.ts';
import { f1, mark, pairFacts, precision, recall, total } from './eval/score.ts';
import { markStories } from './eval/stories.ts';

const figure = { kind: 'fine', platform: 'Temu', value: 200e6, unit: 'EUR', period: null, firm: null } as const;
const label = (over: Partial<FactLabel>): FactLabel => ({ ...figure, background: false, ...over });
const found = (over: Partial<Fact>): Fact => ({
  ...figure,
  bound: 'exactly',
  background: false,
  quote: '',
  at: 0,
  ...over,
});

describe('a figure is found', () => {
  test.each([
    ['as labelled', {}, 1],
    ['within half a percent', { value: 200.9e6 }, 1],
    ['not beyond it', { value: 201.1e6 }, 0],
    ['not in another unit', { unit: 'USD' }, 0],
    ['not as another kind', { kind: 'investment' }, 0],
    ['also with another platform, which is counted apart', { platform: null }, 1],
  ] as const)('%s', (_, over, hits) => {
    expect(pairFacts([label({})], [found(over)]).hits.length).toBe(hits);
  });

  test('once only, and with its own platform first', () => {
    const pairs = pairFacts([label({ platform: 'Shein' })], [found({}), found({ platform: 'Shein' })]);
    expect(pairs.hits.map(([, f]) => f.platform)).toEqual(['Shein']);
    expect(pairs.extra.map((f) => f.platform)).toEqual(['Temu']);
  });

  test('on its very day', () => {
    const day = label({ kind: 'effective_date', unit: 'date', value: '2026-07-01' });
    const got = found({ kind: 'effective_date', unit: 'date', value: '2026-07' });
    expect(pairFacts([day], [got]).missed).toEqual([day]);
  });
});

const item = (over: Partial<Labelled>, of: Partial<Labelled['label']>): Labelled => ({
  id: 'x-1',
  lang: 'ko',
  title: '테무 과징금',
  body: '과징금 2억 유로. 13억 6,900만 원.',
  publisher: 'p',
  country: 'KR',
  published: '2026-05-29',
  label: {
    relevant: true,
    platforms: ['Temu'],
    topics: ['fine'],
    jurisdictions: ['EU'],
    status: 'concluded',
    facts: [],
    key: [],
    ...of,
  },
  ...over,
});

const meaning: Meaning = {
  language: 'ko',
  relevant: true,
  reasons: [],
  platforms: ['Temu'],
  topics: ['fine', 'court'],
  jurisdictions: ['EU'],
  authorities: [],
  status: 'concluded',
  facts: [],
  summary: '과징금 13억6900만원, 99배.',
};

describe('an article is counted', () => {
  const { marks } = mark(item({}, { key: ['13억 6,900만 원', '2억 유로'] }), meaning);

  test('topics as sets, key strings without spaces and commas, numbers that the article lacks', () => {
    expect(marks.topics).toEqual({ hit: 1, missed: 0, extra: 1 });
    expect(marks.key).toEqual({ right: 1, of: 2 });
    expect(marks.numbers.of - marks.numbers.right).toBe(1);
  });

  test('a false alarm on a hard negative is told, its platform is not asked', () => {
    const hard = mark(item({}, { relevant: false, hard: 'coupon' }), meaning).marks;
    expect(hard.alarms).toEqual({ right: 1, of: 1 });
    expect(hard.platforms).toEqual({ hit: 0, missed: 0, extra: 0 });
    expect(mark(item({}, { relevant: false, platforms: [] }), meaning).marks.platforms.extra).toBe(1);
  });

  test('many as the sum of each', () => {
    const both = total([marks, marks]);
    expect([both.n.of, both.topics.extra]).toEqual([2, 2]);
    expect([precision(both.topics), recall(both.topics), f1(both.topics)]).toEqual([0.5, 1, 2 / 3]);
  });
});

test('stories are counted by pairs, each in the half of its name', () => {
  const items = ['a', 'b', 'c'].map((id) => item({ id }, id === 'c' ? {} : { story: 'one' }));
  const woven = new Map([
    ['a', 's1'],
    ['b', 's1'],
    ['c', 's1'],
  ]);
  const sum = (['looked', 'scored'] as const).map((h) => markStories(items, woven, [{ a: 'a', b: 'c', why: '' }], h));
  expect(sum.reduce((n, s) => n + s.pairs.hit, 0)).toBe(1);
  expect(sum.reduce((n, s) => n + s.pairs.extra, 0)).toBe(2);
  expect(sum.reduce((n, s) => n + s.apart.right, 0)).toBe(0);
  expect(sum[halfOf('one') === 'looked' ? 0 : 1]?.pairs.hit).toBe(1);
});

test.each([
  ['{"id": ', 'x.jsonl:2 is no JSON'],
  ['{"id": "a"}', 'x.jsonl:2: '],
])('a bad line %s is named by file and line', (line, said) => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeFileSync(join(folder, 'x.jsonl'), `${JSON.stringify(item({}, {}))}\n${line}\n`);
  expect(() => readCorpus(folder)).toThrow(said);
  rmSync(folder, { recursive: true });
});
