import type { UiLanguage } from '../../core/words.ts';
import { FIRMS } from '../facts/everywhere.ts';
import type { Stated, Statement } from './statements.ts';

type Names = 'names' | 'authorities' | 'places' | 'firms';

function all(sources: readonly Stated[], which: Names): ReadonlySet<string> {
  return new Set(sources.flatMap((s) => s.statements.flatMap((t) => [...t[which]])));
}

/** Names of which one means the other: the firm behind a shop, the app around it. */
const AKIN: Readonly<Record<string, readonly string[]>> = {
  TikTok: ['TikTok Shop'],
  'TikTok Shop': ['TikTok'],
};

/** Platforms, authorities, countries and measuring firms of a sentence that no source names. */
export function unknownNames(said: Statement, sources: readonly Stated[]): readonly string[] {
  const [names, authorities, places, firms] = (['names', 'authorities', 'places', 'firms'] as const).map((w) =>
    all(sources, w),
  ) as [ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>];
  const homes = new Set(places.size > 0 ? [] : sources.flatMap((s) => s.country ?? []));
  const union = (a: string) => a === 'eu' && places.has('EU');
  return [
    ...[...said.names].filter((n) => !names.has(n) && !AKIN[n]?.some((x) => names.has(x))),
    ...[...said.authorities].filter((a) => !authorities.has(a) && !union(a)),
    ...[...said.places].filter((p) => !places.has(p) && !homes.has(p)),
    ...[...said.firms].filter((f) => !firms.has(f)),
  ].map((name) => `no source names ${name}`);
}

/** Written with a capital wherever they stand, and no names that nobody else looks at. */
const PLAIN = new Set(
  (
    'I January February March April May June July August September October November December Monday Tuesday Wednesday ' +
    'Thursday Friday Saturday Sunday Korean Korea South Chinese China European Europe Japanese Japan Indonesian ' +
    'Indonesia American America British French German Italian Asian Western English won euro euros dollar Internet ' +
    'EU US UK USD EUR KRW JPY IDR CNY GBP MAU VAT KC AI Act Services Digital Commission Ministry Court Parliament Council ' +
    'Government Agency Authority Board Office Service Committee Assembly State City'
  )
    .split(' ')
    .concat(Object.keys(FIRMS).flatMap((f) => f.split(' ')))
    .map((w) => w.toLowerCase()),
);

const LATIN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Script=Latin}\p{N}&'’-]*/gu;

/** Where sentences start, a capital says nothing. */
function starts(text: string, at: number): boolean {
  return /(?:^|[.!?:]["”’)]?\s+|["“‘(]\s*)$/u.test(text.slice(Math.max(0, at - 4), at)) || at === 0;
}

/**
 * Latin names that are in no list of ours must stand in a source letter by letter. `known` are the stretches of the
 * text that were recognised: platforms, authorities, places, firms and figures.
 */
export function unknownLatin(
  text: string,
  known: readonly { readonly at: number; readonly end: number }[],
  sources: readonly Stated[],
  lang: UiLanguage,
): readonly string[] {
  const letters = sources.map((s) => s.letters).join('\n');
  const problems: string[] = [];
  for (const m of text.matchAll(LATIN)) {
    const word = m[0].replace(/['’]s$/u, '').toLowerCase();
    if (known.some((k) => m.index < k.end && m.index + m[0].length > k.at)) continue;
    if (word.length < 2 || PLAIN.has(word) || letters.includes(word)) continue;
    if (lang === 'en' && starts(text, m.index)) continue;
    problems.push(`no source has the name ${m[0]}`);
  }
  return problems;
}

const TITLED =
  /(\p{Script=Hangul}{2,4})\s(?:위원장|대표|장관|의원|국장|사장|청장|차관|회장|부회장|총리|대통령|과장|변호사|교수)/gu;
/** What may stand before a title and is no person's name. */
const OFFICE =
  /(?:위|청|원|부|처|국|실|사|회|리아|코리아|한국|상임|공동|수석|부문|신임|해당|전|현|공정|법무|통상|집행|경쟁|보호|담당|정책)$/u;

/** Persons named in Korean must stand in a source; a name carried over from another script cannot be checked. */
export function unknownPersons(text: string, sources: readonly Stated[]): readonly string[] {
  const letters = sources.map((s) => s.letters).join('\n');
  return [...text.matchAll(TITLED)].flatMap(([, name = '']) =>
    letters.includes(name) || OFFICE.test(name) ? [] : [`no source has the person ${name}`],
  );
}
