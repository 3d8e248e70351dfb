import { TOPICS, type Platform } from '../core/story.ts';
import { isPortrait } from './aftermath.ts';
import { byTag, onceEach } from './counting.ts';
import type { Found, Reading, Zone } from './reading.ts';
import type { TopicScore } from './topics.ts';

const ZONES: readonly Zone[] = ['title', 'lead', 'body'];
const LEAD_LETTERS = 420;
/** Letters of a text of usual length, and of one too short to count as shorter still. */
const USUAL = 500;
const SHORTEST = 100;
/** What only looks like news, by kind; a kind that is not listed counts as the last. */
const NOISES = ['talk', 'coupon', 'haul', 'howto', 'car', 'cloud', 'show', 'politics', 'history', 'other'] as const;
/** What stands in a sentence with a platform's name. */
const BESIDE = ['topic', 'authority', 'act', 'commerce'] as const;
const ACTS = /^status\/(?!debate|future)/;

/** What each number of the evidence on relevance stands for, in order; `relevance-weights.ts` has this order. */
export const RELEVANCE_EVIDENCE: readonly string[] = [
  'always',
  ...ZONES.map((z) => `platform in the ${z}`),
  'platforms',
  'mentions',
  'about one platform',
  ...ZONES.map((z) => `joint name in the ${z}`),
  ...ZONES.map((z) => `parcel rules in the ${z}`),
  ...ZONES.map((z) => `office in the ${z}`),
  ...ZONES.map((z) => `act in the ${z}`),
  ...ZONES.map((z) => `debate in the ${z}`),
  ...ZONES.map((z) => `ahead in the ${z}`),
  ...NOISES.flatMap((n) => ZONES.map((z) => `${n} in the ${z}`)),
  ...TOPICS.map((t) => `topic ${t}`),
  'loudest topic',
  'all topics',
  'loudest topic ahead',
  'parcel rules and no platform',
  'parcel rules with topics and no platform',
  'commerce',
  ...BESIDE.map((b) => `${b} beside a platform`),
  'portrait',
  'length',
];
const PLACE_OF: ReadonlyMap<string, number> = new Map(RELEVANCE_EVIDENCE.map((name, i) => [name, i]));

function loudness(weight: number): number {
  return Math.log1p(Math.max(0, weight)) / 2;
}

function nameOf({ kind, of, tag }: Pick<Found, 'kind' | 'of' | 'tag'>, zone: Zone): string | undefined {
  if (kind === 'noise') return `${(NOISES as readonly string[]).includes(of) ? of : 'other'} in the ${zone}`;
  if (kind === 'joint') return `joint name in the ${zone}`;
  if (kind === 'parcel') return `parcel rules in the ${zone}`;
  if (kind === 'authority') return `office in the ${zone}`;
  if (kind === 'commerce') return 'commerce';
  if (tag === 'status/debate') return `debate in the ${zone}`;
  if (tag === 'status/future') return `ahead in the ${zone}`;
  return ACTS.test(tag) ? `act in the ${zone}` : undefined;
}

function sentenceOf(p: Reading, at: number): number {
  return p.sentences.findIndex((s) => at >= s.at && at < s.at + s.length);
}

function besideOf({ kind, tag }: Pick<Found, 'kind' | 'tag'>): (typeof BESIDE)[number] | undefined {
  if (kind === 'topic' || kind === 'authority' || kind === 'commerce') return kind;
  return ACTS.test(tag) ? 'act' : undefined;
}

const placeOfWord = byTag((f, zone) => {
  const name = nameOf(f, zone);
  return name === undefined ? undefined : PLACE_OF.get(name);
});
const placeBeside = byTag((f) => {
  const beside = besideOf(f);
  return beside && PLACE_OF.get(`${beside} beside a platform`);
});

type Add = (name: string, weight: number) => void;

/** Each word once a place, and once beside a platform. */
function addWords(p: Reading, named: ReadonlySet<number>, sums: Float64Array): void {
  const isNew = onceEach();
  const once = (place: number | undefined, f: Found) => {
    if (place !== undefined && isNew(f.senseId, place)) sums[place] = (sums[place] ?? 0) + f.weight;
  };
  for (const f of p.found) {
    once(placeOfWord(f, f.zone), f);
    if (named.has(f.sentence)) once(placeBeside(f, 'body'), f);
  }
}

function addTopics(topics: readonly TopicScore[], add: Add): void {
  for (const t of topics) add(`topic ${t.topic}`, t.score);
  add('loudest topic', topics[0]?.score ?? 0);
  add('loudest topic ahead', topics[0]?.ahead ?? 0);
  add(
    'all topics',
    topics.reduce((sum, t) => sum + Math.max(0, t.score), 0),
  );
}

/**
 * What speaks for and against an article's being news for a retail association, whatever the language: platforms,
 * offices, parcel rules, acts and noise by place, topics by loudness, and what stands in a sentence with a platform.
 */
export function relevanceEvidence(
  p: Reading,
  platforms: readonly Platform[],
  topics: readonly TopicScore[],
): Float64Array {
  const sums = new Float64Array(RELEVANCE_EVIDENCE.length);
  const place = (name: string) => PLACE_OF.get(name) ?? 0;
  const add = (name: string, weight: number) => (sums[place(name)] = (sums[place(name)] ?? 0) + weight);
  const mine = p.mentions.filter((m) => (platforms as readonly string[]).includes(m.name));
  addWords(p, new Set(mine.map((m) => sentenceOf(p, m.at))), sums);
  for (const m of mine) {
    const zone = m.at < p.titleEnd ? 'title' : m.at - p.titleEnd < LEAD_LETTERS ? 'lead' : 'body';
    add(`platform in the ${zone}`, 1);
  }
  add('platforms', platforms.length);
  add('mentions', mine.length);
  addTopics(topics, add);
  const told = sums.map(loudness);
  const at = (name: string) => told[place(name)] ?? 0;
  if (mine.length === 0) {
    const parcels = Math.max(...ZONES.map((z) => at(`parcel rules in the ${z}`)));
    told[place('parcel rules and no platform')] = parcels;
    told[place('parcel rules with topics and no platform')] = parcels * at('all topics');
  }
  if (p.about !== null) told[place('about one platform')] = 1;
  if (isPortrait(p)) told[place('portrait')] = 1;
  told[place('length')] = Math.log(Math.max(SHORTEST, p.text.length) / USUAL) / 2;
  told[place('always')] = 1;
  return told;
}
