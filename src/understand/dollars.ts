import { authority } from './authorities.ts';
import type { Found } from './reading.ts';

/** Countries whose press writes their own dollar with the bare sign. */
const LANDS: ReadonlySet<string> = new Set(['AU', 'CA', 'NZ', 'SG']);
/** Once in passing is not enough to turn a dollar into another. */
const ENOUGH = 2;

function times(found: readonly Found[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { kind, of } of found) {
    const land = kind === 'place' ? of : kind === 'authority' ? authority(of)?.country : undefined;
    if (land !== undefined) told.set(land, (told.get(land) ?? 0) + 1);
  }
  return told;
}

/**
 * Whose dollar a bare sign is where the publisher's country is unknown: that of the country a text names most, when its
 * press writes its own so and America is named less than half as often; null leaves it the American one.
 */
export function dollarsMeant(found: readonly Found[]): string | null {
  const told = times(found);
  const [land, n] = [...told].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return LANDS.has(land) && n >= ENOUGH && (told.get('US') ?? 0) * 2 < n ? land : null;
}
