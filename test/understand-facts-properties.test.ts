import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../src/core/item.ts';
import { readFacts } from '../src/understand/facts.ts';
import { leapFrom } from '../src/core/leap.ts';
import { en } from './corpus/en.ts';
import { ko } from './corpus/ko.ts';
import { passage } from './corpus/passages.ts';

const LANGUAGES: readonly LanguageCode[] = ['ko', 'en', 'zh', 'zh-TW', 'ja', 'id', 'vi', 'th', 'es', 'und'];
const SENTENCES = [...ko.says, ...en.says].map(([text]) => text);
const published = '2025-06-12';

describe('whatever the text', () => {
  const language = fc.constantFrom(...LANGUAGES);
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...SENTENCES),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('\ud800', '\u200b', '１２３', '%', '\n', '1.2.3,4'),
    ),
    { maxLength: 12 },
  );

  test('every quote stands where it says', () => {
    fc.assert(
      fc.property(pieces, language, (parts, code) => {
        const text = parts.join(' ');
        for (const f of readFacts(passage(text, { language: code, published }))) {
          expect(text.slice(f.at, f.at + f.quote.length)).toBe(f.quote);
          expect(f.quote).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a sentence said twice tells its facts once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ko.says), ([text]) => {
        const told = (t: string) => new Set(readFacts(passage(t, ko)).map((f) => `${f.kind} ${f.platform} ${f.value}`));
        const twice = readFacts(passage(`${text}\n${text}`, ko));
        expect(new Set(twice.map((f) => `${f.kind} ${f.platform} ${f.value}`))).toEqual(told(text));
        expect(twice.length).toBe(readFacts(passage(text, ko)).length);
      }),
    );
  });

  test('one endless line is answered', () => {
    const line = '테무 이용자 823만 명 '.repeat(8_000);
    const p = passage(line, { language: 'ko', published });
    expect(readFacts({ ...p, sentences: [{ at: 0, length: line.length }] })).not.toEqual([]);
  });
});

/** 123_4567 as myriads: 123만4567. */
function myriads(n: number): string {
  const parts = [
    [Math.floor(n / 1e8), '억'],
    [Math.floor(n / 1e4) % 1e4, '만'],
    [n % 1e4, ''],
  ] as const;
  return (
    parts
      .filter(([k]) => k > 0)
      .map(([k, name]) => `${k}${name}`)
      .join('') || '0'
  );
}

describe('a number printed in any form reads back', () => {
  const value = (text: string, language: LanguageCode) => readFacts(passage(text, { language, published }))[0]?.value;
  const amount = fc.integer({ min: 1_000_000, max: 999_999_999_999 });

  test.each<[string, LanguageCode, (n: number) => string]>([
    ['myriads', 'ko', (n) => `테무에 과징금 ${myriads(n)}원을 부과했다.`],
    ['groups', 'en', (n) => `Temu was fined ${n.toLocaleString('en-US')} won.`],
    ['groups of the comma languages', 'id', (n) => `Temu didenda Rp${n.toLocaleString('de-DE')}.`],
    ['plain digits', 'ja', (n) => `テムに${n}円の制裁金を科した。`],
    [
      'full-width digits',
      'zh',
      (n) => `Temu被罚款${String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))}欧元。`,
    ],
  ])('%s (%s)', (_form, language, said) => {
    fc.assert(
      fc.property(amount, (n) => {
        expect(value(said(n), language)).toBe(n);
      }),
    );
  });

  const tenths = fc.integer({ min: 11, max: 9999 }).filter((n) => n % 10 !== 0);

  test.each<[string, LanguageCode, (n: string) => string, number]>([
    ['bn', 'en', (n) => `Temu was fined $${n}bn.`, 1e9],
    ['mn with hyphens', 'en', (n) => `Temu faces a ${n}-mn-euro fine.`, 1e6],
    ['miliar', 'id', (n) => `Temu didenda Rp${n.replace('.', ',')} miliar.`, 1e9],
    ['tỷ', 'vi', (n) => `Temu bị phạt ${n.replace('.', ',')} tỷ đồng.`, 1e9],
    ['万亿', 'zh', (n) => `Temu被罚款${n}万亿韩元。`, 1e12],
    ['พันล้าน', 'th', (n) => `Temu ถูกปรับ ${n} พันล้านบาท`, 1e9],
  ])('%s (%s)', (_form, language, said, scale) => {
    fc.assert(
      fc.property(tenths, (n) => {
        expect(Number(value(said((n / 10).toFixed(1)), language)) / scale).toBeCloseTo(n / 10, 6);
      }),
    );
  });
});

describe('a figure that cannot be believed', () => {
  test.each<[string, number, boolean]>([
    ['a rise of 41 %', 1_410_000, true],
    ['a rise of 40 %', 1_400_000, false],
    ['a fall of half', 500_000, true],
  ])('%s', (_what, value, doubted) => {
    expect(leapFrom(1_000_000, value) !== null).toBe(doubted);
  });

  test('nothing leaps from nothing', () => {
    expect(leapFrom(0, 5_000_000)).toBeNull();
  });

  test('parts that contradict each other are kept with the reason', () => {
    const text =
      "Coupang's monthly users rose from 3.08 million in March 2024 to 3.86 million in April 2024, up 41,000.";
    const facts = readFacts(passage(text, { language: 'en', published: '2024-05-08' }));
    expect(facts.map((f) => [f.value, f.suspect !== undefined])).toEqual([
      [3_080_000, true],
      [3_860_000, true],
    ]);
  });
});
