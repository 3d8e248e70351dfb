import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DutyBook, ExchangeRow } from './core/duty.ts';
import type { Store } from './core/ports.ts';
import { DAY, type Instant } from './core/time.ts';
import { readDuty, withMore } from './duty/open.ts';
import { parseEcb } from './duty/rates.ts';
import { BadRow, problemsIn } from './duty/schema.ts';
import { trialOf, type Trial } from './duty/trial.ts';
import type { Fetch } from './ingest/fetch.ts';
import { ROOT } from './load.ts';

const ECB = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml';
/** Rates read from the network are kept this long; older ones are the shipped snapshot's business. */
const KEPT = 60 * DAY;

/** The duty rules, items and rates shipped with the project. */
export function shippedBook(): DutyBook {
  return readDuty((name) => readFileSync(join(ROOT, 'src/duty', name), 'utf8'));
}

/** The shipped book with the rules that admins added and the newest rates that were read. */
export async function fullBook(store: Store): Promise<DutyBook> {
  const [added, rates] = await Promise.all([
    store.places.setting('duty', 'rules'),
    store.cache('rates').get<readonly ExchangeRow[]>('ecb'),
  ]);
  if (!added && !rates) return shippedBook();
  return withMore(shippedBook(), {
    ...(added ? { rules: JSON.parse(added) as unknown } : {}),
    ...(rates ? { rates } : {}),
  });
}

/** The rows that were added before, as they were given. */
async function addedRows(store: Store): Promise<readonly unknown[]> {
  return JSON.parse((await store.places.setting('duty', 'rules')) ?? '[]') as readonly unknown[];
}

/**
 * What new rows would do, without adding them: the row each replaces and sample answers that turn. Throws with every fault
 * of every row.
 */
export async function tryRules(store: Store, rows: unknown, today: string): Promise<readonly Trial[]> {
  const problems = problemsIn(rows);
  if (problems.length > 0) throw new BadRow(problems.join('\n'));
  const before = await fullBook(store);
  const after = withMore(before, { rules: rows });
  const ids = new Set((rows as readonly { readonly id: string }[]).map((r) => r.id));
  return trialOf(
    before,
    after,
    after.rules().filter((r) => ids.has(r.id)),
    today,
  );
}

/** Adds rows of law for good; answers change from each row's date on. Throws what is wrong with a row, by its id. */
export async function addRules(store: Store, rows: readonly unknown[]): Promise<number> {
  const all = [...(await addedRows(store)), ...rows];
  withMore(shippedBook(), { rules: all });
  await store.places.set('duty', 'rules', JSON.stringify(all));
  return rows.length;
}

/** Reads the European Central Bank's daily file into the cache, once a day for the whole installation; says whether it did. */
export async function refreshRates(store: Store, fetch: Fetch, now: Instant): Promise<boolean> {
  const today = new Date(now).toISOString().slice(0, 10);
  if ((await store.cache('rates').get<string>('asked')) === today) return false;
  await store.cache('rates').set('asked', today, DAY);
  const fetched = await fetch({ url: ECB });
  if (fetched.state !== 'fresh') return false;
  await store.cache('rates').set('ecb', parseEcb(fetched.body), KEPT);
  return true;
}
