import type { Peer } from '../core/fact.ts';
import type { LanguageCode } from '../core/item.ts';
import type { Platform } from '../core/story.ts';
import type { Instant } from '../core/time.ts';
import type { Folded } from './fold.ts';
import type { Found } from './reading.ts';

/** A sentence of the text: `text.slice(at, at + length)` in the original. */
export type Sentence = { readonly at: number; readonly length: number };

/** A name found in the text, after all context rules; `TikTok` and `Alibaba` are related names, not platforms. */
export type Mention = {
  readonly name: Platform | Peer | 'TikTok' | 'Alibaba';
  readonly at: number;
  readonly length: number;
};

/** A text made ready for reading; what every rule of this room works on. All offsets are into `text`. */
export type Passage = {
  /** `title + '\n' + body`, as it came. */
  readonly text: string;
  /** Where the title ends: offsets below it are in the title. */
  readonly titleEnd: number;
  readonly folded: Folded;
  readonly language: LanguageCode;
  /** When it was published; null when unknown: then 'last month' has no date. */
  readonly published: Instant | null;
  /** ISO country of the publisher, for a bare `$` or `元`; null when unknown. */
  readonly country: string | null;
  /** Without boilerplate: captions, bylines, related-article lists are left out here. */
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Words of the lexicon in the sentences, in their order; none where nobody looked for them. */
  readonly found?: readonly Found[];
};

/** What may be understood: an article, with what its source says of it. */
export type Readable = {
  readonly title: string;
  readonly body: string;
  readonly language?: LanguageCode;
  readonly published?: Instant | null;
  readonly publisher?: string;
  readonly country?: string;
  /** A platform that the source is about, so that entries need not name it. */
  readonly about?: string;
};
