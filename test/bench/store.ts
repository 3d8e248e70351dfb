import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Learned, Store } from '../../src/core/ports.ts';
import { PLATFORMS, TOPICS } from '../../src/core/story.ts';
import { open, type Where } from '../../src/store/open.ts';
import { NOW } from '../store/made.ts';
import { postgresServer } from '../store/postgres.ts';
import { percentile, timed, type Print } from './measure.ts';
import { news } from './news.ts';

const clock = { now: () => NOW };

/** Who asks at once, and how often each. */
const CALLERS = 16;
const ASKED = 60;

/** What commands ask of the store; `i` makes each question another one. */
const QUESTIONS: Readonly<Record<string, (store: Store, i: number) => Promise<unknown>>> = {
  '/news': (s) => s.stories.find({ limit: 10 }),
  '/news by platform and topic': (s, i) =>
    s.stories.find({ platform: at(PLATFORMS, i), topic: at(TOPICS, i), limit: 10 }),
  '/news by country': (s, i) => s.stories.find({ country: at(['KR', 'EU', 'VN'], i), limit: 10 }),
  '/news by a word (과징금, 면세한도, 融资)': (s, i) =>
    s.stories.find({ words: at(['과징금', '면세한도', '融资'], i), limit: 10 }),
  '/news by a phrase and platform': (s) => s.stories.find({ words: '"users warehouse"', platform: 'Temu', limit: 10 }),
  '/mau': (s, i) => s.ledger.figures({ platform: at(PLATFORMS, i), country: 'KR', metric: 'MAU' }),
  'facts by kind and platform': (s, i) => s.facts.find({ kind: 'fine', platform: at(PLATFORMS, i), limit: 20 }),
  '/receipt': (s, i) => s.facts.receipt(`r-f${i * 31}`),
};

function at<T>(from: readonly T[], i: number): T {
  return from[i % from.length] as T;
}

/** Made-up articles in a SQLite and in a PostgreSQL store: what they cost to learn and to ask, 16 callers at once. */
export async function bench(print: Print, articles = 50_000): Promise<void> {
  print(`store: ${articles.toLocaleString('en')} articles, ${CALLERS} callers at once`);
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-bench-'));
  try {
    await measure(print, 'SQLite', { folder }, articles);
    const opened = cold(folder);
    print({ what: 'SQLite: open and first answer, new process', value: opened.ms, unit: 'ms', target: 2000 });
    print({
      what: 'SQLite: memory of a process that answers',
      value: opened.mb,
      unit: 'MB',
      note: 'with Node and tsx',
    });
    print({ what: 'SQLite: memory of that process before', value: opened.before, unit: 'MB', note: 'nothing opened' });
  } finally {
    rmSync(folder, { recursive: true });
  }
  const server = await postgresServer();
  try {
    await measure(print, 'PostgreSQL', await server.database(), articles);
  } finally {
    await server.stop();
  }
}

async function measure(print: Print, name: string, where: Where, articles: number): Promise<void> {
  const store = await open(where, clock);
  const ms = await load(store, articles);
  if ('url' in where) await analyze(where.url);
  print({ what: `${name}: learning`, value: articles / (ms / 1000), unit: 'articles/s', note: await store.describe() });
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    await ask(store, 0);
    const alone: number[] = [];
    for (let i = 0; i < ASKED; i++) alone.push((await timed(() => ask(store, i))).ms);
    const times = (await Promise.all(Array.from({ length: CALLERS }, (_, c) => askAll(store, ask, c)))).flat();
    print({
      what: `${name}: ${question}, p99`,
      value: percentile(times, 0.99),
      unit: 'ms',
      note: `p50 ${percentile(times, 0.5).toFixed(2)} ms; alone p50 ${percentile(alone, 0.5).toFixed(2)} ms`,
    });
  }
  await store.close();
}

/** What autovacuum does within a minute of a large load: the planner learns how frequent each word is. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('analyze').finally(() => client.end());
}

async function load(store: Store, articles: number): Promise<number> {
  let took = 0;
  let some: Learned[] = [];
  const write = async () => {
    took += (await timed(() => store.articles.learn(some))).ms;
    some = [];
  };
  for (const one of news(articles)) if (some.push(one) === 500) await write();
  await write();
  return took;
}

async function askAll(store: Store, ask: (store: Store, i: number) => Promise<unknown>, caller: number) {
  const times: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    // As commands come: each from the network, none in the same breath as the one before.
    await breathe();
    times.push((await timed(() => ask(store, caller * ASKED + i))).ms);
  }
  return times;
}

type Opened = { readonly ms: number; readonly mb: number; readonly before: number };

/** A process of its own opens the store and answers; it says how long the first answer took and how large it is. */
function cold(folder: string): Opened {
  const child = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), folder], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`The second process could not open the store: ${child.stderr}`);
  return JSON.parse(child.stdout) as Opened;
}

const [self, opened] = process.argv.slice(1);
if (self === fileURLToPath(import.meta.url) && opened) {
  const before = process.memoryUsage.rss() / 2 ** 20;
  const start = performance.now();
  const store = await open({ folder: opened }, clock);
  await store.stories.find({ platform: 'Temu', limit: 10 });
  const ms = performance.now() - start;
  for (const ask of Object.values(QUESTIONS)) for (let i = 0; i < ASKED; i++) await ask(store, i);
  process.stdout.write(JSON.stringify({ ms, mb: process.memoryUsage.rss() / 2 ** 20, before } satisfies Opened));
  await store.close();
}
