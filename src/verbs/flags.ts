import type { Clock } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { worldClock } from '../main.ts';

/** What `parseArgs` made of a verb's flags. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** The clock of `--now`, or the world's. Throws with an example when the time cannot be read. */
export function clockOf(now: Given[string]): Clock {
  if (typeof now !== 'string') return worldClock;
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(now) ? `${now}T12:00:00+09:00` : now);
  if (Number.isNaN(at)) throw new Error(`--now takes an ISO time such as 2026-11-24T09:00+09:00, not "${now}"`);
  return { now: () => at };
}

/** The language of `--lang`, or undefined. Throws when it is neither. */
export function langOf(lang: Given[string]): UiLanguage | undefined {
  if (lang === undefined || lang === 'en' || lang === 'ko') return lang;
  throw new Error(`--lang is en or ko, not "${String(lang)}"`);
}

/** Writes to standard output and waits for a slow reader. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done));
}
