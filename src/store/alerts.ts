import { sql, type Kysely } from 'kysely';
import type { Alert, Alerts } from '../core/ports.ts';
import type { Engine } from './engine.ts';
import { noun } from './rows.ts';
import type { Tables } from './tables.ts';

/** Keyword subscriptions; every change also raises their version, in the same transaction. */
export function alertsOf(engine: Engine): Alerts {
  const { db } = engine;
  return {
    add: (alert) =>
      engine.write(async (tx) => {
        await tx
          .insertInto('alerts')
          .values({ id: alert.id, place: alert.place, data: JSON.stringify(alert) })
          .execute();
        await raiseVersion(tx);
      }),
    get: (id) => one(db, id),
    async of(place) {
      const rows = await db.selectFrom('alerts').select('data').where('place', '=', place).orderBy('id').execute();
      return inOrder(rows);
    },
    async all() {
      return inOrder(await db.selectFrom('alerts').select('data').orderBy('id').execute());
    },
    change: (id, change) =>
      engine.write(async (tx) => {
        if (!(await one(tx, id))) return false;
        await raiseVersion(tx);
        // Read now: on PostgreSQL the version row is the lock that keeps two changes of one alert apart.
        const alert = await one(tx, id);
        if (!alert) return false;
        await tx
          .updateTable('alerts')
          .set({ data: JSON.stringify({ ...alert, ...change }) })
          .where('id', '=', id)
          .execute();
        return true;
      }),
    remove: (id) =>
      engine.write(async (tx) => {
        const gone = await tx.deleteFrom('alerts').where('id', '=', id).executeTakeFirst();
        if (gone.numDeletedRows === 0n) return false;
        await raiseVersion(tx);
        return true;
      }),
    async version() {
      const row = await db.selectFrom('versions').select('n').where('name', '=', 'alerts').executeTakeFirst();
      return row?.n ?? 0;
    },
  };
}

async function one(db: Kysely<Tables>, id: string): Promise<Alert | undefined> {
  const row = await db.selectFrom('alerts').select('data').where('id', '=', id).executeTakeFirst();
  return row && noun<Alert>(row);
}

function inOrder(rows: readonly { readonly data: string }[]): readonly Alert[] {
  return rows.map((r) => noun<Alert>(r)).sort((a, b) => a.made - b.made);
}

/** Tells every process that alerts changed; in the transaction of the change. */
export async function raiseVersion(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('versions')
    .values({ name: 'alerts', n: 1 })
    .onConflict((oc) => oc.column('name').doUpdateSet({ n: sql`versions.n + 1` }))
    .execute();
}
