import { franc } from 'franc';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../src/understand/read.ts';
import { heldMB, timed, type Print } from './measure.ts';

type Labelled = { readonly title: string; readonly body: string; readonly published?: string };

/** The articles of the labelled corpus, lengthened to about 1,500 characters where they are shorter. */
function articles(): readonly Labelled[] {
  const folder = join(import.meta.dirname, '../eval/items');
  const all = readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .flatMap((f) => readFileSync(join(folder, f), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Labelled);
  return all.map((a, i) => {
    let body = a.body;
    for (let k = 1; body.length < 1500; k++) body += `\n${all[(i + k * 7) % all.length]?.body ?? ''}`;
    return { ...a, body: body.slice(0, 1500) };
  });
}

const NAIVE = /테무|알리익스프레스|쉬인|temu|aliexpress|shein|tiktok shop|速卖通|希音/gi;
const NUMBERS = /[\d.,]+\s*(억|만|조|million|billion|juta|miliar|亿|万|億|萬)?\s*(원|명|달러|won|usd|euros?|%)?/gi;

const ROUNDS = 7;

/** Milliseconds an article in the best of the rounds of each contender, in turns: other work on the machine only ever adds. */
async function bestOf(all: readonly Labelled[], contenders: readonly ((a: Labelled) => unknown)[]): Promise<number[]> {
  const least = contenders.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [k, read] of contenders.entries()) {
      const { ms } = await timed(() => {
        for (const a of all) read(a);
      });
      least[k] = Math.min(least[k] ?? Infinity, ms / all.length);
    }
  }
  return least;
}

function ours({ title, body, published }: Labelled): unknown {
  return understand({ title, body, published: published ? Date.parse(published) : null });
}

function plain({ title, body }: Labelled): unknown {
  const text = `${title} ${body}`;
  return [franc(text), text.match(NAIVE), body.match(NUMBERS)];
}

/** Understanding, all of it, against a plain pass of franc and two regular expressions over the same articles. */
export async function bench(print: Print): Promise<void> {
  const all = articles();
  for (const read of [ours, plain]) for (const a of all) read(a);
  const [mine = NaN, naive = NaN] = await bestOf(all, [ours, plain]);
  const note = `best of ${ROUNDS} rounds`;
  print({ what: 'understand an article of 1,500 characters, all of it', value: mine, unit: 'ms', target: 1.5, note });
  print({
    what: 'franc + two regular expressions on the same articles',
    value: naive,
    unit: 'ms',
    note: `best of ${ROUNDS} rounds; ratio ${(mine / naive).toFixed(2)}`,
  });
  print({ what: 'articles understood', value: 1000 / mine, unit: 'a second' });
  const before = heldMB();
  for (let n = 0; n < 100_000; n += all.length)
    for (const a of all) understand({ title: a.title, body: a.body.slice(0, 300) });
  print({
    what: 'memory held more after 100,000 articles',
    value: Math.max(0, heldMB() - before),
    unit: 'MB',
    target: 60,
  });
}
