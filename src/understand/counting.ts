import type { Found, Zone } from './reading.ts';

/** More places than any list of evidence has. */
const PLACES = 1024;

/** Tells of a word's number and a place whether they come together for the first time, of at most so many that are asked about. */
export function onceEach(most: number): (word: number, place: number) => boolean {
  // A table of twice as many slots as are ever taken; 0 is an empty slot.
  const bits = Math.max(6, 33 - Math.clz32(most));
  const taken = new Int32Array(1 << bits);
  const last = (1 << bits) - 1;
  return (word, place) => {
    const pair = word * PLACES + place + 1;
    let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - bits);
    for (; taken[slot] !== 0; slot = (slot + 1) & last) if (taken[slot] === pair) return false;
    taken[slot] = pair;
    return true;
  };
}

/** The place of each name in a list of evidence. */
export function placesOf<N extends string>(names: readonly N[]): Readonly<Record<N, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<N, number>;
}

type Tagged = Pick<Found, 'kind' | 'of' | 'tag' | 'tagId'>;

/** What stands for a found word by its tag and zone; the answer is worked out once, since tags are few and words many. */
export function byTag<T>(answer: (f: Tagged, zone: Zone) => T) {
  const known: Readonly<Record<Zone, { readonly answer: T }[]>> = { title: [], lead: [], body: [] };
  return (f: Tagged, zone: Zone): T => {
    const before = known[zone][f.tagId];
    if (before !== undefined) return before.answer;
    const made = answer(f, zone);
    known[zone][f.tagId] = { answer: made };
    return made;
  };
}
