import { idOf } from '../../src/core/item.ts';
import { matches } from '../../src/core/match.ts';
import type { Place, Store } from '../../src/core/ports.ts';
import { parseQuery } from '../../src/core/query.ts';
import { matchableOf } from '../../src/views/alert.ts';
import type { FakeDiscord } from '../fakes/discord.ts';
import type { FakeSlack } from '../fakes/slack.ts';
import type { Published } from './world.ts';

/** What came of everything that was owed. `left` is neither posted nor given up when the calm ended. */
export type Count = {
  readonly published: number;
  readonly learned: number;
  readonly expected: number;
  readonly delivered: number;
  /** Of the delivered, alerts that a bundle told. */
  readonly bundled: number;
  readonly lost: number;
  readonly doubled: number;
  readonly uncertain: number;
  readonly failed: number;
  readonly left: number;
  /** For a person who looks into it. */
  readonly missing: readonly string[];
};

type Owed = { readonly to: Place; readonly occasion: string };

/** Every alert that an article of the store sets off, once per story, by the definition of matching and not by the index. */
async function alertsOwed(store: Store): Promise<readonly Owed[]> {
  const alerts = (await store.alerts.all()).map((a) => ({ ...a, parsed: parseQuery(a.query) }));
  const articles = await store.articles.find({ limit: 100_000 });
  const owed = new Map<string, Owed>();
  for (const article of articles) {
    if (article.seed || article.story === null) continue;
    const text = matchableOf(article);
    for (const alert of alerts) {
      if (!matches(alert.parsed, text)) continue;
      const occasion = `alert/${alert.id}/${article.story}`;
      owed.set(`${alert.place} ${occasion}`, { to: alert.place, occasion });
    }
  }
  return [...owed.values()];
}

/** How often the first page of each delivery stands at the platforms, by delivery. */
function standing(slack: FakeSlack, discord: FakeDiscord): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const add = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const post of slack.posts) {
    const mark = (post.body['metadata'] as { event_payload?: { delivery_id?: string; page?: number } } | undefined)
      ?.event_payload;
    if (mark) add(`slack ${mark.delivery_id} ${mark.page}`);
  }
  for (const post of discord.posts) add(`discord ${String(post.nonce)}`);
  return times;
}

/** The delivery that has to stand for what is owed: its own, or the bundle that tells it. */
async function toldBy(store: Store, o: Owed): Promise<Owed> {
  const d = await store.outbox.get(o.to, o.occasion);
  return d?.state === 'bundled' ? { to: o.to, occasion: d.message ?? o.occasion } : o;
}

/** Counts what was owed against what stands at the platforms. `digests` are the occasions whose time has come. */
export async function count(
  store: Store,
  platforms: { readonly slack: FakeSlack; readonly discord: FakeDiscord },
  published: readonly Published[],
  digests: readonly Owed[],
): Promise<Count> {
  const kept = new Set((await store.articles.find({ limit: 100_000 })).map((a) => a.url));
  const unlearned = published.filter((p) => !kept.has(p.url));
  const times = standing(platforms.slack, platforms.discord);
  const owed = [...(await alertsOwed(store)), ...digests];
  const nameOf = ({ to, occasion }: Owed) => {
    const id = idOf(`${to} ${occasion}`);
    return to.startsWith('slack:') ? `slack ${id} 1` : `discord ${idOf(`${id}/1`)}`;
  };
  const tellers = new Map<Owed, Owed>();
  for (const o of owed) tellers.set(o, await toldBy(store, o));
  const missing = owed.filter((o) => !times.has(nameOf(tellers.get(o) ?? o)));
  const inBundles = owed.filter((o) => tellers.get(o) !== o && !missing.includes(o));
  const states = await store.outbox.count();
  return {
    published: published.length,
    learned: published.length - unlearned.length,
    expected: owed.length,
    delivered: owed.length - missing.length,
    bundled: inBundles.length,
    lost: missing.length + unlearned.length,
    doubled: [...times.values()].filter((n) => n > 1).length,
    uncertain: states.uncertain,
    failed: states.failed,
    left: states.queued + states.sending + states.paused,
    missing: [...unlearned.map((p) => p.title), ...missing.map((o) => `${o.to} ${o.occasion}`)],
  };
}
