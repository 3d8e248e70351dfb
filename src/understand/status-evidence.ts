import { FACT_KINDS, type Fact } from '../core/fact.ts';
import { STATUSES, TOPICS, type Topic } from '../core/story.ts';
import { aftermathOf, isPortrait } from './aftermath.ts';
import { isReached, tellsOf } from './asides.ts';
import { authority } from './authorities.ts';
import { byTag, onceEach } from './counting.ts';
import { DEEDS, type Tells } from './lexicon/deeds.ts';
import type { Found, Reading } from './reading.ts';
import { dayTold } from './status-day.ts';
import { DEED_PAIRS, pairName, pairsTold } from './status-pairs.ts';

const STAGES = [...STATUSES, 'future', 'debate'] as const;
const ZONES = ['title', 'lead', 'body'] as const;
/** The first sentence after the title tells the act more often than the one behind it. */
const PLACES = ['title', 'first', 'lead', 'body'] as const;
/** What deeds tell. */
const TOLD: readonly Tells[] = [...STATUSES, 'figures', 'speech', 'story'];
const MANNERS = [
  'speech',
  'portrait',
  'genre',
  'opinion',
  'question',
  'quotation',
  'length',
  'earlier',
  'maybe',
  'after',
] as const;

const BROAD: readonly string[] = [
  'always',
  ...STAGES.flatMap((s) => ZONES.map((z) => `said to be ${s} in the ${z}`)),
  ...TOLD.flatMap((s) => PLACES.map((z) => `${s} by a deed in the ${z}`)),
  ...TOPICS.map((t) => `about ${t}`),
  ...TOPICS.map((t) => `mainly ${t}`),
  ...FACT_KINDS.map((k) => `figure ahead: ${k}`),
  ...['past', 'come', 'ahead'].map((d) => `a day ${d}`),
  ...MANNERS.map((m) => `manner: ${m}`),
  'an office',
  ...TOPICS.map((t) => `office for ${t}`),
];

/** From this place on the evidence is of single deeds and pairs of them, each of which is rare. */
export const SINGLE_DEEDS = BROAD.length;

/** What each number of the evidence stands for, in order; the rows of `status-weights.ts` have this order. */
export const STATUS_EVIDENCE: readonly string[] = [
  ...BROAD,
  ...Object.keys(DEEDS).flatMap((deed) => PLACES.map((z) => `a deed of ${deed} in the ${z}`)),
  ...DEED_PAIRS.map(pairName),
];
const PLACE_OF: ReadonlyMap<string, number> = new Map(STATUS_EVIDENCE.map((name, i) => [name, i]));
const hearPairs = pairsTold((name) => PLACE_OF.get(name));

/** A title and a lead of usual length; a figure below them is an aside. */
const AHEAD_LETTERS = 300;
/** What a plain word of a stage weighs; a deed weighs one. */
const STATUS_WORD = 5;
/** A text of about seven sentences counts as neither short nor long. */
const USUAL_LENGTH = 2;
/** Words like "could" and "last year" tell of the news only ahead. */
const FIRST_SENTENCES = 3;

/** Where a found word counts as evidence of a stage; undefined for those that tell none. */
export function placeOfWord(f: Found): number | undefined {
  if (f.kind === 'status') return placeOfStage(f, f.zone);
  if (f.kind !== 'deed') return undefined;
  return f.sentence === 1 ? placeOfFirst(f, 'lead') : placeOfDeed(f, f.zone);
}

const placeOfStage = byTag(({ of }, zone) => PLACE_OF.get(`said to be ${of} in the ${zone}`));
const placeOfDeed = byTag((f, zone) => PLACE_OF.get(`${tellsOf(f) ?? ''} by a deed in the ${zone}`));
const placeOfFirst = byTag((f) => PLACE_OF.get(`${tellsOf(f) ?? ''} by a deed in the first`));

/** Where a deed counts by itself, beside the stage it tells; undefined for other words. */
export function placeOfSingle(f: Found): number | undefined {
  if (f.kind !== 'deed') return undefined;
  return f.sentence === 1 ? placeOfSingleFirst(f, 'lead') : placeOfSingleDeed(f, f.zone);
}

const placeOfSingleDeed = byTag(({ of }, zone) => PLACE_OF.get(`a deed of ${of} in the ${zone}`));
const placeOfSingleFirst = byTag(({ of }) => PLACE_OF.get(`a deed of ${of} in the first`));

/** How far a demand reaches, in letters. */
const REACH = 40;
/** What is left of a deed that is only demanded. */
const UNDONE = 0.4;

function demands({ tag, zone }: Found): boolean {
  return zone !== 'body' && (tag === 'deed/demand' || tag === 'status/debate');
}

/** Tells the words ahead of what is demanded, not done: "urge the government to end", 폐지를 촉구. */
function undoneIn(found: readonly Found[]): (f: Found) => boolean {
  const cues = found.filter(demands);
  const isNear = (f: Found, c: Found) =>
    f.at - c.end < REACH && c.at - f.end < REACH && (c.end <= f.at || c.at >= f.end);
  return (f) => f.zone !== 'body' && isReached(f) && cues.some((c) => c.sentence === f.sentence && isNear(f, c));
}

/** Words by how loudly they speak: ten say about twice as much as two. Each counts once a place, none looked back at. */
function wordsTold(p: Reading, told: Float64Array): void {
  const looksBack = aftermathOf(p);
  const isUndone = undoneIn(p.found);
  const isNew = onceEach(2 * p.found.length);
  for (const f of p.found) {
    const place = placeOfWord(f);
    if (place === undefined || looksBack(f)) continue;
    const loud = f.weight * (isUndone(f) ? UNDONE : 1);
    if (isNew(f.wordId, place)) told[place] = (told[place] ?? 0) + loud;
    const single = placeOfSingle(f);
    if (single !== undefined && isNew(f.wordId, single)) told[single] = (told[single] ?? 0) + loud;
  }
  for (let i = 0; i < told.length; i++) {
    const words = told[i] ?? 0;
    // Words of the stages have weights of about five, those of deeds one.
    if (words !== 0) told[i] = STATUS_EVIDENCE[i]?.startsWith('said') ? Math.log1p(words) / 2 : Math.log1p(words);
  }
}

/** Which part of the words of title and first sentence only tells that people speak; 0 where no word tells anything. */
function speechIn(p: Reading): number {
  let speech = 0;
  let all = 0;
  for (const f of p.found) {
    if (f.sentence > 1 || placeOfWord(f) === undefined) continue;
    const loud = f.kind === 'deed' ? f.weight : f.weight / STATUS_WORD;
    all += loud;
    if (tellsOf(f) === 'debate' || tellsOf(f) === 'speech') speech += loud;
  }
  return all === 0 ? 0 : speech / all;
}

/** The topics without a fine that title and first sentence only look back at: "files its plan after a fine". */
function topicsOfNews(p: Reading, topics: readonly Topic[]): readonly Topic[] {
  const fines = p.found.filter((f) => f.tag === 'topic/fine' && f.sentence < 2);
  return fines.length > 0 && fines.every(aftermathOf(p)) ? topics.filter((t) => t !== 'fine') : topics;
}

function manners(p: Reading, set: (name: string, value: number) => void): void {
  const title = p.folded.text.slice(0, p.titleEnd);
  set('manner: speech', speechIn(p));
  if (isPortrait(p)) set('manner: portrait', 1);
  if (p.found.some((f) => f.kind === 'genre' && f.zone === 'title')) set('manner: genre', 1);
  if (p.found.some((f) => f.tag === 'deed/opine' && f.zone === 'title')) set('manner: opinion', 1);
  if (/[?？]/.test(title)) set('manner: question', 1);
  if (/["“「『]/.test(title)) set('manner: quotation', 1);
  set('manner: length', Math.log1p(p.sentences.length) - USUAL_LENGTH);
  for (const kind of ['earlier', 'maybe', 'after']) {
    const said = p.found.filter((f) => f.kind === kind && f.sentence < FIRST_SENTENCES).length;
    set(`manner: ${kind}`, Math.log1p(said));
  }
}

/**
 * What speaks for and against each stage, whatever the language: words of stages and deeds by place, topics, figures
 * told ahead, the day of a rule against that of the report, the manner of the text, offices.
 */
export function statusEvidenceOf(
  p: Reading,
  topics: readonly Topic[],
  facts: readonly Fact[],
  offices: readonly string[],
): Float64Array {
  const told = new Float64Array(STATUS_EVIDENCE.length);
  const set = (name: string, value: number): void => {
    const place = PLACE_OF.get(name);
    if (place === undefined) return;
    told[place] = value;
  };
  wordsTold(p, told);
  hearPairs(told);
  set('always', 1);
  manners(p, set);
  const about = topicsOfNews(p, topics);
  for (const t of about) set(`about ${t}`, 1);
  set(`mainly ${about[0] ?? ''}`, 1);
  for (const f of facts) if (!f.background && f.at < p.titleEnd + AHEAD_LETTERS) set(`figure ahead: ${f.kind}`, 1);
  set(`a day ${dayTold(p, facts)?.when ?? ''}`, 1);
  if (offices.length > 0) set('an office', 1);
  for (const id of offices) set(`office for ${authority(id)?.topic ?? ''}`, 1);
  return told;
}
