import type { Kysely, Selectable } from 'kysely';
import type { AudienceFigure, LedgerEvent } from '../core/ledger.ts';
import type { Ledger } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { putReceipts } from './receipts.ts';
import { batches, byId, noun } from './rows.ts';
import type { Tables } from './tables.ts';

/** Figures and events. Nothing is ever deleted: a row is known from an instant, and may be dropped at a later one. */
export function ledgerOf(engine: Engine): Ledger {
  const { db } = engine;
  return {
    add: ({ figures = [], events = [] }) =>
      engine.write(async (tx) => {
        await putReceipts(
          tx,
          [...figures, ...events].map((row) => row.receipt),
        );
        return (await addFigures(tx, figures)) + (await addEvents(tx, events));
      }),
    figures: (q) => findFigures(db, q),
    events: (q) => findEvents(db, q),
    judge: (id, verdict, by, now) => engine.write((tx) => judge(tx, id, verdict, by, now)),
  };
}

/** Adds figures; those whose id is known are left as they are. Returns how many were new. */
export async function addFigures(db: Kysely<Tables>, figures: readonly AudienceFigure[]): Promise<number> {
  let added = 0;
  for (const some of batches(byId(figures))) {
    const result = await db
      .insertInto('figures')
      .values(
        some.map((f) => ({
          id: f.id,
          platform: f.platform,
          country: f.country,
          metric: f.metric,
          firm: f.firm,
          month: f.month,
          held: f.held === null ? 0 : 1,
          cleared: null,
          known: f.known,
          dropped: f.dropped,
          data: JSON.stringify(f),
        })),
      )
      .onConflict((oc) => oc.column('id').doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

/** Adds events; those whose id is known are left as they are. Returns how many were new. */
export async function addEvents(db: Kysely<Tables>, events: readonly LedgerEvent[]): Promise<number> {
  let added = 0;
  for (const some of batches(byId(events))) {
    const result = await db
      .insertInto('events')
      .values(
        some.map((e) => ({
          id: e.id,
          date: e.date,
          ends: endOf(e.date),
          jurisdiction: e.jurisdiction,
          type: e.type,
          dossier: e.dossier,
          platforms: `|${e.platforms.join('|')}|`,
          known: e.known,
          dropped: e.dropped,
          data: JSON.stringify(e),
        })),
      )
      .onConflict((oc) => oc.column('id').doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

/** The last day a printed date may mean: '2026-05' is some day of May. */
function endOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-31` : date;
}

type FigureRow = Pick<Selectable<Tables['figures']>, 'data' | 'cleared' | 'dropped'>;

/** The figure as it stood at an instant, or as it stands: an accepted one was held until it was accepted. */
function asItStood(row: FigureRow, asOf: Instant | undefined): AudienceFigure {
  const figure = noun<AudienceFigure>(row);
  const cleared = row.cleared !== null && (asOf === undefined || row.cleared <= asOf);
  const dropped = asOf !== undefined && row.dropped !== null && row.dropped > asOf ? null : row.dropped;
  return { ...figure, held: cleared ? null : figure.held, dropped };
}

async function findFigures(db: Kysely<Tables>, q: Parameters<Ledger['figures']>[0]) {
  const { asOf } = q;
  const rows = await db
    .selectFrom('figures')
    .select(['data', 'cleared', 'dropped'])
    .$if(q.platform !== undefined, (qb) => qb.where('platform', '=', q.platform ?? ''))
    .$if(q.country !== undefined, (qb) => qb.where('country', '=', q.country ?? ''))
    .$if(q.metric !== undefined, (qb) => qb.where('metric', '=', q.metric ?? ''))
    .$if(q.firm !== undefined, (qb) => qb.where('firm', '=', q.firm ?? ''))
    .$if(q.month !== undefined, (qb) => qb.where('month', '=', q.month ?? ''))
    .$if(asOf === undefined, (qb) => qb.where('dropped', 'is', null))
    .$if(asOf !== undefined, (qb) =>
      qb
        .where('known', '<=', asOf ?? 0)
        .where((eb) => eb.or([eb('dropped', 'is', null), eb('dropped', '>', asOf ?? 0)])),
    )
    .orderBy('month')
    .orderBy('id')
    .execute();
  return rows.map((r) => asItStood(r, asOf)).filter((f) => (f.held !== null) === (q.held ?? false));
}

async function findEvents(db: Kysely<Tables>, q: Parameters<Ledger['events']>[0]) {
  const { asOf } = q;
  const rows = await db
    .selectFrom('events')
    .select(['data', 'dropped'])
    .$if(q.platform !== undefined, (qb) => qb.where('platforms', 'like', `%|${q.platform ?? ''}|%`))
    .$if(q.jurisdiction !== undefined, (qb) => qb.where('jurisdiction', '=', q.jurisdiction ?? ''))
    .$if(q.type !== undefined, (qb) => qb.where('type', '=', q.type ?? ''))
    .$if(q.dossier !== undefined, (qb) => qb.where('dossier', '=', q.dossier ?? ''))
    .$if(q.since !== undefined, (qb) => qb.where('ends', '>=', q.since ?? ''))
    .$if(q.until !== undefined, (qb) => qb.where('date', '<=', q.until ?? ''))
    .$if(asOf === undefined, (qb) => qb.where('dropped', 'is', null))
    .$if(asOf !== undefined, (qb) =>
      qb
        .where('known', '<=', asOf ?? 0)
        .where((eb) => eb.or([eb('dropped', 'is', null), eb('dropped', '>', asOf ?? 0)])),
    )
    .orderBy('date')
    .orderBy('id')
    .execute();
  return rows.map((r) => ({ ...noun<LedgerEvent>(r), dropped: asOf === undefined ? r.dropped : null }));
}

async function judge(db: Kysely<Tables>, id: string, verdict: 'accept' | 'reject', by: string, now: Instant) {
  const figures = db.updateTable('figures').where('id', '=', id).where('dropped', 'is', null);
  const changed =
    verdict === 'reject'
      ? await figures.set({ dropped: now }).executeTakeFirst()
      : await figures.set({ cleared: now }).where('held', '=', 1).where('cleared', 'is', null).executeTakeFirst();
  if (changed.numUpdatedRows > 0n)
    await db.insertInto('verdicts').values({ figure: id, verdict, by_whom: by, at: now }).execute();
  const row = await db
    .selectFrom('figures')
    .select(['data', 'cleared', 'dropped'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && asItStood(row, undefined);
}
