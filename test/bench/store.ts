import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import pg from 'pg';
import type { Chart, Reply } from '../../src/core/reply.ts';
import type { Learned } from '../../src/core/ports.ts';
import { PLATFORMS } from '../../src/core/story.ts';
import type { OpenHouse } from '../../src/main.ts';
import { keptPictures } from '../../src/pictures.ts';
import { postgresServer } from '../store/postgres.ts';
import { archive, audienceRows, dossierRows, FULL, type Size } from './archive.ts';
import { percentile, timed, type Print } from './measure.ts';
import { answering, ask, crash, houseAt, MORNING, type At } from './process.ts';

/** Who asks at once, and how often each. */
const CALLERS = 16;
const ASKED = 40;

type Question = { readonly line: (i: number) => string; readonly target?: number; readonly callers?: number };

const platform = (i: number) => (PLATFORMS[i % PLATFORMS.length] ?? 'Temu').toLowerCase();
const WORDS = ['과징금', '면세한도', 'counterfeit', '融资', 'denda'];

/** Lines that people type, `i` making each another one; the target is for the 99th percentile with all callers at once. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  '/platform': { line: (i) => `/platform ${platform(i)}`, target: 60 },
  '/news': { line: () => '/news', target: 60 },
  '/news by platform': { line: (i) => `/news ${platform(i)}`, target: 60 },
  '/news by a word': { line: (i) => `/news ${WORDS[i % WORDS.length]}`, target: 60 },
  '/mau': { line: (i) => `/mau ${platform(i)}`, target: 60 },
  '/regulations': { line: (i) => (i % 2 ? '/regulations' : `/regulations ${platform(i)}`), target: 60 },
  '/compare': { line: (i) => `/compare ${platform(i)} ${platform(i + 1)}`, target: 60 },
  '/platform as-of': { line: (i) => `/platform ${platform(i)} as-of:2025-0${(i % 9) + 1}-01`, target: 200 },
  '/brief of a quarter': { line: (i) => `/brief ${platform(i)} 2026Q${(i % 3) + 1}`, target: 5000, callers: 1 },
};

/** A full archive in a SQLite and in a PostgreSQL store: what it costs to learn, and what people wait for an answer. */
export async function bench(print: Print, size: Size = FULL): Promise<void> {
  const n = (count: number) => count.toLocaleString('en-US');
  print(
    `store: ${n(size.articles)} articles, ${n(size.facts)} facts, ${n(size.dossiers)} dossiers, ${CALLERS} callers`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-bench-'));
  const server = await postgresServer();
  try {
    await measure(print, 'SQLite', { TILTWATCH_DATA: folder }, size);
    const { url } = await server.database();
    await measure(print, 'PostgreSQL', { TILTWATCH_DATA: folder, DATABASE_URL: url }, size);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function measure(print: Print, name: string, at: At, size: Size): Promise<void> {
  const house = await houseAt(at);
  const ms = await load(house, size);
  if (at.DATABASE_URL) await analyze(at.DATABASE_URL);
  const rate = size.articles / (ms / 1000);
  print({ what: `${name}: learning`, value: rate, unit: 'articles/s', note: await house.store.describe() });
  for (const [what, question] of Object.entries(QUESTIONS)) await askAll(print, house, `${name}: ${what}`, question);
  await charts(print, house, name);
  await house.close();
  await crash(at);
  const { ms: first, before, mb } = answering(at);
  print({ what: `${name}: first answer after a crash`, value: first, unit: 'ms', target: 2000 });
  print({
    what: `${name}: memory of a process that answers`,
    value: mb,
    unit: 'MB',
    note: `${before.toFixed(0)} MB bare`,
  });
}

async function load(house: OpenHouse, size: Size): Promise<number> {
  let took = 0;
  let some: Learned[] = [];
  const write = async () => {
    took += (await timed(() => house.store.articles.learn(some))).ms;
    some = [];
  };
  for (const one of archive(size, MORNING)) if (some.push(one) === 500) await write();
  await write();
  await house.store.ledger.add({ figures: audienceRows(MORNING), events: dossierRows(size.dossiers, MORNING) });
  return took;
}

/** What autovacuum does within a minute of a large load: the planner learns how frequent each word is. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('analyze').finally(() => client.end());
}

async function askAll(print: Print, house: OpenHouse, what: string, q: Question): Promise<void> {
  await ask(house, q.line(0));
  const alone: number[] = [];
  for (let i = 0; i < ASKED; i++) alone.push((await timed(() => ask(house, q.line(i)))).ms);
  const callers = q.callers ?? CALLERS;
  const times = (await Promise.all(Array.from({ length: callers }, (_, c) => oneCaller(house, q, c)))).flat();
  print({
    what: `${what}, p99`,
    value: percentile(times, 0.99),
    unit: 'ms',
    ...(q.target === undefined ? {} : { target: q.target }),
    note: `p50 ${percentile(times, 0.5).toFixed(1)} ms; alone p50 ${percentile(alone, 0.5).toFixed(1)} ms`,
  });
}

async function oneCaller(house: OpenHouse, q: Question, caller: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    // As commands come: each from the network, none in the same breath as the one before.
    await breathe();
    times.push((await timed(() => ask(house, q.line(caller * ASKED + i)))).ms);
  }
  return times;
}

async function charts(print: Print, house: OpenHouse, name: string): Promise<void> {
  const charts = await Promise.all(PLATFORMS.map(async (p) => chartOf(await ask(house, `/mau ${p.toLowerCase()}`))));
  const all = charts.flatMap((chart) => (['en', 'ko'] as const).map((lang) => ({ chart, lang })));
  const draw = keptPictures(house.store.cache('charts'), 'bench');
  // The library that draws is loaded with the first picture of a process.
  await keptPictures(undefined, 'bench')(charts[0] as Chart, 'ko');
  const measured = [
    ['chart, cold', 200],
    ['chart, cached', 5],
  ] as const;
  for (const [what, target] of measured) {
    const times: number[] = [];
    for (const { chart, lang } of all) times.push((await timed(() => draw(chart, lang))).ms);
    print({ what: `${name}: ${what}, p99`, value: percentile(times, 0.99), unit: 'ms', target });
  }
}

function chartOf(reply: Reply): Chart {
  const chart = reply.blocks.find((b) => b.kind === 'chart');
  if (!chart) throw new Error('The reply of /mau has no chart.');
  return chart;
}
