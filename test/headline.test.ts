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
  expect(headline(rule, 'en')).toBe('EU · tax and customs · passed 2026-07-01');
});

test('a figure that is not believed is not told', () => {
  expect(headline({ ...story, facts: [{ ...fine, suspect: { kind: 'noted', en: 'ten times too large', ko: '열 배' } }] }, 'en')).not.toContain('200m');
});
