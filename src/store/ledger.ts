import type { Kysely } from 'kysely';
import type { AudienceFigure, LedgerEvent } from '../core/ledger.ts';
import type { Ledger } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import { correctionsOf, takeBack } from './corrections.ts';
import type { Engine } from './engine.ts';
import { putFacts } from './facts.ts';
import { asItStood, eventFinder, figureFinder } from './ledger-find.ts';
import { putReceipts } from './receipts.ts';
import { batches, byId, noun } from './rows.ts';
import type { Tables } from './tables.ts';

/** Figures and events. Nothing is ever deleted: a row is known from an instant, and may be dropped at a later one. */
export function ledgerOf(engine: Engine): Ledger {
  const { db } = engine;
  return {
    add: ({ figures = [], events = [], receipts = [] }) =>
      engine.write(async (tx) => {
        await putReceipts(tx, [...receipts, ...[...figures, ...events].map((row) => row.receipt)]);
        return (await addFigures(tx, figures)) + (await addEvents(tx, events));
      }),
    figures: figureFinder(db),
    events: eventFinder(db),
    accept: (id, by, now) => engine.write((tx) => accept(tx, id, by, now)),
    acceptEvent: (id, dossier, now) => engine.write((tx) => acceptEvent(tx, id, dossier, now)),
    correct: (c, instead = {}) =>
      engine.write(async (tx) => {
        if (!(await takeBack(tx, c))) return false;
        const { facts = [], figures = [], events = [] } = instead;
        await putReceipts(
          tx,
          [...facts, ...figures, ...events].map((row) => row.receipt),
        );
        await putFacts(tx, facts);
        await addFigures(tx, figures);
        await addEvents(tx, events);
        return true;
      }),
    corrections: (receipt) => correctionsOf(db, receipt),
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

async function accept(db: Kysely<Tables>, id: string, by: string, now: Instant) {
  const changed = await db
    .updateTable('figures')
    .set({ cleared: now })
    .where('id', '=', id)
    .where('dropped', 'is', null)
    .where('held', '=', 1)
    .where('cleared', 'is', null)
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n)
    await db.insertInto('verdicts').values({ figure: id, verdict: 'accept', by_whom: by, at: now }).execute();
  const row = await db
    .selectFrom('figures')
    .select(['data', 'cleared', 'dropped'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && asItStood(row, undefined);
}

/** The held row is dropped and a row that counts stands in its place: what was known before stays as it was known. */
async function acceptEvent(db: Kysely<Tables>, id: string, dossier: string | null, now: Instant) {
  const dropped = await db
    .updateTable('events')
    .set({ dropped: now })
    .where('id', '=', id)
    .where('dropped', 'is', null)
    .returning('data')
    .executeTakeFirst();
  if (!dropped) return undefined;
  const { held: _, candidates: __, ...held } = noun<LedgerEvent>(dropped);
  const event: LedgerEvent = { ...held, id: `${id}-ok`, dossier: dossier ?? held.dossier, known: now };
  await addEvents(db, [event]);
  return event;
}
