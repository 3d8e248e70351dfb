import type { Found, Zone } from './reading.ts';

/** More places than any list of evidence has. */
const PLACES = 1024;

/** Tells of a word's number and a place whether they come together for the first time. */
export function onceEach(): (word: number, place: number) => boolean {
  const counted = new Set<number>();
  return (word, place) => {
    const before = counted.size;
    return counted.add(word * PLACES + place).size > before;
  };
}

/** The place of each name in a list of evidence. */
export function placesOf<N extends string>(names: readonly N[]): Readonly<Record<N, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<N, number>;
}

/** What stands for a found word by its tag and zone; the answer is worked out once, since tags are few and words many. */
export function byTag<T>(answer: (f: Pick<Found, 'kind' | 'of' | 'tag'>, zone: Zone) => T) {
  const known: Readonly<Record<Zone, Map<string, T>>> = { title: new Map(), lead: new Map(), body: new Map() };
  return (f: Pick<Found, 'kind' | 'of' | 'tag'>, zone: Zone): T => {
    const before = known[zone].get(f.tag);
    if (before !== undefined || known[zone].has(f.tag)) return before as T;
    const made = answer(f, zone);
    known[zone].set(f.tag, made);
    return made;
  };
}
