import { Mistake } from '../core/command.ts';
import type { Line } from '../core/reply.ts';
import { PLATFORMS, type Platform, type Status } from '../core/story.ts';
import { countryTyped, nearest, PLATFORM_NAMES, platformTyped, statusTyped } from '../core/vocabulary.ts';
import type { Bilingual } from '../core/words.ts';

/** The sentences a command says when a name is not known. */
export type Refusals = {
  readonly unknown: (word: string) => Bilingual;
  readonly didYouMean: (word: string, name: Bilingual) => Bilingual;
  /** A line that works, with the corrected name put in. */
  readonly example: (name: string) => Line;
};

/** The platform a reader names; undefined for none. Throws Mistake with the nearest name as a line that works. */
export function platformAsked(word: string | undefined, said: Refusals): Platform | undefined {
  if (!word) return undefined;
  const platform = platformTyped(word);
  if (platform) return platform;
  const near = nearest(
    word,
    PLATFORMS.flatMap((p) => PLATFORM_NAMES[p].typed),
  );
  const meant = near && platformTyped(near);
  if (near && meant) throw new Mistake(said.didYouMean(word, PLATFORM_NAMES[meant]), said.example(near));
  throw new Mistake(said.unknown(word), said.example('temu'));
}

/** The country a reader names, as its code; undefined for none. Throws Mistake. */
export function countryAsked(
  word: string | undefined,
  unknown: (word: string) => Bilingual,
  example: Line,
): string | undefined {
  if (!word) return undefined;
  const code = countryTyped(word) ?? (/^[A-Z]{2}$/.test(word) ? word : undefined);
  if (!code) throw new Mistake(unknown(word), example);
  return code;
}

/** The status a reader names; undefined for none. Throws Mistake. */
export function statusAsked(
  word: string | undefined,
  unknown: (word: string) => Bilingual,
  example: Line,
): Status | undefined {
  if (!word) return undefined;
  const status = statusTyped(word);
  if (!status) throw new Mistake(unknown(word), example);
  return status;
}
