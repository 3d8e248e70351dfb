import { matchable, matches, reasons, type Matchable, type Reason } from '../core/match.ts';
import type { Told } from '../core/digest.ts';
import type { Article } from '../core/item.ts';
import type { Alert, Store } from '../core/ports.ts';
import type { Query } from '../core/query.ts';
import { actions, button, link, muted, tell, type Block, type Reply } from '../core/reply.ts';
import type { Story } from '../core/story.ts';
import { DAY, type Instant } from '../core/time.ts';
import { PLATFORM_NAMES, TOPIC_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { newsWords } from '../words/news.ts';
import { bestArticles, storyLines } from './stories.ts';

/** An article as alerts see it. */
export function matchableOf(a: Pick<Article, 'title' | 'body' | 'meaning'>): Matchable {
  const { platforms, topics, jurisdictions } = a.meaning;
  return matchable({ title: a.title, body: a.body, platforms, topics, countries: jurisdictions });
}

function reasonWords(r: Reason, lang: UiLanguage): string {
  const w = newsWords[lang];
  if (r.in === 'title') return w.inTitle(r.words);
  if (r.in === 'body') return w.inBody(r.words);
  const names: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
    ...PLATFORM_NAMES,
    ...TOPIC_NAMES,
  };
  return w.isAbout(names[r.words]?.[lang] ?? r.words);
}

/** Why a query matched, in one line. */
export function whyLine(query: Query, m: Matchable, lang: UiLanguage): string {
  return [...new Set(reasons(query, m).map((r) => reasonWords(r, lang)))].join(', ');
}

/** What an alert posts: the story in two lines, why it matched, and the buttons to live with it. */
export function alertReply(alert: Alert, query: Query, told: Told, article: Article, zone: string): Reply {
  const { lang } = alert;
  const w = newsWords[lang];
  const why = whyLine(query, matchableOf(article), lang);
  const best = bestArticles(told, lang, 1)[0] ?? article;
  const blocks: readonly Block[] = [
    ...storyLines(told, lang, zone),
    ...(why ? [muted(`${w.alertWhy}: ${why}`)] : []),
    actions(
      link(best.publisher, best.url),
      button(w.open, `/story ${told.story.id}`),
      button(w.snoozeWeek, `/alert pause ${alert.id} 7d`),
      button(w.notThis, `/alert remove ${alert.id}`),
    ),
  ];
  return { ...tell(w.alert(alert.query, 1), ...blocks), lang };
}

/** The stories of the last 30 days that a query would have told, newest first. */
export async function wouldHaveTold(store: Store, query: Query, now: Instant): Promise<readonly Story[]> {
  const articles = await store.articles.find({ since: now - 30 * DAY, until: now, limit: 5000 });
  const ids = [...new Set(articles.filter((a) => a.story && matches(query, matchableOf(a))).map((a) => a.story ?? ''))];
  const stories = await Promise.all(ids.map((id) => store.stories.get(id)));
  return stories.flatMap((s) => s ?? []).sort((a, b) => b.last - a.last);
}
