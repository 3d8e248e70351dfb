import type { Doubt } from './doubt.ts';
import type { Bound, Fact, Peer } from './fact.ts';
import type { Platform, Status } from './story.ts';
import type { Instant } from './time.ts';

/** Who speaks, best first: a law before an authority, a firm that measured, the press, a blog. */
export type Rank = 'law' | 'authority' | 'firm' | 'press' | 'blog';

/** Where a number was read: what `/receipt <id>` opens. A figure without one is not printed. */
export type Receipt = {
  readonly id: string;
  /** The sentence it stands in; for starter rows, what the source says in our words. */
  readonly sentence: string;
  /** True when `sentence` is the source's own words. */
  readonly verbatim: boolean;
  readonly publisher: string;
  readonly url: string;
  /** ISO date as printed, '2025-09-01' or '2025-09'; null when the source has none. */
  readonly published: string | null;
  /** When Tiltwatch read it. */
  readonly read: Instant;
  /** SHA-256 (16 hex digits) of the text it was read in. */
  readonly hash: string;
  readonly rank: Rank;
  /** `read` in the source, or `unverified`: then it is never told as fact. */
  readonly evidence: 'read' | 'unverified';
  /** The article it comes from, when Tiltwatch read it itself. */
  readonly article: string | null;
};

export const METRICS = ['MAU', 'WAU', 'DAU', 'average_MAU', 'EU_average_monthly_recipients', 'usage_rate'] as const;
/** Never compared or mixed across metrics. */
export type Metric = (typeof METRICS)[number];

/** A measured audience. The firm is part of the key: (firm, platform, country, metric, month). */
export type AudienceFigure = {
  readonly id: string;
  /** A platform, a Korean peer, or a combination as printed ('AliExpress+Temu'), which is never split. */
  readonly platform: Platform | Peer | string;
  readonly country: string;
  readonly metric: Metric;
  /** '2025-08'; null when the period is not one month. */
  readonly month: string | null;
  readonly period: string;
  /** Null when only a change is printed: a change is never turned into a level. */
  readonly value: number | null;
  readonly unit: string;
  /** 'WiseApp', 'Mobile Index', 'DSA disclosure', …; null when the source names none. */
  readonly firm: string | null;
  /** The measuring firm in the source's own spelling, 'WiseApp Retail Goods'; null when it names none. */
  readonly firmPrinted: string | null;
  readonly bound: Bound;
  /** What else the source says of the figure: 'sum of two apps, not de-duplicated'; null when nothing. */
  readonly note: string | null;
  /** The change as printed, '-0.9 % vs Jan 2026'. */
  readonly change: string | null;
  readonly receipt: Receipt;
  /** Why an admin must look before it enters the series; null when it is in. */
  readonly held: Doubt | null;
  /** When Tiltwatch learned it, and when it stopped holding it (rejected or corrected); the history is kept. */
  readonly known: Instant;
  readonly dropped: Instant | null;
};

export const EVENT_TYPES = [
  'data_privacy',
  'investment',
  'market_entry',
  'regulation',
  'investigation',
  'recall',
  'agreement',
  'tax',
  'fine',
  'court',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const MARK_KINDS = ['comments', 'effective', 'target', 'deadline', 'ends'] as const;
/** A day a matter works towards: comments close, it takes effect, a target, a deadline to answer, conditions end. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** A day that an event says its matter works towards; `instead` is the day it takes the place of. */
export type EventMark = { readonly kind: MarkKind; readonly date: string; readonly instead?: string };

/** Something a platform or an authority did on a day: the rows dossiers, promises and boards are made of. */
export type LedgerEvent = {
  readonly id: string;
  /** '2026-05-28', or '2026-05' where only the month was read. */
  readonly date: string;
  readonly jurisdiction: string;
  readonly authority: string;
  readonly platforms: readonly string[];
  readonly type: EventType;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly percent: number | null;
  readonly status: Status;
  readonly summary: string;
  /** The summary in Korean; null for what was only read in another language. */
  readonly ko: string | null;
  readonly receipt: Receipt;
  /** The dossier it belongs to; rows of one matter share it. */
  readonly dossier: string | null;
  /** The stage that its sentence says was reached; absent where the register or the status tells. */
  readonly stage?: string;
  /** Days that its sentence names. */
  readonly marks?: readonly EventMark[];
  /** Over how long and by when money was promised, 'P3Y' and '2027-03': as printed, or from it and the day. */
  readonly term?: { readonly over: string | null; readonly by: string | null };
  /** Why an admin must look before it counts; null or absent when it counts. */
  readonly held?: Doubt | null;
  /** The dossiers it may belong to, where that is not certain. */
  readonly candidates?: readonly string[];
  readonly known: Instant;
  readonly dropped: Instant | null;
};

/** A value as it was said, in base units. */
export type Said = { readonly value: number | string; readonly unit: string };

/** A told figure that no longer stands: what was said, what is said in its place, and who says so. One for each receipt. */
export type Correction = {
  /** The receipt of the figure that was told; it is kept, as every receipt is. */
  readonly receipt: string;
  readonly at: Instant;
  readonly was: Said;
  /** Null when nothing stands in its place: it was rejected or withdrawn. */
  readonly now: (Said & { readonly receipt: string }) | null;
  /** An admin in a chat, or the publisher that had printed it. */
  readonly by: { readonly who: 'admin' | 'source'; readonly name: string };
  /** In the words of whoever corrected it; null when nothing was said. */
  readonly why: string | null;
  /** The figures and events that rest on the receipt; they are dropped with it. */
  readonly rows: readonly string[];
};

/** A fact as the ledger keeps it: with the article it came from and its receipt. */
export type KeptFact = Fact & {
  readonly id: string;
  readonly article: string;
  readonly story: string | null;
  readonly country: string | null;
  readonly receipt: Receipt;
  readonly known: Instant;
};
