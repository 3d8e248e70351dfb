import Big from 'big.js';
import type { LedgerEvent } from '../core/ledger.ts';
import { tellableEvent } from './dossier.ts';

/** A year's fines in one currency: never converted, never mixed. */
export type FineTotal = {
  readonly year: string;
  readonly currency: string;
  readonly total: number;
  readonly of: readonly LedgerEvent[];
};

/** What authorities imposed, tested and agreed, the latest first. */
export type Board = {
  readonly fines: readonly LedgerEvent[];
  readonly safety: readonly LedgerEvent[];
  readonly agreements: readonly LedgerEvent[];
  readonly totals: readonly FineTotal[];
};

/** Fines that were imposed, by year and currency, the latest year first. A fine without an amount is in no total. */
export function totalsOf(fines: readonly LedgerEvent[]): readonly FineTotal[] {
  const groups = new Map<string, LedgerEvent[]>();
  for (const f of fines) {
    if (f.amount === null || !f.currency) continue;
    const key = `${f.date.slice(0, 4)}|${f.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return [...groups]
    .map(([key, of]) => {
      const [year = '', currency = ''] = key.split('|');
      return { year, currency, total: of.reduce((sum, f) => sum.plus(f.amount ?? 0), new Big(0)).toNumber(), of };
    })
    .sort((a, b) => b.year.localeCompare(a.year) || a.currency.localeCompare(b.currency));
}

/** Privacy sanctions count among the fines when they carry money and are concluded against the platform. */
function isFine(e: LedgerEvent): boolean {
  return e.type === 'fine' || (e.type === 'data_privacy' && e.amount !== null && e.dossier === 'kr-kcc-tiktok-2020');
}

/** The sanctions and safety board of some rows; unverified ones stay out. */
export function boardOf(events: readonly LedgerEvent[]): Board {
  const told = events
    .filter(tellableEvent)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  const fines = told.filter(isFine);
  return {
    fines,
    safety: told.filter((e) => e.type === 'recall'),
    agreements: told.filter((e) => e.type === 'agreement'),
    totals: totalsOf(fines),
  };
}
