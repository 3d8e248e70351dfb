import Big from 'big.js';
import type { LedgerEvent, Receipt } from '../core/ledger.ts';
import type { Store } from '../core/ports.ts';

/** Won for one unit of a currency on a promise's day, or the last day before it that has a rate; with its receipt. */
export type WonRate = { readonly won: string; readonly day: string; readonly receipt: string; readonly url: string };

const OWNER = 'rates';
const nameOf = (currency: string, date: string) => `${currency}/${date}`;

/** Whether a won value can be given: money in another currency, on a day that was read as a day. */
export function wantsWon(e: LedgerEvent): boolean {
  return (
    e.type === 'investment' && e.amount !== null && e.currency !== null && e.currency !== 'KRW' && e.date.length === 10
  );
}

/** The kept rate for an event's money; undefined where none was read yet. */
export async function wonRateOf(store: Store, e: LedgerEvent): Promise<WonRate | undefined> {
  if (!wantsWon(e)) return undefined;
  const kept = await store.places.setting(OWNER, nameOf(e.currency ?? '', e.date));
  return kept === undefined ? undefined : (JSON.parse(kept) as WonRate);
}

/** Keeps the rate of a day for good. */
export async function keepWonRate(store: Store, currency: string, date: string, rate: WonRate, receipt: Receipt) {
  await store.ledger.add({ receipts: [receipt] });
  await store.places.set(OWNER, nameOf(currency, date), JSON.stringify(rate));
}

/** Whole won for an amount. */
export function inWon(amount: number, { won }: WonRate): number {
  return new Big(amount).times(won).round(0).toNumber();
}
