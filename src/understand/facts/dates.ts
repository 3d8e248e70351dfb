// Longer than most files: all that the rules ask of one date stands together.
import type { Lexicon } from './lexicon.ts';
import type { Day, When } from './calendar/when.ts';
import { distance, pastBracket, wayTo } from './way.ts';
import type { Theme } from './theme.ts';
import { ends } from './periods.ts';
import type { CueAt, Signs } from './signs.ts';
import { skipBack, skipGap } from './words.ts';

/** Letters between a date and the word for its start: right beside it, in a plain clause, anywhere in the sentence. */
const NEAREST = 3;
const NEAR = 16;
const IN_CLAUSE = 44;
const IN_SENTENCE = 90;

export function isCalendar(when: When): boolean {
  if (when.months !== undefined || when.quarter || when.half || when.since !== undefined) return false;
  if (when.month !== undefined || when.year !== undefined || when.day !== undefined) return true;
  if (when.weekday !== undefined) return when.lean !== 'past';
  return when.relative !== undefined && DAYS.has(when.relative);
}

const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'next month', 'next year']);

/** A start lies ahead unless its sentence tells it as past; a month long gone is the coming one only when something will be. */
export function isAhead(text: string, when: When, signs: Signs, published: Day | null, lexicon: Lexicon): boolean {
  if (when.weekday !== undefined) {
    if (isSince(text, when, lexicon)) return false;
    return !hasBegun(text, signs, lexicon);
  }
  if (lexicon.gone.at(text, skipGap(text, when.end, 1))) return false;
  const longGone = published !== null && when.month !== undefined && published.month - when.month > 2;
  return !longGone || signs.cues.some((c) => c.cue === 'will');
}

export function hasBegun(text: string, { cues }: Signs, { gone }: Lexicon): boolean {
  return cues.some((c) => c.cue === 'effective' && gone.at(text, c.at) !== undefined);
}

export function isLater(iso: string, published: Day | null): boolean {
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

export function isSince(text: string, when: When, { sinceBefore }: Lexicon): boolean {
  return sinceBefore.before(text, skipBack(text, when.at)) !== undefined;
}

/** What the rules ask of a date: what stands around it, and how far the words for and against are. */
type Asked = {
  readonly when: When;
  readonly signs: Signs;
  readonly density: number;
  /** The day lies ahead of the report. */
  readonly later: boolean;
  readonly from: boolean;
  readonly effective: number;
  readonly announced: number;
  /** In languages whose verb stands last: it tells of a change, among rules. */
  readonly turning: boolean;
};

/** Whether a date is a start by the rules alone: one piece of what decides. */
export function begins(
  text: string,
  when: When,
  signs: Signs,
  lexicon: Lexicon,
  later: boolean,
  theme: Theme,
): boolean {
  const { density } = lexicon.language;
  const effective = governed(signs) ? Infinity : wayTo('effective', when, signs, density);
  const announced = wayTo('announced', when, signs, density);
  const from = isFrom(text, when, signs, lexicon) || (isSince(text, when, lexicon) && rules(signs));
  if (from && spansOn(text, when, lexicon)) return false;
  if (ends(text, when, lexicon)) return later && rules(signs) && isDue(text, when, lexicon) && effective <= IN_CLAUSE;
  const verb = verbAfter(when, signs, density);
  if (from && verb?.cue === 'announced' && isCloseTo(when, verb, signs, density)) return false;
  const turning = density >= VERB_LAST && isAmongRules(signs) && (verb?.cue === 'effective' || verb?.cue === 'turns');
  const asked: Asked = { when, signs, density, later, from, effective, announced, turning };
  if (when.weekday !== undefined || (when.month === undefined && when.day !== undefined && !when.relative))
    return weekdayBegins(asked, () => hasBegun(text, signs, lexicon));
  if (when.month === undefined && when.day === undefined)
    return when.relative ? dayNearBegins(asked, theme) : effective <= NEAR && (from || effective <= NEAR / 2);
  return dateBegins(asked);
}

function isAmongRules(signs: Signs): boolean {
  return rules(signs) || signs.cues.some((c) => c.cue === 'parcel');
}

/** The only date of its sentence, with nobody saying or deciding anything. */
function isAlone({ announced, signs }: Asked): boolean {
  return announced === Infinity && signs.whens.filter(isCalendar).length === 1;
}

function isTold({ effective, announced, later, signs }: Asked): boolean {
  return effective <= IN_SENTENCE || rules(signs) || (later && announced > NEAR);
}

/** "On Monday", "the 3rd". */
function weekdayBegins(asked: Asked, hasBegun: () => boolean): boolean {
  const { when, from, effective, announced, signs } = asked;
  if (from) return isTold(asked);
  if (when.weekday !== undefined && effective <= NEAR / 2 && announced >= effective) return true;
  return isAlone(asked) && rules(signs) && hasBegun();
}

/** "Today", "yesterday", "tomorrow". */
function dayNearBegins(asked: Asked, theme: Theme): boolean {
  const { when, from, turning } = asked;
  if (turning && when.relative !== 'yesterday') return true;
  return from && (isTold(asked) || (when.relative === 'today' && isAboutRules(theme)));
}

function dateBegins(asked: Asked): boolean {
  const { when, signs, density, later, from, effective, announced, turning } = asked;
  const behind = density >= VERB_LAST ? when.end : 0;
  if (from) {
    if (effective <= IN_SENTENCE) return true;
    return (later || rules(signs)) && wayTo('announced', when, signs, density, behind) > NEAR;
  }
  if (turning) return true;
  const near = isAlone(asked) && rules(signs) ? IN_CLAUSE : NEAR + 8;
  return effective <= near && announced >= effective && wayTo('asOf', when, signs, density) > 2;
}

/** "지난해 11월 면세 폐지에 뜻을 모았고": every start of the sentence is only what was agreed on or looked at. */
export function governed({ cues }: Signs): boolean {
  const starts = cues.filter((c) => c.cue === 'effective');
  const spoken = cues.filter((c) => c.cue === 'announced');
  return starts.every((s) => spoken.some((a) => a.at > s.end && a.at - s.end <= NEAREST));
}

const CLOCK =
  /\s?(?:(?:当地|當地)[时時][间間])?(?:凌晨|午夜|零[时時]|[0-9]{1,2}[时時点點](?:[0-9]{1,2}分)?|未明|早朝|深夜|晚間|晚间|早上|上午){1,2}/y;

/** The end of an hour told after a day. */
function pastClock(text: string, end: number): number {
  CLOCK.lastIndex = end;
  return CLOCK.test(text) ? CLOCK.lastIndex : end;
}

/** A word for "from" stands right before the date or right after it; a bracket may part them: "29일(현지시간) 0시를 기해". */
export function isFrom(text: string, when: When, signs: Signs, lexicon: Lexicon): boolean {
  const follows = lexicon.language.change.before === '';
  const before = skipBack(text, when.at);
  const after = skipGap(text, pastClock(text, pastBracket(text, when.end)), 1);
  return signs.cues.some(
    (c) =>
      ((c.cue === 'effective' && c.end >= before && c.end <= when.at) || c.cue === 'from') &&
      ((!follows && c.end >= before - 4 && c.end <= when.at) || (c.at >= when.end && c.at <= after + 1)),
  );
}

/** Languages that write much with few letters leave out "from": there the next verb tells what happens on a day. */
const VERB_LAST = 2;

/** The first word after a date that says what happens then, up to the next date. */
export function verbAfter(when: When, { cues, whens }: Signs, density: number): CueAt | undefined {
  const next = whens.find((w) => w !== when && w.at >= when.end && isCalendar(w))?.at ?? Infinity;
  const from = new Set(cues.filter((c) => c.cue === 'from').map((c) => c.at));
  const verb = cues.find((c) => c.at >= when.end && VERBS.has(c.cue) && !(c.cue === 'announced' && from.has(c.at)));
  return verb && verb.at < next && (verb.at - when.end) * density <= IN_SENTENCE ? verb : undefined;
}

const VERBS: ReadonlySet<string> = new Set(['effective', 'turns', 'announced', 'opens']);

function isCloseTo(when: When, verb: CueAt, signs: Signs, density: number): boolean {
  return (
    distance(signs, when.at, when.end, verb, density) <= NEAR && !signs.breaks.some((b) => b >= when.end && b < verb.at)
  );
}

/** A shop or service begins on a day: told by the next verb, and of one that has just begun or will. */
export function opens(when: When, signs: Signs, { language }: Lexicon): boolean {
  if (when.year !== undefined && when.month === undefined) return false;
  const verb = verbAfter(when, signs, language.density);
  const today = when.relative === 'yesterday' || when.relative === 'today';
  if (!today || verb?.cue !== 'announced') return verb?.cue === 'opens';
  return signs.cues.some((c) => c.cue === 'opens' && c.at > verb.at && c.at - verb.at < NEAR);
}

/** "from January to May" is a span that was looked at. */
export function spansOn(text: string, when: When, lexicon: Lexicon): boolean {
  const rest = text.slice(when.end, when.end + 24);
  if (/^\s?(?:부터|から|到|至)[^.]{0,16}(?:까지|まで|止|间)/.test(rest)) return true;
  if (/^から(?:\d{2,4}年|\d{1,2}月|半年|[0-9]{1,2}[カか]月の)/.test(rest)) return true;
  const at = skipGap(text, when.end, 1);
  return lexicon.range.at(text, at) !== undefined && !/^\s?(?:부터|から|起)/.test(rest) && /\d/.test(rest.slice(0, 14));
}

/** "to be done away with by March 2029": the last day on which a rule may start. */
export function isDue(text: string, { at }: When, { dueBefore }: Lexicon): boolean {
  return dueBefore.before(text, skipBack(text, at)) !== undefined;
}

function isAboutRules(theme: Theme): boolean {
  return theme.has('duty') || theme.has('exempt') || theme.has('threshold');
}

export function rules(signs: Signs): boolean {
  return signs.cues.some(
    (c) =>
      c.cue === 'duty' || c.cue === 'exempt' || c.cue === 'threshold' || c.cue === 'commission' || c.cue === 'oblige',
  );
}
