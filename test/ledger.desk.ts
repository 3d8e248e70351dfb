import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk, Ledger, Store } from '../src/core/ports.ts';
import type { AudienceFigure, LedgerEvent } from '../src/core/ledger.ts';
import type { Instant } from '../src/core/time.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { starterRows } from '../src/ledger/starter.ts';

export const NOW: Instant = Date.parse('2026-11-22T03:00:00Z');

/** The shipped starter files, as the shell reads them. */
export function starterFiles(): { readonly mau: unknown; readonly events: unknown } {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../src/ledger/starter', name), 'utf8'));
  return { mau: read('mau.json'), events: read('events.json') };
}

/** A small ledger in memory that keeps the port's promises. */
export function memoryLedger(): Ledger & { readonly all: { figures: AudienceFigure[]; events: LedgerEvent[] } } {
  const all: { figures: AudienceFigure[]; events: LedgerEvent[] } = { figures: [], events: [] };
  const alive = (row: { known: Instant; dropped: Instant | null }, asOf: Instant | undefined) =>
    asOf === undefined ? row.dropped === null : row.known <= asOf && (row.dropped === null || row.dropped > asOf);
  return {
    all,
    add(rows) {
      const ids = new Set([...all.figures, ...all.events].map((r) => r.id));
      const figures = (rows.figures ?? []).filter((f) => !ids.has(f.id));
      const events = (rows.events ?? []).filter((e) => !ids.has(e.id));
      all.figures.push(...figures);
      all.events.push(...events);
      return Promise.resolve(figures.length + events.length);
    },
    figures(q) {
      const found = all.figures.filter(
        (f) =>
          alive(f, q.asOf) &&
          (q.held || f.held === null) &&
          (!q.platform || f.platform === q.platform) &&
          (!q.country || f.country === q.country) &&
          (!q.metric || f.metric === q.metric) &&
          (!q.firm || f.firm === q.firm) &&
          (!q.month || f.month === q.month),
      );
      return Promise.resolve(found);
    },
    events(q) {
      const found = all.events.filter(
        (e) =>
          alive(e, q.asOf) &&
          (!q.platform || e.platforms.includes(q.platform)) &&
          (!q.jurisdiction || e.jurisdiction === q.jurisdiction) &&
          (!q.type || e.type === q.type) &&
          (!q.dossier || e.dossier === q.dossier) &&
          (!q.since || e.date >= q.since) &&
          (!q.until || e.date <= q.until),
      );
      return Promise.resolve(found);
    },
    judge(id, verdict, _by, now) {
      const at = all.figures.findIndex((f) => f.id === id && f.held !== null && f.dropped === null);
      const figure = all.figures[at];
      if (!figure) return Promise.resolve(undefined);
      const judged = verdict === 'accept' ? { ...figure, held: null } : { ...figure, dropped: now };
      all.figures[at] = judged;
      return Promise.resolve(judged);
    },
  };
}

/** A desk over the starter ledger; only what ledger commands ask of a store is there. */
export async function ledgerDesk(lang: UiLanguage, now: Instant = NOW): Promise<Desk & { readonly ledger: Ledger }> {
  const ledger = memoryLedger();
  await ledger.add(starterRows(starterFiles(), now));
  const receipts = new Map([...ledger.all.figures, ...ledger.all.events].map((r) => [r.receipt.id, r.receipt]));
  const settings = new Map<string, string>();
  const store = {
    ledger,
    facts: { find: () => Promise.resolve([]), receipt: (id: string) => Promise.resolve(receipts.get(id)) },
    stories: {
      get: () => Promise.resolve(undefined),
      recent: () => Promise.resolve([]),
      find: () => Promise.resolve([]),
    },
    articles: { many: () => Promise.resolve([]) },
    places: {
      setting: (owner: string, name: string) => Promise.resolve(settings.get(`${owner}|${name}`)),
      set: (owner: string, name: string, value: string | null) => {
        if (value === null) settings.delete(`${owner}|${name}`);
        else settings.set(`${owner}|${name}`, value);
        return Promise.resolve();
      },
    },
  } as unknown as Store;
  return {
    ledger,
    store,
    clock: { now: () => now },
    commands: [],
    place: 'console:tty',
    by: { id: 'kim', admin: true },
    lang,
    sources: [],
    about: { version: 'test' } as unknown as Desk['about'],
    duty: {} as unknown as Desk['duty'],
    tryFeed: () => Promise.resolve({ ok: false, problem: 'no network here' }),
  };
}
