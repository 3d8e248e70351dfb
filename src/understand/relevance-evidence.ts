import { TOPICS, type Platform } from '../core/story.ts';
import { isPortrait } from './aftermath.ts';
import { byTag, onceEach, placesOf } from './counting.ts';
import type { Found, Reading, Zone } from './reading.ts';
import type { TopicScore } from './topics.ts';

const ZONES: readonly Zone[] = ['title', 'lead', 'body'];
const LEAD_LETTERS = 420;
/** Letters of a text of usual length, and of one too short to count as shorter still. */
const USUAL = 500;
const SHORTEST = 100;
/** What only looks like news, by kind; a kind that is not listed counts as the last. */
const NOISES = 'talk coupon haul howto car cloud show politics history scam drugs sport other'.split(' ');
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
const TOPIC_PLACES = placesOf(TOPICS);
const FIRST_TOPIC = placeOf(`topic ${TOPICS[0]}`);

function placeOf(name: string): number {
  return PLACE_OF.get(name) ?? 0;
}

function loudness(weight: number): number {
  return Math.log1p(Math.max(0, weight)) / 2;
}

function nameOf({ kind, of, tag }: Pick<Found, 'kind' | 'of' | 'tag'>, zone: Zone): string | undefined {
  if (kind === 'noise') return `${NOISES.includes(of) ? of : 'other'} in the ${zone}`;
  if (kind === 'joint') return `joint name in the ${zone}`;
  if (kind === 'parcel') return `parcel rules in the ${zone}`;
  if (kind === 'authority') return `office in the ${zone}`;
  if (kind === 'commerce') return 'commerce';
  if (tag === 'status/debate') return `debate in the ${zone}`;
  if (tag === 'status/future') return `ahead in the ${zone}`;
  return ACTS.test(tag) ? `act in the ${zone}` : undefined;
}

/** The sentence that holds a place, or -1. */
function sentenceOf({ sentences }: Reading, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const last = sentences[low - 1];
  return last && at < last.at + last.length ? low - 1 : -1;
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

function add(sums: Float64Array, place: number, weight: number): void {
  sums[place] = (sums[place] ?? 0) + weight;
}

/** Each word once a place, and once beside a platform. */
function addWords(p: Reading, named: ReadonlySet<number>, sums: Float64Array): void {
  const isNew = onceEach(p.found.length * 2);
  for (const f of p.found) {
    const place = placeOfWord(f, f.zone);
    if (place !== undefined && isNew(f.senseId, place)) add(sums, place, f.weight);
    const beside = named.has(f.sentence) ? placeBeside(f, 'body') : undefined;
    if (beside !== undefined && isNew(f.senseId, beside)) add(sums, beside, f.weight);
  }
}

function addTopics(topics: readonly TopicScore[], sums: Float64Array): void {
  let all = 0;
  for (const { topic, score } of topics) {
    add(sums, FIRST_TOPIC + TOPIC_PLACES[topic], score);
    all += Math.max(0, score);
  }
  add(sums, placeOf('loudest topic'), topics[0]?.score ?? 0);
  add(sums, placeOf('loudest topic ahead'), topics[0]?.ahead ?? 0);
  add(sums, placeOf('all topics'), all);
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
  const mine = p.mentions.filter((m) => (platforms as readonly string[]).includes(m.name));
  addWords(p, new Set(mine.map((m) => sentenceOf(p, m.at))), sums);
  for (const m of mine) {
    const zone = m.at < p.titleEnd ? 'title' : m.at - p.titleEnd < LEAD_LETTERS ? 'lead' : 'body';
    add(sums, placeOf(`platform in the ${zone}`), 1);
  }
  add(sums, placeOf('platforms'), platforms.length);
  add(sums, placeOf('mentions'), mine.length);
  addTopics(topics, sums);
  const told = sums.map(loudness);
  if (mine.length === 0) {
    const parcels = Math.max(...ZONES.map((z) => told[placeOf(`parcel rules in the ${z}`)] ?? 0));
    told[placeOf('parcel rules and no platform')] = parcels;
    told[placeOf('parcel rules with topics and no platform')] = parcels * (told[placeOf('all topics')] ?? 0);
  }
  if (p.about !== null) told[placeOf('about one platform')] = 1;
  if (isPortrait(p)) told[placeOf('portrait')] = 1;
  told[placeOf('length')] = Math.log(Math.max(SHORTEST, p.text.length) / USUAL) / 2;
  told[placeOf('always')] = 1;
  return told;
}
