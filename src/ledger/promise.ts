import Big from 'big.js';
import type { LedgerEvent } from '../core/ledger.ts';
import type { Dossier } from './dossier.ts';
import type { Terms } from './matters.ts';

/** How an announcement fared, by its rows and by the day. Overdue: its day is past and no row says it was done. */
export type PromiseState = 'announced' | 'repeated' | 'filed' | 'done' | 'overdue' | 'withdrawn';

/** An investment announcement as one record, however often it was announced. */
export type InvestmentPromise = {
  readonly dossier: Dossier;
  /** The row that carries the amount, or the first row where none does. */
  readonly event: LedgerEvent;
  readonly terms: Terms;
  readonly state: PromiseState;
  /** Later announcements of the same promise: linked, not counted again. */
  readonly repeats: readonly LedgerEvent[];
};

const OPEN_TERMS = { over: null, by: null } as const;

function stateOf(d: Dossier, terms: Terms, investments: readonly LedgerEvent[], today: string): PromiseState {
  const done =
    d.events.some((e) => e.stage === 'done') ||
    investments.some((e) => e.stage === undefined && e.status === 'concluded') ||
    d.events.some((e) => e.type === 'regulation' && e.status === 'concluded');
  if (done) return 'done';
  if (d.withdrawn) return 'withdrawn';
  if (terms.by && terms.by < today.slice(0, terms.by.length)) return 'overdue';
  if (d.events.some((e) => e.stage === 'filed') || investments.some((e) => !e.stage && e.status === 'passed'))
    return 'filed';
  return investments.filter((e) => e.stage === undefined).length > 1 ? 'repeated' : 'announced';
}

/** The investment promises among dossiers, in their order. Market entries and fines are none. */
export function promisesOf(dossiers: readonly Dossier[], today: string): readonly InvestmentPromise[] {
  return dossiers.flatMap((dossier) => {
    const investments = dossier.events.filter((e) => e.type === 'investment');
    const event = investments.find((e) => e.amount !== null) ?? investments[0];
    if (!event) return [];
    const terms = dossier.matter.terms ?? {
      kind: 'spending',
      ...(event.term ?? OPEN_TERMS),
      purpose: { en: event.summary, ko: event.ko ?? event.summary },
    };
    const repeats = investments.filter((e) => e !== event && e.stage === undefined);
    return [{ dossier, event, terms, state: stateOf(dossier, terms, investments, today), repeats }];
  });
}

/** A total that may be made: one currency, one kind of promise; `of` are the promises in it. */
export type PromiseSum = {
  readonly kind: Terms['kind'];
  readonly currency: string;
  readonly total: number;
  readonly of: readonly InvestmentPromise[];
};

/** Totals within one currency and one kind; promises without an amount are in none. */
export function sumsOf(promises: readonly InvestmentPromise[]): readonly PromiseSum[] {
  const groups = new Map<string, InvestmentPromise[]>();
  for (const p of promises) {
    if (p.event.amount === null || !p.event.currency) continue;
    const key = `${p.terms.kind}|${p.event.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), p]);
  }
  return [...groups].map(([key, of]) => {
    const [kind = 'spending', currency = ''] = key.split('|');
    const total = of.reduce((sum, p) => sum.plus(p.event.amount ?? 0), new Big(0)).toNumber();
    return { kind: kind as Terms['kind'], currency, total, of };
  });
}
