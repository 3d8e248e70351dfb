import type { Point } from '../core/because.ts';
import type { Platform } from '../core/story.ts';
import { officesIn, wordsPrinted } from './cited.ts';
import type { Reading } from './reading.ts';
import { relevanceEvidence } from './relevance-evidence.ts';
import { RELEVANCE_WEIGHTS } from './relevance-weights.ts';
import type { TopicScore } from './topics.ts';
import { HEARD_FOR, voicesOf } from './voices.ts';
import { likelihoodOf, sumOf } from './weighing.ts';

/** News from this likelihood on; a false alarm costs more trust than a missed aside. By five folds over lessons and corpus. */
const LIKELY = 0.9;
/** A teaser has less to say for itself than an article; from the same folds. */
const LIKELY_TEASER = 0.6;
/** Letters below the title from which on a text is more than a teaser. */
const TEASER = 200;
/** A text with fewer letters below its title is a headline alone. */
const HEADLINE = 40;
/** Without a platform this much must be said of parcels from abroad. */
const PARCEL_ENOUGH = 3;
/** A topic weaker than this is no reason worth saying. */
const WORTH_SAYING = 4;
const NEWS = HEARD_FOR.indexOf('news');
const MOST_WORDS = 4;
const MOST_OFFICES = 3;

/** Whether a text belongs before a retail association, with its likelihood (0 to 1) and what speaks for and against it. */
export type Relevance = { readonly relevant: boolean; readonly score: number; readonly reasons: readonly Point[] };

function whereNamed(p: Reading, platforms: readonly Platform[]): Point {
  const titled = platforms.filter((x) => p.mentions.some((m) => m.name === x && m.at < p.titleEnd));
  if (titled.length > 0) return { kind: 'named', platforms: titled, where: 'title' };
  return platforms.length > 0 ? { kind: 'named', platforms, where: 'text' } : { kind: 'unnamed' };
}

/** A platform, a joint name or rules for parcels: without any of these nothing is told to a retail association. */
function isAnchored(p: Reading, platforms: readonly Platform[]): boolean {
  if (platforms.length > 0 || p.about !== null) return true;
  if (p.found.some((f) => f.kind === 'joint')) return true;
  return p.found.some((f) => f.kind === 'parcel' && f.weight >= PARCEL_ENOUGH);
}

/**
 * A title may tell news by itself, if nothing speaks against it: it names a platform and an office side by side, or it
 * stands alone and a topic is loud in it.
 */
function isToldByTitle(p: Reading, platforms: readonly Platform[], topics: readonly TopicScore[]): boolean {
  if (p.found.some((f) => f.kind === 'noise')) return false;
  if (p.text.length - p.titleEnd < HEADLINE) return (topics[0]?.score ?? 0) > 0;
  const named = p.mentions.some((m) => m.at < p.titleEnd && (platforms as readonly string[]).includes(m.name));
  return named && p.found.some((f) => f.kind === 'authority' && f.zone === 'title');
}

function reasonsOf(p: Reading, platforms: readonly Platform[], topics: readonly TopicScore[]): readonly Point[] {
  const said = (tag: (t: string) => boolean) => wordsPrinted(p, (f) => tag(f.tag)).slice(0, MOST_WORDS);
  const has = (kind: string) => p.found.some((f) => f.kind === kind);
  const parcels = platforms.length === 0 && has('parcel');
  return [
    whereNamed(p, platforms),
    ...(has('joint') ? [{ kind: 'joint', words: said((t) => t === 'joint') } as const] : []),
    ...(parcels ? [{ kind: 'parcels', words: said((t) => t === 'parcel') } as const] : []),
    ...topics
      .slice(0, 2)
      .filter((t) => t.score >= WORTH_SAYING)
      .map(({ topic: t }) => ({ kind: 'topic', topic: t, words: said((tag) => tag === `topic/${t}`) }) as const),
    ...(has('authority') ? [{ kind: 'offices', offices: officesIn(p).slice(0, MOST_OFFICES) } as const] : []),
    has('noise') ? { kind: 'against', words: said((t) => t.startsWith('noise/')) } : ({ kind: 'unopposed' } as const),
  ];
}

/** Judges relevance by all evidence together: platforms by place, topics, offices and parcel rules, less what only looks like news. */
export function relevanceOf(
  p: Reading,
  platforms: readonly Platform[],
  topics: readonly TopicScore[],
  voices: Float64Array = voicesOf(p),
  weights: readonly number[] = RELEVANCE_WEIGHTS,
): Relevance {
  const loud = () => (voices[NEWS] ?? 0) + sumOf(relevanceEvidence(p, platforms, topics), weights);
  const score = isAnchored(p, platforms) ? likelihoodOf(loud()) : 0;
  const enough = p.text.length - p.titleEnd < TEASER ? LIKELY_TEASER : LIKELY;
  const relevant = score >= enough || (score > 0 && isToldByTitle(p, platforms, topics));
  return { relevant, score, reasons: reasonsOf(p, platforms, topics) };
}
