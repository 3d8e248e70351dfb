import { describe, expect, test } from 'vitest';
import { sealOf, sealOfKeys } from '../src/store/seal.ts';

const seal = sealOf('a key that only this test knows, long enough');

describe('a seal', () => {
  test('opens what it closed, and closes the same thing differently each time', () => {
    const [one, two] = [seal.close('T1', '토큰 xoxb'), seal.close('T1', '토큰 xoxb')];
    expect(one).not.toBe(two);
    expect([seal.open('T1', one), seal.open('T1', two)]).toEqual(['토큰 xoxb', '토큰 xoxb']);
    expect(Buffer.from(one, 'base64').toString('latin1')).not.toContain('xoxb');
  });

  test.each([
    ['another name', () => seal.open('T2', seal.close('T1', 'x'))],
    ['another key', () => sealOf('another key of at least thirty-two').open('T1', seal.close('T1', 'x'))],
    ['a changed row', () => seal.open('T1', seal.close('T1', 'x').replace(/^.{4}/, 'AAAA'))],
    ['a cut row', () => seal.open('T1', seal.close('T1', 'x').slice(0, 8))],
    ['no row', () => seal.open('T1', '')],
  ])('does not open under %s', (_, open) => {
    expect(open).toThrow(/The installation T[12] was sealed with another key, or its row was changed/);
  });

  test('a new key put before an old one opens what either closed, and closes with the new one', () => {
    const [old, young] = ['an old key of at least thirty-two letters', 'a new key of at least thirty-two letters'];
    const both = sealOfKeys([young, old]);
    expect(both?.open('T1', sealOf(old).close('T1', 'x'))).toBe('x');
    expect(sealOf(young).open('T1', both?.close('T1', 'y') ?? '')).toBe('y');
    expect(() => both?.open('T1', sealOf('a third key of thirty-two letters or so').close('T1', 'z'))).toThrow(
      /another key/,
    );
    expect(sealOfKeys([])).toBeUndefined();
  });

  test('asks for a long key', () => {
    expect(() => sealOf('short')).toThrow('has 5 characters; it needs at least 32');
  });
});
