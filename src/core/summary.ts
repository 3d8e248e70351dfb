import type { Article } from './item.ts';
import type { Store } from './ports.ts';
import { DAY } from './time.ts';
import type { UiLanguage } from './words.ts';

/** A story's summary in a model's words, after it passed the gate: what it says, and what it was checked against. */
export type ModelSummary = {
  readonly text: string;
  /** Ids of the articles that it was written from and checked against. */
  readonly articles: readonly string[];
  /** The sentences it stands on, as they stand in those articles. */
  readonly supports: readonly { readonly article: string; readonly sentence: string }[];
  /** Figures in it, by their places: what opens a receipt. */
  readonly figures: readonly {
    readonly at: number;
    readonly length: number;
    readonly value: number;
    readonly unit: string;
  }[];
};

/** What became of asking: a summary, or a refusal that is not asked for again as long as the articles are the same. */
export type KeptSummary = ModelSummary | { readonly refused: readonly string[]; readonly articles: readonly string[] };

const KEEP = 60 * DAY;
/** A story is told by its best articles; more say the same. */
export const SUMMED_UP = 3;

const nameOf = (story: string, lang: UiLanguage) => `${story}/${lang}`;

/** Keeps what became of asking for a story in a language. */
export function keepSummary(store: Store, story: string, lang: UiLanguage, kept: KeptSummary): Promise<void> {
  return store.cache('summaries').set(nameOf(story, lang), kept, KEEP);
}

/** What was kept for a story in a language; undefined when it was never asked for. */
export function keptSummary(store: Store, story: string, lang: UiLanguage): Promise<KeptSummary | undefined> {
  return store.cache('summaries').get<KeptSummary>(nameOf(story, lang));
}

/** The model's summary that may be shown for a story: one that passed, and whose articles are still the story's. */
export async function modelSummary(
  store: Store,
  story: { readonly id: string; readonly items: readonly string[] },
  lang: UiLanguage,
): Promise<ModelSummary | undefined> {
  const kept = await keptSummary(store, story.id, lang);
  if (!kept || 'refused' in kept) return undefined;
  return kept.articles.every((id) => story.items.includes(id)) ? kept : undefined;
}

/** The articles a summary is written from: an authority's own first, then the longest of each publisher. */
export function summedUp(articles: readonly Article[]): readonly Article[] {
  const rank = (a: Article) => (a.rank === 'authority' ? 0 : 1);
  const ranked = [...articles].sort((a, b) => rank(a) - rank(b) || b.body.length - a.body.length || a.seen - b.seen);
  const publishers = new Set<string>();
  return ranked.filter((a) => !publishers.has(a.publisher) && publishers.add(a.publisher)).slice(0, SUMMED_UP);
}
