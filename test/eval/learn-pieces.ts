import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS, type Topic } from '../../src/core/story.ts';
import { eachPiece, tongueOf } from '../../src/understand/pieces.ts';
import type { Reading } from '../../src/understand/reading.ts';
import { evened, HEARD_FOR, QUARTER, shared, told } from '../../src/understand/voices.ts';
import { likelihoodOf } from '../../src/understand/weighing.ts';
import type { Labelled } from './label.ts';
import { examplesOf, examplesOfNews, type Example } from './learn.ts';
import { judgedOf, judgedOfNews, teasers, type Judged } from './learn-relevance.ts';
import { stepper } from './logistic.ts';

const ROUNDS = 120;
/** Most texts are about a given topic one time in twelve, and news more often than not. */
const USUAL_TOPIC = -2.5;
const USUAL_NEWS = 0.5;
const DRAWN_BACK = 2e-5;
/** A piece says something when so many stories have it; then those that say most are kept. */
const STORIES = 5;
const MOST_FOR_TOPICS = 2400;
const MOST_FOR_NEWS = 800;

/** A text with the pieces of words it holds; what it is about when it is news, and whether it is. */
export type Told = {
  readonly story: string;
  readonly p: Reading;
  readonly relevant: boolean;
  /** Undefined for a text that is asked for relevance alone. */
  readonly topics?: readonly Topic[];
};

/** Weights of pieces by name: language, a colon and the piece; each in the order of `HEARD_FOR`. */
export type PieceWeights = ReadonlyMap<string, Float64Array>;

/** The articles that are news with their topics, and the others as well as teasers, which are asked for relevance alone. */
export function textsOf(examples: readonly Example[], judged: readonly Judged[]): readonly Told[] {
  const whole = examples.map(({ story, p, topics }) => ({ story, p, topics, relevant: true }));
  const rest = judged.filter((j) => !j.relevant || j.teaser);
  return [...whole, ...rest.map(({ story, p, relevant }) => ({ story, p, relevant }))];
}

const counted = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** The pieces of a text by name with how often they count; kept, since every fold asks again. */
function piecesIn(p: Reading): ReadonlyMap<string, number> {
  const before = counted.get(p);
  if (before) return before;
  const counts = new Map<string, number>();
  const tongue = tongueOf(p);
  eachPiece(p, (at, least, most, times) => {
    for (let letters = least; letters <= most; letters++) {
      const name = `${tongue}:${p.folded.text.slice(at, at + letters)}`;
      counts.set(name, (counts.get(name) ?? 0) + times);
    }
  });
  counted.set(p, counts);
  return counts;
}

/** A text as places in a list of pieces and what stands there. */
type Row = { readonly places: Int32Array; readonly amounts: Float64Array };

function rowOf(p: Reading, places: ReadonlyMap<string, number>): Row {
  const known = [...piecesIn(p)].flatMap(([name, times]) => {
    const place = places.get(name);
    return place === undefined ? [] : [[place, told(times)] as const];
  });
  const scale = evened(known.reduce((sum, [, x]) => sum + x * x, 0));
  return { places: Int32Array.from(known, ([at]) => at), amounts: Float64Array.from(known, ([, x]) => x / scale) };
}

/** Logistic regression of one question over rows of pieces; `usual` is the answer of a text without any. */
function answered(rows: readonly Row[], right: readonly boolean[], size: number, usual: number): Float64Array {
  const { weights, step } = stepper(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w) => w * DRAWN_BACK);
    rows.forEach(({ places, amounts }, i) => {
      let sum = usual;
      for (let k = 0; k < places.length; k++) sum += (weights[places[k] ?? 0] ?? 0) * (amounts[k] ?? 0);
      const off = (likelihoodOf(sum) - (right[i] ? 1 : 0)) / rows.length;
      for (let k = 0; k < places.length; k++) {
        const at = places[k] ?? 0;
        slope[at] = (slope[at] ?? 0) + off * (amounts[k] ?? 0);
      }
    });
    step(slope);
  }
  return weights;
}

type Columns = { readonly topics: readonly Float64Array[]; readonly news: Float64Array };

function columnsOf(texts: readonly Told[], names: readonly string[]): Columns {
  const places = new Map(names.map((name, i) => [name, i]));
  const all = texts.map((t) => ({ ...t, row: rowOf(t.p, places) }));
  const told = all.filter((t) => t.relevant && t.topics !== undefined);
  const rows = told.map((t) => t.row);
  const ask = (topic: Topic) => told.map((t) => t.topics?.includes(topic) ?? false);
  return {
    topics: TOPICS.map((topic) => answered(rows, ask(topic), names.length, USUAL_TOPIC)),
    news: answered(
      all.map((t) => t.row),
      all.map((t) => t.relevant),
      names.length,
      USUAL_NEWS,
    ),
  };
}

/** The pieces that enough stories have. */
function common(texts: readonly Told[]): readonly string[] {
  const stories = new Map<string, Set<string>>();
  for (const { story, p } of texts) {
    for (const name of piecesIn(p).keys()) {
      const those = stories.get(name);
      if (those) those.add(story);
      else stories.set(name, new Set([story]));
    }
  }
  return [...stories]
    .filter(([, those]) => those.size >= STORIES)
    .map(([name]) => name)
    .sort();
}

function telling(names: readonly string[], { topics, news }: Columns): readonly string[] {
  const loud = (at: number) => topics.reduce((sum, w) => sum + (w[at] ?? 0) ** 2, 0);
  const best = (by: (at: number) => number, most: number) =>
    [...names.keys()].sort((a, b) => by(b) - by(a)).slice(0, most);
  const kept = new Set([...best(loud, MOST_FOR_TOPICS), ...best((at) => Math.abs(news[at] ?? 0), MOST_FOR_NEWS)]);
  return names.filter((_, at) => kept.has(at));
}

/**
 * Learns what pieces of words speak for: first of all that are common enough, then again of those that say most, so that
 * the list stays short.
 */
export function learnedPieces(texts: readonly Told[]): PieceWeights {
  const all = common(texts);
  const names = telling(all, columnsOf(texts, all));
  const { topics, news } = columnsOf(texts, names);
  return new Map(names.map((name, at) => [name, Float64Array.from([...topics, news], (w) => w[at] ?? 0)]));
}

/** What pieces say of a text, as `voicesOf` does with the weights that are written down. */
export function voicesBy(weights: PieceWeights, p: Reading): Float64Array {
  const sums = new Float64Array(HEARD_FOR.length);
  let squares = 0;
  for (const [name, times] of piecesIn(p)) {
    const mine = weights.get(name);
    if (!mine) continue;
    squares += told(times) ** 2;
    mine.forEach((w, k) => (sums[k] = (sums[k] ?? 0) + told(times) * w));
  }
  return shared(sums, 1 / evened(squares));
}

const HEAD = `// Longer than most files: made by \`npm run eval -- --learn\`; a piece of a word a line, its weights in the order of HEARD_FOR.
import type { Pieces } from './voices.ts';

/** Pieces of words by language, with what each speaks for. */
export const HEARD_PIECES: Pieces = {
`;

function lineOf(piece: string, weights: Float64Array): string {
  const quarters = [...weights].map((w) => Math.max(-127, Math.min(127, Math.round(w / QUARTER))));
  return `    '${piece}\\t${quarters.map((q) => (q === 0 ? 0 : q)).join(' ')}',\n`;
}

/** Learns the pieces of the articles given, the lessons and the passages, and writes `piece-weights.ts`; answers how many there are. */
export function learnAllPieces(articles: readonly Labelled[], lessons: readonly Labelled[]): number {
  const examples = [...examplesOf(articles, 'looked'), ...examplesOf(lessons, 'lessons'), ...examplesOfNews()];
  const whole = [...judgedOf(articles, 'looked'), ...judgedOf(lessons, 'lessons'), ...judgedOfNews()];
  const learned = learnedPieces(textsOf(examples, [...whole, ...teasers(articles, lessons)]));
  const byTongue = new Map<string, string[]>();
  for (const [name, weights] of learned) {
    const [tongue = '', piece = ''] = name.split(':');
    byTongue.set(tongue, [...(byTongue.get(tongue) ?? []), lineOf(piece, weights)]);
  }
  const blocks = [...byTongue].map(([tongue, lines]) => `  ${tongue}: [\n${lines.join('')}  ],\n`).join('');
  writeFileSync(join(import.meta.dirname, '../../src/understand/piece-weights.ts'), `${HEAD}${blocks}};\n`);
  return learned.size;
}
