import type { Decimal, DutyBook, DutySource, ExchangeRow } from '../core/duty.ts';
import { exact, Exact } from './exact.ts';

/** A rate that was found: won (or `in`) for one unit of the currency, with its day; `row` null when the asker gave it. */
export type Rate = {
  readonly rate: Exact;
  readonly day: string | null;
  readonly customs: boolean;
  readonly source: DutySource | null;
};

/** Days between two ISO days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A rate older than this many days is said to be old. */
export const OLD_AFTER_DAYS = 10;

const byPair = new WeakMap<readonly ExchangeRow[], Map<string, readonly ExchangeRow[]>>();

function rowsOf(rows: readonly ExchangeRow[], currency: string, into: string): readonly ExchangeRow[] {
  let pairs = byPair.get(rows);
  if (!pairs) {
    pairs = new Map();
    for (const r of rows) pairs.set(`${r.currency}/${r.in}`, [...(pairs.get(`${r.currency}/${r.in}`) ?? []), r]);
    for (const [k, all] of pairs)
      pairs.set(
        k,
        all.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
      );
    byPair.set(rows, pairs);
  }
  return pairs.get(`${currency}/${into}`) ?? [];
}

function latest(book: DutyBook, currency: string, into: string, day: string): ExchangeRow | undefined {
  return rowsOf(book.exchange, currency, into).find((r) => r.day <= day);
}

/** The reference bank's rate of one euro in a currency, on or before a day; over the dollar for a currency pegged to it. */
function perEuro(book: DutyBook, currency: string, day: string): Rate | undefined {
  if (currency === 'EUR') return { rate: exact('1'), day: null, customs: false, source: null };
  const row = latest(book, 'EUR', currency, day);
  if (row) return { rate: exact(row.rate), day: row.day, customs: false, source: row.source };
  const pegged = latest(book, 'USD', currency, day);
  const dollar = latest(book, 'EUR', 'USD', day);
  if (!pegged || !dollar || pegged.in === 'KRW') return undefined;
  return { rate: exact(dollar.rate).times(exact(pegged.rate)), day: dollar.day, customs: false, source: pegged.source };
}

/**
 * Won for one unit of a currency, for a declaration on `day`: the asker's own rate, else the customs' weekly rate,
 * else a cross rate over the euro (marked as not the customs'). Undefined when no source gives one by that day.
 */
export function wonFor(
  book: DutyBook,
  currency: string,
  day: string,
  given?: Readonly<Record<string, Decimal>>,
): Rate | undefined {
  if (currency === 'KRW') return { rate: exact('1'), day: null, customs: true, source: null };
  const own = given?.[currency];
  if (own !== undefined) return { rate: exact(own), day: null, customs: true, source: null };
  const row = latest(book, currency, 'KRW', day);
  if (row) return { rate: exact(row.rate), day: row.day, customs: row.customs, source: row.source };
  return cross(book, currency, 'KRW', day);
}

function cross(book: DutyBook, currency: string, into: string, day: string): Rate | undefined {
  const from = perEuro(book, currency, day);
  const to = perEuro(book, into, day);
  if (!from || !to) return undefined;
  const days = [from.day, to.day].filter((d) => d !== null).toSorted();
  return { rate: to.rate.div(from.rate), day: days[0] ?? null, customs: false, source: to.source ?? from.source };
}

/** Units of `into` for one unit of `currency` outside Korea: over the euro, else over won where the euro lacks one. */
export function rateBetween(book: DutyBook, currency: string, into: string, day: string): Rate | undefined {
  if (currency === into) return { rate: exact('1'), day: null, customs: false, source: null };
  const overEuro = cross(book, currency, into, day);
  if (overEuro) return overEuro;
  const [a, b] = [wonFor(book, currency, day), wonFor(book, into, day)];
  if (!a || !b) return undefined;
  const old = [a.day, b.day].filter((d) => d !== null).toSorted()[0] ?? null;
  return { rate: a.rate.div(b.rate), day: old, customs: false, source: b.source ?? a.source };
}

/**
 * Reads the European Central Bank's daily or 90-day XML: one row for each day and currency, the euro's value in it.
 * Both quote styles are read. Throws when the text holds no dated cube.
 * Format: https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/
 */
export function parseEcb(xml: string): readonly ExchangeRow[] {
  const rows: ExchangeRow[] = [];
  for (const cube of xml.matchAll(/<Cube\s+time=["'](\d{4}-\d{2}-\d{2})["']\s*>([\s\S]*?)<\/Cube>/g)) {
    for (const tag of (cube[2] ?? '').matchAll(/<Cube\s[^>]*>/g)) {
      const currency = /currency=["']([A-Z]{3})["']/.exec(tag[0])?.[1];
      const rate = /rate=["'](\d+(?:\.\d+)?)["']/.exec(tag[0])?.[1];
      if (currency && rate && Number(rate) > 0) rows.push(ecbRow(currency, rate, cube[1] ?? ''));
    }
  }
  if (rows.length === 0)
    throw new Error('Expected the ECB reference rates (a dated <Cube> with currencies), got other text.');
  return rows;
}

/** How many days a rate may be older than the day asked for: weekends and holidays have none of their own. */
const BEFORE = 7;

/** The rates of one euro on a day, or on the last day before it that has some, in any of the bank's files. */
export function ecbOn(
  xml: string,
  day: string,
): { readonly day: string; readonly rates: ReadonlyMap<string, Decimal>; readonly text: string } | undefined {
  const days = [...xml.matchAll(/<Cube\s+time=["'](\d{4}-\d{2}-\d{2})["']/g)].filter(([, d = '']) => d <= day);
  const found = days.reduce<RegExpExecArray | undefined>(
    (a, b) => (!a || (b[1] ?? '') > (a[1] ?? '') ? b : a),
    undefined,
  );
  if (!found?.[1] || daysBetween(found[1], day) > BEFORE) return undefined;
  const text = xml.slice(found.index, xml.indexOf('</Cube>', found.index));
  const rates = [...text.matchAll(/currency=["']([A-Z]{3})["']\s+rate=["'](\d+(?:\.\d+)?)["']/g)];
  return { day: found[1], rates: new Map(rates.map(([, currency = '', rate = '']) => [currency, rate])), text };
}

function ecbRow(currency: string, rate: string, day: string): ExchangeRow {
  return {
    currency: 'EUR',
    in: currency,
    rate,
    day,
    customs: false,
    source: {
      title: 'European Central Bank, euro foreign exchange reference rates',
      url: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml',
      date: day,
      readIn: 'daily XML file',
    },
  };
}
