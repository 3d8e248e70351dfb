import { likeness } from './alike.ts';
import type { Told } from './digest.ts';
import { saysOf, type Fact } from './fact.ts';
import { idOf, type Article } from './item.ts';
import { STATUSES, type Platform, type Story } from './story.ts';

/** A story with the articles that tell it: what a new article may join. */
export type Woven = Told;

/** A story is joined at this score; measured on labelled groups and near misses (see src/understand/notes.md). */
export const JOIN = 3.5;
/** A long story is compared by its latest articles. */
export const COMPARED = 12;
const MOST_TOPICS = 4;

/** How well an article fits a story, by the story's latest articles; it joins where this is `JOIN` or more. */
export function standing(woven: Woven, article: Article): number {
  const scores = woven.articles.slice(-COMPARED).map((a) => likeness(a, article).score);
  if (scores.length === 0) return -9;
  const best = Math.max(...scores);
  const mean = scores.reduce((s, n) => s + Math.max(n, -4), 0) / scores.length;
  return best >= 8 ? best : best * 0.75 + mean * 0.25;
}

const byDate = (a: Article, b: Article) => (a.published ?? a.seen) - (b.published ?? b.seen);
const RANKS = { authority: 0, firm: 1, press: 2 } as const;

/** The article that speaks for a story: an authority before the press, then the first with most figures. */
function speaker(articles: readonly Article[]): Article | undefined {
  return [...articles].sort(
    (a, b) =>
      RANKS[a.rank] - RANKS[b.rank] || Math.sign(b.meaning.facts.length - a.meaning.facts.length) || byDate(a, b),
  )[0];
}

function ordered<T>(lists: readonly (readonly T[])[], most: number): readonly T[] {
  const votes = new Map<T, number>();
  for (const list of lists) list.forEach((x, i) => votes.set(x, (votes.get(x) ?? 0) + 1 / (i + 1)));
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .map(([x]) => x)
    .slice(0, most);
}

/** Figures of all the articles, each once; figures that differ stay side by side. */
function union(articles: readonly Article[]): readonly Fact[] {
  const known = new Map<string, Fact>();
  for (const f of articles.flatMap((a) => a.meaning.facts)) {
    const key = saysOf(f);
    const old = known.get(key);
    if (!old || (old.background && !f.background)) known.set(key, f);
  }
  return [...known.values()];
}

function furthest(articles: readonly Article[]): Story['status'] {
  const told = [...articles].sort(byDate).flatMap((a) => a.meaning.status ?? []);
  const votes = STATUSES.map((s) => [s, told.filter((t) => t === s).length] as const);
  return votes.reduce<Story['status']>((best, [s, n]) => {
    const most = best === null ? 0 : told.filter((t) => t === best).length;
    return n > 0 && n >= most ? s : best;
  }, null);
}

function storyOf(id: string, articles: readonly Article[]): Story {
  const by = speaker(articles);
  const times = articles.map((a) => a.published ?? a.seen);
  const meanings = articles.map((a) => a.meaning);
  return {
    id,
    title: by?.title ?? '',
    platforms: ordered<Platform>(
      meanings.map((m) => m.platforms),
      6,
    ),
    topics: ordered(
      meanings.map((m) => m.topics),
      MOST_TOPICS,
    ),
    jurisdictions: ordered(
      meanings.map((m) => m.jurisdictions),
      4,
    ),
    status: furthest(articles),
    facts: union(articles),
    items: articles.map((a) => a.id),
    first: Math.min(...times),
    last: Math.max(...times),
    known: Math.min(...articles.map((a) => a.seen)),
  };
}

/** The story after an article joined it: union of figures, the best article's title, the stage most articles tell. */
export function mergeStory(woven: Woven, article: Article): Story {
  const others = woven.articles.filter((a) => a.id !== article.id);
  const story = storyOf(woven.story.id, [...others, article]);
  const items = [...new Set([...woven.story.items, article.id])];
  return {
    ...story,
    items,
    first: Math.min(story.first, woven.story.first),
    last: Math.max(story.last, woven.story.last),
    known: Math.min(story.known, woven.story.known),
  };
}

/**
 * Which event an article tells: joins the most alike of the recent stories when it is alike enough, else opens one.
 * Reports are compared by what they say and by when they were published, never by when they came: a late article
 * joins. Languages do not matter. Nothing is changed; the same input gives the same story.
 */
export function weave(recent: readonly Woven[], article: Article): Wove {
  let best: Woven | undefined;
  let score = JOIN;
  for (const woven of recent) {
    const n = standing(woven, article);
    if (n >= score && (best === undefined || n > score)) [best, score] = [woven, n];
  }
  return weaveInto(best, article);
}

/** The story that an article tells, and whether it was there before. */
export type Wove = { readonly story: Story; readonly joined: boolean };

/** The article joined to a story that was chosen for it, or opening its own. */
export function weaveInto(best: Woven | undefined, article: Article): Wove {
  if (best) return { story: mergeStory(best, article), joined: true };
  return { story: storyOf(`s${idOf(article.id).slice(0, 10)}`, [article]), joined: false };
}
