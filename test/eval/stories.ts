import type { Article, Meaning } from '../../src/core/item.ts';
import { weave, type Woven } from '../../src/core/weave.ts';
import { isIn, type Apart, type Labelled, type Part } from './label.ts';
import type { Miss, Ratio, Tally } from './score.ts';

/** An article of the corpus and what was understood of it. */
export type Understood = { readonly item: Labelled; readonly meaning: Meaning };

/** Pairs of articles of one event that were joined, missed or wrongly joined; near misses kept apart; what went wrong. */
export type StoryMarks = { readonly pairs: Tally; readonly apart: Ratio; readonly misses: readonly Miss[] };

/** When an article of the corpus was published, as milliseconds: noon in Seoul of its day. */
export function publishedAt(item: Pick<Labelled, 'published'>): number {
  return Date.parse(`${item.published}T03:00:00Z`);
}

/** Weaves all that was taken for relevant in the order of publication; gives each article's story. */
export function weaveAll(all: readonly Understood[]): ReadonlyMap<string, string> {
  const ordered = all
    .filter((u) => u.meaning.relevant)
    .map(articleOf)
    .sort((a, b) => a.seen - b.seen);
  const woven = new Map<string, Woven>();
  const found = new Map<string, string>();
  for (const article of ordered) {
    const { story } = weave([...woven.values()], article);
    const before = woven.get(story.id)?.articles ?? [];
    woven.set(story.id, { story, articles: [...before, article] });
    found.set(article.id, story.id);
  }
  return found;
}

function articleOf({ item, meaning }: Understood): Article {
  const published = publishedAt(item);
  const { id, title, body, publisher } = item;
  const url = `https://example.org/${id}`;
  const rank = /위원회$|관세청$|표준원$|식약처$|부$|Commission$/.test(publisher) ? 'authority' : 'press';
  const language = meaning.language;
  return {
    id,
    url,
    title,
    body,
    published,
    publisher,
    rank,
    meaning,
    language,
    source: publisher,
    seen: published,
    story: null,
  };
}

/** Counts pairs: an event falls into the half of its name, a wrong join into that of its two ids. */
export function markStories(
  items: readonly Labelled[],
  woven: ReadonlyMap<string, string>,
  apart: readonly Apart[],
  part: Part,
): StoryMarks {
  const told = items.filter((i) => i.label.relevant);
  const pairs = told.flatMap((a, i) => told.slice(i + 1).map((b) => judge(a, b, woven)));
  const mine = pairs.filter((p) => isIn(p.name, part));
  const near = apart.filter((p) => isIn(`${p.a} ${p.b}`, part));
  const count = (verdict: string) => mine.filter((p) => p.verdict === verdict).length;
  const joined = near.filter((p) => woven.get(p.a) !== undefined && woven.get(p.a) === woven.get(p.b));
  return {
    pairs: { hit: count('hit'), missed: count('missed'), extra: count('extra') },
    apart: { right: near.length - joined.length, of: near.length },
    misses: mine.filter((p) => p.verdict === 'missed' || p.verdict === 'extra').map(missOf),
  };
}

type Judged = { readonly a: string; readonly b: string; readonly name: string; readonly verdict: string };

function judge(a: Labelled, b: Labelled, woven: ReadonlyMap<string, string>): Judged {
  const one = a.label.story !== undefined && a.label.story === b.label.story;
  const joined = woven.get(a.id) !== undefined && woven.get(a.id) === woven.get(b.id);
  const name = one ? (a.label.story ?? '') : `${a.id} ${b.id}`;
  return { a: a.id, b: b.id, name, verdict: one ? (joined ? 'hit' : 'missed') : joined ? 'extra' : 'apart' };
}

function missOf({ a, b, verdict, name }: Judged): Miss {
  const [expected, got] = verdict === 'missed' ? [`one story (${name})`, 'two'] : ['two stories', 'one'];
  return { id: `${a} ${b}`, what: 'story', expected, got };
}
