import { setImmediate as breathe } from 'node:timers/promises';
import type { Store } from './core/ports.ts';
import { loomOf, type Loom } from './core/loom.ts';
import { DAY, MINUTE, type Instant } from './core/time.ts';
import { withArticles } from './views/stories.ts';

/** How far back a story may be joined. */
const JOINABLE = 10 * DAY;

/** Articles on one loom at most, in some 150 MB: far more than ten days bring, and a bound on what a flood can take. */
const MOST_ARTICLES = 20_000;

/** What other processes learned comes in every so often. */
const LOOKED_FOR = MINUTE;

/** An article is written a while after it was seen; longer than a claim is held. */
const WRITTEN_WITHIN = 30 * MINUTE;

/** Stories read at a time: a few milliseconds' work, then whoever waits gets a turn. */
const SLICE = 40;

type Kept = { readonly loom: Loom; readonly looked: Instant };
type Shelves = Pick<Store, 'stories' | 'articles'>;

const looms = new WeakMap<Shelves, Kept>();

/** After stories changed outside of a round, or could not be written: the next round reads them anew. */
export function forgetLoom(store: Shelves): void {
  looms.delete(store);
}

/**
 * The stories of the last ten days that new items may join. The loom of a store stays set up; once a minute stories that
 * other processes wrote or added to are read, a few at a time.
 */
export async function loomFor(store: Store, now: Instant): Promise<Loom> {
  const kept = looms.get(store);
  if (kept && now >= kept.looked && now - kept.looked < LOOKED_FOR) return kept.loom;
  const loom = kept?.loom ?? loomOf(MOST_ARTICLES);
  const since = kept && now >= kept.looked ? kept.looked - WRITTEN_WITHIN : now - JOINABLE;
  for (const { story } of [...loom.stories()]) if (story.last < now - JOINABLE) loom.drop(story.id);
  await readIn(store, loom, since, now - JOINABLE);
  looms.set(store, { loom, looked: now });
  return loom;
}

/** Puts stories that have articles the loom does not know. */
async function readIn(store: Store, loom: Loom, since: Instant, joinable: Instant): Promise<void> {
  const known = (id: string) => loom.get(id)?.articles.filter((a) => a.seen >= since).length ?? 0;
  const heard = await store.stories.heard(since);
  const unknown = [...heard].flatMap(([id, articles]) => (known(id) < articles ? [id] : []));
  for (let at = 0; at < unknown.length; at += SLICE) {
    const stories = await store.stories.many(unknown.slice(at, at + SLICE));
    for (const told of await withArticles(
      store,
      stories.filter((s) => s.last >= joinable),
    )) {
      await breathe();
      loom.put(told);
    }
  }
}
