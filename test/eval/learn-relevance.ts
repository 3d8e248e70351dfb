import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../src/core/story.ts';
import { platformsOf } from '../../src/understand/platforms.ts';
import { reading, type Reading } from '../../src/understand/reading.ts';
import { RELEVANCE_EVIDENCE, relevanceEvidence } from '../../src/understand/relevance-evidence.ts';
import { topicScores, type TopicScore } from '../../src/understand/topics.ts';
import type { Labelled } from './label.ts';
import { batchOf, type Batch, type Source } from './batches.ts';
import { yesOrNo } from './logistic.ts';
import { readNews } from './news.ts';
import { publishedAt } from './stories.ts';

const ROUNDS = 600;
const DRAWN_BACK = 0.001;

/** A text that is news or is not, read. */
export type Judged = {
  readonly story: string;
  readonly lang: string;
  readonly batch: Batch;
  readonly relevant: boolean;
  readonly hard: boolean;
  /** Only its title and first letters were read. */
  readonly teaser: boolean;
  readonly p: Reading;
  readonly platforms: readonly Platform[];
  readonly topics: readonly TopicScore[];
  readonly evidence: Float64Array;
};

function read(p: Reading): Pick<Judged, 'p' | 'platforms' | 'topics' | 'evidence'> {
  const platforms = platformsOf(p.mentions, p.titleEnd, p.about);
  const topics = topicScores(p);
  return { p, platforms, topics, evidence: relevanceEvidence(p, platforms, topics) };
}

/** Letters of the body that a feed without whole texts gives. */
const TEASER = 160;

/** All articles, read, with whether they are news; of the body only its first letters, as many feeds give it. */
export function judgedOf(articles: readonly Labelled[], source: Source, letters = Infinity): readonly Judged[] {
  return articles.map(({ id, lang, title, body, publisher, published, label }) => {
    const p = reading({ title, body: body.slice(0, letters), publisher, published: publishedAt({ published }) });
    const { relevant, hard, story = id } = label;
    return {
      story,
      lang,
      batch: batchOf(id, source),
      relevant,
      hard: hard !== undefined,
      teaser: letters < Infinity,
      ...read(p),
    };
  });
}

/** The passages of `test/corpus/news.jsonl`, traps and all. */
export function judgedOfNews(): readonly Judged[] {
  return readNews().map(({ id, lang, title, body, relevant = true, hard }) => {
    return {
      story: id,
      lang,
      batch: 'news',
      relevant,
      hard: hard !== undefined,
      teaser: false,
      ...read(reading({ title, body })),
    };
  });
}

/** Logistic regression of being news; the same weights every time. */
export function learnedRelevance(all: readonly Judged[]): readonly number[] {
  const rows = all.map(({ evidence, relevant }) => ({ evidence, is: relevant, times: 1 }));
  return yesOrNo(rows, RELEVANCE_EVIDENCE.length, ROUNDS, DRAWN_BACK);
}

/** Titles with a teaser that name a platform or parcel rules; the others tell nothing of what their articles are. */
export function teasers(articles: readonly Labelled[], lessons: readonly Labelled[]): readonly Judged[] {
  const cut = [...judgedOf(articles, 'looked', TEASER), ...judgedOf(lessons, 'lessons', TEASER)];
  return cut.filter((j) => j.platforms.length > 0 || j.p.found.some((f) => f.kind === 'joint' || f.kind === 'parcel'));
}

const HEAD = `// Made by \`npm run eval -- --learn\`, in the order of RELEVANCE_EVIDENCE.

/** How much each piece of evidence speaks for an article's being news, or against it. */
export const RELEVANCE_WEIGHTS: readonly number[] = `;

/** Learns what makes news from the articles given, the lessons and the passages, and writes `relevance-weights.ts`. */
export function learnRelevance(articles: readonly Labelled[], lessons: readonly Labelled[]): number {
  const whole = [...judgedOf(articles, 'looked'), ...judgedOf(lessons, 'lessons'), ...judgedOfNews()];
  const all = [...whole, ...teasers(articles, lessons)];
  const text = `${HEAD}[${learnedRelevance(all).join(', ')}];\n`;
  writeFileSync(join(import.meta.dirname, '../../src/understand/relevance-weights.ts'), text);
  return all.length;
}
