import type { AudienceFigure, LedgerEvent } from './core/ledger.ts';
import type { Instant } from './core/time.ts';
import { keptFacts } from './core/receipt.ts';
import { saysOf } from './core/fact.ts';
import { mergeStory } from './core/weave.ts';
import type { House } from './house.ts';
import { knownEvents, knownFigures, movesOf } from './known.ts';
import { articleOf, type Found } from './learn.ts';
import { forgetLoom } from './looms.ts';
import { changedIn } from './ledger/corrections.ts';
import { eventsFrom, figuresFrom } from './ledger/learn.ts';
import { withArticles } from './views/stories.ts';

type Relearning = Pick<House, 'store' | 'log'>;

const standing = <T extends AudienceFigure | LedgerEvent>(rows: readonly T[], dropped: ReadonlySet<string>) =>
  rows.filter((row) => !dropped.has(row.id));

/** Reads one kept article again; true when its new text took a figure back. */
async function relearn(house: Relearning, found: Found, now: Instant): Promise<boolean> {
  const { articles, facts: kept, stories } = house.store;
  const before = await articles.get(found.item.id);
  const story = before?.story ? await stories.get(before.story) : undefined;
  if (!before || !story) return false;
  const read = { ...articleOf(found), story: story.id };
  const facts = keptFacts({ ...read, seen: now });
  const earlier = (await kept.find({ story: story.id })).filter((f) => f.article === before.id);
  const [figures, events] = await Promise.all([knownFigures(house, facts), knownEvents(house, facts)]);
  const corrections = changedIn(earlier, facts, read, { facts: earlier, figures, events }, now);
  if (corrections.length === 0) {
    await articles.heard(before.id, found.item.said ?? '');
    return false;
  }
  const known = new Set(earlier.map(saysOf));
  const fresh = facts.filter((f) => !known.has(saysOf(f)));
  const dropped = new Set(corrections.flatMap((c) => c.rows));
  const [told] = await withArticles(house.store, [story]);
  const article = { ...read, seen: before.seen, ...(before.seed ? { seed: before.seed } : {}) };
  await articles.learn([
    {
      article,
      story: mergeStory(told ?? { story, articles: [] }, article),
      facts: fresh,
      figures: figuresFrom(fresh, article, standing(figures, dropped)),
      events: [...eventsFrom(fresh, article, standing(events, dropped)), ...(await movesOf(house, fresh, article))],
      deliveries: [],
      corrections,
    },
  ]);
  return true;
}

/**
 * Reads kept articles again whose feed says something else of them now, and takes back the figures that their new text
 * replaces. Nobody is alerted anew: what was told is marked. One that fails is logged and the rest goes on.
 */
export async function relearnAll(house: Relearning, changed: readonly Found[], now: Instant): Promise<number> {
  let corrected = 0;
  for (const found of changed) {
    try {
      if (await relearn(house, found, now)) corrected += 1;
    } catch (thrown) {
      house.log.warn('a changed article could not be read again', { url: found.item.url, problem: thrown });
    }
  }
  if (corrected > 0) forgetLoom(house.store);
  return corrected;
}
