import { describe, expect, test } from 'vitest';
import { explain } from '../src/understand/explain.ts';
import { HEARD_PIECES } from '../src/understand/piece-weights.ts';
import { eachPiece } from '../src/understand/pieces.ts';
import { reading } from '../src/understand/reading.ts';
import { HEARD_FOR, heardFor, QUARTER, voicesOf } from '../src/understand/voices.ts';
import { voicesBy } from './eval/learn-pieces.ts';

function piecesOf(title: string, body: string): readonly string[] {
  const p = reading({ title, body });
  const pieces: string[] = [];
  eachPiece(p, (at, least, most, times) => {
    for (let n = least; n <= most; n++)
      pieces.push(`${p.folded.text.slice(at, at + n)}${times > 1 ? `×${times}` : ''}`);
  });
  return pieces;
}

describe('pieces of words', () => {
  test.each([
    ['Latin words by how they begin', 'It was warehoused in 2024.', ['was', 'wareho']],
    ['Korean words by their beginnings and pairs', '과징금을 냈다.', ['과징', '과징금', '징금', '금을', '냈다']],
    ['Han letters in twos and threes', '这是海关税。', ['这是', '这是海', '是海', '是海关', '海关', '海关税', '关税']],
    ['katakana words whole', 'これはシーインです。', ['シーイン']],
    ['Vietnamese syllables in pairs', 'Hải quan thu thuế của người dân.', ['hải quan', 'quan thu']],
  ])('%s', (_what, body, expected) => {
    expect(piecesOf('', body)).toEqual(expect.arrayContaining(expected));
  });

  test('those of a title count twice', () => {
    expect(piecesOf('Couriers strike', 'They wait.')).toEqual(['courie×2', 'strike×2', 'they', 'wait']);
  });
});

describe('what pieces say', () => {
  const TEXTS = [
    [
      'Temu couriers strike over pay',
      'Couriers who carry parcels for Temu and Shein walked out on Monday over their wages.',
    ],
    [
      '테무 과징금 3억원',
      '개인정보보호위원회는 테무에 과징금 3억5천만원을 부과했다고 15일 밝혔다. 개인정보를 국외로 이전했다.',
    ],
    ['Temu被罚', '欧盟委员会对Temu处以2亿欧元罚款，因其未能阻止非法商品销售。'],
    ['Bea Cukai sita 2.000 paket', 'Bea Cukai menyita ribuan paket impor dari Tiongkok yang dijual di TikTok Shop.'],
  ] as const;

  test('a text is heard as it was learned from', () => {
    const weights = new Map(
      Object.entries(HEARD_PIECES).flatMap(([tongue, lines]) =>
        lines.map((line) => {
          const [piece = '', numbers = ''] = line.split('\t');
          return [`${tongue}:${piece}`, Float64Array.from(numbers.split(' '), (n) => Number(n) * QUARTER)] as const;
        }),
      ),
    );
    for (const [title, body] of TEXTS) {
      const p = reading({ title, body });
      const learned = voicesBy(weights, p);
      voicesOf(p).forEach((voice, k) => expect(voice).toBeCloseTo(learned[k] ?? NaN, 9));
      expect(learned.some((x) => x !== 0)).toBe(true);
    }
  });

  test('every line has a weight for each thing that may be spoken for, in a byte', () => {
    for (const line of Object.values(HEARD_PIECES).flat()) {
      const numbers = (line.split('\t')[1] ?? '').split(' ').map(Number);
      expect(numbers).toHaveLength(HEARD_FOR.length);
      expect(numbers.every((n) => Number.isInteger(n) && Math.abs(n) <= 127)).toBe(true);
    }
  });

  test('nothing is said of a text without words, and the same of the same text twice', () => {
    expect([...voicesOf(reading({ title: '', body: '' }))].every((x) => x === 0)).toBe(true);
    const p = reading({ title: TEXTS[0][0], body: TEXTS[0][1] });
    expect(voicesOf(p)).toEqual(voicesOf(p));
  });

  test('the words that spoke are shown', () => {
    const [title, body] = TEXTS[0];
    const p = reading({ title, body });
    expect(heardFor(p, 'labor').length).toBeGreaterThan(0);
    const topic = explain({ title, body }).because.find((b) => b.about === 'topic' && b.topic === 'labor' && b.told);
    expect(topic).toMatchObject({ heard: expect.arrayContaining([expect.any(String)]) as unknown });
  });
});
