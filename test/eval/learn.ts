import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS, type Topic } from '../../src/core/story.ts';
import { authoritiesOf } from '../../src/understand/authorities.ts';
import { readFacts } from '../../src/understand/facts.ts';
import { reading } from '../../src/understand/reading.ts';
import { EVIDENCE, evidenceOf } from '../../src/understand/topic-evidence.ts';
import type { Labelled } from './label.ts';
import { readNews } from './news.ts';
import { publishedAt } from './stories.ts';

const ROUNDS = 300;
const STEP = 0.5;
/** How much a weight is drawn back to nothing; the constant term is free. */
const DRAWN_BACK = 0.001;

type Example = { readonly evidence: Float64Array; readonly topics: readonly Topic[] };

function ofArticle(item: Labelled): Example {
  const p = reading({ title: item.title, body: item.body, publisher: item.publisher, published: publishedAt(item) });
  return { evidence: evidenceOf(p, readFacts(p), authoritiesOf(p)), topics: item.label.topics };
}

function ofNews(): readonly Example[] {
  return readNews()
    .filter((n) => n.relevant !== false)
    .map((n) => {
      const p = reading({ title: n.title, body: n.body });
      return { evidence: evidenceOf(p, readFacts(p), authoritiesOf(p)), topics: n.topics ?? [] };
    });
}

/** Logistic regression by gradient steps that shrink where they have been large (AdaGrad); the same weights every time. */
function learned(examples: readonly Example[], topic: Topic): readonly number[] {
  const weights = new Float64Array(EVIDENCE.length);
  const travelled = new Float64Array(EVIDENCE.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(EVIDENCE.length);
    for (const { evidence, topics } of examples) {
      const sum = evidence.reduce((total, e, i) => total + e * (weights[i] ?? 0), 0);
      const off = 1 / (1 + Math.exp(-sum)) - (topics.includes(topic) ? 1 : 0);
      evidence.forEach((e, i) => (slope[i] = (slope[i] ?? 0) + off * e));
    }
    slope.forEach((s, i) => {
      const g = s / examples.length + (i === 0 ? 0 : DRAWN_BACK * (weights[i] ?? 0));
      travelled[i] = (travelled[i] ?? 0) + g * g;
      weights[i] = (weights[i] ?? 0) - (STEP * g) / Math.sqrt(travelled[i] ?? 1);
    });
  }
  return [...weights].map((w) => Math.round(w * 100) / 100);
}

const HEAD = `// Longer than most files: made by \`npm run eval -- --learn\`; a row a topic, in the order of EVIDENCE.
import type { Topic } from '../core/story.ts';

/** How much each piece of evidence speaks for a topic, or against it. */
export const WEIGHTS: Readonly<Record<Topic, readonly number[]>> = {
`;

/**
 * Learns how evidence adds up to topics from the articles given (the looked-at half; the newer ones, whose words were
 * never chosen for them, twice), the lessons and the passages of `test/corpus/news.jsonl`, and writes `topic-weights.ts`.
 */
export function learnTopics(articles: readonly Labelled[], lessons: readonly Labelled[]): number {
  const relevant = articles.filter((a) => a.label.relevant);
  const unseen = relevant.filter((a) => /-f\d/.test(a.id)).map(ofArticle);
  const news = ofNews();
  const taught = lessons.filter((a) => a.label.relevant).map(ofArticle);
  const examples = [...relevant.map(ofArticle), ...unseen, ...taught, ...taught, ...news, ...news];
  const rows = TOPICS.map((t) => `  ${t}: [${learned(examples, t).join(', ')}],\n`);
  writeFileSync(join(import.meta.dirname, '../../src/understand/topic-weights.ts'), `${HEAD}${rows.join('')}};\n`);
  return examples.length;
}
