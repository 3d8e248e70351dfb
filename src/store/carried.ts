import type { Kysely } from 'kysely';
import { figuresOf, type Reply } from '../core/reply.ts';
import { batches } from './rows.ts';
import type { Tables } from './tables.ts';

/** Remembers which receipts deliveries print; one that is remembered stays as it is. */
export async function carry(
  db: Kysely<Tables>,
  all: readonly { readonly id: string; readonly reply: Reply }[],
): Promise<void> {
  const rows = all.flatMap(({ id, reply }) =>
    figuresOf(reply).map(({ receipt }) => ({ receipt, delivery: id, amended: 0 })),
  );
  for (const some of batches(rows))
    await db
      .insertInto('carried')
      .values(some)
      .onConflict((oc) => oc.doNothing())
      .execute();
}
