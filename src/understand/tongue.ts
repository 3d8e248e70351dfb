import type { LanguageCode } from '../core/item.ts';
import type { Language } from './language.ts';
import type { GateWords } from './gate/words.ts';
import type { Lexicon, Weighted } from './lexicon/lexicon.ts';
import type { Spelling } from './lexicon/names.ts';

/** Scripts by which a language is recognised; `Kana` is Japanese with its Han letters. */
export type Script = 'Hangul' | 'Thai' | 'Kana' | 'Han' | 'Latin';

/** How a language is told from the others of its script. */
export type Recognised = {
  readonly script: Script;
  /** Latin script: everyday words, parted by spaces, that hardly any other language has. */
  readonly everyday?: string;
  /**
   * Letters that tell it: in Latin script those of this language alone, in Han those of its set; in Kana the letters of
   * either Chinese set that it writes as well.
   */
  readonly letters?: string;
};

/** Where a sentence does not end, and which stand on another; lists parted by `|`. */
export type SentenceWords = {
  /** Abbreviations without their last point. */
  readonly abbreviations?: string;
  /** Words that follow a closed quotation and belong to its sentence. */
  readonly goesOn?: string;
  /** Openings that lean on the sentence before: pronouns, and words that join. */
  readonly leans?: string;
};

/** Words of lines that frame a text and tell nothing; lists parted by `|`, where a space may be missing in Han, Hangul and Thai. */
export type FrameWords = {
  /** Heads of lists of other articles. */
  readonly related?: string;
  /** Who owns the text, and words by which even a long line may say so. */
  readonly rights?: string;
  readonly even?: string;
  /** Before a colon, and anywhere in brackets: captions. */
  readonly caption?: string;
  readonly picture?: string;
  /** Heads of lines with addresses and annexes, and words before a telephone number. */
  readonly contact?: string;
  readonly phone?: string;
  readonly cookies?: string;
  /** Asks for subscribers, advertisements, tags. */
  readonly follow?: string;
  readonly byline?: string;
  readonly menu?: string;
};

/**
 * All that is known of one language: a file of this folder's `languages`, named by its code. Words and no rules; what
 * several languages share (authorities, countries, spellings of names) stands in the tables of `lexicon`, and a
 * language adds its own here.
 */
export type Tongue = {
  readonly code: LanguageCode;
  /** ISO country whose wall clock its press goes by when the publisher's country is unknown. */
  readonly home: string;
  /** It is hardly spoken elsewhere: an article that names no country is about this one. */
  readonly homeAlone?: true;
  readonly recognised: Recognised;
  readonly sentences: SentenceWords;
  readonly frames: FrameWords;
  /** Words of topics, stages and relevance. */
  readonly meaning: Lexicon;
  /** Words around figures, dates and firms. */
  readonly facts: Language;
  /** Words of acts and denials; without them no model's words are let through on articles in this language. */
  readonly gate?: GateWords;
  /** Names of countries, by ISO code, beside those of `lexicon/places.ts`. */
  readonly places?: Readonly<Record<string, Weighted>>;
  /** Names of authorities, by the ids of `lexicon/authorities.ts`, beside those there. */
  readonly authorities?: Readonly<Record<string, string>>;
  /** Spellings of platforms beside those of `lexicon/names.ts`. */
  readonly names?: readonly Spelling[];
};
