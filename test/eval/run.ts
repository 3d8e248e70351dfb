import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { understand } from '../../src/understand/read.ts';
import { rightly } from './golden.ts';
import { halfOf, readApart, readCorpus, type Half, type Labelled } from './label.ts';
import { f1, mark, precision, recall, total, type Marks, type Miss } from './score.ts';
import { markStories, publishedAt, weaveAll, type StoryMarks, type Understood } from './stories.ts';
import { missLines, table } from './table.ts';

const { values: flags } = parseArgs({
  options: {
    looked: { type: 'boolean', default: false },
    golden: { type: 'boolean', default: false },
    lang: { type: 'string' },
  },
});

type Read = Understood & { readonly marks: Marks; readonly misses: readonly Miss[] };

function read(item: Labelled): Read {
  const { title, body, publisher } = item;
  const meaning = understand({ title, body, publisher, published: publishedAt(item) });
  return { item, meaning, ...mark(item, meaning) };
}

function print(half: Half, all: readonly Read[], stories: StoryMarks): void {
  const mine = all.filter((r) => halfOf(r.item.id) === half);
  const langs = [...new Set(mine.map((r) => r.item.lang))];
  const rows = langs.map((l) => [l, total(mine.filter((r) => r.item.lang === l).map((r) => r.marks))] as const);
  console.log(`\n${half} half\n${table([...rows, ['all', total(mine.map((r) => r.marks))]])}`);
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

function main(): void {
  const every = readCorpus(join(import.meta.dirname, 'items'));
  const apart = readApart(join(import.meta.dirname, 'apart.jsonl'));
  const items = every.filter((i) => flags.lang === undefined || i.lang === flags.lang);
  const all = items.map(read);
  if (flags.golden) return keepGolden(all);
  const woven = weaveAll(all);
  const looked = markStories(items, woven, apart, 'looked');
  print('looked', all, looked);
  if (!flags.looked) return print('scored', all, markStories(items, woven, apart, 'scored'));
  const mine = all.filter((r) => halfOf(r.item.id) === 'looked').flatMap((r) => r.misses);
  console.log(`\n${missLines([...mine, ...looked.misses])}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
