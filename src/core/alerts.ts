import type { Matchable } from './match.ts';
import type { Query, Term } from './query.ts';
import { bitsOf, leavesOf, programOf, runs, type Leaf, type Program } from './query-program.ts';
import { wordFinder } from './words-in-text.ts';

/**
 * Many queries, one pass over a text. A query is looked at only when its platforms, topics and countries are there and the
 * rarest word it cannot do without was found. Same meaning as the plain matcher; adding and removing takes effect at once.
 */
export type AlertIndex = {
  add(id: string, query: Query): void;
  remove(id: string): void;
  /** Ids of the queries that hold. */
  match(m: Matchable): readonly string[];
  readonly size: number;
};

/** A query with its program, where it waits, and the last text it was asked about. */
type Entry = { readonly id: string; readonly query: Query; program: Program; asked: number };

/** What is known of a leaf: who uses it, in how many texts it was found, in which it was found last, whom it leads to. */
type Known = { readonly leaf: Leaf; uses: number; texts: number; last: number; readonly leads: Entry[] };

/** A word found this often, and at every doubling of it, lets the queries it led to in vain look for a rarer one. */
const WORN = 32;
const isWorn = (texts: number) => texts >= WORN && (texts & (texts - 1)) === 0;

function keyOf(leaf: Leaf): string {
  if (leaf.is === 'term') return `${leaf.term.prefix ? '*' : '='}${leaf.term.letters}`;
  if (leaf.is === 'country') return `c${leaf.country}`;
  return leaf.is === 'platform' ? `p${leaf.platform}` : `t${leaf.topic}`;
}

function drop<T>(from: T[], what: T): void {
  const at = from.indexOf(what);
  const last = from.pop();
  if (at >= 0 && at < from.length && last !== undefined) from[at] = last;
}

/** Leaves by number; a number whose last user has gone is given out again. */
function shelfOf() {
  const finder = wordFinder();
  const numbers = new Map<string, number>();
  const known: (Known | undefined)[] = [];
  const free: number[] = [];
  return {
    finder,
    known,
    numberOf: (leaf: Leaf) => numbers.get(keyOf(leaf)) ?? -1,
    use(leaf: Leaf): void {
      const before = known[numbers.get(keyOf(leaf)) ?? -1];
      if (before) return void (before.uses += 1);
      const number = free.pop() ?? known.length;
      numbers.set(keyOf(leaf), number);
      known[number] = { leaf, uses: 1, texts: 0, last: 0, leads: [] };
      if (leaf.is === 'term') finder.plant(leaf.term, number);
    },
    leave(leaf: Leaf): void {
      const number = numbers.get(keyOf(leaf)) ?? -1;
      const used = known[number];
      if (!used) return;
      used.uses -= 1;
      if (used.uses > 0) return;
      if (leaf.is === 'term') finder.uproot(leaf.term, number);
      numbers.delete(keyOf(leaf));
      known[number] = undefined;
      free.push(number);
    },
  };
}

/**
 * An empty index. `frequency` tells how many documents of the own archive hold a word, when known; the index adds what it
 * has found itself, and longer words are taken to be rarer.
 */
export function alertIndex(frequency: (letters: string) => number = () => 0): AlertIndex {
  const entries = new Map<string, Entry>();
  const shelf = shelfOf();
  /** Queries that no word leads to, by what they need. */
  const loose = new Map<number, Entry[]>();
  let text = 0;

  const texts = (term: Term) => shelf.known[shelf.numberOf({ is: 'term', term })]?.texts ?? 0;
  const cost = (term: Term) => (1 + frequency(term.letters) + texts(term)) / (term.letters.length + 1);

  function waitingPlaces({ program }: Entry): readonly Entry[][] {
    if (program.anchors) return program.anchors.flatMap((a) => (shelf.known[a] ? [shelf.known[a].leads] : []));
    const here = loose.get(program.need) ?? [];
    loose.set(program.need, here);
    return [here];
  }

  function remove(id: string): void {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    for (const place of waitingPlaces(entry)) drop(place, entry);
    leavesOf(entry.query).forEach(shelf.leave);
  }

  function anchorAgain(entry: Entry): void {
    for (const place of waitingPlaces(entry)) drop(place, entry);
    entry.program = programOf(entry.query, shelf.numberOf, cost);
    for (const place of waitingPlaces(entry)) place.push(entry);
  }

  const found = (leaf: number) => shelf.known[leaf]?.last === text;
  const wanted = (leaf: number) => !found(leaf);

  function mark(leaf: number): void {
    const known = shelf.known[leaf];
    if (!known || known.last === text) return;
    known.last = text;
    known.texts += 1;
  }

  /** Asks each query that waits in one place once; returns those asked in vain. */
  function ask(waiting: readonly Entry[], bits: number, hits: string[]): readonly Entry[] {
    const vain: Entry[] = [];
    for (const entry of waiting) {
      const { need, rest } = entry.program;
      if ((need & bits) !== need || entry.asked === text) continue;
      entry.asked = text;
      if (rest.length === 0 || runs(rest, found)) hits.push(entry.id);
      else vain.push(entry);
    }
    return vain;
  }

  return {
    add(id, query) {
      remove(id);
      leavesOf(query).forEach(shelf.use);
      const entry: Entry = { id, query, program: programOf(query, shelf.numberOf, cost), asked: 0 };
      entries.set(id, entry);
      for (const place of waitingPlaces(entry)) place.push(entry);
    },
    remove,
    match(m) {
      text += 1;
      const bits = bitsOf(m);
      const words: number[] = [];
      shelf.finder.find(m.folded, wanted, (word) => {
        mark(word);
        words.push(word);
      });
      for (const platform of m.platforms) mark(shelf.numberOf({ is: 'platform', platform }));
      for (const topic of m.topics) mark(shelf.numberOf({ is: 'topic', topic }));
      for (const country of m.countries) mark(shelf.numberOf({ is: 'country', country }));
      const hits: string[] = [];
      for (const [need, waiting] of loose) if ((need & bits) === need) ask(waiting, bits, hits);
      for (const word of words) {
        const known = shelf.known[word];
        if (!known || known.leads.length === 0) continue;
        const vain = ask(known.leads, bits, hits);
        if (isWorn(known.texts)) vain.forEach(anchorAgain);
      }
      return hits;
    },
    get size() {
      return entries.size;
    },
  };
}
