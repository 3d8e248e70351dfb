import type { Kysely } from 'kysely';
import type { Correction } from '../core/ledger.ts';
import type { NewDelivery, Outbox, Owing } from '../core/ports.ts';
import type { Reply } from '../core/reply.ts';
import type { Instant } from '../core/time.ts';
import { carry } from './carried.ts';
import type { Engine } from './engine.ts';
import { deliveryOf, queueAll } from './outbox.ts';
import { batches, noun } from './rows.ts';
import type { Tables } from './tables.ts';

type Amends = Pick<Outbox, 'byId' | 'remember' | 'owing' | 'amend' | 'moved'>;

/** Deliveries whose figures were corrected after they were written, and the edits they owe. */
export function amendsOf(engine: Engine): Amends {
  const { db } = engine;
  return {
    async byId(id) {
      const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
      return row && deliveryOf(row);
    },
    remember: (d, now) =>
      engine.write(async (tx) => {
        if ((await queueAll(tx, [d], now)) === 0) return;
        await tx
          .updateTable('outbox')
          .set({ state: 'posted', tries: 1, first_try: now })
          .where('place', '=', d.to)
          .where('occasion', '=', d.occasion)
          .execute();
      }),
    owing: (since, n) => owing(db, since, n),
    amend: (owed, { reply, edit }, now) => engine.write((tx) => amend(tx, owed, reply, edit, now)),
    async moved(id, message) {
      await db.updateTable('outbox').set({ message }).where('id', '=', id).execute();
    },
  };
}

async function owing(db: Kysely<Tables>, since: Instant, n: number): Promise<readonly Owing[]> {
  const rows = await db
    .selectFrom('corrections as c')
    .innerJoin('carried as k', 'k.receipt', 'c.receipt')
    .innerJoin('outbox as o', 'o.id', 'k.delivery')
    .select(['k.delivery', 'c.data'])
    .where('c.at', '>=', since)
    .where('k.amended', '=', 0)
    .orderBy('c.at')
    .orderBy('c.receipt')
    .limit(n)
    .execute();
  const owed = new Map<string, Correction[]>();
  for (const { delivery, data } of rows)
    owed.set(delivery, [...(owed.get(delivery) ?? []), noun<Correction>({ data })]);
  const found: Owing[] = [];
  for (const some of batches([...owed.keys()].sort())) {
    const all = await db.selectFrom('outbox').selectAll().where('id', 'in', some).execute();
    found.push(...all.map((row) => ({ delivery: deliveryOf(row), corrections: owed.get(row.id) ?? [] })));
  }
  return found;
}

async function amend(
  db: Kysely<Tables>,
  { delivery, corrections }: Owing,
  reply: Reply,
  edit: NewDelivery,
  now: Instant,
): Promise<boolean> {
  const marked = await db
    .updateTable('carried')
    .set({ amended: 1 })
    .where('delivery', '=', delivery.id)
    .where('amended', '=', 0)
    .where(
      'receipt',
      'in',
      corrections.map((c) => c.receipt),
    )
    .executeTakeFirst();
  if (Number(marked.numUpdatedRows) !== corrections.length) {
    if (marked.numUpdatedRows > 0n) throw new Error('Another worker amends this delivery; it is looked at again.');
    return false;
  }
  const row = await db
    .updateTable('outbox')
    .set((eb) => ({
      reply: eb.case().when('reply', 'is', null).then(null).else(JSON.stringify(reply)).end(),
    }))
    .where('id', '=', delivery.id)
    .returning(['state', 'tries'])
    .executeTakeFirst();
  await carry(db, [{ id: delivery.id, reply }]);
  const mayStand =
    row !== undefined && row.state !== 'failed' && row.state !== 'bundled' && (row.state === 'posted' || row.tries > 0);
  if (mayStand) await queueAll(db, [edit], now);
  return true;
}
