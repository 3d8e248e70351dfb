import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { command, Mistake } from '../src/core/command.ts';
import { headOf, readValues } from '../src/core/line.ts';
import { say } from '../src/core/reply.ts';
import { platformTyped } from '../src/core/vocabulary.ts';

const both = (s: string) => ({ en: s, ko: s });

const watch = command({
  name: 'watch',
  ko: '지켜보기',
  summary: both('Watch'),
  options: {
    words: { type: 'text', ko: '낱말', summary: both('words') },
    platform: {
      type: 'choice',
      ko: '플랫폼',
      of: ['Temu', 'TikTok Shop'],
      take: platformTyped,
      summary: both('platform'),
    },
    topic: {
      type: 'choice',
      ko: '주제',
      of: ['customs', 'fine'],
      aliases: { 관세: 'customs' },
      take: () => undefined,
      summary: both('topic'),
    },
    price: { type: 'number', ko: '가격', summary: both('price') },
    item: { type: 'text', greedy: true, summary: both('item') },
  },
  examples: ['/watch temu'],
  run: () => say(''),
});

const add = command({
  name: 'add',
  ko: '더하기',
  summary: both('Add'),
  options: {
    action: { type: 'choice', of: ['add', 'list'], aliases: { 추가: 'add' }, summary: both('action') },
    query: { type: 'text', rest: true, required: true, summary: both('Query') },
  },
  examples: ['/add add x'],
  run: () => say(''),
});

describe('a line', () => {
  test.each<[string, Record<string, unknown>]>([
    ['temu', { platform: 'Temu' }],
    ['테무 과징금', { platform: 'Temu', words: '과징금' }],
    ['과징금 테무', { platform: 'Temu', words: '과징금' }],
    ['topic:customs parcel rules', { topic: 'customs', words: 'parcel rules' }],
    ['topic=customs', { topic: 'customs' }],
    ['주제:관세', { topic: 'customs' }],
    ['customs', { words: 'customs' }],
    ['"temu tax" rule', { words: 'temu tax rule' }],
    ['platform:"tiktok shop" x', { platform: 'TikTok Shop', words: 'x' }],
    ['price:1,200.50 x', { price: 1200.5, words: 'x' }],
    ['86000 item:car mirror', { words: '86000', item: 'car mirror' }],
    ['item:car mirror topic:fine', { item: 'car mirror', topic: 'fine' }],
    ['https://example.org/a?b=c', { words: 'https://example.org/a?b=c' }],
    ['a  b   c', { words: 'a b c' }],
  ])('%s', (line, expected) => {
    const values = Object.fromEntries(Object.entries(readValues(watch, line)).filter(([, v]) => v !== undefined));
    expect(values).toEqual(expected);
  });

  test.each<[string, Record<string, unknown>]>([
    ['add platform:temu AND (a OR b)', { action: 'add', query: 'platform:temu AND (a OR b)' }],
    ['추가 "sent  twice" -x', { action: 'add', query: '"sent  twice" -x' }],
    ['query:temu NOT list', { query: 'temu NOT list' }],
    ['constructor toString', { query: 'constructor toString' }],
  ])('keeps the rest as typed: %s', (line, expected) => {
    expect(readValues(add, line)).toMatchObject(expected);
  });

  test.each([
    [watch, 'topic:nonsense', /topic is one of customs, fine/],
    [watch, 'price:cheap', /price is a number/],
    [add, 'add', /needs query/],
  ] as const)('says what was expected', (c, line, said) => {
    expect(() => readValues(c as typeof watch, line)).toThrow(said);
    expect(() => readValues(c as typeof watch, line)).toThrow(Mistake);
  });

  test('never throws anything but a mistake, and ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        for (const c of [watch, add] as const) {
          try {
            readValues(c as typeof watch, line);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Mistake);
          }
        }
        headOf(line);
      }),
    );
  });

  test('finds its head with and without a slash', () => {
    expect(headOf('/mau temu')).toEqual({ name: 'mau', rest: 'temu' });
    expect(headOf('  알림 목록 ')).toEqual({ name: '알림', rest: '목록' });
    expect(headOf('/MAU')).toEqual({ name: 'mau', rest: '' });
    expect(headOf('')).toEqual({ name: '', rest: '' });
  });
});
