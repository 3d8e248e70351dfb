import { afterEach, describe, expect, test, vi } from 'vitest';
import { understand } from '../src/understand/read.ts';
import { LANGUAGES } from '../src/understand/tongues.ts';
import { REPORTS } from './model/gate-tongues.ts';

const KOREAN = {
  title: '공정위, 테무에 과징금 3억5,700만 원 부과',
  body: '공정거래위원회는 테무에 과징금 3억5,700만 원을 부과했다고 밝혔다.\n알리익스프레스에는 과징금을 부과하지 않았다.\n테무의 월간 이용자는 812만 명이다.',
};
const reportIn = (language: string) => REPORTS[language] ?? KOREAN;

/** What a careless source does to a text. */
const SPOILED: readonly (readonly [what: string, spoil: (text: string) => string])[] = [
  ['as it is', (t) => t],
  ['zero-width spaces between letters', (t) => t.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b')],
  ['full-width digits', (t) => t.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))],
  ['lone surrogates', (t) => t.replaceAll('\n', '\n\ud83d')],
  ['HTML left in it', (t) => t.replaceAll('\n', '</p>\n<p class="a">').replaceAll('Temu', '<b>Temu</b>')],
  ['one endless line', (t) => t.replaceAll('\n', ' ')],
  ['brackets that never close', (t) => t.replaceAll('\n', '\n「“((')],
];

afterEach(() => {
  vi.restoreAllMocks();
});

/** Calls of the functions that every rule works by; what a search loops over inside one of them is bounded by its text. */
function steps(title: string, body: string): number {
  // The words of a language are planted once, on its first text.
  understand({ title, body: '' });
  const spies = [
    vi.spyOn(String.prototype, 'charCodeAt'),
    vi.spyOn(String.prototype, 'slice'),
    vi.spyOn(RegExp.prototype, 'exec'),
    vi.spyOn(RegExp.prototype, 'test'),
  ];
  understand({ title, body });
  const counted = spies.reduce((sum, s) => sum + s.mock.calls.length, 0);
  vi.restoreAllMocks();
  return counted;
}

describe.each(LANGUAGES)('bad input in %s', (language) => {
  const { title, body } = reportIn(language);

  test.each(SPOILED)('%s: the steps grow no faster than the text', (_, spoil) => {
    const text = `${spoil(body)}\n`;
    const [once, twice, four] = [4, 8, 16].map((n) => steps(title, text.repeat(n))) as [number, number, number];
    expect(twice / once).toBeLessThan(2.3);
    expect(four / twice).toBeLessThan(2.3);
  });

  test.each(SPOILED.slice(0, 5))('%s: the fine of the text is read', (_, spoil) => {
    const fine = understand({ title, body: spoil(body) }).facts.find((f) => f.kind === 'fine');
    expect(fine).toMatchObject({ platform: 'Temu', value: language === 'ko' ? 357_000_000 : 200_000_000 });
  });

  test('a wrong declared language does not turn it', () => {
    for (const declared of LANGUAGES) {
      const read = understand({ title, body, language: declared });
      expect([read.language, read.relevant]).toEqual([language, true]);
    }
  });
});
