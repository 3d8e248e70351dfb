import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Store } from './core/ports.ts';
import { digestSchedule, wholeDigest } from './core/digest.ts';
import { idOf } from './core/item.ts';
import type { Clock, Instant } from './core/time.ts';
import { starterRows, type StarterFiles } from './ledger/starter.ts';
import { ROOT } from './load.ts';
import type { Log } from './log.ts';
import { open as openAny } from './store/open.ts';

/** The store that the settings name. */
export function openStore(config: Pick<Config, 'folder' | 'database' | 'secretKeys'>, clock: Clock): Promise<Store> {
  const where = config.database ? { url: config.database } : { folder: config.folder };
  return openAny(where, clock, { keys: config.secretKeys });
}

const STARTER = ['mau', 'events'] as const;

/**
 * Puts the shipped ledger rows into the store when they changed since the last start. A bad row is named in the log and
 * left out; the rest goes in.
 */
export async function putStarter(store: Store, now: Instant, log: Log): Promise<void> {
  const texts = STARTER.map((name) => readFileSync(join(ROOT, 'src/ledger/starter', `${name}.json`), 'utf8'));
  const mark = idOf(texts.join('\n'));
  if ((await store.places.setting('tiltwatch', 'starter')) === mark) return;
  const files = Object.fromEntries(
    STARTER.map((name, i) => [name, JSON.parse(texts[i] ?? '[]') as unknown]),
  ) as StarterFiles;
  const { figures, events, problems } = starterRows(files, now);
  for (const problem of problems) log.warn('a row of the starter ledger is not right and was left out', { problem });
  await store.ledger.add({ figures, events });
  await store.places.set('tiltwatch', 'starter', mark);
}

/** Gives the channels named in the settings their digest, each once: what a channel's admin set or switched off stays. */
export async function putDigests(
  store: Store,
  config: Pick<Config, 'digestTo' | 'digestAt' | 'zone' | 'lang'>,
): Promise<void> {
  for (const place of config.digestTo) {
    if (await store.places.digest(place)) continue;
    const schedule = digestSchedule(config.digestAt, config.zone);
    await store.places.setDigest(wholeDigest(place, schedule, config.lang, 'settings', true));
  }
}
