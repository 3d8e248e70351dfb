import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../src/core/ports.ts';
import { NOW } from './made.ts';
import { articles, search } from './suite/articles.ts';
import { ledger, stories } from './suite/ledger.ts';
import { outbox } from './suite/outbox.ts';
import { alerts, sourcesAndPlaces } from './suite/places.ts';
import { rest } from './suite/rest.ts';

/** A store that the suite may fill; `second` is the same store as another process has it. */
export type Shelf = { readonly open: () => Promise<Store>; readonly close: () => Promise<void> };

/** What every store promises, whatever database it stands on. Each group of promises has a store of its own. */
export function storeSuite(name: string, fresh: (clock: { now(): number }) => Promise<Shelf>): void {
  const clock = { at: NOW, now: () => clock.at };
  const use = (): (() => Store) => {
    let shelf: Shelf;
    let store: Store;
    beforeAll(async () => {
      clock.at = NOW;
      shelf = await fresh(clock);
      store = await shelf.open();
    });
    afterAll(async () => {
      await store.close();
      await shelf.close();
    });
    return () => store;
  };
  describe(name, () => {
    describe('articles', () => articles(use()));
    describe('search', () => search(use()));
    describe('stories', () => stories(use()));
    describe('facts and ledger', () => ledger(use()));
    describe('sources and places', () => sourcesAndPlaces(use()));
    describe('alerts', () => alerts(use()));
    describe('outbox', () => outbox(use()));
    describe('turns, cache and installations', () => rest(use(), clock));
  });
}
