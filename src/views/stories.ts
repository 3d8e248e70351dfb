import type { Told } from '../core/digest.ts';
import { saysOf, type Fact } from '../core/fact.ts';
import { headlineParts } from '../core/headline.ts';
import type { Article } from '../core/item.ts';
import type { Block, Figure, Span } from '../core/reply.ts';
import { isWebAddress } from '../core/reply.ts';
import type { Store } from '../core/ports.ts';
import { receiptIdOf } from '../core/receipt.ts';
import type { Story } from '../core/story.ts';
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

/** Which figures of a story can be opened, and by which receipt: the best article that prints one gives it. */
function receiptsOf(told: Told, lang: UiLanguage): (fact: Fact) => Figure | undefined {
  const printed = new Map<string, Figure>();
  for (const article of [...bestArticles(told, lang, 99), ...told.articles]) {
    for (const f of article.meaning.facts) {
      if (printed.has(saysOf(f))) continue;
      printed.set(saysOf(f), { figure: '', receipt: receiptIdOf(article, f), to: article.url });
    }
  }
  return (fact) => printed.get(saysOf(fact));
}

/** A story's fact headline, its figures with their receipts; one that no article at hand prints is left out. */
export function headlineSpans(told: Told, lang: UiLanguage, zone = 'Asia/Seoul'): readonly Span[] {
  const receipt = receiptsOf(told, lang);
  const facts = told.story.facts.filter((f) => receipt(f) !== undefined);
  return headlineParts({ ...told.story, facts }, lang, zone).flatMap(({ said, fact }, i): readonly Span[] => {
    const figure = fact && receipt(fact);
    return [...(i > 0 ? [' · '] : []), figure ? { ...figure, figure: said } : said];
  });
}

/** A story in two lines: what happened, then its facts and who reports it. */
export function storyLines(told: Told, lang: UiLanguage, zone: string): readonly Block[] {
  return [
    { kind: 'text', text: ['● ', { strong: titleFor(told, lang) }] },
    {
      kind: 'text',
      tone: 'muted',
      text: [...headlineSpans(told, lang, zone), ' · ', ...sourcesLine(told, lang), ` · ${told.story.id}`],
    },
  ];
}
