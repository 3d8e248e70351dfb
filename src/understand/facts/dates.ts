import type { Lexicon } from './lexicon.ts';
import { resolve, type Day, type When } from './calendar/when.ts';
import { distance, pastBracket, type Theme } from './kinds.ts';
import { ends } from './periods.ts';
import type { Signs } from './scan.ts';
import { skipBack, skipGap } from './words.ts';

/** A day from which something holds, as the sentence tells it. */
export type Start = { readonly when: When; readonly iso: string };

/** Letters between a date and the word for its start: right beside it, in a plain clause, anywhere in the sentence. */
const NEAR = 16;
const IN_CLAUSE = 44;
const IN_SENTENCE = 90;

/** The dates of a sentence on which a rule, fee or service begins to hold. */
export function startsOf(
  text: string,
  signs: Signs,
  published: Day | null,
  lexicon: Lexicon,
  theme: Theme,
): readonly Start[] {
  const starts: Start[] = [];
  for (const when of signs.whens) {
    if (!isCalendar(when)) continue;
    const iso = resolve(when, published, isAhead(text, when, signs, published, lexicon));
    if (iso && begins(text, when, signs, lexicon, isLater(iso, published), theme)) starts.push({ when, iso });
  }
  return starts;
}

function isCalendar(when: When): boolean {
  if (when.months !== undefined || when.quarter || when.half || when.since !== undefined) return false;
  if (when.month !== undefined || when.year !== undefined || when.day !== undefined) return true;
  if (when.weekday !== undefined) return when.lean !== 'past';
  return when.relative === 'today' || when.relative === 'next month' || when.relative === 'next year';
}

/** A start lies ahead unless its sentence tells it as past; a month long gone is the coming one only when something will be. */
function isAhead(text: string, when: When, signs: Signs, published: Day | null, lexicon: Lexicon): boolean {
  if (when.weekday !== undefined) {
    if (isSince(text, when, lexicon)) return false;
    return !hasBegun(text, signs, lexicon);
  }
  const longGone = published !== null && when.month !== undefined && published.month - when.month > 2;
  return !longGone || signs.cues.some((c) => c.cue === 'will');
}

function hasBegun(text: string, { cues }: Signs, { gone }: Lexicon): boolean {
  return cues.some((c) => c.cue === 'effective' && gone.at(text, c.at) !== undefined);
}

function isLater(iso: string, published: Day | null): boolean {
  if (!published) return false;
  const { year, month, day } = published;
  return (
    iso >
    [year, month, day]
      .map((n) => String(n).padStart(2, '0'))
      .join('-')
      .slice(0, iso.length)
  );
}

function isSince(text: string, when: When, { sinceBefore }: Lexicon): boolean {
  return sinceBefore.before(text, skipBack(text, when.at)) !== undefined;
}

function begins(text: string, when: When, signs: Signs, lexicon: Lexicon, later: boolean, theme: Theme): boolean {
  const { density } = lexicon.language;
  const way = (cue: string) =>
    Math.min(
      ...signs.cues.filter((c) => c.cue === cue).map((c) => distance(signs, when.at, when.end, c, density)),
      Infinity,
    );
  const [effective, announced] = [way('effective'), way('announced')];
  const from = isFrom(text, when, signs, lexicon) || (isSince(text, when, lexicon) && rules(signs));
  if (from && spansOn(text, when, lexicon)) return false;
  if (ends(text, when, lexicon)) return later && rules(signs) && isDue(text, when, lexicon) && effective <= IN_CLAUSE;
  const alone = announced === Infinity && signs.whens.filter(isCalendar).length === 1;
  const told = effective <= IN_SENTENCE || rules(signs) || (later && announced > NEAR);
  if (when.weekday !== undefined || (when.month === undefined && when.day !== undefined)) {
    if (from) return told;
    if (when.weekday !== undefined && effective <= NEAR / 2 && announced >= effective) return true;
    return alone && rules(signs) && hasBegun(text, signs, lexicon);
  }
  if (when.relative && when.month === undefined)
    return from && (told || (when.relative === 'today' && isAboutRules(theme)));
  if (when.month === undefined) return effective <= NEAR && (from || effective <= NEAR / 2);
  if (from) return effective <= IN_SENTENCE || (announced > NEAR && (later || rules(signs)));
  return effective <= (alone && rules(signs) ? IN_CLAUSE : NEAR + 8) && announced >= effective && way('asOf') > 2;
}

/** A word for "from" stands right before the date or right after it; a bracket may part them: "29일(현지시간) 0시를 기해". */
function isFrom(text: string, when: When, signs: Signs, lexicon: Lexicon): boolean {
  const follows = lexicon.language.change.before === '';
  const before = skipBack(text, when.at);
  const after = skipGap(text, pastBracket(text, when.end), 1);
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

/** "to be done away with by March 2029": the last day on which a rule may start. */
function isDue(text: string, { at }: When, { dueBefore }: Lexicon): boolean {
  return dueBefore.before(text, skipBack(text, at)) !== undefined;
}

function isAboutRules(theme: Theme): boolean {
  return theme.has('duty') || theme.has('exempt') || theme.has('threshold');
}

function rules(signs: Signs): boolean {
  return signs.cues.some(
    (c) =>
      c.cue === 'duty' || c.cue === 'exempt' || c.cue === 'threshold' || c.cue === 'commission' || c.cue === 'oblige',
  );
}
