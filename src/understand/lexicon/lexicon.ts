import type { Status, Topic } from '../../core/story.ts';
import type { Words } from '../scan.ts';
import type { Deed } from './deeds.ts';
import { wordsIn } from './spellings.ts';

/** Weight to comma-separated words: `{ 5: 'antitrust, cartel*, fin{ed|es|ing}', 2: 'dominan*' }`; braces hold choices. */
export type Weighted = Readonly<Record<number, string>>;

/**
 * One language's words for making sense of an article. `*` opens a Latin word to the right, `^` ties a Korean word
 * to the start of a word (two-syllable topic and status words are tied unless `~` frees them), a space in a Korean, Chinese, Japanese or Thai word may be missing in the text.
 */
export type Lexicon = {
  readonly topics: Readonly<Partial<Record<Topic, Weighted>>>;
  /** What was done, by whom it is not said; `future` says of a rule that it has a date ahead, `debate` that people only speak. */
  readonly status: Readonly<Record<Status | 'future' | 'debate', Weighted>>;
  /** What is told as done, planned, counted or demanded, by deed. */
  readonly deeds?: Readonly<Record<Deed, string>>;
  /** Shopping words that make an ambiguous name (알리, Temu, 希音) a shop. */
  readonly commerce: string;
  /** Words that make a bare TikTok the shop. */
  readonly shop: string;
  /** Parcels from abroad and their rules: relevant without any platform. */
  readonly parcel: Weighted;
  /** Joint names of the Chinese platforms that name none of them. */
  readonly joint: string;
  /** Words by which a sentence looks back: "last year", "앞서". */
  readonly earlier?: string;
  /** Words of what may be: "could", "수 있다", "最高可". */
  readonly maybe?: string;
  /** Words by which one thing follows another: "after", "뒤", "之后". */
  readonly after?: string;
  /** Words that open the title of a text which tells no act: "opinion", "inside", "르포". */
  readonly genre?: string;
  /** Coupons, hauls, how-tos and other things that only look like news; by what they are. */
  readonly noise: Readonly<Record<string, Weighted>>;
};

const THREAT = 0.5;

/** Weighted words under one tag. */
export function weighted(tag: string, words: Weighted): Words {
  const says = /^(?:topic|status)\//.test(tag);
  return Object.entries(words).flatMap(([weight, list]) =>
    wordsIn(list).map((word) => ({
      word: says && /^[가-힣]{2}$/u.test(word) ? `^${word}` : word.replace(/^~/, ''),
      sense: { tag, weight: Number(weight) },
    })),
  );
}

/** Words of weight one under one tag. */
export function plainly(tag: string, list: string): Words {
  return weighted(tag, { 1: list });
}

/** A threatened fine is none: what weighs next to nothing as a fine covers the words inside it as a stage, too. */
function threats(l: Lexicon): Words {
  return weighted('status/concluded', { [THREAT]: l.topics.fine?.[THREAT] ?? '' });
}

/** A single letter of Han, kana or Hangul says too little. */
function deeds(l: Lexicon): Words {
  return Object.entries(l.deeds ?? {}).flatMap(([deed, list]) =>
    plainly(`deed/${deed}`, list).filter(({ word }) => word.length > 1),
  );
}

/** All that a lexicon looks for. */
export function wordsOf(l: Lexicon): Words {
  return [
    ...Object.entries(l.topics).flatMap(([t, w]) => weighted(`topic/${t}`, w)),
    ...Object.entries(l.status).flatMap(([s, w]) => weighted(`status/${s}`, w)),
    ...Object.entries(l.noise).flatMap(([n, w]) => weighted(`noise/${n}`, w)),
    ...deeds(l),
    ...threats(l),
    ...weighted('parcel', l.parcel),
    ...plainly('commerce', l.commerce),
    ...plainly('shop', l.shop),
    ...plainly('joint', l.joint),
    ...plainly('earlier', l.earlier ?? ''),
    ...plainly('maybe', l.maybe ?? ''),
    ...plainly('after', l.after ?? ''),
    ...plainly('genre', l.genre ?? ''),
  ];
}
