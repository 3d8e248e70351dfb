import type { Bilingual } from '../core/words.ts';
import type { Refusals } from '../ledger/asked.ts';
import { ledgerWords } from '../words/ledger.ts';

/** What a ledger command says to a platform it does not know; `command` gives the line that works. */
export function refusals(command: string): Refusals {
  return {
    unknown: (w) => ({ en: ledgerWords.en.unknownPlatform(w), ko: ledgerWords.ko.unknownPlatform(w) }),
    didYouMean: (w, name) => ({
      en: ledgerWords.en.didYouMean(w, name.en),
      ko: ledgerWords.ko.didYouMean(w, name.ko),
    }),
    example: (name) => `/${command} ${name}`,
  };
}

/** What is said to a country that is not known. */
export function noCountry(word: string): Bilingual {
  return { en: ledgerWords.en.unknownCountry(word), ko: ledgerWords.ko.unknownCountry(word) };
}
