import type { LanguageCode } from '../../core/item.ts';
import { scannerOf, type Scanner, type Words } from '../scan.ts';
import type { Tongue } from '../tongue.ts';
import { ENGLISH, tongueOf } from '../tongues.ts';
import { AUTHORITIES } from './authorities.ts';
import { plainly, weighted, wordsOf } from './lexicon.ts';
import { PEER_SPELLINGS, PLATFORM_SPELLINGS, type Spelling } from './names.ts';
import { PLACES } from './places.ts';

/** English words that other languages write as they are: laws, measures and shop words. */
const LOANED =
  /^(?:dsa|gdpr|mau|dau|wau|gmv|ipo|mou|vat|cookie|de minimis|tiktok shop|digital services act|tokopedia|e-commerce)$/;

function names(spellings: readonly Spelling[]): Words {
  return spellings.flatMap(({ name, rule, words }) => plainly(`name/${name}/${rule}`, words));
}

function shared(): Words {
  return [
    ...names(PLATFORM_SPELLINGS),
    ...names(PEER_SPELLINGS),
    ...AUTHORITIES.flatMap((a) => plainly(`authority/${a.id}`, a.called)),
    ...Object.entries(PLACES).flatMap(([code, w]) => weighted(`place/${code}`, w)),
  ];
}

/** What a language adds to the tables that all share. */
function own({ names: spelled = [], authorities = {}, places = {} }: Tongue): Words {
  return [
    ...names(spelled),
    ...Object.entries(authorities).flatMap(([id, called]) => plainly(`authority/${id}`, called)),
    ...Object.entries(places).flatMap(([code, w]) => weighted(`place/${code}`, w)),
  ];
}

const scanners = new Map<LanguageCode, Scanner>();

/** The scanner for articles of a language: its own words, names in every script, and a few English words. */
export function scannerFor(language: LanguageCode): Scanner {
  const known = scanners.get(language);
  if (known) return known;
  const tongue = tongueOf(language);
  const loaned = tongue === ENGLISH ? [] : wordsOf(ENGLISH.meaning).filter((w) => LOANED.test(w.word));
  const made = scannerOf([...wordsOf(tongue.meaning), ...loaned, ...shared(), ...own(tongue)]);
  scanners.set(language, made);
  return made;
}
