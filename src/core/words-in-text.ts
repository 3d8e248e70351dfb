import { standsAt } from './match.ts';
import type { Term } from './query.ts';

/**
 * Many words, one pass over a text. Words are numbered by whoever plants them; `find` calls back with the number of each
 * word that stands in the text (as `standsAt` means it), each perhaps more than once.
 */
export type WordFinder = {
  plant(term: Term, word: number): void;
  uproot(term: Term, word: number): void;
  /** `wanted` is asked before the word's edges are looked at: false spares the work for a word found already. */
  find(text: string, wanted: (word: number) => boolean, found: (word: number) => void): void;
};

const LATIN = 1;
const LETTER = 2;
const HANGUL = 4;
const SURROGATE = 8;
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** What a UTF-16 unit is to the edge of a word; remembered, because three expressions a letter cost more than the search. */
function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(unit);
  const kind =
    unit >= 0xd800 && unit <= 0xdfff
      ? SURROGATE
      : (/[\p{Script=Latin}\p{N}_]/u.test(letter) ? LATIN : 0) |
        (/[\p{L}\p{N}_]/u.test(letter) ? LETTER : 0) |
        (/\p{Script=Hangul}/u.test(letter) ? HANGUL : 0);
  kinds[unit] = kind;
  return kind;
}

const kindAt = (text: string, at: number) => (at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : 0);

/** `standsAt` from the remembered kinds; what touches a surrogate pair is left to `standsAt` itself. */
function stands(text: string, term: Term, at: number): boolean {
  const { letters, prefix } = term;
  const [before, first] = [kindAt(text, at - 1), kindAt(letters, 0)];
  const [last, after] = [kindAt(letters, letters.length - 1), kindAt(text, at + letters.length)];
  if ((before | first | last | after) & SURROGATE) return standsAt(text, term, at);
  if (first & before & LATIN) return false;
  if (first & HANGUL && letters.length === 1 && before & LETTER) return false;
  return prefix || !(last & after & LATIN);
}

/** A slot of the table: the node it leaves, the unit, the node it leads to, and one more than a word that ends there. */
const SLOT = 4;
const ROOT = 1;
const SMALLEST = 1 << 10;

/**
 * An empty finder: a trie as one table of edges, hashed by node and unit, so that a step costs one look at memory.
 * What is uprooted leaves its edges behind until the table is full; then it is built anew from the words that live.
 */
export function wordFinder(): WordFinder {
  const terms: (Term | undefined)[] = [];
  /** One more than another word that ends at the same node: `tariff` and `tariff*`. */
  const also: number[] = [];
  let table = new Int32Array(SLOT * SMALLEST);
  let nodes = ROOT;

  /** Where the edge is, or the empty slot where it belongs. */
  function slotOf(node: number, unit: number): number {
    const last = table.length - SLOT;
    let at = (((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) * SLOT) & last;
    while (table[at] !== 0 && (table[at] !== node || table[at + 1] !== unit)) at = (at + SLOT) & last;
    return at;
  }

  function put(letters: string, word: number): void {
    let [node, slot] = [ROOT, 0];
    for (let i = 0; i < letters.length; i++) {
      const unit = letters.charCodeAt(i);
      slot = slotOf(node, unit);
      if (table[slot] === 0) table.set([node, unit, ++nodes, 0], slot);
      node = table[slot + 2] ?? 0;
    }
    also[word] = table[slot + 3] ?? 0;
    table[slot + 3] = word + 1;
  }

  function buildAnew(): void {
    const letters = terms.reduce((sum, term) => sum + (term?.letters.length ?? 0), 0);
    let slots = SMALLEST;
    while (slots < letters * 3) slots *= 2;
    table = new Int32Array(SLOT * slots);
    nodes = ROOT;
    terms.forEach((term, word) => term && put(term.letters, word));
  }

  return {
    plant(term, word) {
      terms[word] = term;
      if ((nodes + term.letters.length) * 2 * SLOT > table.length) buildAnew();
      else put(term.letters, word);
    },

    uproot(term, word) {
      terms[word] = undefined;
      let [node, slot] = [ROOT, 0];
      for (let i = 0; i < term.letters.length; i++) {
        slot = slotOf(node, term.letters.charCodeAt(i));
        node = table[slot + 2] ?? 0;
      }
      const first = table[slot + 3] ?? 0;
      if (first === word + 1) table[slot + 3] = also[word] ?? 0;
      else if (first > 0) also[first - 1] = also[word] ?? 0;
    },

    find(text, wanted, found) {
      for (let start = 0, before = 0; start < text.length; start++) {
        const kind = kindOf(text.charCodeAt(start));
        // No word may begin inside a run of Latin letters: most of a Latin text is passed over here.
        const inside = kind & before & LATIN;
        before = kind;
        if (inside) continue;
        for (let i = start, node = ROOT; node !== 0 && i < text.length; i++) {
          const slot = slotOf(node, text.charCodeAt(i));
          node = table[slot + 2] ?? 0;
          for (let word = (table[slot + 3] ?? 0) - 1; word >= 0; word = (also[word] ?? 0) - 1) {
            const term = terms[word];
            if (term && wanted(word) && stands(text, term, start)) found(word);
          }
        }
      }
    },
  };
}
