import { sql, type Kysely } from 'kysely';
import type { Delivery, Outbox, Place } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { deliveryOf, queueAll } from './outbox.ts';
import { batches } from './rows.ts';
import type { Tables } from './tables.ts';

const ALERTS = 'alert/%';
const BUNDLES = 'bundle/%';

type Bundles = Pick<Outbox, 'spent' | 'held' | 'bundle' | 'bundled' | 'release'>;

/** Alerts that wait for their hour, and the deliveries that tell several of them at once. */
export function bundlesOf(engine: Engine): Bundles {
  const { db } = engine;
  return {
    async spent(place, since) {
      const row = await db
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('place', '=', place)
        .where('queued', '>', since)
        .where('after', 'is', null)
        .where((eb) => eb.or([among(ALERTS), among(BUNDLES)]))
        .executeTakeFirst();
      return Number(row?.n ?? 0);
    },
    held: (now, stale, n) => held(db, now, stale, n),
    bundle: (all, by, now) =>
      engine
        .write(async (tx) => {
          for (const some of batches(all)) {
            const taken = await tx
              .updateTable('outbox')
              .set({ state: 'bundled', message: by.occasion })
              .where('state', '=', 'queued')
              .where('tries', '=', 0)
              .where(
                'id',
                'in',
                some.map((d) => d.id),
              )
              .executeTakeFirst();
            if (Number(taken.numUpdatedRows) !== some.length) throw new Taken();
          }
          if ((await queueAll(tx, [by], now)) !== 1) throw new Taken();
          return true;
        })
        .catch((thrown: unknown) => {
          if (thrown instanceof Taken) return false;
          throw thrown;
        }),
    async bundled(place, occasion) {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('place', '=', place)
        .where('state', '=', 'bundled')
        .where('message', '=', occasion)
        .orderBy('seq')
        .execute();
      return rows.map(deliveryOf);
    },
    async release(place, now) {
      const result = await db
        .updateTable('outbox')
        .set({ after: now, next_try: now })
        .where('place', '=', place)
        .where('state', 'in', ['queued', 'paused'])
        .where('tries', '=', 0)
        .where('after', '>', now)
        .where(among(ALERTS))
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
  };
}

/** Undoes a transaction whose deliveries another worker took meanwhile. */
class Taken extends Error {}

function among(occasions: string) {
  return sql<boolean>`occasion like ${occasions}`;
}

async function held(
  db: Kysely<Tables>,
  now: Instant,
  stale: Instant,
  n: number,
): Promise<ReadonlyMap<Place, readonly Delivery[]>> {
  const waiting = db
    .selectFrom('outbox')
    .where('state', '=', 'queued')
    .where('tries', '=', 0)
    .where(among(ALERTS))
    .where((eb) => eb.or([eb('after', '<=', now), eb.and([eb('after', 'is', null), eb('queued', '<=', stale)])]));
  const places = await waiting
    .select('place')
    .groupBy('place')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute();
  const found = new Map<Place, readonly Delivery[]>();
  for (const { place } of places) {
    const rows = await waiting.selectAll().where('place', '=', place).orderBy('seq').limit(n).execute();
    found.set(place as Place, rows.map(deliveryOf));
  }
  return found;
}
