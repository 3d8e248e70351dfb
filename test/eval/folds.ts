import { TOPICS } from '../../src/core/story.ts';
import { relevanceOf } from '../../src/understand/relevance.ts';
import { topicsOf } from '../../src/understand/topic-choice.ts';
import type { Labelled } from './label.ts';
import { kindRows } from './fold-kinds.ts';
import type { Batch } from './batches.ts';
import { examplesOf, examplesOfNews, learned, type Example } from './learn.ts';
import { learnedPieces, textsOf, voicesBy, type PieceWeights } from './learn-pieces.ts';
import { judgedOf, judgedOfNews, learnedRelevance, teasers, type Judged } from './learn-relevance.ts';
import { foldedOwners, ownersIn } from './learn-owners.ts';
import { datedIn, foldedStarts } from './learn-starts.ts';
import { foldedStages, toldByArticles, toldByNews, type Told } from './learn-status.ts';
import { f1, precision, recall, sets, type Tally } from './score.ts';
import { FOLDS, foldOf, taughtBy, type Taught } from './taught.ts';

const BATCHES: readonly Batch[] = ['h', 'lessons', 'looked', 'f', 'news'];

type Answer = { readonly example: Example; readonly got: readonly string[] };

function answers(examples: readonly Example[], pieces: readonly PieceWeights[]): readonly Answer[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const weights = learned(examples.filter((e) => foldOf(e) !== k));
    const asked = examples.filter((e) => foldOf(e) === k);
    return asked.map((e) => {
      const voices = voicesBy(pieces[k] ?? new Map(), e.p);
      return { example: e, got: topicsOf(e.p, e.facts, e.offices, voices, weights) };
    });
  }).flat();
}

function tallyOf(all: readonly Answer[], of: (topic: string) => boolean = () => true): Tally {
  return sum(all.map(({ example, got }) => sets(example.topics.filter(of), got.filter(of))));
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ hit: a.hit + b.hit, missed: a.missed + b.missed, extra: a.extra + b.extra }), {
    hit: 0,
    missed: 0,
    extra: 0,
  });
}

function row(name: string, n: number, t: Tally): string {
  const figures = [precision(t), recall(t), f1(t)].map((x) => x.toFixed(3).replace(/^0/, '')).join(' ');
  return `${name.padEnd(24)}${String(n).padStart(5)}  ${figures}`;
}

/** Relevance of texts that the weights never saw, by batch, with the traps that were taken for news. */
function relevanceRows(
  all: readonly Judged[],
  cut: readonly Judged[],
  pieces: readonly PieceWeights[],
): readonly string[] {
  const told = Array.from({ length: FOLDS }, (_, k) => {
    const weights = learnedRelevance([...all, ...cut].filter((j) => foldOf(j) !== k));
    const asked = all.filter((j) => foldOf(j) === k);
    return asked.map((j) => {
      const voices = voicesBy(pieces[k] ?? new Map(), j.p);
      return { ...j, got: relevanceOf(j.p, j.platforms, j.topics, voices, weights).relevant };
    });
  }).flat();
  return BATCHES.map((batch) => {
    const mine = told.filter((j) => j.batch === batch);
    const traps = mine.filter((j) => !j.relevant && j.hard);
    const count = (is: boolean, got: boolean) => mine.filter((j) => j.relevant === is && j.got === got).length;
    const tally = { hit: count(true, true), missed: count(true, false), extra: count(false, true) };
    return `${row(batch, mine.length, tally)}  hard alarms ${traps.filter((j) => j.got).length}/${traps.length}`;
  });
}

/** Topics by batch; those of all lessons by language, then by topic. */
function topicRows(all: readonly Answer[]): readonly string[] {
  const batches = BATCHES.map((batch) => {
    const mine = all.filter((a) => a.example.batch === batch);
    return row(batch, mine.length, tallyOf(mine));
  });
  const taught = all.filter((a) => a.example.batch === 'lessons' || a.example.batch === 'h');
  const languages = [...new Set(taught.map((a) => a.example.lang))].sort().map((lang) => {
    const mine = taught.filter((a) => a.example.lang === lang);
    return row(`both lessons ${lang}`, mine.length, tallyOf(mine));
  });
  const topics = TOPICS.map((topic) => {
    const mine = taught.filter((a) => a.example.topics.includes(topic)).length;
    const tally = tallyOf(taught, (x) => x === topic);
    return row(topic, mine, tally);
  });
  return [...batches, ...languages, ...topics];
}

const TAUGHT = ['lessons', 'h', 'looked', 'f'] as const;

/** The first days of rules and services, by batch; `h` are the lessons written as newsrooms write. */
function startRows(taught: readonly Taught[]): readonly string[] {
  const all = foldedStarts(datedIn(taught));
  return TAUGHT.map((batch) => {
    const mine = all.filter((a) => a.t.batch === batch);
    return row(batch, mine.length, sum(mine.map((a) => a.tally)));
  });
}

/** Stages by batch, and those of the lessons written as newsrooms write by language: how many of how many are right. */
function stageRows(all: readonly Told[]): readonly string[] {
  const answers = foldedStages(all);
  const stageRow = (name: string, of: (t: Told) => boolean) => {
    const mine = answers.filter((a) => of(a.told));
    const right = mine.filter((a) => a.got === a.told.stage).length / mine.length;
    return `${name.padEnd(22)}${String(mine.length).padStart(5)}  ${right.toFixed(3).replace(/^0/, '')}`;
  };
  const langs = [...new Set(all.filter((t) => t.batch === 'h').map((t) => t.lang))].sort();
  return [
    ...BATCHES.map((b) => stageRow(b, (t) => t.batch === b)),
    ...langs.map((lang) => stageRow(`h ${lang}`, (t) => t.batch === 'h' && t.lang === lang)),
  ];
}

/** Whose figures are, by batch. */
function ownerRows(taught: readonly Taught[]): readonly string[] {
  const all = foldedOwners(ownersIn(taught));
  return TAUGHT.map((batch) => {
    const mine = all.filter((a) => a.t.batch === batch);
    const right = mine.reduce((n, a) => n + a.ratio.right, 0) / mine.reduce((n, a) => n + a.ratio.of, 0);
    return `${batch.padEnd(22)}${String(mine.length).padStart(5)}  ${right.toFixed(3).replace(/^0/, '')}`;
  });
}

/**
 * Topics, relevance, starts, figures, their owners and stages of texts that the weights never saw: five folds over lessons,
 * the looked-at half and the passages, each asked with weights learned from the other four. Words may have been chosen with a text in view, so this compares ways of
 * weighing and is no first sight.
 */
export async function foldTable(looked: readonly Labelled[], lessons: readonly Labelled[]): Promise<string> {
  const figures = await taughtBy(looked, lessons);
  const examples = [...examplesOf(looked, 'looked'), ...examplesOf(lessons, 'lessons'), ...examplesOfNews()];
  const judged = [...judgedOf(looked, 'looked'), ...judgedOf(lessons, 'lessons'), ...judgedOfNews()];
  const cut = teasers(looked, lessons);
  const texts = textsOf(examples, [...judged, ...cut]);
  const pieces = Array.from({ length: FOLDS }, (_, k) => learnedPieces(texts.filter((t) => foldOf(t) !== k)));
  const head = (what: string) => `${''.padEnd(24)}    n  ${what} P R F1`;
  return [
    head('relevance'),
    ...relevanceRows(judged, cut, pieces),
    '',
    head('starts'),
    ...startRows(figures),
    '',
    head('figures'),
    ...kindRows(figures).map(({ name, n, tally }) => row(name, n, tally)),
    '',
    `${''.padEnd(24)}    n  owners right of the figures read rightly`,
    ...ownerRows(figures),
    '',
    `${''.padEnd(22)}    n  stages right`,
    ...stageRows([...toldByArticles(looked, 'looked'), ...toldByArticles(lessons, 'lessons'), ...toldByNews()]),
    '',
    head('topics'),
    ...topicRows(answers(examples, pieces)),
  ].join('\n');
}
