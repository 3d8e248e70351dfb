import type { Fact } from '../core/fact.ts';
import { authority, authoritiesOf } from './authorities.ts';
import { fold } from './fold.ts';
import { scannerFor } from './lexicon/index.ts';
import type { Reading, Zone } from './reading.ts';
import { tongueOf } from './tongues.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 2, body: 1 };
/** An authority acts in its own country; a country's name may be a mere address. */
const AUTHORITY_WEIGHT = 4;
/** What a country must reach, and which part of the first one's weight. */
const ENOUGH = 4;
const SHARE = 0.33;
const MOST = 6;
const MANY_HOMES: ReadonlySet<string> = new Set(['en', 'es', 'zh']);

/** Whoever is measured beside these sells in Korea. */
const KOREAN_PEERS: ReadonlySet<string> = new Set([
  'Coupang',
  '11st',
  'Gmarket',
  'Naver Plus Store',
  'SSG.com',
  'Kurly',
  'Auction',
]);
const KOREAN_FIRMS: ReadonlySet<string> = new Set([
  'WiseApp',
  'Mobile Index',
  'Statistics Korea',
  'Korea Customs Service',
]);

const CURRENCY_COUNTRY: Readonly<Record<string, string>> = {
  KRW: 'KR',
  PLN: 'PL',
  IDR: 'ID',
  VND: 'VN',
  THB: 'TH',
  JPY: 'JP',
  GBP: 'GB',
  TRY: 'TR',
  TWD: 'TW',
  MYR: 'MY',
  PHP: 'PH',
  SGD: 'SG',
  BRL: 'BR',
  MXN: 'MX',
  INR: 'IN',
  AUD: 'AU',
};

function weigh(p: Reading): Map<string, number> {
  const weight = new Map<string, number>();
  const add = (code: string, w: number) => weight.set(code, (weight.get(code) ?? 0) + w);
  const seen = new Map<string, number>();
  for (const f of p.found) {
    const { kind, of: id } = f;
    if (kind !== 'authority' && kind !== 'place') continue;
    const times = (seen.get(f.tag) ?? 0) + 1;
    seen.set(f.tag, times);
    if (times > 4 && f.zone === 'body') continue;
    if (kind === 'place') add(id, (f.weight / 2) * ZONE_WEIGHT[f.zone]);
    else add(authority(id)?.country ?? '', AUTHORITY_WEIGHT * ZONE_WEIGHT[f.zone]);
  }
  return weight;
}

/**
 * The jurisdictions a text is about, ISO alpha-2 codes and 'EU', the strongest first: authorities count most, then
 * countries and laws by name; the publisher's country decides only when nothing else speaks.
 */
export function jurisdictionsOf(p: Reading, facts: readonly Fact[] = []): readonly string[] {
  const weight = weigh(p);
  const add = (code: string | undefined, w: number) => code && weight.set(code, (weight.get(code) ?? 0) + w);
  for (const unit of new Set(facts.map((f) => f.unit))) add(CURRENCY_COUNTRY[unit], 1.5);
  if (facts.some((f) => f.firm !== null && KOREAN_FIRMS.has(f.firm))) add('KR', 3);
  if (p.mentions.some((m) => KOREAN_PEERS.has(m.name))) add('KR', 2);
  for (const hit of scannerFor('en')(fold(p.publisher).text)) if (hit.kind === 'place') add(hit.of, 1.5);
  const { home, homeAlone } = tongueOf(p.language);
  // Who names no country speaks of home, where the language has but one.
  if (homeAlone) add(home, 1);
  if (p.country && (authoritiesOf(p).length === 0 || weight.has(p.country)))
    weight.set(p.country, (weight.get(p.country) ?? 0) + 2);
  weight.delete('');
  const ranked = [...weight].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  const kept = ranked.filter(([, w]) => w >= ENOUGH && w >= top * SHARE).map(([code]) => code);
  if (kept.length > 0) return kept.slice(0, MOST);
  if (ranked.length > 0) return ranked.slice(0, 1).map(([code]) => code);
  // Nothing at all is named: whoever writes German writes of Germany; English and Spanish have too many homes.
  return MANY_HOMES.has(p.language) ? [] : [home];
}
