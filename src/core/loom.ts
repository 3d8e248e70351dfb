import { mayBeLike } from './alike.ts';
import type { Told } from './digest.ts';
import type { Article } from './item.ts';
import { traceOf, type Trace } from './trace.ts';
import { COMPARED, JOIN, standing, weaveInto, type Wove } from './weave.ts';

/**
 * Stories that new articles may join, found without comparing with all of them. Gives what `weave` gives of the same
 * stories in the order in which they were first put. At most `most` articles are kept: the stories put least lately go.
 */
export type Loom = {
  /** Which story the article joins or opens; nothing is put. */
  weave(article: Article): Wove;
  /** Puts a story with its articles, in the place of what was known of it. */
  put(told: Told): void;
  get(id: string): Told | undefined;
  drop(id: string): void;
  stories(): Iterable<Told>;
  readonly size: number;
};

/** A story with the traces of the articles it is compared by, where it stands, and who asked about it last. */
type Entry = { told: Told; traces: readonly Trace[]; readonly order: number; asked: number };

/** Articles without a platform stand here. */
const NO_PLATFORM = '';

/** What an article may share with one it is alike to: a platform, unless one of them names none, or its address. */
function shelvesOf(t: Trace): readonly string[] {
  return t.platforms.length > 0 ? t.platforms : [NO_PLATFORM];
}

function shelved() {
  const shelves = new Map<string, Set<Entry>>();
  return {
    shelves,
    stand(key: string, entry: Entry): void {
      const shelf = shelves.get(key);
      if (shelf) shelf.add(entry);
      else shelves.set(key, new Set([entry]));
    },
    leave(key: string, entry: Entry): void {
      const shelf = shelves.get(key);
      shelf?.delete(entry);
      if (shelf?.size === 0) shelves.delete(key);
    },
  };
}

/** An empty loom that keeps so many articles. */
export function loomOf(most = Infinity): Loom {
  const entries = new Map<string, Entry>();
  const platforms = shelved();
  const addresses = shelved();
  let orders = 0;
  let asks = 0;
  let articles = 0;

  function leave(entry: Entry): void {
    for (const t of entry.traces) {
      for (const key of shelvesOf(t)) platforms.leave(key, entry);
      addresses.leave(t.address, entry);
    }
  }

  function drop(id: string): void {
    const entry = entries.get(id);
    if (!entry) return;
    leave(entry);
    entries.delete(id);
    articles -= entry.told.articles.length;
  }

  function put(told: Told): void {
    const { id } = told.story;
    const traces = told.articles.slice(-COMPARED).map(traceOf);
    const order = entries.get(id)?.order ?? orders++;
    drop(id);
    const entry: Entry = { told, traces, order, asked: 0 };
    // Last in the map is put last: the first one is the next to go.
    entries.set(id, entry);
    articles += told.articles.length;
    for (const t of traces) {
      for (const key of shelvesOf(t)) platforms.stand(key, entry);
      addresses.stand(t.address, entry);
    }
    for (const [oldest] of entries) {
      if (articles <= most || oldest === id) break;
      drop(oldest);
    }
  }

  function* candidates(of: Trace): Generator<Entry> {
    asks += 1;
    const named = of.platforms.length > 0 ? [...of.platforms, NO_PLATFORM] : platforms.shelves.keys();
    const shelves = [addresses.shelves.get(of.address), ...[...named].map((key) => platforms.shelves.get(key))];
    for (const shelf of shelves) {
      for (const entry of shelf ?? []) {
        if (entry.asked === asks) continue;
        entry.asked = asks;
        yield entry;
      }
    }
  }

  /** The story that stands highest; of several, the one put first. */
  function best(article: Article): Told | undefined {
    const trace = traceOf(article);
    let found: Entry | undefined;
    let score = JOIN;
    for (const entry of candidates(trace)) {
      // A story never stands higher than the most alike of its articles.
      if (!entry.traces.some((t) => mayBeLike(t, trace, score))) continue;
      const n = standing(entry.told, article);
      if (n > score || (n === score && entry.order < (found?.order ?? Infinity))) [found, score] = [entry, n];
    }
    return found?.told;
  }

  return {
    weave: (article) => weaveInto(best(article), article),
    put,
    get: (id) => entries.get(id)?.told,
    drop,
    *stories() {
      for (const { told } of entries.values()) yield told;
    },
    get size() {
      return entries.size;
    },
  };
}
