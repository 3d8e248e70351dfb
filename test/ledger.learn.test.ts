import type { Doubt } from '../src/core/doubt.ts';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/core/item.ts';
import type { KeptFact, LedgerEvent } from '../src/core/ledger.ts';
import { eventsFrom, figuresFrom } from '../src/ledger/learn.ts';
import { starterRows } from '../src/ledger/starter.ts';
import { NOW, starterFiles } from './ledger.desk.ts';

const { figures, events } = starterRows(starterFiles(), NOW);
const SEEN = Date.parse('2025-10-02T01:00:00Z');

function article(change: Partial<Article['meaning']> & { readonly published?: number | undefined } = {}): Article {
  const { published = SEEN, ...meaning } = change;
  return {
    id: 'a1',
    url: 'https://example.com/a1',
    title: '테무 이용자 800만 명',
    body: '와이즈앱에 따르면 9월 테무 이용자는 801만 명이다.',
    source: 'made-up',
    publisher: 'Made-up Daily',
    language: 'ko',
    seen: SEEN,
    ...(published === undefined ? {} : { published }),
    rank: 'press',
    story: 's1',
    meaning: {
      language: 'ko',
      relevant: true,
      reasons: [],
      platforms: ['Temu'],
      topics: ['market_figures'],
      jurisdictions: ['KR'],
      authorities: [],
      status: 'concluded',
      facts: [],
      summary: '',
      ...meaning,
    },
  };
}

function fact(change: Partial<KeptFact>): KeptFact {
  return {
    id: 'r1',
    kind: 'mau',
    platform: 'Temu',
    value: 8_010_000,
    unit: 'persons',
    period: '2025-09',
    firm: 'WiseApp',
    bound: 'exactly',
    background: false,
    quote: '801만 명',
    at: 0,
    article: 'a1',
    story: 's1',
    country: null,
    receipt: {
      id: 'r1',
      sentence: '와이즈앱에 따르면 9월 테무 이용자는 801만 명이다.',
      verbatim: true,
      publisher: 'Made-up Daily',
      url: 'https://example.com/a1',
      published: '2025-10-02',
      read: SEEN,
      hash: '0123456789abcdef',
      rank: 'press',
      evidence: 'read',
      article: 'a1',
    },
    known: SEEN,
    ...change,
  };
}

const MISFIT: Doubt = { kind: 'misfit', from: 3_080_000, to: 3_860_000, told: 41_000, percent: false };

describe('figures from an article', () => {
  test('a plain figure enters its series with its receipt', () => {
    expect(figuresFrom([fact({})], article(), figures)).toMatchObject([
      {
        id: 'mau-r1',
        platform: 'Temu',
        country: 'KR',
        metric: 'MAU',
        month: '2025-09',
        value: 8_010_000,
        firm: 'WiseApp',
        held: null,
        receipt: { id: 'r1' },
      },
    ]);
  });

  test.each([
    ['a leap of more than 40 %', { value: 12_000_000 }, { kind: 'leap', before: 8_122_000, month: '2025-08' }],
    ['a fall of more than 40 %', { value: 801_000 }, { kind: 'leap', before: 8_122_000 }],
    [
      'a contradiction of what is known',
      { period: '2025-08', value: 8_500_000 },
      { kind: 'differs', value: 8_122_000, publisher: 'Ilgan Sports' },
    ],
    ['a month that has not come', { period: '2026-03' }, { kind: 'ahead', month: '2026-03' }],
    ['a doubt of its own text', { suspect: MISFIT }, MISFIT],
  ])('%s is held with its reason', (_name, change, reason) => {
    expect(figuresFrom([fact(change)], article(), figures)[0]?.held).toMatchObject(reason);
  });

  test('the same figure, rounded otherwise, is not held', () => {
    expect(figuresFrom([fact({ period: '2025-08', value: 8_120_000 })], article(), figures)[0]?.held).toBeNull();
  });

  test.each([
    ['a background figure', { background: true }],
    ['a share', { kind: 'share' as const }],
    ['a figure without a period', { period: null }],
    ['a figure without a platform', { platform: null }],
  ])('%s gives none', (_name, change) => {
    expect(figuresFrom([fact(change)], article(), figures)).toEqual([]);
  });

  test('a figure whose country nobody says gives none; a Korean firm measures Korea', () => {
    const wide = article({ jurisdictions: ['US', 'EU'] });
    expect(figuresFrom([fact({ firm: null, country: 'US' })], wide, [])).toEqual([]);
    expect(figuresFrom([fact({ country: 'US' })], wide, [])[0]?.country).toBe('KR');
  });

  test.each([
    ['주간 이용자 801만 명', 'WAU'],
    ['DAU 141만 명', 'DAU'],
    ['월평균 801만 명', 'average_MAU'],
  ])('"%s" is %s, and never mixed in', (quote, metric) => {
    expect(figuresFrom([fact({ quote })], article(), figures)[0]?.metric).toBe(metric);
  });
});

describe('events from an article', () => {
  const fine = (change: Partial<KeptFact> = {}) =>
    fact({ kind: 'fine', unit: 'KRW', value: 500_000_000, period: null, firm: null, country: 'KR', ...change });
  const kftc = article({ topics: ['fine'], authorities: ['kftc'] });

  test('a new fine is a row with its authority, money and receipt', () => {
    expect(eventsFrom([fine()], kftc, events)).toMatchObject([
      {
        type: 'fine',
        authority: 'KFTC',
        jurisdiction: 'KR',
        amount: 500_000_000,
        currency: 'KRW',
        date: '2025-10-02',
        dossier: 'story-s1',
      },
    ]);
  });

  test('a fine that is known adds nothing, also when rounded', () => {
    expect(eventsFrom([fine({ value: 358_000_000 })], kftc, events)).toEqual([]);
  });

  test('every article of one story gives the same row', () => {
    const id = (a: Article): LedgerEvent['id'] | undefined => eventsFrom([fine()], a, events)[0]?.id;
    expect(id({ ...kftc, id: 'a2', publisher: 'Other' })).toBe(id(kftc));
  });

  test('an investment announced again joins its promise', () => {
    const again = fact({
      kind: 'investment',
      unit: 'USD',
      value: 1_100_000_000,
      platform: 'AliExpress',
      country: 'KR',
      period: null,
    });
    const early = article({ published: Date.parse('2024-06-01T00:00:00Z'), status: 'announced' });
    expect(eventsFrom([again], early, events)).toMatchObject([
      { type: 'investment', dossier: 'kr-alibaba-investment' },
    ]);
  });

  test.each([
    ['a proposed fine', { status: 'proposed' as const }, {}],
    ['no status', { status: null }, {}],
    ['a background fine', {}, { background: true }],
    ['a doubted fine', {}, { suspect: MISFIT }],
    ['no place', { jurisdictions: [] }, { country: null }],
  ])('%s gives none', (_name, meaning, change) => {
    expect(eventsFrom([fine(change)], article({ authorities: ['kftc'], ...meaning }), events)).toEqual([]);
  });

  test('an undated article gives none', () => {
    const { published: _, ...undated } = kftc;
    expect(eventsFrom([fine()], undated, events)).toEqual([]);
  });
});
