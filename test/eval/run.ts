import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { understand } from '../../src/understand/read.ts';
import { foldTable } from './folds.ts';
import { gateTable } from './gate.ts';
import { rightly } from './golden.ts';
import { halfOf, isIn, readApart, readCorpus, type Apart, type Labelled, type Part } from './label.ts';
import { unexplained } from './explained.ts';
import { learnKinds } from './learn-kinds.ts';
import { learnAllPieces } from './learn-pieces.ts';
import { learnOwners } from './learn-owners.ts';
import { learnStarts } from './learn-starts.ts';
import { learnStatus } from './learn-status.ts';
import { learnTopics } from './learn.ts';
import { learnRelevance } from './learn-relevance.ts';
import { learnSummary } from './learn-summary.ts';
import { f1, mark, precision, recall, total, type Marks, type Miss } from './score.ts';
import { taughtBy } from './taught.ts';
import { markStories, publishedAt, weaveAll, type StoryMarks, type Understood } from './stories.ts';
import { missLines, table } from './table.ts';

const { values: flags } = parseArgs({
  options: {
    looked: { type: 'boolean', default: false },
    golden: { type: 'boolean', default: false },
    learn: { type: 'boolean', default: false },
    folds: { type: 'boolean', default: false },
    'learn-next': { type: 'string' },
    misses: { type: 'boolean', default: false },
    lessons: { type: 'boolean', default: false },
    lang: { type: 'string' },
    items: { type: 'string' },
  },
});

type Read = Understood & { readonly marks: Marks; readonly misses: readonly Miss[] };

function read(item: Labelled): Read {
  const { title, body, publisher } = item;
  const meaning = understand({ title, body, publisher, published: publishedAt(item) });
  return { item, meaning, ...mark(item, meaning) };
}

function print(part: Part, all: readonly Read[], stories: StoryMarks): void {
  const mine = all.filter((r) => isIn(r.item.id, part));
  const langs = [...new Set(mine.map((r) => r.item.lang))];
  const rows = langs.map((l) => [l, total(mine.filter((r) => r.item.lang === l).map((r) => r.marks))] as const);
  console.log(
    `\n${part === 'both' ? 'both halves' : `${part} half`}\n${table([...rows, ['all', total(mine.map((r) => r.marks))]])}`,
  );
  const { pairs, apart } = stories;
  const figures = [precision(pairs), recall(pairs), f1(pairs)].map((x) => x.toFixed(3)).join(' ');
  const asked = pairs.hit + pairs.missed;
  console.log(`story pairs P R F1  ${figures} (${asked} pairs)   near misses kept apart ${apart.right}/${apart.of}`);
}

/** Writes down what of the looked-at half is right today; `test/understand.test.ts` holds it. */
function keepGolden(all: readonly Read[]): void {
  const mine = all.filter((r) => halfOf(r.item.id) === 'looked');
  const lines = mine.map((r) => JSON.stringify(rightly(r.item, r.meaning)));
  writeFileSync(join(import.meta.dirname, 'golden.jsonl'), `${lines.join('\n')}\n`);
  console.log(`${lines.length} articles kept`);
}

function isAsked({ id, lang }: Labelled): boolean {
  return (flags.lang === undefined || lang === flags.lang) && id.includes(flags.items ?? '');
}

/** One table over both halves of the articles asked for, their stories woven among the whole corpus. */
function printAlone(every: readonly Read[], apart: readonly Apart[]): void {
  const all = every.filter((r) => isAsked(r.item));
  const ids = new Set(all.map((r) => r.item.id));
  const near = apart.filter((p) => ids.has(p.a) || ids.has(p.b));
  const items = all.map((r) => r.item);
  print('both', all, markStories(items, weaveAll(every), near, 'both'));
}

/** A table of the lessons asked for and every miss in them; they are learned from, so they prove nothing. */
function printLessons(lessons: readonly Labelled[], apart: readonly Apart[]): void {
  const all = lessons.filter(isAsked).map(read);
  const stories = markStories(lessons.filter(isAsked), weaveAll(all), apart, 'both');
  print('both', all, stories);
  console.log(`\n${missLines([...all.flatMap((r) => r.misses), ...stories.misses])}`);
}

/** How many misses of each kind a language has; what they are stays unseen. */
function missCounts(all: readonly Read[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { item, misses } of all) {
    for (const { what } of misses) {
      const row = counts.get(what) ?? new Map<string, number>();
      counts.set(what, row.set(item.lang, (row.get(item.lang) ?? 0) + 1));
    }
  }
  return [...counts].map(([what, row]) => `${what}: ${[...row].map(([l, n]) => `${l} ${n}`).join(', ')}`).join('\n');
}

/** What is learned after what: figures are somebody's and speak for topics, topics for stages; each step loads the weights of the one before. */
const STEPS = {
  figures: async (looked: readonly Labelled[], lessons: readonly Labelled[]) => {
    const taught = await taughtBy(looked, lessons);
    console.log(`kinds learned from ${learnKinds(taught)} figures`);
    console.log(`starts learned from ${learnStarts(taught)} dates`);
  },
  owners: async (looked: readonly Labelled[], lessons: readonly Labelled[]) => {
    console.log(`owners learned from ${learnOwners(await taughtBy(looked, lessons))} figures`);
  },
  topics: (looked: readonly Labelled[], lessons: readonly Labelled[]) => {
    console.log(`topics learned from ${learnTopics(looked, lessons)} passages`);
    console.log(`relevance learned from ${learnRelevance(looked, lessons)} passages`);
    console.log(`${learnAllPieces(looked, lessons)} pieces of words learned`);
  },
  stages: (looked: readonly Labelled[], lessons: readonly Labelled[]) => {
    console.log(`stages learned from ${learnStatus(looked, lessons)} passages`);
    console.log(`summaries learned from ${learnSummary([...looked, ...lessons])} articles`);
  },
} as const;
type Step = keyof typeof STEPS;
const ORDER: readonly Step[] = ['figures', 'owners', 'topics', 'stages'];

/** Learns one step, and the next ones in a process of their own that loads what was learned. */
async function learnFrom(step: Step, looked: readonly Labelled[], lessons: readonly Labelled[]): Promise<void> {
  await STEPS[step](looked, lessons);
  const next = ORDER[ORDER.indexOf(step) + 1];
  if (!next) return;
  execFileSync(process.execPath, [...process.execArgv, import.meta.filename, '--learn-next', next], {
    stdio: 'inherit',
  });
}

async function main(): Promise<void> {
  const every = readCorpus(join(import.meta.dirname, 'items'));
  const apart = readApart(join(import.meta.dirname, 'apart.jsonl'));
  const lessons = readCorpus(join(import.meta.dirname, 'lessons'));
  if (flags.lessons) return printLessons(lessons, apart);
  if (flags.golden) return keepGolden(every.map(read));
  if (flags.items !== undefined) return printAlone(every.map(read), apart);
  const items = every.filter(isAsked);
  const articles = every.filter((i) => halfOf(i.id) === 'looked');
  if (flags.folds) return console.log(await foldTable(articles, lessons));
  if (flags.learn) return learnFrom('figures', articles, lessons);
  const next = ORDER.find((step) => step === flags['learn-next']);
  if (next) return learnFrom(next, articles, lessons);
  const all = items.map(read);
  if (flags.misses) {
    return console.log(missCounts(all.filter((r) => halfOf(r.item.id) === 'scored')));
  }
  const woven = weaveAll(all);
  const looked = markStories(items, woven, apart, 'looked');
  print('looked', all, looked);
  if (!flags.looked) {
    print('scored', all, markStories(items, woven, apart, 'scored'));
    return console.log(`\n${gateTable(items)}`);
  }
  const mine = all.filter((r) => halfOf(r.item.id) === 'looked').flatMap((r) => r.misses);
  const misses = [...mine, ...looked.misses];
  const lacking = unexplained(misses, readFileSync(join(import.meta.dirname, 'notes.md'), 'utf8'));
  console.log(`\n${missLines(misses)}\n\nnot explained in notes.md: ${lacking.join(', ') || 'none'}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
