import { setImmediate as breathe } from 'node:timers/promises';
import type { AlertBook } from './alertbook.ts';
import type { Told } from './core/digest.ts';
import type { Article, Item } from './core/item.ts';
import { heldUntil, PEACE, peaceFrom, type Peace } from './core/peace.ts';
import type { Learned, NewDelivery, Place } from './core/ports.ts';
import { keptFacts } from './core/receipt.ts';
import type { Source } from './core/source.ts';
import { HOUR, type Instant } from './core/time.ts';
import type { Loom } from './core/loom.ts';
import { takenBackIn } from './corrections.ts';
import { shorten } from './dispatch.ts';
import type { House } from './house.ts';
import { knownEvents, knownFigures, movesOf } from './known.ts';
import { eventsFrom, figuresFrom } from './ledger/learn.ts';
import { forgetLoom, loomFor } from './looms.ts';
import { understand } from './understand/read.ts';
import { alertReply } from './views/alert.ts';

/** A new item with its text, from a source. */
export type Found = { readonly item: Item; readonly body: string; readonly source: Source };

/** Items learned in one transaction. */
const BATCH = 50;

const RANK_OF = {
  regulator: 'authority',
  court: 'authority',
  parliament: 'authority',
  platform: 'firm',
  press: 'press',
} as const;

/** An item with its text, understood; it belongs to no story yet. */
export function articleOf({ item, body, source }: Found): Article {
  const publisher = item.publisher ?? source.name;
  const meaning = understand({
    title: item.title,
    body,
    ...(item.language === 'und' ? {} : { language: item.language }),
    published: item.published ?? null,
    publisher,
    country: source.country,
    ...(source.about ? { about: source.about } : {}),
  });
  const rank = source.aggregator ? 'press' : RANK_OF[source.kind];
  return { ...item, body, language: meaning.language, publisher, rank, meaning, story: null };
}

/** What alerts are owed for an article: one delivery per alert and story, whoever tells the story later. */
async function owed(
  house: House,
  book: AlertBook,
  article: Article,
  told: Told,
  purse: Purse,
  now: Instant,
): Promise<readonly NewDelivery[]> {
  if (article.seed) return [];
  const owed: NewDelivery[] = [];
  for (const { alert, query } of await book.matching(article, now)) {
    const occasion = `alert/${alert.id}/${told.story.id}`;
    const before = told.articles.length > 1 && (await house.store.outbox.get(alert.place, occasion));
    if (before || purse.owed.has(occasion)) continue;
    purse.owed.add(occasion);
    const reply = await shorten({ store: house.store }, alertReply(alert, query, told, article, house.zone));
    owed.push({ to: alert.place, occasion, reply, after: await purse.holds(alert.place) });
  }
  return owed;
}

/** What the places of one round may still hear one by one, and which alerts the round owes already. */
type Purse = { readonly owed: Set<string>; holds(place: Place): Promise<Instant | null> };

function purseOf({ store }: House, now: Instant): Purse {
  const known = new Map<Place, { readonly peace: Peace; spent: number }>();
  return {
    owed: new Set(),
    async holds(place) {
      const purse = known.get(place) ?? {
        peace: peaceFrom(await store.places.setting(place, PEACE)),
        spent: await store.outbox.spent(place, now - HOUR),
      };
      known.set(place, purse);
      const held = heldUntil(purse.peace, purse.spent, now);
      if (held === null) purse.spent += 1;
      return held;
    },
  };
}

async function learnOne(
  house: House,
  book: AlertBook,
  loom: Loom,
  purse: Purse,
  understood: Article,
  now: Instant,
): Promise<Learned> {
  const { standing, corrections } = await takenBackIn(house.store, understood, now);
  const { story } = loom.weave(standing);
  const article: Article = { ...standing, story: story.id };
  const told: Told = { story, articles: [...(loom.get(story.id)?.articles ?? []), article] };
  loom.put(told);
  const facts = keptFacts(article);
  const dropped = new Set(corrections.flatMap((c) => c.rows));
  const known = (await knownFigures(house, facts)).filter((f) => !dropped.has(f.id));
  const events = (await knownEvents(house, facts)).filter((e) => !dropped.has(e.id));
  return {
    article,
    story,
    facts,
    figures: figuresFrom(facts, article, known),
    events: [...eventsFrom(facts, article, events), ...(await movesOf(house, facts, article))],
    deliveries: await owed(house, book, article, told, purse, now),
    corrections,
  };
}

async function understoodOf(house: House, all: readonly Found[]): Promise<readonly Article[]> {
  const relevant: Article[] = [];
  for (const found of all) {
    // Whoever asks something meanwhile is answered between two items.
    await breathe();
    try {
      const article = articleOf(found);
      if (article.meaning.relevant) relevant.push(article);
    } catch (thrown) {
      house.log.warn('an item could not be understood', { url: found.item.url, problem: thrown });
    }
  }
  return relevant;
}

/** Leaves what is news to the model, when there is one; nobody waits for it. */
function wantSummaries({ summaries }: House, loom: Loom, learned: readonly Learned[]): void {
  if (!summaries) return;
  const ids = new Set(learned.flatMap(({ article, story }) => (article.seed || !story ? [] : [story.id])));
  for (const told of [...ids].flatMap((id) => loom.get(id) ?? [])) summaries.want(told);
}

/**
 * Understands new items and keeps the relevant ones: article, story, facts with receipts, figures and the alerts they owe
 * in one transaction a batch. An item that cannot be learned is logged and the rest goes on.
 */
export async function learnAll(house: House, book: AlertBook, all: readonly Found[], now: Instant): Promise<number> {
  const relevant = await understoodOf(house, all);
  const kept = new Set(relevant.map((a) => a.id));
  await house.store.articles.dismiss(all.flatMap(({ item }) => (kept.has(item.id) ? [] : [item.id])));
  if (relevant.length === 0) return 0;
  const loom = await loomFor(house.store, now);
  const purse = purseOf(house, now);
  for (let start = 0; start < relevant.length; start += BATCH) {
    const learned: Learned[] = [];
    for (const article of relevant.slice(start, start + BATCH)) {
      await breathe();
      learned.push(await learnOne(house, book, loom, purse, article, now));
    }
    // What could not be written must not be woven into anything else.
    await house.store.articles.learn(learned).catch((thrown: unknown) => {
      forgetLoom(house.store);
      throw thrown;
    });
    wantSummaries(house, loom, learned);
  }
  return relevant.length;
}
