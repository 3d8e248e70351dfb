import type { FactKind } from '../../core/fact.ts';
import type { Lexicon } from './lexicon.ts';
import type { Amount } from './amounts.ts';
import { has, type CueAt, type Signs } from './signs.ts';
import type { Theme } from './theme.ts';
import { VOICES, voiceOf, type Voice } from './voices.ts';
import { distance } from './way.ts';
import { skipGap } from './words.ts';

/**
 * A sentence with its survey heard as a measurement where `measured` names a firm and people tell what they use; without a
 * firm an answer is no usage rate.
 */
export function heard(signs: Signs, measured: boolean): Signs {
  const cues = measured && has(signs, 'usage') ? signs.cues.filter((c) => c.cue !== 'asked') : withoutUsage(signs);
  return cues === signs.cues ? signs : { ...signs, cues };
}

function withoutUsage({ cues }: Signs): Signs['cues'] {
  return cues.some((c) => c.cue === 'usage') ? cues.filter((c) => c.cue !== 'usage') : cues;
}

/** Beyond this distance a cue has less than half its voice; letters of English. */
const HALF = 24;
const FAINTEST = 0.13;
/** "75 % of" alone says a part of a whole. */
const PART = 0.3;

/** What a figure is by the loudest cue of its sentence, and that cue; no cue where its form alone tells ("75 % of"). */
export type Judged = { readonly kind: FactKind | 'none'; readonly by?: CueAt };

/** Says what a figure is by the loudest cue of its sentence: `none` for what is no fact, undefined when nothing speaks. */
export function judge(
  text: string,
  amount: Amount,
  signs: Signs,
  theme: Theme,
  named: boolean,
  lexicon: Lexicon,
): Judged | undefined {
  const voices = VOICES[amount.unit];
  const part = amount.unit === 'percent' && lexicon.partOf.at(text, skipGap(text, amount.end, 1)) !== undefined;
  let judged: Judged | undefined = part ? { kind: theme.has('commission') ? 'commission' : 'share' } : undefined;
  let loudest = part ? PART : FAINTEST;
  for (const cue of signs.cues) {
    const voice = isTested(amount, cue, signs)
      ? TESTED
      : ofTheme(voiceOf(amount, cue, voices, signs, named), amount, signs, theme);
    if (!voice) continue;
    const score = (voice[1] * HALF) / (HALF + distance(signs, amount.at, amount.end, cue, lexicon.language.density));
    if (score > loudest) [judged, loudest] = [{ kind: voice[0], by: cue }, score];
  }
  return judged;
}

/** Where an article is about what sellers pay, a rate in a sentence without parcels is theirs. */
function ofTheme(voice: Voice | undefined, { unit }: Amount, signs: Signs, theme: Theme): Voice | undefined {
  if (voice?.[0] !== 'duty_rate' || unit !== 'percent' || !theme.has('commission') || theme.has('duty')) return voice;
  return has(signs, 'parcel') || has(signs, 'exempt') ? voice : ['commission', voice[1]];
}

const TESTED: Voice = ['none', 2];

/** "抽驗30件,結果12件不合格": of two counts beside a word for testing the larger one, told first, is what was tested. */
function isTested(amount: Amount, { cue, at, end }: CueAt, { amounts }: Signs): boolean {
  if (
    cue !== 'tested' ||
    amount.unit !== 'items' ||
    Math.min(Math.abs(at - amount.end), Math.abs(amount.at - end)) > 30
  )
    return false;
  return amounts.some((a) => a.unit === 'items' && a.at > amount.at && a.value < amount.value);
}
