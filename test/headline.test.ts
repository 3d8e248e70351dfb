import { expect, test } from 'vitest';
import type { Fact } from '../src/core/fact.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { headlineParts, type Headlined } from '../src/core/headline.ts';

const headline = (story: Headlined, lang: UiLanguage) =>
  headlineParts(story, lang)
    .map((part) => part.said)
    .join(' · ');

const fine: Fact = {
  kind: 'fine',
  platform: 'Temu',
  value: 200_000_000,
  unit: 'EUR',
  period: null,
  firm: null,
  bound: 'exactly',
  background: false,
  quote: '2억 유로',
  at: 0,
};

const story: Headlined = {
  platforms: ['Temu'],
  topics: ['fine', 'product_safety'],
  jurisdictions: ['EU'],
  status: 'concluded',
  facts: [{ ...fine, value: 1, background: true }, fine],
  first: Date.parse('2026-05-28T09:00:00Z'),
};

test('one line of facts, in the language of the reader', () => {
  expect(headline(story, 'en')).toBe('Temu · EU · fine EUR 200m · concluded 2026-05-28');
  expect(headline(story, 'ko')).toBe('테무 · EU · 과징금 2억 유로 · 완료 2026-05-28');
});

test('without a figure the topic speaks, and a rule shows the day it takes effect', () => {
  const starts: Fact = {
    ...fine,
    kind: 'effective_date',
    platform: null,
    value: '2026-07-01',
    unit: 'date',
    quote: '7월 1일',
  };
  const rule: Headlined = { ...story, platforms: [], topics: ['tax_customs'], status: 'passed', facts: [starts] };
  expect(headline(rule, 'en')).toBe('EU · tax and customs · passed, from 2026-07-01');
});

test('a figure that is not believed is not told', () => {
  expect(
    headline(
      { ...story, facts: [{ ...fine, suspect: { kind: 'noted', en: 'ten times too large', ko: '열 배' } }] },
      'en',
    ),
  ).not.toContain('200m');
});

test.each<[string, Partial<Headlined>, string, string]>([
  [
    'a ceiling of the law is no fine',
    { topics: ['investigation'], status: 'announced', facts: [{ ...fine, value: 6, unit: 'percent', bound: 'up to' }] },
    'Temu · EU · investigation · announced',
    '테무 · EU · 조사 · 발표',
  ],
  [
    'a price beside a suit',
    { topics: ['court'], status: 'announced', facts: [{ ...fine, kind: 'price', value: 610, unit: 'THB' }] },
    'Temu · EU · court · announced',
    '테무 · EU · 소송 · 발표',
  ],
  [
    'parcels are no sum of purchases',
    {
      topics: ['market_figures'],
      status: null,
      facts: [{ ...fine, kind: 'purchase_volume', value: 4_600_000_000, unit: 'parcels' }],
    },
    'Temu · EU · parcels 4.6 billion',
    '테무 · EU · 물량 46억 건',
  ],
  [
    'a charge in money is no rate',
    { topics: ['tax_customs'], status: 'proposed', facts: [{ ...fine, kind: 'duty_rate', value: 2, unit: 'EUR' }] },
    'Temu · EU · charge EUR 2 · proposed',
    '테무 · EU · 부과액 2 유로 · 발의·예고',
  ],
  [
    'users with their month and firm',
    {
      topics: ['market_figures'],
      status: null,
      facts: [{ ...fine, kind: 'mau', value: 8_122_000, unit: 'persons', period: '2025-08', firm: 'WiseApp' }],
    },
    'Temu · EU · 8.122 million monthly users (2025-08, WiseApp)',
    '테무 · EU · 월 이용자 812만 2,000명 (2025-08, 와이즈앱)',
  ],
  [
    'Hong Kong by its name',
    { jurisdictions: ['HK'], topics: ['labor'], status: null, facts: [] },
    'Temu · Hong Kong · labour',
    '테무 · 홍콩 · 노동',
  ],
])('%s', (_name, change, en, ko) => {
  const { first: _, ...undated } = story;
  const told: Headlined = { ...undated, platforms: ['Temu'], jurisdictions: ['EU'], ...change };
  expect([headline(told, 'en'), headline(told, 'ko')]).toEqual([en, ko]);
});
