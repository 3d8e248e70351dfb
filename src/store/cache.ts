import { Keyv, type KeyvStoreAdapter } from 'keyv';
import type { Cache } from '../core/ports.ts';
import { HOUR, type Clock } from '../core/time.ts';
import type { Engine } from './engine.ts';

/** One cache per namespace, all in one table; what has expired is never given, and swept now and then. */
export function cachesOf(engine: Engine, clock: Clock): (namespace: string) => Cache {
  const caches = new Map<string, Cache>();
  const sweep = sweeper(engine, clock);
  return (namespace) => {
    const known = caches.get(namespace);
    if (known) return known;
    const made = cacheOf(adapter(engine, clock, namespace, sweep), namespace);
    caches.set(namespace, made);
    return made;
  };
}

/** Removes what has expired; returns how many rows. */
export async function sweepCache({ db }: Engine, now: number): Promise<number> {
  const result = await db.deleteFrom('cache').where('expires', '<=', now).executeTakeFirst();
  return Number(result.numDeletedRows);
}

function cacheOf(store: KeyvStoreAdapter, namespace: string): Cache {
  const keyv = new Keyv({ store, namespace, useKeyPrefix: false, throwOnErrors: true });
  keyv.on('error', () => undefined);
  return {
    get: (name) => keyv.get(name),
    async set(name, value, ttl) {
      await keyv.set(name, value, ttl);
    },
    async delete(name) {
      await keyv.delete(name);
    },
  };
}

function sweeper(engine: Engine, clock: Clock): () => Promise<void> {
  let next = clock.now() + HOUR;
  return async () => {
    const now = clock.now();
    if (now < next) return;
    next = now + HOUR;
    await sweepCache(engine, now);
  };
}

/** Keyv's storage over our table. Each namespace has its own, because Keyv writes its namespace into the adapter. */
function adapter({ db }: Engine, clock: Clock, namespace: string, sweep: () => Promise<void>): KeyvStoreAdapter {
  const rows = (name: string) => db.selectFrom('cache').where('namespace', '=', namespace).where('name', '=', name);
  const made: KeyvStoreAdapter = {
    opts: {},
    namespace,
    async get<Value>(name: string) {
      const row = await rows(name)
        .select('value')
        .where((eb) => eb.or([eb('expires', 'is', null), eb('expires', '>', clock.now())]))
        .executeTakeFirst();
      // Keyv's own serialized text, which it reads back itself.
      return row?.value as Value | undefined;
    },
    async set(name: string, value: string, ttl?: number) {
      const row = { value, expires: ttl === undefined ? null : clock.now() + ttl };
      await db
        .insertInto('cache')
        .values({ namespace, name, ...row })
        .onConflict((oc) => oc.columns(['namespace', 'name']).doUpdateSet(row))
        .execute();
      await sweep();
    },
    async delete(name) {
      const gone = await db
        .deleteFrom('cache')
        .where('namespace', '=', namespace)
        .where('name', '=', name)
        .executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
    async clear() {
      await db.deleteFrom('cache').where('namespace', '=', namespace).execute();
    },
    on: () => made,
  };
  return made;
}
