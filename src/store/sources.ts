import type { AddedSource, Sources, SourceState } from '../core/ports.ts';
import type { Engine } from './engine.ts';
import { noun } from './rows.ts';

/** How each source fares, who is visiting it, and the sources that admins added. */
export function sourcesOf(engine: Engine): Sources {
  const { db } = engine;
  return {
    async states() {
      const rows = await db.selectFrom('source_states').select(['id', 'data']).orderBy('id').execute();
      return rows.flatMap((r) => (r.data === null ? [] : [noun<SourceState>({ data: r.data })]));
    },
    lease: (worker, ids, now, lease) => leaseDue(engine, worker, ids, now, lease),
    async release(worker) {
      await db.updateTable('source_states').set({ worker: null, lease: null }).where('worker', '=', worker).execute();
    },
    async visited(state) {
      const row = { next_try: state.nextTry, worker: null, lease: null, data: JSON.stringify(state) };
      await db
        .insertInto('source_states')
        .values({ id: state.id, ...row })
        .onConflict((oc) => oc.column('id').doUpdateSet(row))
        .execute();
    },
    async added() {
      const rows = await db.selectFrom('added_sources').select('data').orderBy('added').orderBy('id').execute();
      return rows.map((r) => noun<AddedSource>(r));
    },
    async add(source) {
      const result = await db
        .insertInto('added_sources')
        .values({ id: source.id, added: source.added, data: JSON.stringify(source) })
        .onConflict((oc) => oc.column('id').doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    remove: (id) =>
      engine.write(async (tx) => {
        const gone = await tx.deleteFrom('added_sources').where('id', '=', id).executeTakeFirst();
        if (gone.numDeletedRows === 0n) return false;
        await tx.deleteFrom('source_states').where('id', '=', id).execute();
        return true;
      }),
  };
}

async function leaseDue(engine: Engine, worker: string, ids: readonly string[], now: number, lease: number) {
  if (ids.length === 0) return [];
  const leased = await engine.write(async (tx) => {
    const sorted = [...new Set(ids)].sort();
    await tx
      .insertInto('source_states')
      .values(sorted.map((id) => ({ id, next_try: null, worker: null, lease: null, data: null })))
      .onConflict((oc) => oc.column('id').doNothing())
      .execute();
    const due = tx
      .selectFrom('source_states')
      .select('id')
      .where('id', 'in', sorted)
      .where((eb) => eb.or([eb('next_try', 'is', null), eb('next_try', '<=', now)]))
      .where((eb) => eb.or([eb('lease', 'is', null), eb('lease', '<=', now)]))
      .orderBy('id')
      .$if(engine.skipLocked, (qb) => qb.forUpdate().skipLocked());
    return tx
      .updateTable('source_states')
      .set({ worker, lease: now + lease })
      .where('id', 'in', due)
      .returning('id')
      .execute();
  });
  const mine = new Set(leased.map((r) => r.id));
  return ids.filter((id) => mine.delete(id));
}
