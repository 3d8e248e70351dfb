import { AUTHORITIES } from './lexicon/authorities.ts';
import type { Reading, Zone } from './reading.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 2, body: 1 };
const BY_ID = new Map(AUTHORITIES.map((a) => [a.id, a]));

/** The authority of a cross-language id; undefined when it is none of ours. */
export function authority(id: string): (typeof AUTHORITIES)[number] | undefined {
  return BY_ID.get(id);
}

/** Ids of the authorities named, the one most spoken of first: the same id whatever the language. */
export function authoritiesOf(p: Reading): readonly string[] {
  const weight = new Map<string, number>();
  for (const f of p.found) {
    if (f.kind !== 'authority') continue;
    const id = f.of;
    weight.set(id, (weight.get(id) ?? 0) + ZONE_WEIGHT[f.zone]);
  }
  return [...weight].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
