import type { Passage } from '../passage.ts';
import { noteFirms, type FirmState } from './firms.ts';
import { heard } from './kinds.ts';
import { settingOf, type Reading } from './reading.ts';
import { scan } from './scan.ts';
import type { Signs } from './signs.ts';
import type { Theme } from './theme.ts';

/** A text scanned sentence by sentence, who measures in it, and the cues of its title and first sentence. */
export type Readied = {
  readonly reading: Reading;
  readonly scanned: readonly Signs[];
  readonly firms: FirmState;
  readonly theme: Theme;
};

/** Scans a text for figures and all that speaks about them; linear in its length. */
export function readied(p: Passage): Readied {
  const reading = settingOf(p);
  const firms: FirmState = { firm: null, office: null, age: 0, only: null, act: false };
  const read = reading.sentences.map(({ from, to }) => scan(reading.text, from, to, reading));
  noteFirms(read, firms);
  const scanned = read.map((s) => heard(s, firms.only !== null || s.firms.length > 0));
  const theme = new Set(scanned.slice(0, 2).flatMap((s) => s.cues.map((c) => c.cue)));
  return { reading, scanned, firms, theme };
}
