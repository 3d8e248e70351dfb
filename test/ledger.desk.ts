import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk, Store } from '../src/core/ports.ts';
import type { Instant } from '../src/core/time.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { starterRows } from '../src/ledger/starter.ts';
import { open } from '../src/store/open.ts';

export const NOW: Instant = Date.parse('2026-11-22T03:00:00Z');

/** The shipped starter files, as the shell reads them. */
export function starterFiles(): { readonly mau: unknown; readonly events: unknown } {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../src/ledger/starter', name), 'utf8'));
  return { mau: read('mau.json'), events: read('events.json') };
}

/** A real store in a folder of its own with the starter ledger in it; `end` closes and removes it. */
export async function ledgerStore(now: Instant = NOW): Promise<{ readonly store: Store; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-ledger-'));
  const store = await open({ folder }, { now: () => now });
  await store.ledger.add(starterRows(starterFiles(), now));
  return {
    store,
    async end() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A desk over a store, for somebody at the terminal. */
export function deskOn(store: Store, lang: UiLanguage, now: Instant = NOW): Desk {
  return {
    store,
    clock: { now: () => now },
    commands: [],
    place: 'console:tty',
    by: { id: 'kim', admin: true, steward: true },
    lang,
    sources: async () => [],
    about: { version: 'test', surfaces: [] },
    explain: () => Promise.resolve([]),
    duty: {} as unknown as Desk['duty'],
    tryFeed: () => Promise.resolve({ ok: false, problem: 'no network here' }),
  };
}
