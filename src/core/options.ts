import type { Option, Suggestion } from './command.ts';
import { countryTyped, PLATFORM_NAMES } from './vocabulary.ts';
import { PLATFORMS } from './story.ts';
import type { Bilingual, UiLanguage } from './words.ts';

type Text = Extract<Option, { readonly type: 'text' }>;

/** The platforms one of whose typed names begins with what was typed so far, named in the reader's language. */
export function platformsBeginning(partial: string, lang: UiLanguage): readonly Suggestion[] {
  const begun = partial.normalize('NFKC').trim().toLowerCase();
  return PLATFORMS.filter((p) => PLATFORM_NAMES[p].typed.some((t) => t.startsWith(begun))).map((p) => ({
    label: PLATFORM_NAMES[p][lang],
    value: p,
  }));
}

/** The option `platform:`, completed while it is typed; the command says what it does not know. */
export function platformOption(summary: Bilingual): Text {
  return { type: 'text', ko: '플랫폼', summary, suggest: (partial, desk) => platformsBeginning(partial, desk.lang) };
}

/** The option `country:`; a country's name in either language is taken for it. */
export function countryOption(summary: Bilingual): Text {
  return { type: 'text', ko: '국가', take: countryTyped, summary };
}

/** The option `as-of:`, a day: the answer is made from what was known by its end. */
export const AS_OF: Text = {
  type: 'text',
  ko: '기준일',
  summary: { en: 'As known on that day: 2026-03-01', ko: '그날까지 알려진 것만: 2026-03-01' },
};
