import { sql, type Kysely, type Selectable } from 'kysely';
import type { AudienceFigure, LedgerEvent } from '../core/ledger.ts';
import type { Ledger } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import { remembered } from './remembered.ts';
import { noun } from './rows.ts';
import type { Tables } from './tables.ts';

/**
 * How a table of the ledger stands, whoever wrote to it. Rows are never deleted, and a row is dropped or cleared once and
 * for ever, so no change leaves all of these counts as they were.
 */
async function standOf(db: Kysely<Tables>, table: 'figures' | 'events'): Promise<string> {
  const cleared = table === 'figures' ? sql`count(cleared)` : sql`0`;
  const counted = await sql<{ n: number; dropped: number; cleared: number }>`
    select count(*) n, count(dropped) dropped, ${cleared} cleared from ${sql.table(table)}`.execute(db);
  const [row] = counted.rows;
  return `${row?.n}/${row?.dropped}/${row?.cleared}`;
}

/** Rows that were read are kept as nouns, which the answers to all questions share; this many at once. */
const MOST_NOUNS = 50_000;

/** Makes each noun once, and again when what changes of it, its `state`, is another. */
function nouns<T>(): (id: string, state: string, make: () => T) => T {
  const kept = new Map<string, { readonly state: string; readonly noun: T }>();
  return (id, state, make) => {
    const known = kept.get(id);
    if (known?.state === state) return known.noun;
    if (kept.size >= MOST_NOUNS) kept.clear();
    const made = make();
    kept.set(id, { state, noun: made });
    return made;
  };
}

type FigureRow = Pick<Selectable<Tables['figures']>, 'data' | 'cleared' | 'dropped'>;

function stateAt(row: Omit<FigureRow, 'data'>, asOf: Instant | undefined) {
  const cleared = row.cleared !== null && (asOf === undefined || row.cleared <= asOf);
  const dropped = asOf !== undefined && row.dropped !== null && row.dropped > asOf ? null : row.dropped;
  return { cleared, dropped };
}

/** The figure as it stood at an instant, or as it stands: an accepted one was held until it was accepted. */
export function asItStood(row: FigureRow, asOf: Instant | undefined): AudienceFigure {
  const figure = noun<AudienceFigure>(row);
  const { cleared, dropped } = stateAt(row, asOf);
  return { ...figure, held: cleared ? null : figure.held, dropped };
}

/** Finds figures; while none is added or judged, the same question gets the same answer from memory. */
export function figureFinder(db: Kysely<Tables>): Ledger['figures'] {
  const known = nouns<AudienceFigure>();
  return remembered(
    () => standOf(db, 'figures'),
    async (q) => {
      const { asOf } = q;
      const rows = await figureRows(db, q);
      const found = rows.map((row) => {
        const { cleared, dropped } = stateAt(row, asOf);
        return known(row.id, `${cleared}${dropped}`, () => asItStood(row, asOf));
      });
      return found.filter((f) => (f.held !== null) === (q.held ?? false));
    },
  );
}

async function figureRows(db: Kysely<Tables>, q: Parameters<Ledger['figures']>[0]) {
  const { asOf } = q;
  return db
    .selectFrom('figures')
    .select(['id', 'data', 'cleared', 'dropped'])
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
}

/** Finds events; while none is added, the same question gets the same answer from memory. */
export function eventFinder(db: Kysely<Tables>): Ledger['events'] {
  const known = nouns<LedgerEvent>();
  return remembered(
    () => standOf(db, 'events'),
    async (q) => {
      const rows = await eventRows(db, q);
      const found = rows.map((row) => {
        const dropped = q.asOf === undefined ? row.dropped : null;
        return known(row.id, String(dropped), () => ({ ...noun<LedgerEvent>(row), dropped }));
      });
      return found.filter((e) => Boolean(e.held) === (q.held ?? false));
    },
  );
}

async function eventRows(db: Kysely<Tables>, q: Parameters<Ledger['events']>[0]) {
  const { asOf } = q;
  return db
    .selectFrom('events')
    .select(['id', 'data', 'dropped'])
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
}
