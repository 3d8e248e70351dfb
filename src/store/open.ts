import type { Store } from '../core/ports.ts';
import { DAY, type Clock } from '../core/time.ts';
import { alertsOf } from './alerts.ts';
import { amendsOf } from './amends.ts';
import { articlesOf } from './articles.ts';
import { bundlesOf } from './bundles.ts';
import { cachesOf, sweepCache } from './cache.ts';
import type { Engine } from './engine.ts';
import { factsOf } from './facts.ts';
import { forgetOf } from './forget.ts';
import { installationsOf } from './installations.ts';
import { ledgerOf } from './ledger.ts';
import { migrate } from './migrations.ts';
import { forgetReplies, outboxOf } from './outbox.ts';
import { pausingOf } from './paused.ts';
import { placesOf } from './places.ts';
import { sourcesOf } from './sources.ts';
import { storiesOf } from './stories.ts';

/** Where a store lives: a folder for SQLite, or the address of a PostgreSQL database. */
export type Where = { readonly folder: string } | { readonly url: string };

/** Passphrases of at least 32 characters. */
export type Sealing = { readonly keys?: readonly string[] };

/** Deliveries that ended so long ago keep their occasion, and lose their text. */
const REPLIES_KEPT = 30 * DAY;

/** Opens the database itself, as it is. */
export async function bareEngine(where: Where): Promise<Engine> {
  return 'url' in where
    ? (await import('./postgres.ts')).postgresEngine(where.url)
    : (await import('./sqlite.ts')).sqliteEngine(where.folder);
}

/** Opens the database itself and brings its schema up to date. */
export async function openEngine(where: Where, clock: Clock): Promise<Engine> {
  const engine = await bareEngine(where);
  try {
    await migrate(engine, clock.now());
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * Opens the store, making or migrating it where needed; several processes may do so at once. `keys` seal Slack
 * installations: the first seals, each of them opens. Throws what the database says when it cannot be opened.
 */
export async function open(where: Where, clock: Clock, options: Sealing = {}): Promise<Store> {
  return storeOn(await openEngine(where, clock), clock, options);
}

/** The store's nouns on an open database. */
export function storeOn(engine: Engine, clock: Clock, options: Sealing = {}): Store {
  const articles = articlesOf(engine, clock);
  return {
    articles,
    stories: storiesOf(engine),
    facts: factsOf(engine),
    ledger: ledgerOf(engine),
    sources: sourcesOf(engine),
    places: placesOf(engine),
    alerts: alertsOf(engine),
    outbox: { ...outboxOf(engine), ...pausingOf(engine), ...bundlesOf(engine), ...amendsOf(engine) },
    installations: installationsOf(engine, options.keys ?? []),
    cache: cachesOf(engine, clock),
    forget: forgetOf(engine),
    async takeTurn(occasion, now) {
      const result = await engine.db
        .insertInto('turns')
        .values({ occasion, at: now })
        .onConflict((oc) => oc.column('occasion').doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async sweep(now) {
      return (await sweepCache(engine, now)) + (await forgetReplies(engine, now - REPLIES_KEPT));
    },
    async describe() {
      return `${await engine.describe()} · ${(await articles.count()).toLocaleString('en')} articles`;
    },
    close: () => engine.close(),
  };
}
