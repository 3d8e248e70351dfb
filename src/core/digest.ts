import type { Article } from './item.ts';
import type { Schedule } from './occasion.ts';
import type { DigestSetting, Place } from './ports.ts';
import type { Story, Topic } from './story.ts';
import { DAY, type Instant } from './time.ts';
import type { UiLanguage } from './words.ts';

/** The parts of a digest, in the order they are told. */
export const DIGEST_PARTS = ['rules', 'safety', 'customs', 'market'] as const;
export type DigestPart = (typeof DIGEST_PARTS)[number];

const PART_OF: Readonly<Record<Topic, DigestPart>> = {
  regulation: 'rules',
  investigation: 'rules',
  fine: 'rules',
  agreement: 'rules',
  court: 'rules',
  competition: 'rules',
  data_privacy: 'rules',
  product_safety: 'safety',
  consumer_complaints: 'safety',
  ip_counterfeit: 'safety',
  labor: 'safety',
  tax_customs: 'customs',
  logistics: 'market',
  investment: 'market',
  market_figures: 'market',
};

/** A story with the articles that tell it. */
export type Told = { readonly story: Story; readonly articles: readonly Article[] };

export type DigestChoice = {
  readonly parts: readonly { readonly part: DigestPart; readonly stories: readonly Told[] }[];
  /** How many stories are new, of which `left` did not fit. */
  readonly total: number;
  readonly left: number;
};

/** Stories told in one digest at most; the rest is one click away. */
export const MAX_IN_DIGEST = 20;

const WEIGHT: Partial<Record<Topic, number>> = {
  fine: 5,
  regulation: 4,
  court: 4,
  investigation: 4,
  tax_customs: 4,
  investment: 3,
};

/** How much a story matters to a Korean retail association: what it is, who says it, how many tell it. */
export function importance({ story, articles }: Told): number {
  const topic = Math.max(1, ...story.topics.map((t) => WEIGHT[t] ?? 2));
  const publishers = new Set(articles.map((a) => a.publisher)).size;
  const languages = new Set(articles.map((a) => a.language)).size;
  return (
    topic +
    (articles.some((a) => a.rank === 'authority') ? 2 : 0) +
    (story.jurisdictions.includes('KR') ? 2 : 0) +
    (story.status === 'in_force' || story.status === 'concluded' ? 1 : 0) +
    (story.facts.some((f) => !f.background) ? 1 : 0) +
    Math.log2(publishers + 1) +
    (languages > 1 ? 1 : 0)
  );
}

const fits = <T>(wanted: readonly T[], has: readonly T[]) => wanted.length === 0 || wanted.some((w) => has.includes(w));

/** Whether a place asked for stories like this one. */
export function wanted(d: Pick<DigestSetting, 'platforms' | 'topics' | 'countries'>, story: Story): boolean {
  return fits(d.platforms, story.platforms) && fits(d.topics, story.topics) && fits(d.countries, story.jurisdictions);
}

/**
 * The stories of one digest: known since the last one, not older than a week in the world, ranked, in parts.
 * A story that only undated entries of a first visit tell has no day, and is left out.
 */
export function chooseStories(
  all: readonly Told[],
  setting: Pick<DigestSetting, 'platforms' | 'topics' | 'countries'>,
  since: Instant,
  now: Instant,
): DigestChoice {
  const fresh = all.filter(
    ({ story, articles }) =>
      story.known > since &&
      story.known <= now &&
      story.last > Math.min(since, now - 7 * DAY) &&
      !articles.every((a) => a.seed && (a.published === undefined || a.published < since - DAY)) &&
      wanted(setting, story),
  );
  const ranked = fresh.sort((a, b) => importance(b) - importance(a) || b.story.last - a.story.last);
  const shown = ranked.slice(0, MAX_IN_DIGEST);
  const parts = DIGEST_PARTS.map((part) => ({
    part,
    stories: shown.filter(({ story }) => PART_OF[story.topics[0] ?? 'regulation'] === part),
  })).filter((p) => p.stories.length > 0);
  return { parts, total: ranked.length, left: ranked.length - shown.length };
}

export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** A digest is worth having for this many hours after its time. */
const LATE_HOURS = 6;

/** The schedule of a digest at a wall-clock time ('09:00') of a zone, late by at most six hours. */
export function digestSchedule(at: string, zone: string, on: readonly number[] = EVERY_DAY): Schedule {
  const until = (Number(at.slice(0, 2)) + LATE_HOURS) % 24;
  return { at, until: `${String(until).padStart(2, '0')}${at.slice(2)}`, on, zone };
}

/** A place's digest before anybody narrowed it: every story, nothing told yet. */
export function wholeDigest(
  place: Place,
  schedule: Schedule,
  lang: UiLanguage,
  by: string,
  on: boolean,
): DigestSetting {
  return { place, schedule, lang, platforms: [], topics: [], countries: [], on, by, told: null };
}
