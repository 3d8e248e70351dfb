import type { Point } from '../core/because.ts';
import type { Platform } from '../core/story.ts';
import { officesIn, wordsPrinted } from './cited.ts';
import type { Found, Reading, Zone } from './reading.ts';
import type { TopicScore } from './topics.ts';

const ZONE_WEIGHT: Readonly<Record<Zone, number>> = { title: 3, lead: 2, body: 1 };
const ENOUGH = 7;
/** A platform in the title or lead and nothing that speaks against it. */
const CLEAN = 2.5;
/** A topic weaker than this is no reason worth saying. */
const WORTH_SAYING = 4;
const MOST_WORDS = 4;
const MOST_OFFICES = 3;
/** What parcels from abroad may be about without any platform being named. */
const LAWFUL: ReadonlySet<string> = new Set([
  'regulation',
  'tax_customs',
  'market_figures',
  'product_safety',
  'consumer_complaints',
  'ip_counterfeit',
  'logistics',
]);

/** Whether a text belongs before a retail association, with the score and what speaks for and against it. */
export type Relevance = { readonly relevant: boolean; readonly score: number; readonly reasons: readonly Point[] };

function platformWeight(p: Reading, platforms: readonly Platform[]): number {
  let weight = 0;
  for (const m of p.mentions) {
    if (!(platforms as readonly string[]).includes(m.name)) continue;
    const zone = m.at < p.titleEnd ? 'title' : m.at - p.titleEnd < 420 ? 'lead' : 'body';
    weight += ZONE_WEIGHT[zone];
  }
  return Math.min(weight, 8) + (p.about !== null && weight === 0 ? 3 : 0);
}

function sum(found: readonly Found[], tag: (t: string) => boolean, zones: Readonly<Record<Zone, number>>): number {
  const best = new Map<string, number>();
  for (const f of found) {
    if (tag(f.tag)) best.set(f.tag + f.word, Math.max(best.get(f.tag + f.word) ?? 0, f.weight * zones[f.zone]));
  }
  let total = 0;
  for (const w of best.values()) total += w;
  return total;
}

function whereNamed(p: Reading, platforms: readonly Platform[]): Point {
  const titled = platforms.filter((x) => p.mentions.some((m) => m.name === x && m.at < p.titleEnd));
  if (titled.length > 0) return { kind: 'named', platforms: titled, where: 'title' };
  return platforms.length > 0 ? { kind: 'named', platforms, where: 'text' } : { kind: 'unnamed' };
}

/** Judges relevance: platforms by place, topic words, authorities and parcel rules, less what only looks like news. */
export function relevanceOf(p: Reading, platforms: readonly Platform[], topics: readonly TopicScore[]): Relevance {
  const named = platformWeight(p, platforms);
  const isNoise = (t: string) => t.startsWith('noise/');
  const isAuthority = (t: string) => t.startsWith('authority/');
  const noise = sum(p.found, isNoise, { title: 2.5, lead: 1.5, body: 0.7 });
  const authorities = Math.min(sum(p.found, isAuthority, { title: 3, lead: 2, body: 0.5 }), 5);
  const parcel = sum(p.found, (t) => t === 'parcel', { title: 1.5, lead: 1, body: 0.5 });
  const joint = sum(p.found, (t) => t === 'joint', { title: 5, lead: 4, body: 2 });
  const topic = Math.min((topics[0]?.score ?? 0) + (topics[1]?.score ?? 0) * 0.5, 24);
  const lawful = Math.min(
    topics.filter((t) => LAWFUL.has(t.topic)).reduce((a, t) => a + t.score, 0),
    16,
  );
  const subject = named > 0 || joint > 0 ? named * 1.6 + Math.min(joint, 6) : 0;
  const byParcel = parcel >= 4 && lawful + authorities >= 7 ? Math.min(parcel, 10) : 0;
  const acts = Math.min(
    sum(p.found, (t) => t.startsWith('status/') && t !== 'status/debate', { title: 1.5, lead: 1, body: 0.3 }),
    8,
  );
  const anchored = subject > 0 || byParcel > 0;
  const score = anchored ? Math.max(subject, byParcel) + (topic + acts * 0.5) * 0.45 + authorities - noise : 0;
  const told = topic + acts >= 4 || (noise === 0 && named >= 2 && (authorities > 0 || topic + acts > 0 || named >= 5));
  const relevant = told && score + (noise === 0 && named >= 2 ? CLEAN : 0) >= ENOUGH;
  const said = (tag: (t: string) => boolean) => wordsPrinted(p, (f) => tag(f.tag)).slice(0, MOST_WORDS);
  const reasons: readonly Point[] = [
    whereNamed(p, platforms),
    ...(joint > 0 ? [{ kind: 'joint', words: said((t) => t === 'joint') } as const] : []),
    ...(byParcel > 0 ? [{ kind: 'parcels', words: said((t) => t === 'parcel') } as const] : []),
    ...topics
      .slice(0, 2)
      .filter((t) => t.score >= WORTH_SAYING)
      .map(({ topic: t }) => ({ kind: 'topic', topic: t, words: said((tag) => tag === `topic/${t}`) }) as const),
    ...(authorities > 0 ? [{ kind: 'offices', offices: officesIn(p).slice(0, MOST_OFFICES) } as const] : []),
    noise > 0 ? { kind: 'against', words: said(isNoise) } : { kind: 'unopposed' },
  ];
  return { relevant, score, reasons };
}
