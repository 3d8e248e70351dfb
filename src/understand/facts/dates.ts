import type { Lexicon } from './lexicon.ts';
import { resolve, type Day, type When } from './calendar/when.ts';
import { distance } from './kinds.ts';
import type { Signs } from './scan.ts';
import { skipBack, skipGap } from './words.ts';

/** A day from which something holds, as the sentence tells it. */
export type Start = { readonly when: When; readonly iso: string };

const NEAR = 16;
const IN_SENTENCE = 90;

/** The dates of a sentence on which a rule, fee or service begins to hold. */
export function startsOf(text: string, signs: Signs, published: Day | null, lexicon: Lexicon): readonly Start[] {
  const starts: Start[] = [];
  for (const when of signs.whens) {
    if (!isCalendar(when) || !begins(text, when, signs, lexicon)) continue;
    const iso = resolve(when, published, !isGone(text, when, signs, lexicon));
    if (iso) starts.push({ when, iso });
  }
  return starts;
}

/** A weekday lies behind when its sentence says so: "since Thursday", "took effect on Monday". */
function isGone(text: string, when: When, signs: Signs, { gone, sinceBefore }: Lexicon): boolean {
  if (when.weekday === undefined) return false;
  if (sinceBefore.before(text, skipBack(text, when.at))) return true;
  return signs.cues.some((c) => c.cue === 'effective' && gone.at(text, c.at) !== undefined);
}

function isCalendar(when: When): boolean {
  if (when.months !== undefined || when.quarter || when.half) return false;
  if (when.month !== undefined || when.year !== undefined || when.day !== undefined) return true;
  if (when.weekday !== undefined) return when.lean !== 'past';
  return when.relative === 'today' || when.relative === 'next month' || when.relative === 'next year';
}

function begins(text: string, when: When, signs: Signs, lexicon: Lexicon): boolean {
  const { density } = lexicon.language;
  const way = (cue: string) =>
    Math.min(
      ...signs.cues.filter((c) => c.cue === cue).map((c) => distance(signs, when.at, when.end, c, density)),
      Infinity,
    );
  const from = isFrom(text, when, signs, lexicon);
  const effective = way('effective');
  if ((from && spansOn(text, when, lexicon)) || ends(text, when, lexicon)) return false;
  if (when.weekday !== undefined) {
    if (from || lexicon.sinceBefore.before(text, skipBack(text, when.at)))
      return effective <= IN_SENTENCE || rules(signs);
    return effective <= (rules(signs) ? NEAR + 8 : NEAR / 2) && way('announced') >= effective;
  }
  if (when.month === undefined && when.day !== undefined)
    return from && (effective <= IN_SENTENCE || rules(signs) || when.lean === 'coming');
  if (when.relative && when.month === undefined) return from && (effective <= IN_SENTENCE || rules(signs));
  if (when.month === undefined) return effective <= NEAR && (from || effective <= NEAR / 2);
  if (from) return effective <= IN_SENTENCE || (rules(signs) && way('announced') > NEAR);
  return effective <= NEAR + 8 && way('announced') >= effective && way('asOf') > 2;
}

/** A word for "from" stands right before the date or right after it. */
function isFrom(text: string, when: When, signs: Signs, lexicon: Lexicon): boolean {
  const follows = lexicon.language.change.before === '';
  const before = skipBack(text, when.at);
  const after = skipGap(text, when.end, 1);
  return signs.cues.some(
    (c) =>
      ((c.cue === 'effective' && c.end >= before && c.end <= when.at) || c.cue === 'from') &&
      ((!follows && c.end >= before - 4 && c.end <= when.at) || (c.at >= when.end && c.at <= after + 1)),
  );
}

/** "from January to May" is a span that was looked at. */
function spansOn(text: string, when: When, lexicon: Lexicon): boolean {
  const rest = text.slice(when.end, when.end + 24);
  if (/^\s?(?:부터|から|到|至)[^.]{0,16}(?:까지|まで|止|间)/.test(rest)) return true;
  const at = skipGap(text, when.end, 1);
  return lexicon.range.at(text, at) !== undefined && !/^\s?(?:부터|から|起)/.test(rest) && /\d/.test(rest.slice(0, 14));
}

/** The last day of something is not its first. */
function ends(text: string, when: When, { untilAfter, untilBefore }: Lexicon): boolean {
  return (
    untilAfter.at(text, skipGap(text, when.end, 1)) !== undefined ||
    untilBefore.before(text, skipBack(text, when.at)) !== undefined
  );
}

function rules(signs: Signs): boolean {
  return signs.cues.some(
    (c) =>
      c.cue === 'duty' || c.cue === 'exempt' || c.cue === 'threshold' || c.cue === 'commission' || c.cue === 'oblige',
  );
}
