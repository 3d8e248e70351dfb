import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authoritiesOf } from '../../src/understand/authorities.ts';
import { readFacts } from '../../src/understand/facts.ts';
import type { Readable } from '../../src/understand/passage.ts';
import { reading } from '../../src/understand/reading.ts';
import { STAGE_NAMES, type Stage } from '../../src/understand/status.ts';
import { SINGLE_DEEDS, STATUS_EVIDENCE, statusEvidenceOf } from '../../src/understand/status-evidence.ts';
import { topicsOf } from '../../src/understand/topic-choice.ts';
import { HEARD_FOR } from '../../src/understand/voices.ts';
import { sharesOf } from '../../src/understand/weighing.ts';
import { batchOf, TIMES, type Batch, type Source } from './batches.ts';
import type { Labelled } from './label.ts';
import { short, stepper } from './logistic.ts';
import { readNews } from './news.ts';
import { publishedAt } from './stories.ts';
import { FOLDS, foldOf } from './taught.ts';

const ROUNDS = 250;
/** How much a weight is drawn back to nothing, against how loud its evidence is; the constant term is free. */
const DRAWN_BACK = 0.1;
/** Single deeds are rare, so they are drawn back to what their stage weighs. */
const DRAWN_BACK_SINGLE = 0.3;

/** The evidence that is not nothing, by its places. */
type Heard = { readonly places: Int32Array; readonly loud: Float64Array };

/** One text with its stage. */
export type Told = {
  readonly id: string;
  /** The story it is of, so that two articles of one event are never parted between learning and asking. */
  readonly story: string;
  readonly lang: string;
  readonly batch: Batch;
  readonly stage: Stage;
  readonly heard: Heard;
};

function heardIn(evidence: Float64Array): Heard {
  const places = Int32Array.from(evidence.keys()).filter((i) => evidence[i] !== 0);
  return { places, loud: Float64Array.from(places, (i) => evidence[i] ?? 0) };
}

/**
 * Without pieces of words topics are told about as well as in a text nobody has seen; with them, those of a text that
 * they were learned from are told too well, and stages would trust them too much.
 */
const UNHEARD = new Float64Array(HEARD_FOR.length);

function heardBy(r: Readable): Heard {
  const p = reading(r);
  const facts = readFacts(p);
  const offices = authoritiesOf(p);
  return heardIn(statusEvidenceOf(p, topicsOf(p, facts, offices, UNHEARD), facts, offices));
}

/** The relevant ones of the articles, with the stage they tell. */
export function toldByArticles(articles: readonly Labelled[], source: Source): readonly Told[] {
  return articles
    .filter((a) => a.label.relevant)
    .map((a) => {
      const { id, lang, title, body, publisher, label } = a;
      const heard = heardBy({ title, body, publisher, published: publishedAt(a) });
      const batch = batchOf(id, source);
      return { id, lang, story: label.story ?? id, batch, stage: label.status ?? 'none', heard };
    });
}

/** The passages of `test/corpus/news.jsonl` that tell a stage or none. */
export function toldByNews(): readonly Told[] {
  return readNews()
    .filter((n) => n.relevant !== false && n.status !== undefined)
    .map(({ id, lang, title, body, status }) => {
      return { id, lang, story: id, batch: 'news', stage: status ?? 'none', heard: heardBy({ title, body }) };
    });
}

function voiceIn(row: Float64Array | undefined, { places, loud }: Heard): number {
  let sum = 0;
  for (let j = 0; j < places.length; j++) sum += (row?.[places[j] ?? 0] ?? 0) * (loud[j] ?? 0);
  return sum;
}

function shares(weights: readonly Float64Array[], heard: Heard): readonly number[] {
  return sharesOf(weights.map((row) => voiceIn(row, heard)));
}

function addTo(slope: Float64Array, { places, loud }: Heard, off: number): void {
  for (let j = 0; j < places.length; j++) {
    const i = places[j] ?? 0;
    slope[i] = (slope[i] ?? 0) + off * (loud[j] ?? 0);
  }
}

/** How loud each piece of evidence is on the whole: what is drawn back is judged by it. */
function loudness(examples: readonly Told[], all: number): Float64Array {
  const sum = new Float64Array(STATUS_EVIDENCE.length);
  for (const { heard, batch } of examples) {
    const squares = { places: heard.places, loud: heard.loud.map((e) => e * e) };
    addTo(sum, squares, TIMES[batch] / all);
  }
  return sum;
}

function slopesOf(examples: readonly Told[], weights: readonly Float64Array[], all: number): readonly Float64Array[] {
  const slopes = STAGE_NAMES.map(() => new Float64Array(STATUS_EVIDENCE.length));
  for (const { heard, stage, batch } of examples) {
    const likely = shares(weights, heard);
    slopes.forEach((slope, s) => {
      const off = (likely[s] ?? 0) - (STAGE_NAMES[s] === stage ? 1 : 0);
      addTo(slope, heard, (off * TIMES[batch]) / all);
    });
  }
  return slopes;
}

/** Multinomial logistic regression by gradient steps that shrink where they were large; the same weights every time. */
export function statusWeights(examples: readonly Told[]): readonly Float64Array[] {
  const all = examples.reduce((sum, e) => sum + TIMES[e.batch], 0);
  const drawn = loudness(examples, all).map((l, i) =>
    i === 0 ? 0 : l * (i < SINGLE_DEEDS ? DRAWN_BACK : DRAWN_BACK_SINGLE),
  );
  const rows = STAGE_NAMES.map(() => stepper(STATUS_EVIDENCE.length));
  const weights = rows.map((row) => row.weights);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(examples, weights, all);
    rows.forEach((row, s) => row.step((slopes[s] ?? drawn).map((g, i) => g + (drawn[i] ?? 0) * (row.weights[i] ?? 0))));
  }
  return weights;
}

function stageBy(weights: readonly Float64Array[], heard: Heard): Stage {
  const voices = weights.map((row) => voiceIn(row, heard));
  return STAGE_NAMES[voices.indexOf(Math.max(...voices))] ?? 'none';
}

/** The stages of texts that the weights never saw. */
export function foldedStages(all: readonly Told[]): readonly { readonly told: Told; readonly got: Stage }[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const weights = statusWeights(all.filter((t) => foldOf(t) !== k));
    return all.filter((t) => foldOf(t) === k).map((told) => ({ told, got: stageBy(weights, told.heard) }));
  }).flat();
}

const HEAD = `// Longer than most files: made by \`npm run eval -- --learn\`; a row a stage, in the order of STATUS_EVIDENCE.
import type { Status } from '../core/story.ts';

/** How much each piece of evidence speaks for a stage, or against it; \`none\` is that no act is told. */
export const STATUS_WEIGHTS: Readonly<Record<Status | 'none', readonly number[]>> = {
`;

/** Learns how evidence adds up to a stage from the articles given and the passages of news; writes `status-weights.ts`. */
export function learnStatus(looked: readonly Labelled[], lessons: readonly Labelled[]): number {
  const examples = [...toldByArticles(looked, 'looked'), ...toldByArticles(lessons, 'lessons'), ...toldByNews()];
  const rows = statusWeights(examples).map((row, s) => `  ${STAGE_NAMES[s]}: [${short(row).join(', ')}],\n`);
  writeFileSync(join(import.meta.dirname, '../../src/understand/status-weights.ts'), `${HEAD}${rows.join('')}};\n`);
  return examples.length;
}
