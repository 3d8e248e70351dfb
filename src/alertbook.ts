import { alertIndex, type AlertIndex } from './core/alerts.ts';
import type { Article } from './core/item.ts';
import type { Alert, Alerts } from './core/ports.ts';
import { parseQuery, type Query } from './core/query.ts';
import type { Instant } from './core/time.ts';
import { matchableOf } from './views/alert.ts';

/** All alerts of the installation, indexed; follows changes that any process makes. */
export type AlertBook = {
  /** Alerts that an article matches and that are neither paused nor resting. */
  matching(article: Article, now: Instant): Promise<readonly { readonly alert: Alert; readonly query: Query }[]>;
};

/** Builds the book lazily; before each use it asks the store's version row, which costs one indexed read. */
export function alertBook(alerts: Alerts): AlertBook {
  let seen = -1;
  let byId = new Map<string, { readonly alert: Alert; readonly query: Query }>();
  let index: AlertIndex = alertIndex();

  async function refresh(): Promise<void> {
    const version = await alerts.version();
    if (version === seen) return;
    const all = await alerts.all();
    const next = new Map<string, { readonly alert: Alert; readonly query: Query }>();
    for (const alert of all) {
      const before = byId.get(alert.id);
      if (before && before.alert.query === alert.query) {
        next.set(alert.id, { alert, query: before.query });
        continue;
      }
      const query = readable(alert.query);
      if (!query) continue;
      next.set(alert.id, { alert, query });
      index.add(alert.id, query);
    }
    for (const id of byId.keys()) if (!next.has(id)) index.remove(id);
    byId = next;
    seen = version;
  }

  return {
    async matching(article, now) {
      await refresh();
      if (byId.size === 0) return [];
      return index
        .match(matchableOf(article))
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ alert }) => !alert.paused && (alert.until === null || alert.until <= now));
    },
  };
}

/** A query kept by an older version may no longer parse; it stays in the list and matches nothing. */
function readable(line: string): Query | undefined {
  try {
    return parseQuery(line);
  } catch {
    return undefined;
  }
}
