import { readFileSync } from 'node:fs';
import { ownConfig } from '../config.ts';
import { wallTime } from '../core/time.ts';
import type { Trial } from '../duty/trial.ts';
import { addRules, tryRules } from '../dutybook.ts';
import { open } from '../main.ts';
import { runWords } from '../words/run.ts';
import { clockOf, print, type Given } from './flags.ts';

function rowsIn(file: string): readonly unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read; give the path of a JSON file.`);
  }
  try {
    const rows = JSON.parse(text) as unknown;
    if (Array.isArray(rows)) return rows as readonly unknown[];
  } catch (wrong) {
    throw new Error(`${file} is not JSON: ${wrong instanceof Error ? wrong.message : String(wrong)}`);
  }
  throw new Error(`${file} should hold a list of rows, as the files in src/duty/rules do.`);
}

function linesOf({ rule, day, replaces, turns }: Trial, lang: 'en' | 'ko'): readonly string[] {
  const w = runWords[lang];
  const first = w.ruleFrom(rule.id, rule.title[lang], rule.from ?? w.ruleNoStart(day));
  const taken = replaces ? w.ruleReplaces(replaces.id, replaces.title[lang]) : w.ruleNew;
  const said = turns.map((t) => `  ${t.what}: ${t.before} → ${t.after}`);
  return [first, `  ${taken}`, ...(said.length ? said : [`  ${w.ruleTurnsNone}`])];
}

/**
 * `tiltwatch rules add FILE [--dry-run]`: new rows of duty law from a JSON file; each changes answers from its own date on.
 * Both tell what each row replaces and which sample answers turn; a dry run adds nothing.
 */
export async function rules(words: readonly string[], flags: Given): Promise<number> {
  const [action, file] = words;
  if (action !== 'add' || !file)
    throw new Error('rules takes: rules add FILE.json [--dry-run] (a list of rows as in src/duty/rules)');
  const rows = rowsIn(file);
  const config = ownConfig();
  const house = await open({ config, clock: clockOf(flags['now']) });
  try {
    const today = wallTime(house.clock.now(), config.zone).date;
    const trials = await tryRules(house.store, rows, today);
    for (const trial of trials) await print(`${linesOf(trial, config.lang).join('\n')}\n`);
    const w = runWords[config.lang];
    if (flags['dry-run']) await print(`${w.rulesTried(rows.length)}\n`);
    else await print(`${w.rulesAdded(await addRules(house.store, rows))}\n`);
    return 0;
  } finally {
    await house.close();
  }
}
