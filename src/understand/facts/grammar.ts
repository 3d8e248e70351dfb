import type { Language } from '../language.ts';

/** What a text is read by beside its words; of one shape for all languages, which is faster to ask. */
export type Grammar = Readonly<{
  decimal: Language['decimal'];
  eitherGroups: boolean;
  peso: string | undefined;
  currencies: Language['currencies'];
  adjectives: boolean;
  change: { readonly before: string };
  bareMoney: Language['bareMoney'];
  density: number;
  time: Readonly<{ monthAfter: string; yearAfter: string; smallMonths: boolean; capitalDays: boolean }>;
}>;

/** Takes out of a language what is no list of words. */
export function grammarOf(l: Language): Grammar {
  const { monthAfter, yearAfter, smallMonths, capitalDays } = l.time;
  return {
    decimal: l.decimal,
    eitherGroups: l.eitherGroups === true,
    peso: l.peso,
    currencies: l.currencies,
    adjectives: l.adjectives,
    change: { before: l.change.before },
    bareMoney: l.bareMoney,
    density: l.density,
    time: { monthAfter, yearAfter, smallMonths: smallMonths === true, capitalDays: capitalDays === true },
  };
}
