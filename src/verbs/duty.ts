import { ownConfig } from '../config.ts';
import { languageOfLine } from '../core/line.ts';
import { wallTime } from '../core/time.ts';
import { dutyJson } from '../duty/json.ts';
import { open } from '../main.ts';
import { ask } from './ask.ts';
import { clockOf, langOf, print, type Given } from './flags.ts';

/** `tiltwatch duty <line> [--json]`: a parcel's assessment as JSON for other programs, or as the reply a person sees. */
export async function duty(words: readonly string[], flags: Given): Promise<number> {
  const line = words.join(' ');
  if (line.trim() === '')
    throw new Error('duty needs goods and a price, for example: tiltwatch duty --json "니트 180 usd"');
  const { json: wanted, ...others } = flags;
  if (!wanted) return ask([`/duty ${line}`], others);
  const config = ownConfig();
  const house = await open({ config, clock: clockOf(flags['now']) });
  try {
    const today = wallTime(house.clock.now(), config.zone).date;
    const lang = langOf(flags['lang']) ?? languageOfLine(line) ?? config.lang;
    const result = dutyJson(house.duty, line, today, lang);
    await print(`${JSON.stringify(result)}\n`);
    return result.ok ? 0 : 1;
  } finally {
    await house.close();
  }
}
