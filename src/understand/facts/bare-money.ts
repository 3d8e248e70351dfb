import { authority } from '../authorities.ts';
import type { Passage } from '../passage.ts';
import type { Found } from '../reading.ts';
import { PESOS, PESO_LANDS } from './everywhere.ts';

const OWN_MARKS = /(?:^|[^a-z])(au?|nz|hk|ca?)\$/;
const LAND_OF: Readonly<Record<string, string>> = { a: 'AU', au: 'AU', nz: 'NZ', hk: 'HK', c: 'CA', ca: 'CA' };

/** A text that writes A$ somewhere means it elsewhere, too. */
function byMark(text: string): string | null {
  const mark = OWN_MARKS.exec(text)?.[1];
  return mark === undefined || text.includes('us$') ? null : (LAND_OF[mark] ?? null);
}

/** A text in traditional letters that writes 港元 and names no money of Taiwan means it by a bare 元, too. */
function byYuan(text: string, language: Passage['language']): string | null {
  return language === 'zh-TW' && /港[元幣]|本港/.test(text) && !/[台臺]幣/.test(text) ? 'HK' : null;
}

/** Countries whose press writes their own dollar with the bare sign. */
const DOLLAR_LANDS: ReadonlySet<string> = new Set(['AU', 'CA', 'NZ', 'SG']);
/** Once in passing is not enough to turn a dollar into another. */
const ENOUGH = 2;

/** The country a text names most, when its press writes its own dollar so and America is named less than half as often. */
function byPlaces(found: readonly Found[]): string | null {
  const told = new Map<string, number>();
  for (const { kind, of } of found) {
    const land = kind === 'place' ? of : kind === 'authority' ? authority(of)?.country : undefined;
    if (land !== undefined) told.set(land, (told.get(land) ?? 0) + 1);
  }
  const [land, n] = [...told].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return DOLLAR_LANDS.has(land) && n >= ENOUGH && (told.get('US') ?? 0) * 2 < n ? land : null;
}

/**
 * The ISO country whose money a bare `$` or `元` is: the publisher's; where that is unknown, what the text's own marks or
 * places tell. Null when nothing does: then a dollar is America's.
 */
export function landOfMoney({ country, folded, language, found = [] }: Passage): string | null {
  return country ?? byMark(folded.text) ?? byYuan(folded.text, language) ?? byPlaces(found);
}

/** Which peso is meant, as an ISO currency: the publisher's; else that of the country the text names most; null for none. */
export function pesosOf({ country, folded: { text } }: Passage): string | null {
  const own = PESOS[country ?? ''];
  if (own) return own;
  if (!text.includes(' peso') && !text.includes('페소')) return null;
  const times = (land: string) => text.match(new RegExp(land, 'g'))?.length ?? 0;
  const [best] = Object.entries(PESO_LANDS)
    .map(([country, land]) => ({ country, n: times(land) }))
    .sort((a, b) => b.n - a.n);
  return best && best.n > 0 ? (PESOS[best.country] ?? null) : null;
}
