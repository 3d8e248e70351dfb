import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import { again, type Engine, type Search } from './engine.ts';
import type { Tables } from './tables.ts';
import type { Term } from './tokens.ts';

/** Held while one process migrates; any number that no other program takes in this database. */
const MIGRATION_LOCK = 7_451_620_933;

/** The type number of `bigint` in PostgreSQL's catalogue; every one of ours is a safe integer. */
const INT8 = 20;

/** Opens a PostgreSQL store. `pg` is loaded here and only here: a SQLite process never pays for it. */
export async function postgresEngine(url: string): Promise<Engine> {
  const { default: pg } = await import('pg');
  const types: NonNullable<PoolConfig['types']> = {
    getTypeParser: ((type: number, format?: 'text') =>
      type === INT8 ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({ connectionString: url, max: 10, application_name: 'tiltwatch', types });
  // A broken idle connection is replaced by the pool; the next query that needs one reports what is wrong.
  pool.on('error', () => undefined);
  return engineOf(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool, url);
}

function engineOf(db: Kysely<Tables>, pool: Pool, url: string): Engine {
  return {
    name: 'PostgreSQL',
    db,
    write: (work) => again(() => db.transaction().execute(work), lostRace),
    alone: (work) =>
      db.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(tx);
        return work(tx);
      }),
    still: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    ddl: {
      serial: 'bigserial primary key',
      // Byte order, as in SQLite: the same rows come in the same order on both.
      text: 'text collate "C"',
      bigint: 'bigint',
      clustered: '',
      words: [
        'create table words (n bigint primary key, tokens tsvector not null)',
        'create index words_tokens on words using gin (tokens) with (fastupdate = off)',
      ],
      renumber: [
        `select setval(pg_get_serial_sequence('outbox', 'seq'), (select coalesce(max(seq), 0) + 1 from outbox), false)`,
      ],
    },
    rows,
    words: {
      async put(tx, all) {
        const indexed = all.map(({ n, tokens }) => [n, vectorOf(tokens)]);
        await sql`insert into words (n, tokens)
          select r.n, r.tokens::tsvector from (${rows(['bigint', 'text'], indexed)}) as r (n, tokens)`.execute(tx);
      },
      async drop(tx, numbers) {
        await sql`delete from words where n = any(${numbers}::bigint[])`.execute(tx);
      },
      find: (search) => findWords(db, search),
    },
    skipLocked: true,
    describe: () => describe(db, url),
    close: () => db.destroy().finally(() => (pool.ended ? undefined : pool.end())),
  };
}

const rows: Engine['rows'] = (columns, all) => {
  const taken = columns.map((type, i) => sql`(v ->> ${sql.lit(i)})::${sql.raw(type)}`);
  return sql`select ${sql.join(taken)} from jsonb_array_elements(${JSON.stringify(all)}::jsonb) as v`;
};

async function findWords(db: Kysely<Tables>, s: Search) {
  const seenBy = s.seenBy === undefined ? sql`` : sql`and a.seen <= ${s.seenBy}`;
  // The planner knows how frequent a word is: it walks back from the latest for a common one, else takes the index.
  const found = await sql<{ n: number; story: string | null }>`
    select w.n, a.story from words w join articles a on a.n = w.n
    where w.tokens @@ ${queryOf(s)}::tsquery and w.n between ${s.from} and ${s.to} ${seenBy}
    order by w.n desc limit ${s.limit} offset ${s.offset}`.execute(db);
  return found.rows;
}

function queryOf(s: Pick<Search, 'terms' | 'tags'>): string {
  const term = (t: Term) =>
    `(${t.tokens.map((token, i) => `'${token}'${t.prefix && i === t.tokens.length - 1 ? ':*' : ''}`).join(' <-> ')})`;
  return [...s.terms.map(term), ...s.tags.map((t) => `'${t}'`)].join(' & ');
}

/** The tokens as a literal vector: no parser, no dictionary, no locale has a say. */
function vectorOf(tokens: readonly string[]): string {
  return tokens.map((token, i) => `'${token}':${i + 1}`).join(' ');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Deadlock, serialization failure, or a row that two processes made at once (PostgreSQL manual, appendix A). */
function lostRace(error: unknown): boolean {
  return ['40P01', '40001', '23505'].includes(codeOf(error));
}

async function describe(db: Kysely<Tables>, url: string): Promise<string> {
  const found = await sql<{ v: string; bytes: number }>`
    select current_setting('server_version') v, pg_database_size(current_database()) bytes`.execute(db);
  const { hostname, pathname } = new URL(url);
  const row = found.rows[0];
  return `PostgreSQL ${row?.v.split(' ')[0]} · ${hostname}${pathname} · ${((row?.bytes ?? 0) / 1e6).toFixed(1)} MB`;
}
