import type { Generated } from 'kysely';

/**
 * The one schema of SQLite and PostgreSQL. Instants are milliseconds, flags are 0 and 1, and `data` is the noun itself
 * as JSON: the columns beside it are what queries need, so a field added to a noun needs no migration.
 */
export type Tables = {
  /** Every id that was ever claimed; outlives its article. `learned` is 0 while its worker is still at it. */
  seen: { id: string; source: string; at: number; learned: number };
  /** `n` tells the article's time (see numbers.ts), so descending `n` is latest first everywhere. */
  articles: {
    n: number;
    id: string;
    source: string;
    story: string | null;
    seen: number;
    data: string;
    /** A hash of what the feed said of it, so that a correction is noticed; null for articles of older releases. */
    said: string | null;
  };
  stories: { id: string; last: number; known: number; data: string };
  story_shelves: { shelf: string; last: number; id: string };
  receipts: { id: string; data: string };
  facts: {
    id: string;
    article: string;
    story: string | null;
    kind: string;
    platform: string | null;
    country: string | null;
    known: number;
    data: string;
  };
  figures: {
    id: string;
    platform: string;
    country: string;
    metric: string;
    firm: string | null;
    month: string | null;
    held: number;
    cleared: number | null;
    known: number;
    dropped: number | null;
    data: string;
  };
  verdicts: { figure: string; verdict: string; by_whom: string; at: number };
  events: {
    id: string;
    date: string;
    ends: string;
    jurisdiction: string;
    type: string;
    dossier: string | null;
    platforms: string;
    known: number;
    dropped: number | null;
    data: string;
  };
  /** One for each receipt that was taken back; `instead` is the receipt of what stands in its place. */
  corrections: { receipt: string; instead: string | null; at: number; data: string };
  /** What of a story was taken back, as `saysOf` words it. */
  corrected_facts: { story: string; says: string };
  /** Which deliveries print the figure of a receipt; `amended` is 1 once the delivery says that it was corrected. */
  carried: { receipt: string; delivery: string; amended: number };
  source_states: {
    id: string;
    next_try: number | null;
    worker: string | null;
    lease: number | null;
    data: string | null;
  };
  added_sources: { id: string; added: number; data: string };
  digests: { place: string; data: string };
  settings: { owner: string; name: string; value: string };
  follows: { place: string; dossier: string; lang: string };
  alerts: { id: string; place: string; data: string };
  versions: { name: string; n: number };
  outbox: {
    seq: Generated<number>;
    id: string;
    place: string;
    occasion: string;
    /** Null once the delivery is so old that only its occasion matters. */
    reply: string | null;
    after: number | null;
    state: string;
    tries: number;
    queued: number;
    first_try: number | null;
    next_try: number | null;
    worker: string | null;
    lease: number | null;
    message: string | null;
    problem: string | null;
    /** The delivery whose message is to be rewritten; null for what is posted anew. */
    amends: string | null;
  };
  /** `tries` counts how often the place was asked since; empty in rows that the release before wrote. */
  paused_places: {
    place: string;
    problem: string;
    since: number | null;
    tries: number | null;
    next_try: number | null;
  };
  turns: { occasion: string; at: number };
  cache: { namespace: string; name: string; value: string; expires: number | null };
  installations: { id: string; sealed: string };
  migrations: { id: string; at: number };
};
