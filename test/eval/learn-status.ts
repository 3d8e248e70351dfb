import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../src/core/story.ts';
import { authoritiesOf } from '../../src/understand/authorities.ts';
import { readFacts } from '../../src/understand/facts.ts';
import type { Readable } from '../../src/understand/passage.ts';
import { reading } from '../../src/understand/reading.ts';
import { STAGE_NAMES, type Stage } from '../../src/understand/status.ts';
import { STATUS_EVIDENCE, statusEvidenceOf } from '../../src/understand/status-evidence.ts';
import { topicsOf } from '../../src/understand/topic-choice.ts';
import type { Labelled } from './label.ts';
import { readNews } from './news.ts';
import { publishedAt } from './stories.ts';

const ROUNDS = 250;
const STEP = 0.5;
/** How much a weight is drawn back to nothing, against how loud its evidence is; the constant term is free. */
const DRAWN_BACK = 0.1;

/** One text with its stage; `counts` is how much it matters. */
export type Told = { readonly evidence: Float64Array; readonly stage: Stage; readonly counts: number };

function toldBy(r: Readable, status: Status | null, counts: number): Told {
  const p = reading(r);
  const facts = readFacts(p);
  const offices = authoritiesOf(p);
  const topics = topicsOf(p, facts, offices);
  return { evidence: statusEvidenceOf(p, topics, facts, offices), stage: status ?? 'none', counts };
}

/** What the articles whose words were never chosen for them tell counts twice. */
export function toldByArticle(item: Labelled): Told {
  const { id, title, body, publisher, label } = item;
  const counts = /-[fg]\d/.test(id) ? 2 : 1;
  return toldBy({ title, body, publisher, published: publishedAt(item) }, label.status, counts);
}

/** The passages of `test/corpus/news.jsonl` that tell a stage or none; each counts twice, as for topics. */
export function toldByNews(): readonly Told[] {
  return readNews()
    .filter((n) => n.relevant !== false && n.status !== undefined)
    .map(({ title, body, status }) => toldBy({ title, body }, status ?? null, 2));
}

function shares(weights: readonly Float64Array[], evidence: Float64Array): readonly number[] {
  const voices = weights.map((row) => row.reduce((sum, w, i) => sum + w * (evidence[i] ?? 0), 0));
  const loudest = Math.max(...voices);
  const raised = voices.map((v) => Math.exp(v - loudest));
  const all = raised.reduce((a, b) => a + b, 0);
  return raised.map((r) => r / all);
}

/** How loud each piece of evidence is on the whole: what is drawn back is judged by it. */
function loudness(examples: readonly Told[], all: number): Float64Array {
  const loud = new Float64Array(STATUS_EVIDENCE.length);
  for (const { evidence, counts } of examples) {
    evidence.forEach((e, i) => (loud[i] = (loud[i] ?? 0) + (counts * e * e) / all));
  }
  return loud;
}

function slopesOf(examples: readonly Told[], weights: readonly Float64Array[], all: number): readonly Float64Array[] {
  const slopes = STAGE_NAMES.map(() => new Float64Array(STATUS_EVIDENCE.length));
  for (const { evidence, stage, counts } of examples) {
    const likely = shares(weights, evidence);
    slopes.forEach((slope, s) => {
      const off = (((likely[s] ?? 0) - (STAGE_NAMES[s] === stage ? 1 : 0)) * counts) / all;
      for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] ?? 0) + off * (evidence[i] ?? 0);
    });
  }
  return slopes;
}

/** Multinomial logistic regression by gradient steps that shrink where they were large; the same weights every time. */
export function statusWeights(examples: readonly Told[]): readonly Float64Array[] {
  const all = examples.reduce((sum, e) => sum + e.counts, 0);
  const drawn = loudness(examples, all).map((l, i) => (i === 0 ? 0 : l * DRAWN_BACK));
  const weights = STAGE_NAMES.map(() => new Float64Array(STATUS_EVIDENCE.length));
  const travelled = STAGE_NAMES.map(() => new Float64Array(STATUS_EVIDENCE.length).fill(1e-6));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(examples, weights, all);
    weights.forEach((row, s) => {
      for (let i = 0; i < row.length; i++) {
        const g = (slopes[s]?.[i] ?? 0) + (drawn[i] ?? 0) * (row[i] ?? 0);
        const far = (travelled[s]?.[i] ?? 0) + g * g;
        travelled[s]?.fill(far, i, i + 1);
        row[i] = (row[i] ?? 0) - (STEP * g) / Math.sqrt(far);
      }
    });
  }
  return weights;
}

const HEAD = `// Longer than most files: made by \`npm run eval -- --learn\`; a row a stage, in the order of STATUS_EVIDENCE.
import type { Status } from '../core/story.ts';

/** How much each piece of evidence speaks for a stage, or against it; \`none\` is that no act is told. */
export const STATUS_WEIGHTS: Readonly<Record<Status | 'none', readonly number[]>> = {
`;

/** Learns how evidence adds up to a stage from the articles given and the passages of news; writes `status-weights.ts`. */
export function learnStatus(articles: readonly Labelled[]): number {
  const examples = [...articles.filter((a) => a.label.relevant).map(toldByArticle), ...toldByNews()];
  const rows = statusWeights(examples).map(
    (row, s) => `  ${STAGE_NAMES[s]}: [${[...row].map((w) => Math.round(w * 100) / 100).join(', ')}],\n`,
  );
  writeFileSync(join(import.meta.dirname, '../../src/understand/status-weights.ts'), `${HEAD}${rows.join('')}};\n`);
  return examples.length;
}
