import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Meaning } from '../../src/core/item.ts';
import type { Readable } from '../../src/understand/passage.ts';
import { halfOf, readCorpus, type Half, type Labelled } from './label.ts';
import { mark, total, type Marks, type Miss } from './score.ts';
import { missLines, table } from './table.ts';

const folder = join(import.meta.dirname, 'items');
const reader = '../../src/understand/read.ts';
const { understand } = (await import(reader)) as { understand: (r: Readable) => Meaning };

const { values: flags } = parseArgs({
  options: { looked: { type: 'boolean', default: false }, lang: { type: 'string' } },
});

type Read = { readonly item: Labelled; readonly marks: Marks; readonly misses: readonly Miss[] };

function read(item: Labelled): Read {
  const published = Date.parse(`${item.published}T03:00:00Z`);
  const { title, body, publisher, country } = item;
  return { item, ...mark(item, understand({ title, body, publisher, country, published })) };
}

function print(half: Half, all: readonly Read[]): void {
  const mine = all.filter((r) => halfOf(r.item.id) === half);
  const langs = [...new Set(mine.map((r) => r.item.lang))];
  const rows = langs.map((l) => [l, total(mine.filter((r) => r.item.lang === l).map((r) => r.marks))] as const);
  console.log(`\n${half} half\n${table([...rows, ['all', total(mine.map((r) => r.marks))]])}`);
}

function main(): void {
  const items = readCorpus(folder).filter((i) => flags.lang === undefined || i.lang === flags.lang);
  const wanted = flags.looked ? items.filter((i) => halfOf(i.id) === 'looked') : items;
  const all = wanted.map(read);
  print('looked', all);
  if (!flags.looked) return print('scored', all);
  console.log(`\n${missLines(all.flatMap((r) => r.misses))}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
