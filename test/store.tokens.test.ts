import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagOf, termsOf, tokensOf } from '../src/store/tokens.ts';

describe('tokens', () => {
  test.each([
    ['송금', '송금 금'],
    ['업비트 상장', '업비 비트 트 상장 장'],
    ['Temu의 과징금 3억', 'temu 의 과징 징금 금 3 억'],
    ['ＴＥＭＵ １２', 'temu 12'],
    ['e-commerce, 1,978', 'e commerce 1 978'],
    ['希音在', '希音 音在 在'],
    ['ユーザー', 'ユー ーザ ザー ー'],
    ['hải quan', 'hải quan'],
    ['', ''],
    ['!? 🎉', ''],
  ])('%s', (text, tokens) => expect(tokensOf(text).join(' ')).toBe(tokens));

  test('hostile lengths are cut', () => {
    expect(tokensOf('가'.repeat(100_000))).toHaveLength(16_383);
    expect(tokensOf('x'.repeat(100_000))).toEqual(['x'.repeat(40)]);
  });

  test('a tag is no word of any text', () => {
    for (const tag of [tagOf('p', 'TikTok Shop'), tagOf('t', 'tax_customs')]) {
      expect(tag).toMatch(/^_[ptc]_[a-z0-9]+$/);
      expect(tokensOf(tag)).not.toContain(tag);
    }
  });
});

/** The meaning of a search, said the slow way: the words' tokens stand side by side in the text. */
function found(text: string, words: string): boolean {
  const tokens = tokensOf(text);
  return termsOf(words).every((term) =>
    tokens.some((_, at) =>
      term.tokens.every((token, i) => {
        const here = tokens[at + i] ?? '';
        return term.prefix && i === term.tokens.length - 1 ? here.startsWith(token) : here === token;
      }),
    ),
  );
}

test('any word of a text finds it; in scripts without spaces, so does any part of a word', () => {
  const hangul = fc.string({ unit: fc.constantFrom(...'가나다라마바사'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(hangul, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (words, w, from, to) => {
        const word = words[w % words.length] ?? '';
        const start = from % word.length;
        const part = word.slice(start, start + 1 + (to % (word.length - start)));
        expect(found(words.join(' '), part)).toBe(true);
        expect(found(words.join(' '), `"${words.join(' ')}"`)).toBe(true);
      },
    ),
  );
});
