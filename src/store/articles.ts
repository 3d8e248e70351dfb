import type { Article } from '../core/item.ts';
import type { Articles, NewsQuery } from '../core/ports.ts';
import { MINUTE, type Clock } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { hitsOf } from './hits.ts';
import { learn, type Pen } from './learn.ts';
import { firstNumber, lastNumber } from './numbers.ts';
import { BATCH, batches, noun } from './rows.ts';

/** A claimed id that is neither learned nor dismissed by then comes to the next caller: its worker died. */
export const CLAIM_LEASE = 15 * MINUTE;

/** Articles, and the ledger of all ids ever seen. */
export function articlesOf(engine: Engine, clock: Clock): Articles {
  const { db } = engine;
  return {
    async get(id) {
      const row = await db.selectFrom('articles').select('data').where('id', '=', id).executeTakeFirst();
      return row && noun<Article>(row);
    },
    async many(ids) {
      const found: Article[] = [];
      for (const some of batches(ids, 500)) {
        const rows = await db.selectFrom('articles').select('data').where('id', 'in', some).execute();
        found.push(...rows.map((r) => noun<Article>(r)));
      }
      const place = new Map(ids.map((id, i) => [id, i]));
      return found.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
    },
    find: (query) => (isPlain(query) ? browse(engine, query) : search(engine, query)),
    claim: (source, ids, now) => engine.write((tx) => claim(tx, source, ids, now)),
    async unsettled(ids) {
      let open = 0;
      for (const some of batches(ids, 500)) {
        const row = await db
          .selectFrom('seen')
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .where('id', 'in', some)
          .where('learned', '=', 0)
          .executeTakeFirst();
        open += Number(row?.n ?? 0);
      }
      return open;
    },
    async changed(all) {
      const found: string[] = [];
      for (const some of batches(all, 500)) {
        const now = new Map(some.map((one) => [one.id, one.said]));
        const rows = await db
          .selectFrom('articles')
          .select(['id', 'said'])
          .where('id', 'in', [...now.keys()])
          .where('said', 'is not', null)
          .execute();
        found.push(...rows.filter((row) => row.said !== now.get(row.id)).map((row) => row.id));
      }
      return found;
    },
    async heard(id, said) {
      await db.updateTable('articles').set({ said }).where('id', '=', id).execute();
    },
    async dismiss(ids) {
      for (const some of batches(ids, 500))
        await db.updateTable('seen').set({ learned: 1 }).where('id', 'in', some).execute();
    },
    learn: (all) => learn(engine, all, clock),
    async count() {
      const row = await db
        .selectFrom('articles')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirst();
      return Number(row?.n ?? 0);
    },
    prune: (before) => prune(engine, before),
  };
}

/** True when nothing but time narrows the query. */
function isPlain(q: NewsQuery): boolean {
  return q.words === undefined && !q.platform && !q.topic && !q.country;
}

async function browse({ db }: Engine, q: NewsQuery): Promise<readonly Article[]> {
  const rows = await db
    .selectFrom('articles')
    .select('data')
    .$if(q.since !== undefined, (qb) => qb.where('n', '>=', firstNumber(q.since ?? 0)))
    .$if(q.until !== undefined, (qb) => qb.where('n', '<=', lastNumber(q.until ?? 0)))
    .$if(q.asOf !== undefined, (qb) => qb.where('seen', '<=', q.asOf ?? 0))
    .orderBy('n', 'desc')
    .limit(q.limit)
    .offset(q.offset ?? 0)
    .execute();
  return rows.map((r) => noun<Article>(r));
}

async function search(engine: Engine, q: NewsQuery): Promise<readonly Article[]> {
  const found: Article[] = [];
  for (const some of batches(await hitsOf(engine, q, q.limit, q.offset ?? 0), 500)) {
    const numbers = some.map((hit) => hit.n);
    const rows = await engine.db
      .selectFrom('articles')
      .select('data')
      .where('n', 'in', numbers)
      .orderBy('n', 'desc')
      .execute();
    found.push(...rows.map((r) => noun<Article>(r)));
  }
  return found;
}

async function claim(db: Engine['db'], source: string, ids: readonly string[], now: number) {
  const won = new Set<string>();
  for (const some of batches([...new Set(ids)].sort(), 500)) {
    const rows = await db
      .insertInto('seen')
      .values(some.map((id) => ({ id, source, at: now, learned: 0 })))
      .onConflict((oc) =>
        oc
          .column('id')
          .doUpdateSet({ at: now })
          .where('seen.learned', '=', 0)
          .where('seen.at', '<=', now - CLAIM_LEASE),
      )
      .returning('id')
      .execute();
    for (const row of rows) won.add(row.id);
  }
  return ids.filter((id) => won.delete(id));
}

async function prune(engine: Engine, before: number): Promise<number> {
  for (let pruned = 0; ;) {
    const some = await engine.write((tx) => pruneSome({ ...engine, db: tx }, before));
    pruned += some;
    if (some === 0) return pruned;
  }
}

async function pruneSome({ db, words }: Pen, before: number): Promise<number> {
  const rows = await db.selectFrom('articles').select('n').where('seen', '<', before).limit(BATCH).execute();
  if (rows.length === 0) return 0;
  const numbers = rows.map((r) => r.n);
  await words.drop(db, numbers);
  await db.deleteFrom('articles').where('n', 'in', numbers).execute();
  return rows.length;
}
