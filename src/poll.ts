import type { AlertBook } from './alertbook.ts';
import type { TriedFeed } from './core/ports.ts';
import type { Source } from './core/source.ts';
import { MINUTE, type Clock, type Instant } from './core/time.ts';
import type { House } from './house.ts';
import { addedSource } from './ingest/added.ts';
import { collect } from './ingest/collect.ts';
import { fetcher, productAgent, type Fetch } from './ingest/fetch.ts';
import { readFeed } from './ingest/read.ts';
import { visitAll } from './ingest/visits.ts';
import { learnAll, type Found } from './learn.ts';
import { inTurn } from './once.ts';
import { relearnAll } from './relearn.ts';

export { addedSource };

/** How long a source is one worker's own: longer than the slowest visit with its article pages. */
const LEASE = 10 * MINUTE;

/** How a round of visits went. */
export type Round = {
  readonly visited: number;
  readonly read: number;
  readonly kept: number;
  readonly problems: readonly { readonly source: string; readonly problem: string }[];
};

/** A way to ask servers as this program does; `timeLimit` (ms) only where the clock is not the world's. */
export function fetchFor(version: string, clock: Clock, allowPrivate: boolean, timeLimit?: number): Fetch {
  const limit = timeLimit === undefined ? {} : { timeLimit };
  return fetcher({ now: () => clock.now(), userAgent: productAgent(version), allowPrivate, ...limit });
}

/** Weaving looks at the stories as they stand: what several visits found is learned one visit after the other. */
const learning = inTurn();

type Visited = { readonly kept: number; readonly problem: string | null };

/** One source: collected, learned, and only then marked as visited, so that a kill in between forgets nothing. */
async function visit(house: House, book: AlertBook, fetch: Fetch, source: Source): Promise<Visited> {
  const { articles, sources } = house.store;
  const before = (await sources.states()).find((s) => s.id === source.id);
  const got = await collect(source, before, { articles, fetch, clock: house.clock, chance: Math.random });
  const found: readonly Found[] = got.items.map((item) => ({
    item: got.seed ? { ...item, seed: true } : item,
    body: item.text ?? '',
    source,
  }));
  const again: readonly Found[] = got.changed.map((item) => ({ item, body: item.text ?? '', source }));
  const kept = await learning(() => learnAll(house, book, found, house.clock.now()));
  await learning(() => relearnAll(house, again, house.clock.now()));
  await sources.visited(got.state);
  return { kept, problem: got.state.problem };
}

/** Which sources are due now, leased to this worker. */
async function leased(house: House, now: Instant): Promise<readonly Source[]> {
  const [sources, states] = await Promise.all([house.sources(), house.store.sources.states()]);
  const next = new Map(states.map((s) => [s.id, s.nextTry ?? 0]));
  const due = sources.filter((s) => (next.get(s.id) ?? 0) <= now).map((s) => s.id);
  const ours = new Set(await house.store.sources.lease(house.worker, due, now, LEASE));
  return sources.filter((s) => ours.has(s.id));
}

/** Visits every source that is due, side by side; a source that fails stops no other. */
export async function visitDue(house: House, book: AlertBook, fetch: Fetch, stop: AbortSignal): Promise<Round> {
  const due = await leased(house, house.clock.now());
  const problems: { source: string; problem: string }[] = [];
  let read = 0;
  let kept = 0;
  await visitAll(
    due,
    async (source) => {
      const got = await visit(house, book, fetch, source);
      kept += got.kept;
      if (got.problem === null) read += 1;
      else problems.push({ source: source.id, problem: got.problem });
    },
    {
      stop,
      failed: (source, thrown) => {
        house.log.warn('a visit failed unexpectedly', { source: source.id, problem: thrown });
        problems.push({ source: source.id, problem: thrown instanceof Error ? thrown.message : String(thrown) });
      },
    },
  );
  return { visited: due.length, read, kept, problems };
}

/** Reads an address once, as a visit would, and keeps nothing; for whoever wants to add it. */
export async function tryFeed(fetch: Fetch, url: string): Promise<TriedFeed> {
  const fetched = await fetch({ url });
  if (fetched.state !== 'fresh')
    return { ok: false, problem: fetched.state === 'failed' ? fetched.problem : 'It sent nothing.' };
  try {
    const entries = await readFeed(fetched.bytes, { base: fetched.url, type: fetched.type });
    const newest =
      entries
        .flatMap((e) => e.published ?? [])
        .sort()
        .at(-1) ?? null;
    if (entries.length === 0) return { ok: false, problem: 'There are no entries in it.' };
    return { ok: true, entries: entries.length, newest, title: null };
  } catch (thrown) {
    return { ok: false, problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
