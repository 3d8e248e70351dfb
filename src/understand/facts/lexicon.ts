import type { Bound } from '../../core/fact.ts';
import type { Counted, Cue, Language, Relative } from '../language.ts';
import { FIRMS, LETTERS, PREFIXES, SUFFIXES } from './everywhere.ts';
import { grammarOf, type Grammar } from './grammar.ts';
import { finderBefore, finderOf, wordsOf, type Finder, type FinderBefore } from './words.ts';

/** What one word of a text may be a sign of; a word may be several. */
export type Sign =
  | { readonly is: 'cue'; readonly cue: Cue }
  | { readonly is: 'firm'; readonly firm: string }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'quarter'; readonly quarter: number }
  | { readonly is: 'half'; readonly half: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'relative'; readonly relative: Relative }
  | { readonly is: 'numeral'; readonly value: number }
  | { readonly is: 'monthBefore' }
  | { readonly is: 'yearBefore' };

/** What follows a number: money, a counted noun, or a mark of time. */
export type Unit = { readonly currency: string } | { readonly counted: Counted };

/** A vocabulary made ready for looking up. */
export type Lexicon = {
  readonly language: Grammar;
  readonly signs: Finder<readonly Sign[]>;
  readonly scales: Finder<number>;
  readonly letters: Finder<number>;
  readonly units: Finder<Unit>;
  readonly prefixes: FinderBefore<string>;
  readonly boundBefore: FinderBefore<Bound>;
  readonly boundAfter: Finder<Bound>;
  readonly range: Finder<true>;
  readonly changeBefore: FinderBefore<true>;
  readonly changeBetween: Finder<true>;
  readonly partOf: Finder<true>;
  readonly partWhole: Finder<true>;
  readonly outOf: FinderBefore<true>;
  readonly formerBefore: FinderBefore<true>;
  readonly towards: FinderBefore<true>;
  readonly and: Finder<true>;
  /** The words of `towards`, looked up after a figure. */
  readonly tied: Finder<true>;
  /** False for words that only look like growth ("made up"), written with `!` before them. */
  readonly deltaBefore: FinderBefore<boolean>;
  readonly deltaAfter: Finder<true>;
  readonly deltaThrough: Finder<true>;
  readonly marks: Finder<Mark>;
  readonly coming: FinderBefore<Lean>;
  readonly years: Finder<12 | 1>;
  readonly ordinal: Finder<true>;
  readonly untilBefore: FinderBefore<true>;
  readonly dueBefore: FinderBefore<true>;
  readonly untilAfter: Finder<true>;
  readonly sinceBefore: FinderBefore<true>;
  readonly sinceAfter: Finder<true>;
  readonly gone: Finder<true>;
  readonly dayBefore: FinderBefore<true>;
  readonly between: FinderBefore<true>;
  readonly inside: Finder<true>;
  readonly percentBefore: FinderBefore<true>;
  readonly numbered: FinderBefore<true>;
  readonly placeBefore: FinderBefore<true>;
  readonly notMoney: Finder<true>;
  /** What may stand between a sum and the same sum in another currency. */
  readonly same: RegExp;
};

/** What a word before a month says of its year. */
export type Lean = 'past' | 'coming' | 'current' | 'same';

/** A mark of the calendar after or before a number. */
export type Mark = 'year' | 'month' | 'day';

const known = new WeakMap<Language, Lexicon>();

/** The lexicon of a vocabulary; made once. */
export function lexiconOf(language: Language): Lexicon {
  const before = known.get(language);
  if (before) return before;
  const made = makeLexicon(language);
  known.set(language, made);
  return made;
}

function makeLexicon(language: Language): Lexicon {
  const { bounds, time } = language;
  return {
    language: grammarOf(language),
    signs: finderOf(signsOf(language)),
    scales: finderOf(Object.entries(language.scales).map(([w, v]) => [wordsOf(w)[0] ?? w, v] as const)),
    letters: finderOf(Object.entries(LETTERS)),
    units: finderOf(unitsOf(language)),
    prefixes: finderBefore(pairs(PREFIXES)),
    boundBefore: finderBefore(
      pairs({ about: bounds.about.before, 'up to': bounds['up to'].before, 'at least': bounds['at least'].before }),
    ),
    boundAfter: finderOf(
      pairs({ about: bounds.about.after, 'up to': bounds['up to'].after, 'at least': bounds['at least'].after }),
    ),
    range: finderOf(all(language.range)),
    changeBefore: finderBefore(all(language.change.before)),
    changeBetween: finderOf([...all(language.change.between), ...all('→|->|⇒')]),
    partOf: finderOf(all(language.part.of)),
    partWhole: finderOf(all(language.part.whole)),
    outOf: finderBefore(all(language.part.outOf)),
    formerBefore: finderBefore(all(language.former)),
    towards: finderBefore(all(language.towards)),
    and: finderOf(all(language.and)),
    tied: finderOf(all(language.towards)),
    deltaBefore: finderBefore(
      wordsOf(language.delta.before).map((w) => [w.startsWith('!') ? w.slice(1) : w, !w.startsWith('!')] as const),
    ),
    deltaAfter: finderOf(all(language.delta.after)),
    deltaThrough: finderOf(all(language.delta.through)),
    marks: finderOf<Mark>(pairs({ year: time.yearAfter, month: time.monthAfter, day: time.dayAfter })),
    coming: finderBefore(
      pairs({ past: time.past, coming: time.coming, current: time.current ?? '', same: time.same ?? '' }),
    ),
    years: finderOf<12 | 1>([
      ...wordsOf(time.years).map((w) => [w, 12] as const),
      ...wordsOf(time.months12).map((w) => [w, 1] as const),
    ]),
    ordinal: finderOf(all(time.ordinal)),
    untilBefore: finderBefore(all(time.until?.before)),
    dueBefore: finderBefore(all(time.due)),
    untilAfter: finderOf(all(time.until?.after)),
    sinceBefore: finderBefore(all(time.since?.before)),
    sinceAfter: finderOf(all(time.since?.after)),
    gone: finderOf(all(time.gone)),
    dayBefore: finderBefore(all(time.dayBefore)),
    between: finderBefore(all(language.between)),
    inside: finderOf(all(language.delta.inside)),
    percentBefore: finderBefore(all(language.percentBefore)),
    numbered: finderBefore(all(language.numbered)),
    placeBefore: finderBefore(all(language.place)),
    notMoney: finderOf(all(language.bareMoney?.not)),
    same: sameSum(language.same ?? ''),
  };
}

function pairs<K extends string>(lists: Readonly<Record<K, string>>): (readonly [string, K])[] {
  return (Object.keys(lists) as K[]).flatMap((k) => wordsOf(lists[k]).map((w) => [w, k] as const));
}

/** A bracket, a word for "or" or "about", or both: "(약 ", " or about ". */
function sameSum(list: string): RegExp {
  const words = wordsOf(list).join('|') || '(?!)';
  return new RegExp(`^\\s?(?:[(（,]\\s?(?:${words}|≈|=|~)?|${words})\\s?(?:${words})?\\s?$`);
}

function all(list = ''): (readonly [string, true])[] {
  return wordsOf(list).map((w) => [w, true] as const);
}

function unitsOf(language: Language): (readonly [string, Unit])[] {
  const counted = pairs(language.counted as Record<Counted, string>).map(([w, counted]) => [w, { counted }] as const);
  const spoken = pairs(language.currencies).map(([w, currency]) => [w, { currency }] as const);
  const written = pairs(SUFFIXES).map(([w, currency]) => [w, { currency }] as const);
  return [...spoken, ...counted, ...written, ['%', { counted: 'percent' }], ['%p', { counted: 'points' }]];
}

function signsOf(language: Language): Map<string, Sign[]> {
  const signs = new Map<string, Sign[]>();
  const put = (word: string, sign: Sign) => signs.set(word, [...(signs.get(word) ?? []), sign]);
  const { time } = language;
  for (const [word, cue] of pairs(language.cues as Record<Cue, string>)) put(word, { is: 'cue', cue });
  for (const lists of [FIRMS, language.firms]) for (const [word, firm] of pairs(lists)) put(word, { is: 'firm', firm });
  time.months.forEach((names, k) => wordsOf(names).forEach((word) => put(word, { is: 'month', month: k + 1 })));
  time.weekdays?.forEach((names, k) => wordsOf(names).forEach((word) => put(word, { is: 'weekday', weekday: k + 1 })));
  for (const [word, relative] of pairs(time.relative as Record<Relative, string>))
    put(word, { is: 'relative', relative });
  for (const [word, quarter] of Object.entries(time.quarter)) put(wordsOf(word)[0] ?? word, { is: 'quarter', quarter });
  for (const [word, half] of Object.entries(time.half)) put(wordsOf(word)[0] ?? word, { is: 'half', half });
  for (const [word, value] of Object.entries(language.numerals))
    put(wordsOf(word)[0] ?? word, { is: 'numeral', value });
  for (const word of wordsOf(time.monthBefore)) put(word, { is: 'monthBefore' });
  for (const word of wordsOf(time.yearBefore)) put(word, { is: 'yearBefore' });
  return signs;
}
