import type { Kysely } from 'kysely';
import type { Receipt } from '../core/ledger.ts';
import { batches, byId } from './rows.ts';
import type { Tables } from './tables.ts';

/** Receipts are never changed: a number that was printed once keeps what it was printed from. */
export async function putReceipts(db: Kysely<Tables>, receipts: readonly Receipt[]): Promise<void> {
  for (const some of batches(byId(receipts)))
    await db
      .insertInto('receipts')
      .values(some.map((r) => ({ id: r.id, data: JSON.stringify(r) })))
      .onConflict((oc) => oc.column('id').doNothing())
      .execute();
}
