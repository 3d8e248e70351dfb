import type { Because } from '../core/because.ts';
import type { Article } from '../core/item.ts';
import { receiptIdOf } from '../core/receipt.ts';
import {
  actions,
  button,
  facts,
  heading,
  link,
  muted,
  say,
  text,
  type Block,
  type Reply,
  type Span,
  type Text,
} from '../core/reply.ts';
import type { ModelSummary } from '../core/summary.ts';
import { PLATFORM_NAMES, STATUS_NAMES, TOPIC_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { whyWords } from '../words/why.ts';
import { decisionIn, figureNamed, pointsInBrief, whyIn } from './because.ts';

type Row = readonly [label: string, value: Text];
type OfFact = Extract<Because, { about: 'fact' }>;

const ORDER = ['topic', 'status', 'country', 'platform'] as const;
const MOST_FIGURES = 12;
const MOST_UNTOLD = 3;

/** The verdict: 'Read as news: Temu, fine, consumer complaints · concluded.' */
function verdict({ meaning }: Article, lang: UiLanguage): string {
  const w = whyWords[lang];
  if (!meaning.relevant) return w.doesNotCount;
  const names = meaning.platforms.slice(0, 3).map((p) => PLATFORM_NAMES[p][lang]);
  const topics = meaning.topics.map((t) => TOPIC_NAMES[t][lang]);
  const what = [names.join('·'), topics.join(', ')].filter(Boolean).join(' · ');
  return w.counts(what, meaning.status ? STATUS_NAMES[meaning.status][lang] : '');
}

function decisionRows(because: readonly Because[], lang: UiLanguage): readonly Row[] {
  const w = whyWords[lang];
  return ORDER.flatMap((about) =>
    because
      .filter((b) => b.about === about && !(b.about === 'topic' && !b.told))
      .map((b): Row => [w.abouts[about], [{ strong: decisionIn(b, lang) }, ` · ${whyIn(b, lang)}`]]),
  );
}

function untold(because: readonly Because[], lang: UiLanguage): readonly Block[] {
  const left = because.filter((b) => b.about === 'topic' && !b.told).slice(0, MOST_UNTOLD);
  if (left.length === 0) return [];
  return [muted(whyWords[lang].untold(left.map((b) => decisionIn(b, lang)).join(', ')))];
}

function figureText(article: Article, b: OfFact, lang: UiLanguage): Text {
  const figure: Span = { figure: figureNamed(b.fact, lang), receipt: receiptIdOf(article, b.fact), to: article.url };
  return [figure, ` · ${whyIn(b, lang)}`];
}

function figureBlocks(article: Article, because: readonly Because[], lang: UiLanguage): readonly Block[] {
  const figures = because.filter((b): b is OfFact => b.about === 'fact').slice(0, MOST_FIGURES);
  if (figures.length === 0) return [];
  return [heading(whyWords[lang].facts), ...figures.map((b) => text(figureText(article, b, lang)))];
}

/** Which words and rules led to how an article was read; and what a model's summary of its story stands on. */
export function whyReply(
  article: Article,
  because: readonly Because[],
  others: readonly Article[],
  summary: ModelSummary | undefined,
  lang: UiLanguage,
): Reply {
  const w = whyWords[lang];
  const points = because.flatMap((b) => (b.about === 'relevance' ? b.points : []));
  const supports = (summary?.supports ?? []).map((s) => muted(`“${s.sentence.trim()}”`));
  return say(
    verdict(article, lang),
    muted([{ link: article.title, to: article.url }, ` · ${article.publisher}`]),
    text([{ strong: article.meaning.relevant ? w.relevant : w.irrelevant }, ` · ${pointsInBrief(points, lang)}`]),
    facts(decisionRows(because, lang)),
    ...untold(because, lang),
    ...figureBlocks(article, because, lang),
    ...(supports.length > 0 ? [heading(w.standsOn), ...supports] : []),
    ...(others.length > 0 ? [heading(w.alsoTold)] : []),
    actions(
      ...(article.story ? [button(w.toStory, `/story ${article.story}`)] : []),
      link(article.publisher, article.url),
      ...others.slice(0, 4).map((a) => button(a.publisher, `/why ${a.id}`)),
    ),
  );
}
