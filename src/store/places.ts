import type { DigestSetting, Place, Places } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { followsOf } from './follows.ts';
import { batches, noun, plain } from './rows.ts';

/** How each place wants its digest, and what people and places have set for themselves. */
export function placesOf(engine: Engine): Places {
  const { db } = engine;
  return {
    ...followsOf(engine),
    async digests() {
      const rows = await db.selectFrom('digests').select('data').orderBy('place').execute();
      return rows.map((r) => noun<DigestSetting>(r));
    },
    async digest(place) {
      const row = await db.selectFrom('digests').select('data').where('place', '=', place).executeTakeFirst();
      return row && noun<DigestSetting>(row);
    },
    async setDigest(digest) {
      const data = JSON.stringify(digest);
      await db
        .insertInto('digests')
        .values({ place: digest.place, data })
        .onConflict((oc) => oc.column('place').doUpdateSet({ data }))
        .execute();
    },
    async markTold(places, told) {
      for (const some of batches([...places].sort())) await markTold(engine, some, told);
    },
    async setting(owner, name) {
      const row = await db
        .selectFrom('settings')
        .select('value')
        .where('owner', '=', owner)
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.value;
    },
    async set(owner, name, given) {
      if (given === null) {
        await db.deleteFrom('settings').where('owner', '=', owner).where('name', '=', name).execute();
        return;
      }
      const value = plain(given);
      await db
        .insertInto('settings')
        .values({ owner, name, value })
        .onConflict((oc) => oc.columns(['owner', 'name']).doUpdateSet({ value }))
        .execute();
    },
  };
}

function markTold(engine: Engine, places: readonly Place[], told: Instant): Promise<void> {
  return engine.write(async (tx) => {
    const rows = await tx
      .selectFrom('digests')
      .select(['place', 'data'])
      .where('place', 'in', places)
      .orderBy('place')
      .$if(engine.skipLocked, (qb) => qb.forUpdate())
      .execute();
    for (const row of rows) {
      const setting = noun<DigestSetting>(row);
      if ((setting.told ?? 0) >= told) continue;
      const data = JSON.stringify({ ...setting, told });
      await tx.updateTable('digests').set({ data }).where('place', '=', row.place).execute();
    }
  });
}
