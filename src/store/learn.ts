// Longer than most: the whole of what one learned item writes is read here, in the order in which it is written.
import { setImmediate as breathe } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { textOf, type Article } from '../core/item.ts';
import type { Learned } from '../core/ports.ts';
import type { Clock } from '../core/time.ts';
import type { Engine } from './engine.ts';
import { takeBack } from './corrections.ts';
import { putFacts } from './facts.ts';
import { addEvents, addFigures } from './ledger.ts';
import { numberOf } from './numbers.ts';
import { queueAll } from './outbox.ts';
import { putReceipts } from './receipts.ts';
import { BATCH, batches, byId } from './rows.ts';
import { putStories } from './stories.ts';
import type { Tables } from './tables.ts';
import { tagOf, tokensOf } from './tokens.ts';

/** An engine within a transaction. */
export type Pen = Pick<Engine, 'words' | 'rows'> & { readonly db: Kysely<Tables> };

/**
 * Writes what was learned, each item with all that follows from it in one transaction, many items to a transaction.
 * When some cannot be written, all others are, and then an error names those.
 */
export async function learn(engine: Engine, all: readonly Learned[], clock: Clock): Promise<void> {
  const refused: string[] = [];
  for (const some of batches(all, BATCH)) {
    try {
      await engine.write((tx) => writeSome({ ...engine, db: tx }, some, clock));
    } catch {
      refused.push(...(await oneByOne(engine, some, clock)));
    }
    // Other callers get their turn between two batches.
    await breathe();
  }
  if (refused.length > 0)
    throw new Error(
      `${refused.length} of ${all.length} articles could not be kept, the rest were: ${refused.join('; ')}`,
    );
}

async function oneByOne(engine: Engine, some: readonly Learned[], clock: Clock): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const one of some) {
    try {
      await engine.write((tx) => writeSome({ ...engine, db: tx }, [one], clock));
    } catch (error) {
      refused.push(`${one.article.id} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return refused;
}

async function writeSome(pen: Pen, some: readonly Learned[], clock: Clock): Promise<void> {
  const facts = byId(some.flatMap((l) => l.facts));
  const figures = some.flatMap((l) => l.figures);
  const events = some.flatMap((l) => l.events);
  await putArticles(pen, byId(some.map((l) => l.article)));
  await putReceipts(
    pen.db,
    [...facts, ...figures, ...events].map((row) => row.receipt),
  );
  await putFacts(pen.db, facts);
  for (const c of some.flatMap((l) => l.corrections ?? [])) await takeBack(pen.db, c);
  await addFigures(pen.db, figures);
  await addEvents(pen.db, events);
  await putStories(
    pen,
    some.flatMap((l) => l.story ?? []),
  );
  await queueAll(
    pen.db,
    some.flatMap((l) => l.deliveries),
    clock.now(),
  );
}

async function putArticles(pen: Pen, articles: readonly Article[]): Promise<void> {
  const ids = articles.map((a) => a.id);
  const before = await pen.db.selectFrom('articles').select(['id', 'n']).where('id', 'in', ids).execute();
  const old = new Map(before.map((row) => [row.id, row]));
  await pen.words.drop(
    pen.db,
    before.map((row) => row.n),
  );
  const numbers = await numbersFor(
    pen.db,
    articles.filter((a) => !old.has(a.id)),
  );
  const numbered = articles.map((a) => ({ a, n: old.get(a.id)?.n ?? numbers.get(a.id) ?? 0 }));
  await pen.db
    .insertInto('articles')
    .values(
      numbered.map(({ a, n }) => ({
        n,
        id: a.id,
        source: a.source,
        story: a.story,
        seen: a.seen,
        data: JSON.stringify(a),
        said: a.said ?? null,
      })),
    )
    .onConflict((oc) =>
      oc.column('id').doUpdateSet((eb) => ({
        story: eb.ref('excluded.story'),
        data: eb.ref('excluded.data'),
        said: eb.ref('excluded.said'),
      })),
    )
    .execute();
  await pen.words.put(
    pen.db,
    numbered.map(({ a, n }) => ({ n, tokens: wordsOf(a) })),
  );
  await pen.db
    .insertInto('seen')
    .values(articles.map((a) => ({ id: a.id, source: a.source, at: a.seen, learned: 1 })))
    .onConflict((oc) => oc.column('id').doUpdateSet({ learned: 1 }))
    .execute();
}

/** Free numbers for new articles: the one each asks for, or the next above it that nobody has. */
async function numbersFor(db: Kysely<Tables>, articles: readonly Article[]): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  const mine = new Set<number>();
  for (let left = articles.map((a) => ({ id: a.id, n: numberOf(a) })); left.length > 0;) {
    const wanted = left.map((w) => w.n);
    const rows = await db.selectFrom('articles').select('n').where('n', 'in', wanted).execute();
    const taken = new Set(rows.map((r) => r.n));
    const again: typeof left = [];
    for (const { id, n } of left) {
      if (taken.has(n) || mine.has(n)) again.push({ id, n: n + 1 });
      else (numbers.set(id, n), mine.add(n));
    }
    left = again;
  }
  return numbers;
}

/** What an article is found by: tags for what it is about (first, so that they are never cut), then its words. */
export function wordsOf(article: Article): readonly string[] {
  const { platforms, topics, jurisdictions } = article.meaning;
  const tags = [
    ...platforms.map((p) => tagOf('p', p)),
    ...topics.map((t) => tagOf('t', t)),
    ...jurisdictions.map((c) => tagOf('c', c)),
  ];
  return [...new Set(tags), ...tokensOf(textOf(article))];
}
