import type { Fact } from './fact.ts';
import type { Instant } from './time.ts';

export const PLATFORMS = ['AliExpress', 'Temu', 'Shein', 'TikTok Shop', '1688', 'Taobao'] as const;
/** A platform that Tiltwatch watches. */
export type Platform = (typeof PLATFORMS)[number];

export const TOPICS = [
  'regulation',
  'investigation',
  'fine',
  'agreement',
  'investment',
  'product_safety',
  'data_privacy',
  'tax_customs',
  'market_figures',
  'competition',
  'ip_counterfeit',
  'logistics',
  'court',
  'labor',
  'consumer_complaints',
] as const;
/** What a story is about; a story may have several, the first is the main one. */
export type Topic = (typeof TOPICS)[number];

export const STATUSES = ['proposed', 'announced', 'passed', 'in_force', 'concluded'] as const;
/** How far a matter has come. A regulator's fine is concluded; a preliminary finding is announced. */
export type Status = (typeof STATUSES)[number];

/** One event in the world, however many articles tell it. */
export type Story = {
  readonly id: string;
  readonly title: string;
  readonly platforms: readonly Platform[];
  readonly topics: readonly Topic[];
  /** ISO 3166 alpha-2 codes, and 'EU'. */
  readonly jurisdictions: readonly string[];
  readonly status: Status | null;
  readonly facts: readonly Fact[];
  /** Ids of its articles, first seen first. */
  readonly items: readonly string[];
  /** When it was first and last told: the articles' published times, or when we saw them where they have none. */
  readonly first: Instant;
  readonly last: Instant;
  /** When Tiltwatch first knew of it (its first article's `seen`): what "new since the last digest" means. */
  readonly known: Instant;
};
