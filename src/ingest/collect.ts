import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Entry, Item } from '../core/item.ts';
import type { Articles, SourceState } from '../core/ports.ts';
import { Unreadable, type Source } from '../core/source.ts';
import { MINUTE, type Clock, type Instant } from '../core/time.ts';
import type { Fetch, Fetched } from './fetch.ts';
import { itemsOf } from './identity.ts';
import { afterFailure, afterSuccess, emptiness, unvisited, type Chance, type Good } from './outcome.ts';
import { turns } from './turns.ts';

/** What a visit works with. */
export type Tools = {
  readonly articles: Pick<Articles, 'claim' | 'unsettled' | 'changed'>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly chance: Chance;
};

/** What one visit came to. `state` goes to `store.sources.visited`, after `items` have been learned. */
export type Collected = {
  readonly state: SourceState;
  /** What was never seen before, in the feed's order; its `text` is the article's own page's where that says more. */
  readonly items: readonly Item[];
  /** What was kept before and the feed says otherwise now: it may have been corrected. */
  readonly changed: readonly Item[];
  /** The first good visit: its items are understood and kept, and nothing is announced. */
  readonly seed: boolean;
};

/** Article pages fetched in one visit; the items beyond keep what the feed says. */
const MOST_PAGES = 20;
/** Kept items read again in one visit; the rest is noticed in the next, as what the feed said of them is not written down before. */
const MOST_CHANGED = 10;
/** The store is asked about this many ids at once. */
const CLAIM_AT_ONCE = 500;
/** How soon a feed is read again whose entries another worker took and has not settled: a claim's life, see `Articles`. */
const UNSETTLED_WAIT = 15 * MINUTE;

type Fresh = Extract<Fetched, { state: 'fresh' }>;

/** Reading is work for the processor: one body at a time, with a turn of the event loop before each. */
const reading = turns();

function calmly<T>(job: () => T | Promise<T>): Promise<T> {
  return reading('reading', async () => {
    await nextTurn();
    return job();
  });
}

/**
 * One visit to one source: asks, reads, claims what is new. A 304 or the same body ends it early.
 * Failures of the server, the format or the page are in `state`; only a failing store rejects.
 */
export async function collect(source: Source, state: SourceState | undefined, tools: Tools): Promise<Collected> {
  const before = state ?? unvisited(source.id);
  const seed = before.lastGood === null;
  const known = seed ? {} : { etag: before.etag, lastModified: before.lastModified };
  const fetched = await tools.fetch({ url: source.url, ...known, ...agentOf(source) });
  const now = tools.clock.now();
  const found = await foundIn(fetched, before, source, tools, now);
  if ('problem' in found) {
    const failed = afterFailure(before, found.problem, found.retryAt ?? null, now, tools.chance);
    return { state: failed, items: [], changed: [], seed: false };
  }
  const after = afterSuccess(before, source, found.good, now, tools.chance);
  const { items, changed = [] } = found;
  return { state: found.unsettled ? readAgain(after, before, now) : after, items, changed, seed };
}

/**
 * The state where somebody holds entries of this feed and may have died with them: nothing that would make the next visit
 * a 304, and no first visit that counts as done, or what the dead one took would be announced as new.
 */
function readAgain(after: SourceState, before: SourceState, now: Instant): SourceState {
  const nextTry = Math.min(after.nextTry ?? Infinity, now + UNSETTLED_WAIT);
  return {
    ...after,
    nextTry,
    lastGood: before.lastGood && after.lastGood,
    etag: null,
    lastModified: null,
    bodyHash: null,
  };
}

type Findings = {
  readonly good: Good;
  readonly items: readonly Item[];
  readonly changed?: readonly Item[];
  readonly unsettled?: boolean;
};
type Trouble = { readonly problem: string; readonly retryAt?: Instant | null };

async function foundIn(
  fetched: Fetched,
  before: SourceState,
  source: Source,
  tools: Tools,
  now: Instant,
): Promise<Trouble | Findings> {
  if (fetched.state === 'failed') return fetched;
  const { maxAge } = fetched;
  if (fetched.state === 'unchanged') {
    // To call this good would make the next visit, not this one, announce all that is old.
    if (before.lastGood === null)
      return { problem: 'The server says “not modified” to whoever comes for the first time.' };
    return { good: { maxAge, newest: null }, items: [] };
  }
  const { etag, lastModified } = fetched;
  const bodyHash = createHash('sha256').update(fetched.bytes).digest('hex');
  if (bodyHash === before.bodyHash) {
    return {
      good: { maxAge, newest: null, read: { entries: before.entries, etag, lastModified, bodyHash } },
      items: [],
    };
  }
  const read = await entriesOf(source, fetched, before.entries);
  if ('problem' in read) return read;
  const all = itemsOf(read.entries, source, fetched.url, now);
  const items = await claimed(all, source, tools);
  const others = new Set(all.map((item) => item.id));
  for (const { id } of items) others.delete(id);
  const unsettled = (await tools.articles.unsettled([...others])) > 0;
  const newest = items.length === 0 ? null : before.lastGood === null ? newestOf(read.entries, now) : now;
  const good: Good = { maxAge, newest, read: { entries: read.entries.length, etag, lastModified, bodyHash } };
  const changed = await changedOf(all, others, tools);
  return {
    good,
    items: await withPages(items, source, tools),
    changed: await withPages(changed, source, tools),
    unsettled,
  };
}

function agentOf(source: Source): { readonly userAgent?: string } {
  return source.userAgent === undefined ? {} : { userAgent: source.userAgent };
}

type Reading = { readonly entries: readonly Entry[] } | { readonly problem: string };

async function entriesOf(source: Source, fetched: Fresh, before: number | null): Promise<Reading> {
  try {
    const entries = await calmly(() => source.read(fetched.body));
    const problem = entries.length === 0 ? emptiness(fetched.body, before) : undefined;
    return problem === undefined ? { entries } : { problem };
  } catch (problem) {
    if (problem instanceof Unreadable) return { problem: problem.message };
    return {
      problem: `The answer could not be read: ${problem instanceof Error ? problem.message : String(problem)}.`,
    };
  }
}

async function claimed(items: readonly Item[], source: Source, tools: Tools): Promise<readonly Item[]> {
  const ours = new Set<string>();
  for (let at = 0; at < items.length; at += CLAIM_AT_ONCE) {
    const ids = items.slice(at, at + CLAIM_AT_ONCE).map((item) => item.id);
    for (const id of await tools.articles.claim(source.id, ids, tools.clock.now())) ours.add(id);
  }
  return items.filter((item) => ours.has(item.id));
}

/** Entries seen before that are kept and read otherwise now, as many as one visit reads again. */
async function changedOf(all: readonly Item[], others: ReadonlySet<string>, tools: Tools): Promise<readonly Item[]> {
  const before = all.filter((item) => others.has(item.id)).map(({ id, said = '' }) => ({ id, said }));
  const changed = new Set(await tools.articles.changed(before));
  return all.filter((item) => changed.has(item.id)).slice(0, MOST_CHANGED);
}

/** The date of the newest entry, as the first visit knows no other sign of life; never a day to come. */
function newestOf(entries: readonly Entry[], now: Instant): Instant {
  const dates = entries.flatMap((e) => (e.published !== undefined && e.published <= now ? [e.published] : []));
  return dates.length > 0 ? dates.reduce((a, b) => Math.max(a, b)) : now;
}

async function withPages(items: readonly Item[], source: Source, tools: Tools): Promise<readonly Item[]> {
  if (!source.article) return items;
  const whole: Item[] = [];
  for (const [i, item] of items.entries()) whole.push(i < MOST_PAGES ? await withPage(item, source, tools) : item);
  return whole;
}

/** The item with its page's text; as the feed has it when the page cannot be had, is no page, or says less. */
async function withPage(item: Item, source: Source, tools: Tools): Promise<Item> {
  const page = await tools.fetch({ url: item.url, ...agentOf(source) });
  if (page.state !== 'fresh' || !/html|xml|text\/plain|^$/i.test(page.type)) return item;
  try {
    const text = (await calmly(() => source.article?.(page.body) ?? '')).trim();
    return text.length > (item.text?.length ?? 0) ? { ...item, text } : item;
  } catch {
    // A page that cannot be read takes nothing from what the feed says.
    return item;
  }
}
