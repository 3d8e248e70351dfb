import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS, type Topic } from '../../src/core/story.ts';
import { authoritiesOf } from '../../src/understand/authorities.ts';
import { readFacts } from '../../src/understand/facts.ts';
import { reading, type Reading } from '../../src/understand/reading.ts';
import type { Fact } from '../../src/core/fact.ts';
import type { Learned } from '../../src/understand/topic-choice.ts';
import { EVIDENCE, OWN, evidenceOf, type Evidence } from '../../src/understand/topic-evidence.ts';
import { topicScores } from '../../src/understand/topics.ts';
import { likelihoodOf, sumOf } from '../../src/understand/weighing.ts';
import { batchOf, TIMES, type Batch, type Source } from './batches.ts';
import type { Labelled } from './label.ts';
import { add, settled, short, stepper } from './logistic.ts';
import { readNews } from './news.ts';
import { publishedAt } from './stories.ts';

const ROUNDS = 300;
/** How much a weight is drawn back to nothing; the constant terms are free, the weights of all topics nearly so. */
const DRAWN_BACK = 0.002;
const DRAWN_BACK_OWN = 0.0003;

/** A text to learn from, read, with what it is about. */
export type Example = {
  readonly id: string;
  /** The story it is of, so that two articles of one event are never parted between learning and asking. */
  readonly story: string;
  readonly lang: string;
  readonly batch: Batch;
  readonly p: Reading;
  readonly facts: readonly Fact[];
  readonly offices: readonly string[];
  readonly evidence: Evidence;
  readonly topics: readonly Topic[];
};

function read(p: Reading): Pick<Example, 'p' | 'facts' | 'offices' | 'evidence'> {
  const facts = readFacts(p);
  const offices = authoritiesOf(p);
  return { p, facts, offices, evidence: evidenceOf(p, facts, offices, topicScores(p, facts)) };
}

/** The relevant ones of the articles, read. */
export function examplesOf(articles: readonly Labelled[], source: Source): readonly Example[] {
  return articles
    .filter((a) => a.label.relevant)
    .map(({ id, lang, title, body, publisher, published, label }) => {
      const p = reading({ title, body, publisher, published: publishedAt({ published }) });
      const [story, topics] = [label.story ?? id, label.topics];
      return { id, story, lang, batch: batchOf(id, source), topics, ...read(p) };
    });
}

/** The passages of `test/corpus/news.jsonl`, read. */
export function examplesOfNews(): readonly Example[] {
  return readNews()
    .filter((n) => n.relevant !== false)
    .map(({ id, lang, title, body, topics = [] }) => {
      return { id, story: id, lang, batch: 'news' as const, topics, ...read(reading({ title, body })) };
    });
}

/** Logistic regression of all topics at once, since they share the weights of their own evidence; the same every time. */
export function learned(examples: readonly Example[]): Learned {
  const own = stepper(OWN.length);
  const rows = TOPICS.map((topic) => ({ topic, ...stepper(EVIDENCE.length) }));
  const n = examples.reduce((sum, e) => sum + TIMES[e.batch], 0);
  const none = new Float64Array(OWN.length);
  for (let round = 0; round < ROUNDS; round++) {
    const ownSlope = new Float64Array(OWN.length);
    for (const row of rows) {
      const slope = new Float64Array(EVIDENCE.length);
      for (const { evidence, topics, batch } of examples) {
        const mine = evidence.own.get(row.topic) ?? none;
        const sum = sumOf(evidence.all, row.weights) + sumOf(mine, own.weights);
        const off = (likelihoodOf(sum) - (topics.includes(row.topic) ? 1 : 0)) * TIMES[batch];
        add(slope, evidence.all, off);
        add(ownSlope, mine, off);
      }
      row.step(settled(slope, row.weights, n, DRAWN_BACK, 1));
    }
    own.step(settled(ownSlope, own.weights, n, DRAWN_BACK_OWN, 0));
  }
  const told = rows.map(({ topic, weights }) => [topic, short(weights)] as const);
  return { own: short(own.weights), rows: Object.fromEntries(told) as Record<Topic, number[]> };
}

const HEAD = `// Longer than most files: made by \`npm run eval -- --learn\`; a row a topic, in the order of EVIDENCE.
import type { Learned } from './topic-choice.ts';

/** How much each piece of evidence speaks for a topic, or against it. */
export const LEARNED: Learned = {
`;

/**
 * Learns how evidence adds up to topics from the articles given (the looked-at half), the lessons and the passages of
 * `test/corpus/news.jsonl`, and writes `topic-weights.ts`.
 */
export function learnTopics(articles: readonly Labelled[], lessons: readonly Labelled[]): number {
  const examples = [...examplesOf(articles, 'looked'), ...examplesOf(lessons, 'lessons'), ...examplesOfNews()];
  const { own, rows } = learned(examples);
  const lines = TOPICS.map((t) => `    ${t}: [${rows[t].join(', ')}],\n`).join('');
  const text = `${HEAD}  own: [${own.join(', ')}],\n  rows: {\n${lines}  },\n};\n`;
  writeFileSync(join(import.meta.dirname, '../../src/understand/topic-weights.ts'), text);
  return examples.length;
}
