import type { Zone } from '../core/because.ts';
import { authority } from './authorities.ts';
import { withoutAsides } from './asides.ts';
import { detectLanguage } from './detect.ts';
import { fold, type Folded } from './fold.ts';
import { scannerFor } from './lexicon/index.ts';
import { withoutMarkup } from './markup.ts';
import type { Passage, Readable, Sentence } from './passage.ts';
import { mentionsIn } from './platforms.ts';
import type { Hit } from './scan.ts';
import { sentencesOf } from './sentences.ts';

export type { Zone };

/** A word of the lexicon found in a sentence that counts. */
export type Found = Hit & { readonly zone: Zone; readonly sentence: number };

/** A passage with all that the scan found in it; what relevance, topics and status work on. */
export type Reading = Passage & {
  readonly found: readonly Found[];
  /** The text without markup; same offsets as `text`. */
  readonly plain: string;
  readonly about: string | null;
  readonly publisher: string;
};

/**
 * Drops a word inside a longer one of its kind (`act` in `Digital Services Act`), and a topic word inside an
 * authority's or a country's name: the Consumer Agency is no complaint, the European Union no workers'. An office named right after another
 * country is that country's, not ours: 南韓公平會 is none of Taiwan's.
 */
function outermost(hits: readonly Hit[]): readonly Hit[] {
  const covers = new Map<string, Hit>();
  let named = 0;
  let country: Hit | undefined;
  return hits.filter((h) => {
    if (h.kind === 'place') {
      country = h;
      named = Math.max(named, h.end);
    }
    if (h.kind === 'authority' && isOfAnother(h, country)) return false;
    if (h.kind === 'authority') named = Math.max(named, h.end);
    if (h.kind === 'name' || h.kind === 'commerce' || h.kind === 'shop') return true;
    if (h.kind === 'topic' && h.end <= named) return false;
    const key = WHOLE.has(h.kind) ? h.kind : h.tag;
    const wide = covers.get(key);
    if (wide && h.end <= wide.end && h.end - h.at < wide.end - wide.at) return false;
    if (!wide || h.end > wide.end) covers.set(key, h);
    return true;
  });
}

/** Kinds of which one place of a text tells one thing: the longest word. */
const WHOLE: ReadonlySet<string> = new Set(['place', 'status', 'deed', 'authority']);

function isOfAnother(office: Hit, country: Hit | undefined): boolean {
  if (!country || office.at < country.end || office.at - country.end > 1) return false;
  return authority(office.of)?.country !== country.of;
}

/** The lead: this many sentences after the title, and never more letters than this. */
const LEAD_SENTENCES = 2;
const LEAD_LETTERS = 420;

function place(
  hits: readonly Hit[],
  p: { folded: Folded; sentences: readonly Sentence[]; titleEnd: number },
): readonly Found[] {
  const found: Found[] = [];
  const { sentences, folded, titleEnd } = p;
  const titled = (sentences[0]?.at ?? titleEnd) < titleEnd;
  let s = 0;
  for (const hit of outermost(hits)) {
    const at = folded.back(hit.at);
    while (s < sentences.length && (sentences[s]?.at ?? 0) + (sentences[s]?.length ?? 0) <= at) s++;
    const sentence = sentences[s];
    if (!sentence) break;
    if (at < sentence.at) continue;
    const inLead = s <= (titled ? LEAD_SENTENCES : LEAD_SENTENCES - 1) && at - titleEnd < LEAD_LETTERS;
    const zone: Zone = at < titleEnd ? 'title' : inLead ? 'lead' : 'body';
    const { word, wordId, senseId, tagId, tag, weight, kind, of, end } = hit;
    found.push({ word, wordId, senseId, tagId, tag, weight, kind, of, at: hit.at, end, sentence: s, zone });
  }
  return withoutAsides(found, titled);
}

/** What is read of a text: a novel's worth. Places still hold, since it is the start that is read. */
const LONGEST = 200_000;

/** Makes a text ready: language, sentences, words, names. Never throws; linear in the length of the text. */
export function reading(r: Readable): Reading {
  const text = `${r.title}\n${r.body}`.slice(0, LONGEST);
  const titleEnd = Math.min(r.title.length, text.length);
  const plain = withoutMarkup(text);
  const folded = fold(plain);
  const language = detectLanguage(plain, r.language);
  const sentences = sentencesOf(plain, titleEnd);
  const found = place(scannerFor(language)(folded.text), { folded, sentences, titleEnd });
  const about = r.about ?? null;
  return {
    text,
    titleEnd,
    folded,
    language,
    published: r.published ?? null,
    country: r.country ?? null,
    sentences,
    mentions: mentionsIn(folded, found, about, language),
    found,
    plain,
    about,
    publisher: r.publisher ?? '',
  };
}
