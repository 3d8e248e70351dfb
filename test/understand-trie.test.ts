import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstNode, nextNode, trieOf, type Trie } from '../src/understand/trie.ts';

/** Every word that begins at a place, by walking the tree. */
function walked(trie: Trie, text: string, at: number): readonly number[] {
  const found: number[] = [];
  let node = firstNode(trie, text.charCodeAt(at));
  for (let i = at + 1; node !== 0; i++) {
    const ended = trie.ends[node] ?? -1;
    if (ended >= 0) found.push(ended);
    node = nextNode(trie, node, text.charCodeAt(i));
  }
  return found;
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', '가', '\ud800', '\uffff'), maxLength: 5 });
const many = fc.string({ unit: 'binary', maxLength: 3 });

describe('the tree of words', () => {
  test('finds at every place the words that begin there, and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(few, many), { maxLength: 60 }), (list) => {
        const words = [...new Set(list.filter((w) => w !== ''))];
        const trie = trieOf(new Map(words.map((w, k) => [w, k])));
        const text = words.join('b');
        for (let at = 0; at < text.length; at++) {
          const expected = words.flatMap((w, k) => (text.startsWith(w, at) ? [k] : []));
          expect([...walked(trie, text, at)].sort()).toEqual(expected.sort());
        }
      }),
    );
  });

  test('goes on from a node with many letters', () => {
    const words = Array.from({ length: 300 }, (_, k) => `x${String.fromCharCode(0x4e00 + k * 7)}`);
    const trie = trieOf(new Map(words.map((w, k) => [w, k])));
    expect(words.map((w) => walked(trie, w, 0))).toEqual(words.map((_, k) => [k]));
    expect(walked(trie, 'x\u4e01', 0)).toEqual([]);
  });

  test('of no words finds none', () => {
    expect(walked(trieOf(new Map([['', 0]])), 'abc', 0)).toEqual([]);
  });
});
