import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nextCut } from '../src/understand/marks.ts';
import { sentencesOf } from '../src/understand/sentences.ts';

function cutsOf(text: string): readonly number[] {
  const cuts: number[] = [];
  for (let at = nextCut(text, 0, text.length); at < text.length; at = nextCut(text, at, text.length)) cuts.push(at);
  return cuts;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where the segmenter of the platform cuts, by annex 29 of Unicode: what our own marks are measured against. */
function oracle(text: string): readonly number[] {
  return [...segmenter.segment(text)].slice(1).map((s) => s.index);
}

/** Every line of the labelled articles and lessons. */
function corpus(): readonly string[] {
  return ['items', 'lessons'].flatMap((name) => {
    const folder = join(import.meta.dirname, 'eval', name);
    return readdirSync(folder)
      .filter((f) => f.endsWith('.jsonl'))
      .flatMap((f) => readFileSync(join(folder, f), 'utf8').split('\n').filter(Boolean))
      .flatMap((line) => (JSON.parse(line) as { readonly body?: string }).body?.split('\n') ?? []);
  });
}

function sentences(body: string): readonly string[] {
  const text = `T\n${body}`;
  return sentencesOf(text, 1)
    .slice(1)
    .map((s) => text.slice(s.at, s.at + s.length));
}

// No semicolon: before Unicode 16 the platform lets it end a sentence.
const LETTERS = [...'Ab가の漢ไ15５é😀.․!?。！？,、:–()[]“”"\'「」『』《》«»…·~%*/①ー \t\r\n'];
const UNSEEN = ['\u200b', '\ufeff', '\u0301', '\ufe0f', '\u00a0', '\u3000', '\u2028', '\ud83d', '\udc00', '. ', '."'];

/** Texts of letters, marks and what surrounds them, close together. */
const marked = fc.array(fc.constantFrom(...LETTERS, ...UNSEEN), { maxLength: 24 }).map((a) => a.join(''));

describe('cuts by marks alone', () => {
  test('are those of the platform in every labelled article and lesson', () => {
    const lines = corpus();
    expect(lines.length).toBeGreaterThan(2_000);
    expect(lines.filter((line) => cutsOf(line).join() !== oracle(line).join())).toEqual([]);
  });

  test('are those of the platform however letters and marks stand', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(cutsOf(text)).toEqual(oracle(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test('go forward, whatever the text, and lose nothing', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const cuts = [0, ...cutsOf(text), text.length];
        expect(cuts.every((at, k) => k === 0 || at >= (cuts[k - 1] ?? 0))).toBe(true);
        expect(cuts.map((at, k) => text.slice(at, cuts[k + 1])).join('')).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  test('stay within the stretch that is looked at', () => {
    fc.assert(
      fc.property(marked, fc.nat(24), fc.nat(24), (text, a, b) => {
        const [from, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const cut = nextCut(text, from, end);
        expect(cut >= from && cut <= end && (cut > from || from === end)).toBe(true);
      }),
    );
  });
});

describe('sentences of a body', () => {
  test.each<[what: string, expected: readonly string[]]>([
    ['Korean', ['테무는 과징금 3.5억원을 물었다.', '알리는 아니다!', '정말?']],
    ['an attributed quotation', ['“규제가 필요하다.”라고 짚었다.', '업계는 반발했다.']],
    ['a Korean date', ['2024. 3. 14. 공정위는 현장조사를 했다.', '알리는 협조했다.']],
    ['decimals and abbreviations', ['The U.S. duty rose by 1.5 points on Sept. 1.', 'Temu Inc. objected.']],
    ['small letters after a point', ['It weighs approx. 5 kg.', 'Duty is due.']],
    ['Chinese', ['欧盟开罚2亿欧元。', 'Temu表示不服！', '会上诉吗？']],
    ['a Japanese quotation', ['社長は「違反はない。争う」と述べた。', '消費者庁は従わない。']],
    ['an ellipsis', ['Temu waited… and waited.', 'Then it paid.']],
    ['a German day', ['Ab dem 1. Juli gilt die Gebühr.', 'Temu zahlt.']],
    ['a bracket that closes', ['Shein (it left in May. Nobody knew.) is back.', 'Sales rose.']],
    ['a bracket that never closes, over a long text', [`「${'가나 '.repeat(100)}다.`, '끝났다.']],
    ['no mark at all', ['Temu fined over unsafe toys']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  test('Thai goes by lines, cut at spaces', () => {
    const line = 'ผู้บริโภคร้องเรียนสินค้า '.repeat(20).trim();
    const cut = sentences(`${line}\nศุลกากรเก็บภาษีสินค้านำเข้า`);
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.slice(0, -1).join(' ')).toBe(line);
  });

  test('follow each other, within their lines, with no space around them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(marked, fc.constant(' plain words of some length '.repeat(30)))), (parts) => {
        const text = `T\n${parts.join(' ')}`;
        let end = 0;
        for (const { at, length } of sentencesOf(text, 1)) {
          const words = text.slice(at, at + length);
          expect(at).toBeGreaterThanOrEqual(end);
          expect(words).toBe(words.trim());
          expect(words).not.toContain('\n');
          end = at + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('doubling a text', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  function steps(text: string): number {
    const spies = [
      vi.spyOn(String.prototype, 'charCodeAt'),
      vi.spyOn(String.prototype, 'codePointAt'),
      vi.spyOn(String.prototype, 'slice'),
      vi.spyOn(RegExp.prototype, 'test'),
    ];
    sentencesOf(`T\n${text}`, 1);
    const counted = spies.reduce((sum, s) => sum + s.mock.calls.length, 0);
    vi.restoreAllMocks();
    return counted;
  }

  test.each([
    '.',
    '. ',
    '1. ',
    'A.',
    '.”',
    '.\u200b',
    '\u200b',
    '「',
    '「가.',
    '! (',
    '… ',
    'a b. 5 ',
    '다. ',
    '\ud83d.',
    '\r',
  ])('of %j doubles the steps', (part) => {
    const [once, twice, four] = [400, 800, 1600].map((n) => steps(part.repeat(n))) as [number, number, number];
    expect(twice / once).toBeLessThan(2.3);
    expect(four / twice).toBeLessThan(2.3);
  });
});
