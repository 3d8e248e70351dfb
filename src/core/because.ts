import type { Fact } from './fact.ts';
import type { Platform, Status, Topic } from './story.ts';

/** Where in an article a word stands. */
export type Zone = 'title' | 'lead' | 'body';

/** A word as the article prints it, and where: its best place when it stands in several. */
export type Cited = { readonly word: string; readonly zone: Zone };

/** An office by its cross-language id, and as the article names it. */
export type Office = { readonly id: string; readonly word: string };

/** One thing that speaks for or against an article's relevance; said in the reader's language where it is shown. */
export type Point =
  | { readonly kind: 'named'; readonly platforms: readonly Platform[]; readonly where: 'title' | 'text' }
  | { readonly kind: 'unnamed' }
  /** A nickname for several platforms at once. */
  | { readonly kind: 'joint'; readonly words: readonly string[] }
  | { readonly kind: 'parcels'; readonly words: readonly string[] }
  | { readonly kind: 'topic'; readonly topic: Topic; readonly words: readonly string[] }
  | { readonly kind: 'offices'; readonly offices: readonly Office[] }
  /** Words of what only looks like news: coupons, hauls, how-tos. */
  | { readonly kind: 'against'; readonly words: readonly string[] }
  | { readonly kind: 'unopposed' };

/** The rule that a stage follows from, beside its words. */
export type StageRule =
  /** Where a matter of this kind usually stands when it is news. */
  | { readonly kind: 'usual'; readonly topic: Topic; readonly stage: Status }
  /** A rule's first day, ISO, has come or lies ahead of the report. */
  | { readonly kind: 'day'; readonly date: string; readonly come: boolean }
  /** People only speak: no stage. */
  | { readonly kind: 'speech' }
  /** The title opens a portrait, a review or an opinion: no stage. */
  | { readonly kind: 'portrait' };

/** What made a figure the kind of fact it is. */
export type FigureRule =
  /** The word that speaks loudest for its kind, as printed. */
  | { readonly kind: 'cue'; readonly word: string }
  /** A list goes on from the figure before. */
  | { readonly kind: 'list' }
  /** No word of its own sentence: what the title and the first sentence are about. */
  | { readonly kind: 'theme' }
  /** No rule alone: its size, unit, place and neighbours, and these words, as printed, weighed together. */
  | { readonly kind: 'weighed'; readonly words: readonly string[] }
  /** A day from which something holds. */
  | { readonly kind: 'start' };

/** One decision of the reading, with the words and rules behind it. */
export type Because =
  | { readonly about: 'relevance'; readonly relevant: boolean; readonly points: readonly Point[] }
  | {
      readonly about: 'platform';
      readonly platform: Platform;
      readonly words: readonly Cited[];
      readonly times: number;
    }
  | {
      readonly about: 'topic';
      readonly topic: Topic;
      /** False: not likely enough to be told. */
      readonly told: boolean;
      /** From 0 to 1. */
      readonly likely: number;
      readonly words: readonly Cited[];
      /** Those named whose field it is. */
      readonly offices: readonly Office[];
      /** Other words as printed, that articles about it have more often than not; the loudest first. */
      readonly heard: readonly string[];
    }
  | {
      readonly about: 'status';
      readonly status: Status | null;
      readonly words: readonly Cited[];
      readonly rules: readonly StageRule[];
    }
  | {
      readonly about: 'country';
      readonly country: string;
      readonly offices: readonly Office[];
      readonly words: readonly Cited[];
    }
  | { readonly about: 'fact'; readonly fact: Fact; readonly rule: FigureRule };
