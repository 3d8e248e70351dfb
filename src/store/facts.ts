import type { Kysely } from 'kysely';
import type { KeptFact, Receipt } from '../core/ledger.ts';
import type { Facts } from '../core/ports.ts';

import { standing } from './corrections.ts';
import type { Engine } from './engine.ts';
import { batches, noun } from './rows.ts';
import type { Tables } from './tables.ts';

/** Facts as the ledger keeps them, latest known first, and the receipts behind every number. */
export function factsOf({ db }: Engine): Facts {
  return {
    async find(q) {
      const rows = await db
        .selectFrom('facts')
        .select('data')
        .where(standing(q.asOf))
        .$if(q.kind !== undefined, (qb) => qb.where('kind', '=', q.kind ?? ''))
        .$if(q.platform !== undefined, (qb) => qb.where('platform', '=', q.platform ?? ''))
        .$if(q.country !== undefined, (qb) => qb.where('country', '=', q.country ?? ''))
        .$if(q.story !== undefined, (qb) => qb.where('story', '=', q.story ?? ''))
        .$if(q.asOf !== undefined, (qb) => qb.where('known', '<=', q.asOf ?? 0))
        .orderBy('known', 'desc')
        .orderBy('id', 'desc')
        .$if(q.limit !== undefined, (qb) => qb.limit(q.limit ?? 0))
        .execute();
      return rows.map((r) => noun<KeptFact>(r));
    },
    async get(id) {
      const row = await db
        .selectFrom('facts')
        .select('data')
        .where('id', '=', id)
        .where(standing(undefined))
        .executeTakeFirst();
      return row && noun<KeptFact>(row);
    },
    async receipt(id) {
      const row = await db.selectFrom('receipts').select('data').where('id', '=', id).executeTakeFirst();
      return row && noun<Receipt>(row);
    },
  };
}

/** Writes facts; one that is known changes its story, its country and its text. */
export async function putFacts(db: Kysely<Tables>, facts: readonly KeptFact[]): Promise<void> {
  for (const some of batches(facts))
    await db
      .insertInto('facts')
      .values(
        some.map((f) => ({
          id: f.id,
          article: f.article,
          story: f.story,
          kind: f.kind,
          platform: f.platform,
          country: f.country,
          known: f.known,
          data: JSON.stringify(f),
        })),
      )
      .onConflict((oc) =>
        oc.column('id').doUpdateSet((eb) => ({
          story: eb.ref('excluded.story'),
          country: eb.ref('excluded.country'),
          data: eb.ref('excluded.data'),
        })),
      )
      .execute();
}
