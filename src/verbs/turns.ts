import { alertBook } from '../alertbook.ts';
import { ownConfig } from '../config.ts';
import { digestSchedule, wholeDigest } from '../core/digest.ts';
import type { Place } from '../core/ports.ts';
import { open } from '../main.ts';
import { renderConsole } from '../surfaces/console/render.ts';
import { fetchFor } from '../poll.ts';
import { nextTryIn, poll } from '../tick.ts';
import { digestOf } from '../views/digest.ts';
import { runWords } from '../words/run.ts';
import { clockOf, langOf, print, type Given } from './flags.ts';

/** `tiltwatch poll --once`: visits every source that is due and says how it went; exit 1 when none could be reached. */
export async function pollOnce(): Promise<number> {
  const config = ownConfig();
  const house = await open({ config });
  try {
    const fetch = fetchFor(house.version, house.clock, config.allowPrivate);
    const round = await poll(house, alertBook(house.store.alerts), fetch, new AbortController().signal);
    const next = await nextTryIn(house, house.clock.now());
    await print(`${runWords[config.lang].round(round.read, round.visited, round.kept, next)}\n`);
    for (const { source, problem } of round.problems) await print(`  ${source}: ${problem}\n`);
    return round.visited > 0 && round.read === 0 ? 1 : 0;
  } finally {
    await house.close();
  }
}

/** `tiltwatch digest --to console|PLACE`: today's digest, shown here or queued for a place. */
export async function digest(_words: readonly string[], flags: Given): Promise<number> {
  const config = ownConfig();
  const house = await open({ config, clock: clockOf(flags['now']) });
  const to = typeof flags['to'] === 'string' ? flags['to'] : 'console';
  const lang = langOf(flags['lang']) ?? config.lang;
  const place = (to === 'console' ? 'console:tty' : to) as Place;
  const setting = wholeDigest(place, digestSchedule(config.digestAt, config.zone), lang, 'console', true);
  try {
    const now = house.clock.now();
    const reply = await digestOf(house.store, await house.sources(), setting, now);
    if (to === 'console') await print(`${renderConsole(reply, { lang, width: process.stdout.columns })}\n`);
    else
      await house.store.outbox.queue({ to: setting.place, occasion: `digest/by-hand/${now}`, reply, after: null }, now);
    return 0;
  } finally {
    await house.close();
  }
}
