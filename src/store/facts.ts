import type { KeptFact, Receipt } from '../core/ledger.ts';
import type { Facts } from '../core/ports.ts';
import type { Engine } from './engine.ts';
import { noun } from './rows.ts';

/** Facts as the ledger keeps them, latest known first, and the receipts behind every number. */
export function factsOf({ db }: Engine): Facts {
  return {
    async find(q) {
      const rows = await db
        .selectFrom('facts')
        .select('data')
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
    async receipt(id) {
      const row = await db.selectFrom('receipts').select('data').where('id', '=', id).executeTakeFirst();
      return row && noun<Receipt>(row);
    },
  };
}
