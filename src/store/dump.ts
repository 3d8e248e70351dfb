import { sql, type Kysely } from 'kysely';
import type { Article } from '../core/item.ts';
import type { Story } from '../core/story.ts';
import type { Engine } from './engine.ts';
import { wordsOf, type Pen } from './learn.ts';
import { MIGRATIONS } from './migrations.ts';
import { BATCH, noun } from './rows.ts';
import { placesOnShelves } from './stories.ts';
import type { Tables } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is carried, by the key each table is read along. What can be made again (words, shelves, cache) is not. */
const CARRIED: Readonly<Partial<Record<keyof Tables, readonly string[]>>> = {
  seen: ['id'],
  articles: ['n'],
  stories: ['id'],
  receipts: ['id'],
  facts: ['id'],
  figures: ['id'],
  verdicts: ['figure', 'at', 'verdict'],
  events: ['id'],
  corrections: ['receipt'],
  corrected_facts: ['story', 'says'],
  carried: ['receipt', 'delivery'],
  source_states: ['id'],
  added_sources: ['id'],
  digests: ['place'],
  settings: ['owner', 'name'],
  follows: ['place', 'dossier'],
  alerts: ['id'],
  versions: ['name'],
  outbox: ['seq'],
  paused_places: ['place'],
  turns: ['occasion'],
  installations: ['id'],
};

/**
 * Writes a whole store as JSON lines that restore on either database: a head, a line a row, and a line that counts
 * them, so that a file cut short is known as such. One state of everything, while others go on writing.
 */
export async function dump(engine: Engine, write: (line: string) => Promise<void>): Promise<number> {
  return engine.still(async (db) => {
    const steps = await db.selectFrom('migrations').select('id').orderBy('id').execute();
    await write(JSON.stringify({ tiltwatch: 1, migrations: steps.map((s) => s.id) }));
    let rows = 0;
    for (const [table, key] of Object.entries(CARRIED)) {
      for await (const row of rowsOf(db, table, key)) {
        await write(JSON.stringify({ [table]: row }));
        rows++;
      }
    }
    await write(JSON.stringify({ rows }));
    return rows;
  });
}

async function* rowsOf(db: Kysely<Tables>, table: string, key: readonly string[]): AsyncGenerator<Row> {
  const columns = sql.join(key.map((k) => sql.ref(k)));
  for (let last: Row | undefined; ;) {
    const after = last ? sql`where (${columns}) > (${sql.join(key.map((k) => last?.[k]))})` : sql``;
    const page =
      await sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(BATCH)}`.execute(
        db,
      );
    yield* page.rows;
    last = page.rows.at(-1);
    if (page.rows.length < BATCH) return;
  }
}

/** Reads a dump into an empty store, all of it or nothing. Throws a sentence on a full store and on a broken dump. */
export async function load(engine: Engine, lines: AsyncIterable<string>): Promise<number> {
  return engine.alone(async (tx) => {
    await refuseFull(tx);
    const pen = { ...engine, db: tx };
    let state: { table: string; rows: Row[]; count: number; ended: boolean } = {
      table: '',
      rows: [],
      count: 0,
      ended: false,
    };
    let head = true;
    for await (const line of lines) {
      if (head) checkHead(line);
      else state = await take(pen, state, line);
      head = false;
    }
    if (!state.ended) throw new Error('The dump ends too early: its last line, which counts the rows, is missing.');
    for (const statement of engine.ddl.renumber) await sql.raw(statement).execute(tx);
    return state.count;
  });
}

async function take<S extends { table: string; rows: Row[]; count: number; ended: boolean }>(
  pen: Pen,
  state: S,
  line: string,
): Promise<S> {
  const [entry] = Object.entries(JSON.parse(line) as Record<string, Row | number>);
  const [table, row] = entry ?? ['', 0];
  if (typeof row === 'number') {
    if (row !== state.count) throw new Error(`The dump says it has ${row} rows, and ${state.count} were read.`);
    await put(pen, state.table, state.rows);
    return { ...state, rows: [], ended: true };
  }
  if (!(table in CARRIED)) throw new Error(`The dump has rows of “${table}”, which this release does not know.`);
  const full = table !== state.table || state.rows.length === BATCH;
  if (full) await put(pen, state.table, state.rows);
  const rows = full ? [row] : state.rows;
  if (!full) rows.push(row);
  return { ...state, table, rows, count: state.count + 1 };
}

async function put(pen: Pen, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => sql`(${sql.join(columns.map((c) => row[c]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))}) values ${sql.join(values)}`.execute(
    pen.db,
  );
  if (table === 'articles')
    await pen.words.put(
      pen.db,
      rows.map((row) => ({ n: Number(row['n']), tokens: wordsOf(noun<Article>({ data: String(row['data']) })) })),
    );
  if (table === 'stories') {
    const stood = rows.flatMap((row) => placesOnShelves(noun<Story>({ data: String(row['data']) })));
    await sql`insert into story_shelves (shelf, last, id) ${pen.rows(['text', 'bigint', 'text'], stood)}`.execute(
      pen.db,
    );
  }
}

function checkHead(line: string): void {
  let head: { readonly tiltwatch?: number; readonly migrations?: readonly string[] };
  try {
    head = JSON.parse(line) as typeof head;
  } catch {
    head = {};
  }
  if (head.tiltwatch !== 1) throw new Error('This is no dump of a Tiltwatch store: its first line does not say so.');
  const known = new Set(MIGRATIONS.map((m) => m.id));
  const newer = (head.migrations ?? []).filter((id) => !known.has(id));
  if (newer.length > 0)
    throw new Error(`The dump was made by a newer release (${newer.join(', ')}): restore it with that one.`);
}

async function refuseFull(db: Kysely<Tables>): Promise<void> {
  for (const table of Object.keys(CARRIED)) {
    const found = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (found.rows.length > 0)
      throw new Error(`The store to restore into is not empty (it has ${table}): give an empty folder or database.`);
  }
}
