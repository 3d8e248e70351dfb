import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meaningOf } from '../../src/understand/read.ts';
import { reading } from '../../src/understand/reading.ts';
import { candidatesOf, SENTENCE_EVIDENCE } from '../../src/understand/summary-evidence.ts';
import { sharesOf, sumOf } from '../../src/understand/weighing.ts';
import type { Labelled } from './label.ts';
import { add, settled, short, stepper } from './logistic.ts';
import { plainLetters } from './score.ts';
import { publishedAt } from './stories.ts';

const ROUNDS = 200;
/** How far the first step goes. */
const FAR = 0.3;
/** How much a weight is drawn back to nothing. */
const DRAWN_BACK = 0.002;
/** A long text counts twice: there are few, and more stands against its telling sentences. */
const LONG_LETTERS = 1000;

/** The sentences of one article by their evidence, and which part of its key strings each holds. */
type Example = {
  readonly sentences: readonly Float64Array[];
  readonly telling: readonly number[];
  readonly weight: number;
};

function exampleOf(item: Labelled): readonly Example[] {
  const p = reading({ title: item.title, body: item.body, publisher: item.publisher, published: publishedAt(item) });
  const candidates = candidatesOf(p, meaningOf(p));
  const letters = candidates.map(({ sentence: s }) => plainLetters(p.plain.slice(s.at, s.at + s.length)));
  const held = letters.map((text) => item.label.key.filter((k) => text.includes(plainLetters(k))).length);
  const all = held.reduce((a, b) => a + b, 0);
  if (all === 0) return [];
  const dense = /[぀-鿿가-힯]/.test(item.body) ? 2 : 1;
  return [
    {
      sentences: candidates.map((c) => c.evidence),
      telling: held.map((h) => h / all),
      weight: item.body.length * dense > LONG_LETTERS ? 2 : 1,
    },
  ];
}

/** Which part of the choice each sentence of an article takes by the weights so far; together one. */
function chosenBy(weights: Float64Array, { sentences }: Example): readonly number[] {
  return sharesOf(sentences.map((e) => sumOf(e, weights)));
}

/** Weights by which the sentences that hold key strings are chosen before the others of their article (AdaGrad on softmax). */
function learned(examples: readonly Example[]): readonly number[] {
  const { weights, step } = stepper(SENTENCE_EVIDENCE.length, FAR);
  const total = examples.reduce((sum, e) => sum + e.weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(SENTENCE_EVIDENCE.length);
    for (const example of examples) {
      const chosen = chosenBy(weights, example);
      example.sentences.forEach((evidence, k) => {
        const off = example.weight * ((chosen[k] ?? 0) - (example.telling[k] ?? 0));
        add(slope, evidence, off);
      });
    }
    step(settled(slope, weights, total, DRAWN_BACK, 0));
  }
  return short(weights);
}

/** Learns which sentences tell what a reader must know, by the key strings of the articles given; writes `summary-weights.ts`. */
export function learnSummary(articles: readonly Labelled[]): number {
  const examples = articles.filter((a) => a.label.relevant).flatMap(exampleOf);
  const rows = learned(examples).map((w, i) => `  ${w}, // ${SENTENCE_EVIDENCE[i]}\n`);
  const file = `/** How much each piece of a sentence's evidence speaks for it; made by \`npm run eval -- --learn\`, in the order of SENTENCE_EVIDENCE. */
export const SENTENCE_WEIGHTS: readonly number[] = [\n${rows.join('')}];\n`;
  writeFileSync(join(import.meta.dirname, '../../src/understand/summary-weights.ts'), file);
  return examples.length;
}
