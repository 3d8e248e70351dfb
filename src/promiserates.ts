import { idOf } from './core/item.ts';
import type { LedgerEvent } from './core/ledger.ts';
import { DAY, type Instant } from './core/time.ts';
import { ecbOn } from './duty/rates.ts';
import { exact } from './duty/exact.ts';
import type { House } from './house.ts';
import type { Fetch } from './ingest/fetch.ts';
import { keepWonRate, wantsWon, wonRateOf, type WonRate } from './ledger/won.ts';

const FILES = 'https://www.ecb.europa.eu/stats/eurofxref/';
/** The bank's file of the last 90 days, and the one since 1999 (some 8 MB), for promises older than these. */
const RECENT = { url: `${FILES}eurofxref-hist-90d.xml`, days: 85 } as const;
const WHOLE = `${FILES}eurofxref-hist.xml`;

async function missing(store: House['store']): Promise<readonly LedgerEvent[]> {
  const wanted = (await store.ledger.events({ type: 'investment' })).filter(wantsWon);
  const kept = await Promise.all(wanted.map((e) => wonRateOf(store, e)));
  return wanted.filter((_, i) => kept[i] === undefined);
}

async function keep(store: House['store'], e: LedgerEvent, xml: string, url: string, now: Instant): Promise<boolean> {
  const { currency, date } = e;
  const on = currency ? ecbOn(xml, date) : undefined;
  const [won, per] = [on?.rates.get('KRW'), currency === 'EUR' ? '1' : on?.rates.get(currency ?? '')];
  if (!on || !currency || !won || !per) return false;
  const said = [`1 EUR = ${won} KRW`, ...(currency === 'EUR' ? [] : [`1 EUR = ${per} ${currency}`])];
  const id = `x${idOf(`${currency}/${date}`).slice(0, 10)}`;
  const rate: WonRate = { won: exact(won).div(exact(per)).round(6).toString(), day: on.day, receipt: id, url };
  await keepWonRate(store, currency, date, rate, {
    id,
    sentence: `${said.join(', ')} (${on.day})`,
    verbatim: false,
    publisher: 'European Central Bank',
    url,
    published: on.day,
    read: now,
    hash: idOf(on.text),
    rank: 'authority',
    evidence: 'read',
    article: null,
  });
  return true;
}

/**
 * Reads the euro reference rates of the days on which investments were announced and keeps them for good, each with a
 * receipt; asked once a day while one is missing, and not at all when none is. Returns how many were kept.
 */
export async function keepPromiseRates({ store }: Pick<House, 'store'>, fetch: Fetch, now: Instant): Promise<number> {
  const wanted = await missing(store);
  const today = new Date(now).toISOString().slice(0, 10);
  if (wanted.length === 0 || (await store.cache('rates').get<string>('promises')) === today) return 0;
  await store.cache('rates').set('promises', today, DAY);
  const oldest = wanted.map((e) => e.date).sort()[0] ?? today;
  const url = Date.parse(oldest) > now - RECENT.days * DAY ? RECENT.url : WHOLE;
  const fetched = await fetch({ url });
  if (fetched.state !== 'fresh') return 0;
  let kept = 0;
  for (const e of wanted) if (await keep(store, e, fetched.body, url, now)) kept += 1;
  return kept;
}
