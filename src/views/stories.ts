import type { Told } from '../core/digest.ts';
import type { Fact } from '../core/fact.ts';
import { valued } from '../core/figures.ts';
import type { Article } from '../core/item.ts';
import type { Block, Span } from '../core/reply.ts';
import { isWebAddress } from '../core/reply.ts';
import type { Store } from '../core/ports.ts';
import type { Story } from '../core/story.ts';
import { wallTime } from '../core/time.ts';
import { countryName, PLATFORM_NAMES, STATUS_NAMES, TOPIC_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { newsWords } from '../words/news.ts';

/** Stories with their articles, asked of the store in one go. */
export async function withArticles(store: Store, stories: readonly Story[]): Promise<readonly Told[]> {
  const ids = [...new Set(stories.flatMap((s) => s.items))];
  const byId = new Map((await store.articles.many(ids)).map((a) => [a.id, a]));
  return stories.map((story) => ({ story, articles: story.items.flatMap((id) => byId.get(id) ?? []) }));
}

/** The articles to name first: an authority's own page, then one per publisher, in the reader's language before others. */
export function bestArticles({ articles }: Told, lang: UiLanguage, most: number): readonly Article[] {
  const score = (a: Article) => (a.rank === 'authority' ? 0 : 2) + (a.language === lang ? 0 : 1);
  const ranked = [...articles].sort((a, b) => score(a) - score(b) || a.seen - b.seen);
  const seen = new Set<string>();
  return ranked.filter((a) => !seen.has(a.publisher) && seen.add(a.publisher)).slice(0, most);
}

/** The title a reader is shown: of an article in their language where there is one. */
export function titleFor(told: Told, lang: UiLanguage): string {
  return bestArticles(told, lang, 99).find((a) => a.language === lang)?.title ?? told.story.title;
}

/** The one figure a story is about: the first that is neither background nor doubted, the law's money first. */
export function leadFact(story: Story): Fact | undefined {
  const told = story.facts.filter((f) => !f.background && !f.suspect);
  return told.find((f) => f.kind === 'fine' || f.kind === 'investment') ?? told[0];
}

/** 'Temu · EU · fine EUR 200m · concluded', from what was understood alone. */
export function headline(story: Story, lang: UiLanguage): string {
  const fact = leadFact(story);
  const topic = story.topics[0];
  const parts = [
    story.platforms.map((p) => PLATFORM_NAMES[p][lang]).join(', '),
    story.jurisdictions
      .slice(0, 2)
      .map((j) => countryName(j, lang))
      .join(', '),
    [topic ? TOPIC_NAMES[topic][lang] : '', fact ? valued(fact.value, fact.unit, lang) : ''].filter(Boolean).join(' '),
    story.status ? STATUS_NAMES[story.status][lang] : '',
  ];
  return parts.filter((p) => p !== '').join(' · ');
}

function linked(a: Article): Span {
  return isWebAddress(a.url) ? { link: a.publisher, to: a.url } : a.publisher;
}

/** Who reports it: 'KFTC, Yonhap · 3 sources, 2 languages', the names linked. */
export function sourcesLine(told: Told, lang: UiLanguage): readonly Span[] {
  const w = newsWords[lang];
  const named = bestArticles(told, lang, 3);
  const publishers = new Set(told.articles.map((a) => a.publisher)).size;
  const languages = new Set(told.articles.map((a) => a.language)).size;
  const names = named.flatMap((a, i): readonly Span[] => (i === 0 ? [linked(a)] : [', ', linked(a)]));
  return publishers > named.length || languages > 1 ? [...names, ` · ${w.outlets(publishers, languages)}`] : names;
}

/** A story in two lines: what happened, then who reports it. */
export function storyLines(told: Told, lang: UiLanguage, zone: string): readonly Block[] {
  const { date } = wallTime(told.story.last, zone);
  const facts = headline(told.story, lang);
  return [
    { kind: 'text', text: ['● ', { strong: titleFor(told, lang) }] },
    {
      kind: 'text',
      tone: 'muted',
      text: [`${date.slice(5)} · ${facts}${facts ? ' · ' : ''}`, ...sourcesLine(told, lang), ` · ${told.story.id}`],
    },
  ];
}
