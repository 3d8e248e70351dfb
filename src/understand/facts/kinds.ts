import { FACT_KINDS } from '../../core/fact.ts';
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
  if (cues === signs.cues) return signs;
  const { from, to, amounts, whens, firms, breaks } = signs;
  return { from, to, amounts, cues, whens, firms, breaks };
}

function withoutUsage({ cues }: Signs): Signs['cues'] {
  return cues.some((c) => c.cue === 'usage') ? cues.filter((c) => c.cue !== 'usage') : cues;
}

/** Beyond this distance a cue has less than half its voice; letters of English. */
const HALF = 24;
const FAINTEST = 0.13;
/** "75 % of" alone says a part of a whole. */
const PART = 0.3;

/** What a figure may be: a kind of fact, or none. */
export const CLASSES = ['none', ...FACT_KINDS] as const;
export type Class = (typeof CLASSES)[number];

const CLASS_AT: ReadonlyMap<Class, number> = new Map(CLASSES.map((c, i) => [c, i]));

/**
 * What the words of its sentence say of a figure: how loud the loudest of each class is, in the order of CLASSES; and, where
 * any can be heard, which is the loudest of all and by which word (none where the figure's form alone tells: "75 % of").
 */
export type Judged = {
  readonly voices: Float64Array;
  readonly kind: Class | undefined;
  readonly by: CueAt | undefined;
};

/** Hears every cue of a figure's sentence. */
export function judge(
  text: string,
  amount: Amount,
  signs: Signs,
  theme: Theme,
  named: boolean,
  lexicon: Lexicon,
): Judged {
  const table = VOICES[amount.unit];
  const voices = new Float64Array(CLASSES.length);
  const raise = (kind: Class, score: number) => {
    const at = CLASS_AT.get(kind) ?? 0;
    if (score > (voices[at] ?? 0)) voices[at] = score;
  };
  const part = amount.unit === 'percent' && lexicon.partOf.at(text, skipGap(text, amount.end, 1)) !== undefined;
  const form = theme.has('commission') ? 'commission' : 'share';
  let kind: Class | undefined = part ? form : undefined;
  let by: CueAt | undefined;
  let loudest = part ? PART : FAINTEST;
  if (part) raise(form, PART);
  for (const cue of signs.cues) {
    const voice = isTested(amount, cue, signs)
      ? TESTED
      : ofTheme(voiceOf(amount, cue, table, signs, named), amount, signs, theme);
    if (!voice) continue;
    const score = (voice[1] * HALF) / (HALF + distance(signs, amount.at, amount.end, cue, lexicon.language.density));
    raise(voice[0], score);
    if (score > loudest) [kind, by, loudest] = [voice[0], cue, score];
  }
  return { voices, kind, by };
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
