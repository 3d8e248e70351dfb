import { sql, type Kysely } from 'kysely';
import { saysOf, type Fact } from '../core/fact.ts';
import type { Article } from '../core/item.ts';
import type { Correction, KeptFact } from '../core/ledger.ts';
import type { Story } from '../core/story.ts';
import { noun } from './rows.ts';
import type { Tables } from './tables.ts';

/**
 * Writes within a transaction that a told figure no longer stands: its figures and events are dropped, and its fact
 * leaves the article's meaning and the story. False when that was written before.
 */
export async function takeBack(db: Kysely<Tables>, c: Correction): Promise<boolean> {
  const written = await db
    .insertInto('corrections')
    .values({ receipt: c.receipt, instead: c.now?.receipt ?? null, at: c.at, data: JSON.stringify(c) })
    .onConflict((oc) => oc.column('receipt').doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return false;
  await dropRows(db, c);
  await dropFact(db, c);
  return true;
}

async function dropRows(db: Kysely<Tables>, c: Correction): Promise<void> {
  if (c.rows.length === 0) return;
  const figures = await db
    .updateTable('figures')
    .set({ dropped: c.at })
    .where('id', 'in', c.rows)
    .where('dropped', 'is', null)
    .returning('id')
    .execute();
  await db
    .updateTable('events')
    .set({ dropped: c.at })
    .where('id', 'in', c.rows)
    .where('dropped', 'is', null)
    .execute();
  for (const { id } of figures)
    await db.insertInto('verdicts').values({ figure: id, verdict: 'reject', by_whom: c.by.name, at: c.at }).execute();
}

async function dropFact(db: Kysely<Tables>, c: Correction): Promise<void> {
  const row = await db.selectFrom('facts').select('data').where('id', '=', c.receipt).executeTakeFirst();
  if (!row) return;
  const fact = noun<KeptFact>(row);
  const article = await db.selectFrom('articles').select('data').where('id', '=', fact.article).executeTakeFirst();
  if (article) {
    const before = noun<Article>(article);
    const facts = before.meaning.facts.filter((f) => saysOf(f) !== saysOf(fact));
    const data = JSON.stringify({ ...before, meaning: { ...before.meaning, facts } });
    await db.updateTable('articles').set({ data }).where('id', '=', fact.article).execute();
  }
  if (fact.story === null) return;
  await db
    .insertInto('corrected_facts')
    .values({ story: fact.story, says: saysOf(fact) })
    .onConflict((oc) => oc.doNothing())
    .execute();
  // Takes the row's lock, so that on PostgreSQL a worker that joins the story meanwhile comes before or after.
  const story = await db
    .updateTable('stories')
    .set((eb) => ({ known: eb.ref('known') }))
    .where('id', '=', fact.story)
    .returning('data')
    .executeTakeFirst();
  if (!story || story.data === '') return;
  const before = noun<Story>(story);
  const facts = before.facts.filter((f) => saysOf(f) !== saysOf(fact));
  await db
    .updateTable('stories')
    .set({ data: JSON.stringify({ ...before, facts }) })
    .where('id', '=', fact.story)
    .execute();
}

/** What was taken back of some stories: a worker with an older view must not bring it in again. */
export async function correctedIn(
  db: Kysely<Tables>,
  stories: readonly string[],
): Promise<(story: string, fact: Fact) => boolean> {
  const rows = await db.selectFrom('corrected_facts').selectAll().where('story', 'in', stories).execute();
  if (rows.length === 0) return () => false;
  const gone = new Set(rows.map((r) => `${r.story} ${r.says}`));
  return (story, fact) => gone.has(`${story} ${saysOf(fact)}`);
}

/** The corrections a receipt was taken back by, or that put it in place; the earliest first. */
export async function correctionsOf(db: Kysely<Tables>, receipt: string): Promise<readonly Correction[]> {
  const rows = await db
    .selectFrom('corrections')
    .select('data')
    .where((eb) => eb.or([eb('receipt', '=', receipt), eb('instead', '=', receipt)]))
    .orderBy('at')
    .execute();
  return rows.map((r) => noun<Correction>(r));
}

/** Facts that stood at an instant, or that stand: not taken back by then. */
export function standing(asOf: number | undefined) {
  const by = asOf === undefined ? sql`` : sql` and c.at <= ${asOf}`;
  return sql<boolean>`not exists (select 1 from corrections c where c.receipt = facts.id${by})`;
}
