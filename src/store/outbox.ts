// Longer than most: the life of a delivery is read in one place, from queued to its end.
import { sql, type ExpressionBuilder, type Kysely, type Selectable } from 'kysely';
import { idOf } from '../core/item.ts';
import type { Delivery, DeliveryState, NewDelivery, Outbox, Place } from '../core/ports.ts';
import type { Reply } from '../core/reply.ts';
import type { Instant } from '../core/time.ts';
import { carry } from './carried.ts';
import type { Engine } from './engine.ts';
import { batches, plain } from './rows.ts';
import type { Tables } from './tables.ts';

/** What the outbox promises of single deliveries; bundles of them and their edits are beside it. */
export type Posting = Omit<
  Outbox,
  | 'pause'
  | 'resume'
  | 'pausedPlaces'
  | 'probe'
  | 'spent'
  | 'held'
  | 'bundle'
  | 'bundled'
  | 'release'
  | 'byId'
  | 'remember'
  | 'owing'
  | 'amend'
  | 'moved'
>;

type Row = Selectable<Tables['outbox']>;

const COUNTED: Readonly<Record<DeliveryState, number>> = {
  queued: 0,
  sending: 0,
  posted: 0,
  failed: 0,
  uncertain: 0,
  paused: 0,
  bundled: 0,
};

/** Deliveries: each is queued once, leased to one worker at a time, and in order within its place. */
export function outboxOf(engine: Engine): Posting {
  const { db } = engine;
  return {
    queue: async (delivery, now) => (await engine.write((tx) => queueAll(tx, [delivery], now))) === 1,
    queueAll: (all, now) => engine.write((tx) => queueAll(tx, all, now)),
    claim: (worker, n, now, lease, admit) =>
      engine.write(async (tx) => {
        const chosen = admit ? await choose(tx, n, now, admit) : undefined;
        if (chosen?.length === 0) return [];
        return claim(engine.skipLocked, tx, { worker, n, now, lease, chosen });
      }),
    async others(worker, now) {
      const row = await db
        .selectFrom('outbox')
        .select((eb) => eb.fn.count<number>('worker').distinct().as('n'))
        .where('state', '=', 'sending')
        .where('worker', '!=', worker)
        .where('lease', '>', now)
        .executeTakeFirst();
      return Number(row?.n ?? 0);
    },
    posted: (d, message) => end(db, d, { state: 'posted', message: plain(message), problem: null }),
    failed: (d, problem) => end(db, d, { state: 'failed', problem: plain(problem) }),
    uncertain: (d, problem) => end(db, d, { state: 'uncertain', problem: plain(problem) }),
    again: (d, problem, at, untouched) =>
      end(db, d, {
        ...{ state: stateIn(d.to), problem: plain(problem), next_try: at },
        ...(untouched ? { tries: 0 } : {}),
      }),
    async settle(id, verdict, now) {
      const result = await db
        .updateTable('outbox')
        // A person looked: what was uncertain is sent without being looked for again.
        .set((eb) => ({
          state: verdict === 'send' ? 'queued' : 'failed',
          next_try: now,
          tries: eb.case().when('state', '=', 'uncertain').then(0).else(eb.ref('tries')).end(),
        }))
        .where('id', '=', id)
        .where('state', 'in', ['uncertain', 'paused'])
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async inState(state, limit) {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('state', '=', state)
        .orderBy('seq', state === 'posted' || state === 'failed' ? 'desc' : 'asc')
        .limit(limit)
        .execute();
      return rows.map(deliveryOf);
    },
    async count() {
      const rows = await db
        .selectFrom('outbox')
        .select((eb) => ['state', eb.fn.countAll<number>().as('n')])
        .groupBy('state')
        .execute();
      return { ...COUNTED, ...Object.fromEntries(rows.map((r) => [r.state, Number(r.n)])) };
    },
    async get(place, occasion) {
      const row = await db
        .selectFrom('outbox')
        .selectAll()
        .where('place', '=', place)
        .where('occasion', '=', occasion)
        .executeTakeFirst();
      return row && deliveryOf(row);
    },
  };
}

/** Queues deliveries within a transaction; an occasion its place had before is left alone. Returns how many were new. */
export async function queueAll(db: Kysely<Tables>, all: readonly NewDelivery[], now: Instant): Promise<number> {
  let queued = 0;
  for (const some of batches(all)) {
    const rows = await db
      .insertInto('outbox')
      .values(some.map((d) => rowOf(d, now)))
      .onConflict((oc) => oc.columns(['place', 'occasion']).doNothing())
      .returning('id')
      .execute();
    const fresh = new Set(rows.map((r) => r.id));
    const told = some.filter((d) => d.amends === undefined).map((d) => ({ id: idFor(d), reply: d.reply }));
    await carry(
      db,
      told.filter((d) => fresh.has(d.id)),
    );
    queued += rows.length;
  }
  return queued;
}

function idFor(d: NewDelivery): string {
  return idOf(`${d.to} ${d.occasion}`);
}

function rowOf(d: NewDelivery, now: Instant) {
  return {
    id: idFor(d),
    place: d.to,
    occasion: d.occasion,
    reply: JSON.stringify(d.reply),
    after: d.after,
    state: stateIn(d.to),
    tries: 0,
    queued: now,
    first_try: null,
    next_try: d.after,
    worker: null,
    lease: null,
    message: null,
    problem: null,
    amends: d.amends ?? null,
  };
}

/** Waiting for its turn; or, in a place that is paused, for the place. */
function stateIn(place: Place) {
  return sql<string>`case when exists (select 1 from paused_places where place = ${place})
    then 'paused' else 'queued' end`;
}

/**
 * The next delivery of each place: one whose worker's lease ran out; else the first that was queued, where nothing of
 * the place is in flight. One that is to wait until an instant holds up nobody until then; one that was tried does.
 */
function isNext(eb: ExpressionBuilder<{ o: Tables['outbox'] }, 'o'>, now: Instant) {
  const heads = sql<number>`(select min(seq) from outbox
    where state = 'queued' and (tries > 0 or after is null or after <= ${now}) group by place)`;
  const flying = sql<boolean>`exists (select 1 from outbox f where f.place = o.place and f.state = 'sending')`;
  return eb.or([
    eb.and([eb('o.state', '=', 'sending'), eb('o.lease', '<=', now)]),
    eb.and([
      eb('o.state', '=', 'queued'),
      eb('o.seq', 'in', heads),
      eb.or([eb('o.next_try', 'is', null), eb('o.next_try', '<=', now)]),
      eb.not(flying),
    ]),
  ]);
}

/** Chosen a moment ago, and not taken since. */
function isFree(eb: ExpressionBuilder<{ o: Tables['outbox'] }, 'o'>, now: Instant) {
  return eb.or([eb('o.state', '=', 'queued'), eb.and([eb('o.state', '=', 'sending'), eb('o.lease', '<=', now)])]);
}

/** Of one workspace so many are looked at for a claim, and so many over all. */
const OF_A_TEAM = 12;
const LOOKED_AT = 2400;
/** `slack:T1/` of `slack:T1/C1`: what is left when all letters but the stroke are taken from the end. */
const TEAM = sql<string>`coalesce(nullif(rtrim(o.place, replace(o.place, '/', '')), ''), o.place)`;

/** Which of the deliveries that are next may begin: the first of each workspace, then the second of each, and so on. */
async function choose(
  db: Kysely<Tables>,
  n: number,
  now: Instant,
  admit: (to: Place) => boolean,
): Promise<readonly number[]> {
  const ranked = db
    .selectFrom('outbox as o')
    .select(['o.seq', 'o.place', sql<number>`row_number() over (partition by ${TEAM} order by o.seq)`.as('rank')])
    .where((eb) => isNext(eb, now));
  const found = await db
    .selectFrom(ranked.as('r'))
    .select(['seq', 'place'])
    .where('rank', '<=', OF_A_TEAM)
    .orderBy('rank')
    .orderBy('seq')
    .limit(LOOKED_AT)
    .execute();
  const chosen: number[] = [];
  for (const { seq, place } of found) if (chosen.length < n && admit(place as Place)) chosen.push(seq);
  return chosen;
}

type Claim = {
  readonly worker: string;
  readonly n: number;
  readonly now: Instant;
  readonly lease: number;
  /** Undefined takes whatever is next. */
  readonly chosen: readonly number[] | undefined;
};

async function claim(skipLocked: boolean, db: Kysely<Tables>, c: Claim): Promise<readonly Delivery[]> {
  const { worker, n, now, lease, chosen } = c;
  const next = await db
    .selectFrom('outbox as o')
    .select('o.seq')
    .$if(chosen === undefined, (qb) => qb.where((eb) => isNext(eb, now)))
    .$if(chosen !== undefined, (qb) => qb.where('o.seq', 'in', chosen ?? []).where((eb) => isFree(eb, now)))
    .orderBy('o.seq')
    .limit(n)
    .$if(skipLocked, (qb) => qb.forUpdate().skipLocked())
    .execute();
  if (next.length === 0) return [];
  const rows = await db
    .updateTable('outbox')
    .set((eb) => ({
      state: 'sending',
      worker,
      lease: now + lease,
      tries: eb('tries', '+', 1),
      first_try: eb.fn.coalesce('first_try', eb.val(now)),
    }))
    .where(
      'seq',
      'in',
      next.map((r) => r.seq),
    )
    .returningAll()
    .execute();
  return rows.sort((a, b) => a.seq - b.seq).map(deliveryOf);
}

/** Writes how a try ended, if the delivery is still this worker's and this try's. */
async function end(
  db: Kysely<Tables>,
  d: Delivery,
  ended: {
    state: string | ReturnType<typeof stateIn>;
    problem: string | null;
    message?: string;
    next_try?: Instant;
    tries?: 0;
  },
): Promise<boolean> {
  const result = await db
    .updateTable('outbox')
    .set({ ...ended, worker: null, lease: null })
    .where('id', '=', d.id)
    .where('state', '=', 'sending')
    .where('worker', '=', d.worker)
    .where('tries', '=', d.tries)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Empties deliveries that were queued before `before` and have ended; their occasions stay taken. Returns how many. */
export async function forgetReplies({ db }: Engine, before: Instant): Promise<number> {
  const result = await db
    .updateTable('outbox')
    .set({ reply: null })
    .where('state', 'in', ['posted', 'failed', 'bundled'])
    .where('queued', '<', before)
    .where('reply', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** A row as the delivery it is. */
export function deliveryOf(row: Row): Delivery {
  return {
    id: row.id,
    to: row.place as Place,
    occasion: row.occasion,
    reply: JSON.parse(row.reply ?? GONE) as Reply,
    after: row.after,
    state: row.state as DeliveryState,
    tries: row.tries,
    queued: row.queued,
    firstTry: row.first_try,
    nextTry: row.next_try,
    worker: row.worker,
    lease: row.lease,
    message: row.message,
    problem: row.problem,
    ...(row.amends === null ? {} : { amends: row.amends }),
  };
}

/** Stands for the reply of a delivery so old that only its occasion is kept. */
const GONE = '{"text":"","blocks":[],"to":"channel"}';
