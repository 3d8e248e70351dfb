import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery, Kysely, sql, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import { again, type Engine, type Search } from './engine.ts';
import type { Tables } from './tables.ts';
import type { Term } from './tokens.ts';

/** The file of the store within its folder. */
export const SQLITE_FILE = 'tiltwatch.db';

/** Waiting for another process's write, ms. */
const PATIENCE = 5000;

/** Statements kept prepared; the bot's own queries are fewer. */
const KEPT_STATEMENTS = 150;

/** Opens (and makes) the SQLite store of a folder: WAL, and every commit on the disk before it is answered. */
export function sqliteEngine(folder: string): Engine {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, SQLITE_FILE);
  const database = new Database(file);
  for (const pragma of [
    `busy_timeout = ${PATIENCE}`,
    'journal_mode = WAL',
    'synchronous = FULL',
    'cache_size = -16000',
    'journal_size_limit = 33554432',
  ])
    database.prepare(`PRAGMA ${pragma}`).all();
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: remembering(database) }) });
  const write: Engine['write'] = (work) => again(() => db.transaction().execute(work), isBusy);
  return {
    name: 'SQLite',
    db,
    write,
    alone: write,
    still: (work) => readStill(file, work),
    ddl: {
      serial: 'integer primary key autoincrement',
      text: 'text',
      bigint: 'integer',
      clustered: 'without rowid',
      words: [
        // Contentless: the tokens are the application's own, and the article's row has the text.
        `create virtual table words using fts5(tokens, content = '', contentless_delete = 1,
          tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co' tokenchars '_'")`,
      ],
      renumber: [],
    },
    rows,
    words: {
      async put(tx, all) {
        const indexed = all.map(({ n, tokens }) => [n, tokens.join(' ')]);
        await sql`insert into words (rowid, tokens) ${rows(['bigint', 'text'], indexed)}`.execute(tx);
      },
      async drop(tx, numbers) {
        const dropped = numbers.map((n) => [n]);
        await sql`delete from words where rowid in (${rows(['bigint'], dropped)})`.execute(tx);
      },
      find: (search) => findWords(db, search),
    },
    skipLocked: false,
    async describe() {
      const found = await sql<{ v: string }>`select sqlite_version() v`.execute(db);
      return `SQLite ${found.rows[0]?.v} · ${file} · ${megabytes(statSync(file).size)}`;
    },
    close: () => db.destroy(),
  };
}

const rows: Engine['rows'] = (columns, all) => {
  const taken = columns.map((_, i) => sql`value ->> ${sql.lit(i)}`);
  return sql`select ${sql.join(taken)} from json_each(${JSON.stringify(all)})`;
};

async function findWords(db: Kysely<Tables>, s: Search) {
  const seenBy = s.seenBy === undefined ? sql`` : sql`and a.seen <= ${s.seenBy}`;
  const found = await sql<{ n: number; story: string | null }>`
    select a.n, a.story from words join articles a on a.n = words.rowid
    where words match ${matchOf(s)} and words.rowid between ${s.from} and ${s.to} ${seenBy}
    order by words.rowid desc limit ${s.limit} offset ${s.offset}`.execute(db);
  return found.rows;
}

function matchOf(s: Pick<Search, 'terms' | 'tags'>): string {
  const term = (t: Term) => `"${t.tokens.join(' ')}"${t.prefix ? ' *' : ''}`;
  return [...s.terms.map(term), ...s.tags.map((t) => `"${t}"`)].join(' AND ');
}

/**
 * The database as Kysely wants it, with statements kept prepared. A transaction takes the writer's place at its begin,
 * because one that first reads and then writes fails at once when another process wrote in between.
 */
function remembering(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const prepare = (text: string) => database.prepare(text) as unknown as SqliteStatement;
  return {
    close: () => database.close(),
    prepare(text) {
      if (text === 'begin') return prepare('begin immediate');
      const known = kept.get(text);
      if (known) return known;
      const made = prepare(text);
      if (text.length > 2000) return made;
      if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? '');
      kept.set(text, made);
      return made;
    },
  };
}

/** Reads over a connection of its own, so that the store's writer goes on meanwhile. */
async function readStill<T>(file: string, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
  const reader = new Database(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reader as unknown as SqliteDatabase }) });
  try {
    await db.executeQuery(CompiledQuery.raw(`PRAGMA busy_timeout = ${PATIENCE}`));
    return await db.transaction().execute(work);
  } finally {
    await db.destroy();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
