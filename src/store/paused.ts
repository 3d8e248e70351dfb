import { sql, type ExpressionBuilder, type Kysely } from 'kysely';
import type { Outbox, Place } from '../core/ports.ts';
import { HOUR, MINUTE, type Instant } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { plain } from './rows.ts';
import type { Tables } from './tables.ts';

type Pausing = Pick<Outbox, 'pause' | 'resume' | 'pausedPlaces' | 'probe'>;

/** After how long a paused place is tried again: ten minutes, doubled with each try, at last six hours. */
const FIRST_TRY = 10 * MINUTE;
const RAREST = 6 * HOUR;

/** Places that take no posts: their deliveries wait, and one of them is tried now and then. */
export function pausingOf(engine: Engine): Pausing {
  const { db } = engine;
  return {
    pause: (place, problem, now) => engine.write((tx) => pause(tx, place, plain(problem), now)),
    resume: (place, now) => engine.write((tx) => resume(tx, place, now)),
    async pausedPlaces() {
      const rows = await db.selectFrom('paused_places').selectAll().orderBy('since').orderBy('place').execute();
      return rows.map((r) => ({
        place: r.place as Place,
        problem: r.problem,
        since: r.since === null ? null : Number(r.since),
        nextTry: r.next_try === null ? null : Number(r.next_try),
      }));
    },
    probe: (now) => engine.write((tx) => probe(tx, now)),
  };
}

async function pause(db: Kysely<Tables>, place: Place, problem: string, now: Instant): Promise<Instant> {
  const row = await db
    .insertInto('paused_places')
    .values({ place, problem, since: now, tries: 0, next_try: now + FIRST_TRY })
    .onConflict((oc) =>
      oc.column('place').doUpdateSet((eb) => ({
        problem,
        since: eb.fn.coalesce('paused_places.since', eb.val(now)),
      })),
    )
    .returning('since')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('outbox')
    .set({ state: 'paused', problem })
    .where('place', '=', place)
    .where('state', '=', 'queued')
    .execute();
  return Number(row.since);
}

async function resume(db: Kysely<Tables>, place: Place, now: Instant): Promise<number> {
  await db.deleteFrom('paused_places').where('place', '=', place).execute();
  const result = await db
    .updateTable('outbox')
    .set((eb) => ({ state: 'queued', problem: null, next_try: later(eb, now) }))
    .where('place', '=', place)
    .where('state', '=', 'paused')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Takes each place's turn by pushing the next one away, so that two processes do not try the same. */
async function probe(db: Kysely<Tables>, now: Instant): Promise<number> {
  const tries = sql<number>`coalesce(tries, 0) + 1`;
  const wait = sql<number>`case when coalesce(tries, 0) > 4 then ${sql.lit(RAREST)}
    else ${sql.lit(FIRST_TRY)} * (2 << cast(coalesce(tries, 0) as integer)) end`;
  const places = await db
    .updateTable('paused_places')
    .set({ tries, next_try: sql<number>`cast(${now} as bigint) + ${wait}` })
    .where((eb) => eb.or([eb('next_try', 'is', null), eb('next_try', '<=', now)]))
    .returning('place')
    .execute();
  let begun = 0;
  for (const { place } of places) {
    const first = db
      .selectFrom('outbox')
      .select(sql<number>`min(seq)`.as('seq'))
      .where('place', '=', place);
    const result = await db
      .updateTable('outbox')
      .set({ state: 'queued', next_try: now })
      .where('seq', '=', first.where('state', '=', 'paused'))
      .where((eb) => eb.or([eb('after', 'is', null), eb('after', '<=', now)]))
      .executeTakeFirst();
    begun += Number(result.numUpdatedRows);
  }
  return begun;
}

/** Now, or the instant before which it was not to be posted. */
function later(eb: ExpressionBuilder<Tables, 'outbox'>, now: Instant) {
  return eb.case().when('after', '>', now).then(eb.ref('after')).else(now).end();
}
