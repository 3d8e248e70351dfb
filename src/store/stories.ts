import { sql, type Kysely } from 'kysely';
import type { Fact } from '../core/fact.ts';
import type { NewsQuery, Stories } from '../core/ports.ts';
import type { Story } from '../core/story.ts';
import { correctedIn } from './corrections.ts';
import type { Engine } from './engine.ts';
import { hitsOf } from './hits.ts';
import { batches, byId, noun } from './rows.ts';
import { shelfFor, shelvesOf } from './shelves.ts';
import type { Tables } from './tables.ts';

/** Search hits read at a time while stories are gathered from them: several articles tell one story. */
const HITS_PER_STORY = 4;
const SMALLEST_PAGE = 40;

/** Stories, found by what they are about or by the words of their articles. */
export function storiesOf(engine: Engine): Stories {
  const { db } = engine;
  return {
    async get(id) {
      const row = await db.selectFrom('stories').select('data').where('id', '=', id).executeTakeFirst();
      return row && noun<Story>(row);
    },
    async many(ids) {
      const found: Story[] = [];
      for (const some of batches([...new Set(ids)].sort())) found.push(...(await storiesBy(db, some)));
      return found;
    },
    async heard(since) {
      const rows = await db
        .selectFrom('articles')
        .select(['story', (eb) => eb.fn.countAll<number>().as('n')])
        .where('seen', '>=', since)
        .where('story', 'is not', null)
        .groupBy('story')
        .execute();
      return new Map(rows.map((row) => [row.story ?? '', Number(row.n)]));
    },
    find: (query) => (query.words === undefined ? browse(engine, query) : search(engine, query)),
  };
}

/** Stories on one shelf, or all of them, last told first. */
async function browse({ db }: Engine, q: NewsQuery): Promise<readonly Story[]> {
  const shelf = shelfFor(q);
  const walked = shelf === undefined ? 's' : 'h';
  const last = sql.ref<number>(`${walked}.last`);
  const rows = await db
    .selectFrom('stories as s')
    .$if(shelf !== undefined, (qb) =>
      qb.innerJoin('story_shelves as h', 'h.id', 's.id').where('h.shelf', '=', shelf ?? ''),
    )
    .select('s.data')
    .$if(q.since !== undefined, (qb) => qb.where(last, '>=', q.since ?? 0))
    .$if(q.until !== undefined, (qb) => qb.where(last, '<=', q.until ?? 0))
    .$if(q.asOf !== undefined, (qb) => qb.where('s.known', '<=', q.asOf ?? 0))
    .orderBy(last, 'desc')
    .orderBy(sql.ref(`${walked}.id`), 'desc')
    .limit(q.limit)
    .offset(q.offset ?? 0)
    .execute();
  return rows.map((r) => noun<Story>(r));
}

/** Stories one of whose articles has all the words, those with the latest such article first. */
async function search(engine: Engine, q: NewsQuery): Promise<readonly Story[]> {
  const wanted = (q.offset ?? 0) + q.limit;
  const ids = new Set<string>();
  const size = Math.max(SMALLEST_PAGE, HITS_PER_STORY * wanted);
  for (let below: number | undefined; ids.size < wanted;) {
    const hits = await hitsOf(engine, q, size, 0, below);
    for (const { story } of hits) if (story !== null) ids.add(story);
    below = hits.at(-1)?.n;
    if (hits.length < size) break;
  }
  const page = [...ids].slice(q.offset ?? 0, wanted);
  const found: Story[] = [];
  for (const some of batches(page)) found.push(...(await storiesBy(engine.db, some)));
  return found.sort((a, b) => page.indexOf(a.id) - page.indexOf(b.id));
}

async function storiesBy(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Story[]> {
  const rows = await db.selectFrom('stories').select('data').where('id', 'in', ids).orderBy('id').execute();
  return rows.map((r) => noun<Story>(r));
}

/** Writes stories as their items joined them; what another process joined meanwhile is kept. */
export async function putStories(pen: Pick<Engine, 'rows' | 'db'>, stories: readonly Story[]): Promise<void> {
  const merged = new Map<string, Story>();
  for (const story of stories) {
    const before = merged.get(story.id);
    merged.set(story.id, before ? joined(before, story) : story);
  }
  for (const some of batches(byId([...merged.values()]))) await putSome(pen, some);
}

async function putSome(pen: Pick<Engine, 'rows' | 'db'>, stories: readonly Story[]): Promise<void> {
  const { db } = pen;
  const ids = stories.map((s) => s.id);
  // Makes the rows first, so that on PostgreSQL two processes with one story meet at its lock.
  await db
    .insertInto('stories')
    .values(ids.map((id) => ({ id, last: 0, known: 0, data: '' })))
    .onConflict((oc) => oc.column('id').doUpdateSet((eb) => ({ known: eb.ref('stories.known') })))
    .execute();
  const rows = await db.selectFrom('stories').select(['id', 'data']).where('id', 'in', ids).execute();
  const before = rows.filter((r) => r.data !== '').map((r) => noun<Story>(r));
  const known = new Map(before.map((s) => [s.id, s]));
  const takenBack = await correctedIn(db, ids);
  const after = stories.map((story) => {
    const whole = joined(known.get(story.id) ?? story, story);
    return { ...whole, facts: whole.facts.filter((f) => !takenBack(story.id, f)) };
  });
  const leave = pen.rows(['text', 'bigint', 'text'], before.flatMap(placesOnShelves));
  const stand = pen.rows(['text', 'bigint', 'text'], after.flatMap(placesOnShelves));
  if (before.length > 0) await sql`delete from story_shelves where (shelf, last, id) in (${leave})`.execute(db);
  await sql`insert into story_shelves (shelf, last, id) ${stand}`.execute(db);
  await db
    .insertInto('stories')
    .values(after.map((story) => ({ id: story.id, last: story.last, known: story.known, data: JSON.stringify(story) })))
    .onConflict((oc) =>
      oc.column('id').doUpdateSet((eb) => ({
        last: eb.ref('excluded.last'),
        known: eb.ref('excluded.known'),
        data: eb.ref('excluded.data'),
      })),
    )
    .execute();
}

/** The rows of `story_shelves` for one story. */
export function placesOnShelves(story: Story): readonly (readonly [string, number, string])[] {
  return shelvesOf(story).map((shelf) => [shelf, story.last, story.id]);
}

/** The later word on a story, with every item, fact and label that either of the two has. */
function joined(before: Story, after: Story): Story {
  return {
    ...after,
    platforms: union(before.platforms, after.platforms),
    topics: union(after.topics, before.topics),
    jurisdictions: union(before.jurisdictions, after.jurisdictions),
    facts: unionBy(before.facts, after.facts, (f: Fact) => JSON.stringify(f)),
    items: union(before.items, after.items),
    first: Math.min(before.first, after.first),
    last: Math.max(before.last, after.last),
    known: Math.min(before.known, after.known),
  };
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

function unionBy<T>(a: readonly T[], b: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map([...a, ...b].map((one) => [key(one), one])).values()];
}
