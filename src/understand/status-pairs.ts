import type { Deed } from './lexicon/deeds.ts';

/**
 * Deeds that together tell another stage than each alone: a suit over a fine is announced and not concluded, a probe
 * that ends in a seizure is concluded, a law adopted that starts today is in force.
 */
export const DEED_PAIRS: readonly (readonly [Deed, Deed])[] = [
  ['sue', 'fine'],
  ['sue', 'rule'],
  ['sue', 'order'],
  ['sue', 'withdraw'],
  ['settle', 'sue'],
  ['probe', 'seize'],
  ['probe', 'test'],
  ['probe', 'order'],
  ['probe', 'fine'],
  ['warn', 'fine'],
  ['draft', 'adopt'],
  ['adopt', 'start'],
  ['sign', 'start'],
  ['pact', 'plan'],
  ['plan', 'open'],
  ['clear', 'pledge'],
  ['count', 'unveil'],
  ['complain', 'unveil'],
];

/** How a pair is named among the evidence. */
export function pairName([a, b]: readonly [Deed, Deed]): string {
  return `deeds of ${a} and ${b} together`;
}

/**
 * Writes how loudly both deeds of each pair are told in the title or in the first sentence, one at most. `placeOf`
 * gives the places of pieces of evidence by their names.
 */
export function pairsTold(placeOf: (name: string) => number | undefined): (told: Float64Array) => void {
  const places = DEED_PAIRS.map(([a, b]) => ({
    of: placeOf(pairName([a, b])) ?? -1,
    ahead: ['title', 'first'].map((z) => [a, b].map((deed) => placeOf(`a deed of ${deed} in the ${z}`) ?? -1)),
  }));
  return (told) => {
    for (const { of, ahead } of places) {
      for (const [one = -1, other = -1] of ahead) {
        const both = Math.min(1, told[one] ?? 0, told[other] ?? 0);
        if (both > (told[of] ?? 0)) told[of] = both;
      }
    }
  };
}
