import type { Passage } from '../passage.ts';
import { noteFirms } from './firms.ts';
import { heard } from './kinds.ts';
import { blank, type Memory } from './memory.ts';
import { settingOf, type Reading } from './reading.ts';
import { scan } from './scan.ts';
import type { Signs } from './signs.ts';
import { WEIGHED } from './whose.ts';

/** A text scanned sentence by sentence, and what is known of it before the first figure is read. */
export type Readied = { readonly reading: Reading; readonly scanned: readonly Signs[]; readonly memory: Memory };

/** Scans a text for figures and all that speaks about them; linear in its length. */
export function readied(p: Passage): Readied {
  const reading = settingOf(p);
  const memory = blank(reading, WEIGHED);
  const read = reading.sentences.map(({ from, to }) => scan(reading.text, from, to, reading));
  noteFirms(read, memory.firms);
  const scanned = read.map((s) => heard(s, memory.firms.only !== null || s.firms.length > 0));
  memory.theme = new Set(scanned.slice(0, 2).flatMap((s) => s.cues.map((c) => c.cue)));
  return { reading, scanned, memory };
}
