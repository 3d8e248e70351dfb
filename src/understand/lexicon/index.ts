import type { LanguageCode } from '../../core/item.ts';
import { scannerOf, type Scanner, type Words } from '../scan.ts';
import { AUTHORITIES } from './authorities.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { plainly, weighted, wordsOf, type Lexicon } from './lexicon.ts';
import { PEER_SPELLINGS, PLATFORM_SPELLINGS, type Spelling } from './names.ts';
import { PLACES } from './places.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The lexicon of each language that is read; `und` is looked at with English words. */
const LEXICONS: Readonly<Record<LanguageCode, Lexicon>> = { ko, en, id, zh, 'zh-TW': zh, ja, vi, th, es, und: en };

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

const scanners = new Map<LanguageCode, Scanner>();

/** The scanner for articles of a language: its own words, names in every script, and a few English words. */
export function scannerFor(language: LanguageCode): Scanner {
  const known = scanners.get(language);
  if (known) return known;
  const loaned = language === 'en' ? [] : wordsOf(en).filter((w) => LOANED.test(w.word));
  const made = scannerOf([...wordsOf(LEXICONS[language]), ...loaned, ...shared()]);
  scanners.set(language, made);
  return made;
}
