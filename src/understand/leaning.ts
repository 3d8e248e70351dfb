import type { LanguageCode } from '../core/item.ts';
import { alternatives, tongueOf } from './tongues.ts';

const OPENINGS = new Map<LanguageCode, RegExp>();

function openingsOf(language: LanguageCode): RegExp {
  const known = OPENINGS.get(language);
  if (known) return known;
  const words = alternatives([tongueOf(language).sentences.leans ?? '']);
  const made = new RegExp(`^["“‘「『]?(?:${words})(?![\\p{Script=Latin}\\p{N}])`, 'iu');
  OPENINGS.set(language, made);
  return made;
}

/** True for a sentence that leans on the one before it ("It said …", "한편 …", "一方、…"): alone it says too little. */
export function leansOn(sentence: string, language: LanguageCode): boolean {
  return openingsOf(language).test(sentence);
}
