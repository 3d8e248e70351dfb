import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alertBook } from '../src/alertbook.ts';
import { readConfig } from '../src/config.ts';
import { digestSchedule, wholeDigest } from '../src/core/digest.ts';
import { plain, spansOf, type Block, type Line, type Reply, type Span } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { loadCommands } from '../src/load.ts';
import { jsonLog } from '../src/log.ts';
import { earsOf, open, type OpenHouse } from '../src/main.ts';
import { fetchFor } from '../src/poll.ts';
import { serveSamples, type Samples } from '../src/sample.ts';
import { poll } from '../src/tick.ts';
import { digestOf } from '../src/views/digest.ts';
import { weekOf } from '../src/views/week.ts';

const commands = await loadCommands();
const START = Date.parse('2026-11-24T09:00:00+09:00');
let now = START;
const clock = { now: () => now };
const log = jsonLog('quiet', clock.now, () => undefined);
let folder: string;
let house: OpenHouse;
let samples: Samples;
/** Headlines and summaries of what was read: a publisher's own words, shown with their source. */
let quoted: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-receipts-'));
  samples = await serveSamples(clock.now);
  const config = readConfig({ TILTWATCH_DATA: folder, FEEDS_ALLOW_PRIVATE: 'yes' });
  house = await open({ config, clock, log, sources: samples.sources });
  const book = alertBook(house.store.alerts);
  const { signal } = new AbortController();
  await house.store.alerts.add({
    ...{ id: 'a1', place: 'slack:T1/C1', by: 'kim', query: '테무 OR 알리 OR 쉬인', lang: 'ko' },
    ...{ made: now, paused: false, until: null },
  });
  await poll(house, book, fetchFor('0', clock, true), signal);
  samples.publishNews();
  now += 10 * 60_000;
  await poll(house, book, fetchFor('0', clock, true), signal);
  const articles = await house.store.articles.find({ limit: 500 });
  quoted = articles.flatMap((a) => [a.title, a.meaning.summary]).filter(Boolean);
}, 60_000);

afterAll(async () => {
  await house.close();
  samples.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (line: string, lang: UiLanguage): Promise<Reply> =>
  earsOf(house).answer({ from: 'console:tty', by: { id: 'me', admin: true }, line, lang });

/** Numbers that measure the world: grouped digits, money, shares, counts of people. Dates, ages and counts of rows are none. */
const MEASURES =
  /\d{1,3}(?:,\d{3})+|\b(?:KRW|USD|EUR|JPY|IDR|CNY|GBP)\s?\d[\d.,]*(?:m|bn|tn)?|\d[\d.]* ?(?:million|billion)|\d[\d.,]*(?:조|억|만)(?:\s?\d[\d,]*(?:억|만)?)*|\d[\d.]* ?%/gu;

type Part = readonly Span[];

function partsOf(b: Block): readonly Part[] {
  if (b.kind === 'text') return [spansOf(b.text)];
  if (b.kind === 'table') return b.rows.map((row) => row.flatMap((cell) => [...spansOf(cell), ' | ']));
  if (b.kind === 'facts') return b.rows.map(([label, value]) => [`${label} `, ...spansOf(value)]);
  return b.kind === 'heading' ? [[b.text]] : [];
}

const figuresIn = (part: Part) => part.flatMap((s) => (typeof s !== 'string' && 'figure' in s ? [s] : []));

/** A publisher's own headline or summary, shown with its source, is a quotation. */
const unquoted = (letters: string) => quoted.reduce((text, q) => text.replaceAll(q, ' '), letters);

/** The letters of a part outside of its figures. */
const bare = (part: Part) =>
  unquoted(part.map((s) => (typeof s !== 'string' && 'figure' in s ? ' ▪ ' : plain([s]))).join(''));

/** The numbers in a text by the digits that count: 8.122 million, 8,122,000 and 812만 2,000 are one. */
const numbersIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\d[\d,.]*(?:조|억|만)?(?:\s?\d[\d,.]*(?:억|만)?)*/gu)]
      .flatMap(([m]) => [m, ...m.split(/[조억만\s]/u)])
      .map(digits),
  );
/** The digits of a number that count; a Korean number is worked out first. */
function digits(said: string): string {
  const scales = { 조: 1e12, 억: 1e8, 만: 1e4 } as const;
  const parts = [...said.matchAll(/(\d[\d,.]*)(조|억|만)?/gu)];
  const korean = /[조억만]/u.test(said);
  const sum = (total: number, [, n = '', scale]: RegExpMatchArray) =>
    total + Number(n.replaceAll(',', '')) * (scale ? scales[scale as keyof typeof scales] : 1);
  const whole = korean ? String(Math.round(parts.reduce(sum, 0))) : said;
  return whole.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

const opened = new Map<string, Promise<ReadonlySet<string>>>();
/** The numbers that a receipt shows when it is opened, in either language. */
function shownBy(receipt: string): Promise<ReadonlySet<string>> {
  const known = opened.get(receipt);
  if (known) return known;
  const shown = Promise.all((['en', 'ko'] as const).map((lang) => ask(`/receipt ${receipt}`, lang))).then((replies) => {
    for (const reply of replies) expect(reply.text, receipt).not.toMatch(/There is no receipt|근거는 없습니다/);
    const letters = replies.flatMap((r) => [r.text, ...r.blocks.flatMap(partsOf).map(plain)]);
    return numbersIn(letters.join(' \n '));
  });
  opened.set(receipt, shown);
  return shown;
}

/** The numbers that figures print, and that their receipts show. */
async function coveredBy(parts: readonly Part[]): Promise<ReadonlySet<string>> {
  const figures = parts.flatMap(figuresIn);
  const shown = await Promise.all([...new Set(figures.map((f) => f.receipt))].map(shownBy));
  return new Set([...numbersIn(figures.map((f) => f.figure).join(' \n ')), ...shown.flatMap((s) => [...s])]);
}

/** Not of the world: the share of change from which a figure waits for review, and how many rows or dossiers are told. */
const OURS = /^40 ?%$/;

/** Printed as it is, or rounded from what a receipt shows: 8.234 million for 8,233,827. */
function isCovered(said: string, covered: ReadonlySet<string>): boolean {
  if (covered.has(said)) return true;
  const rounded = (n: string) =>
    n.length > said.length && digits(Number(n).toPrecision(said.length).split('e')[0] ?? '') === said;
  return said.length >= 3 && [...covered].some(rounded);
}

/** The measures in letters that no figure at hand answers for. */
const uncovered = (letters: string, covered: ReadonlySet<string>) =>
  (letters.match(MEASURES) ?? []).filter((m) => !OURS.test(m.trim()) && !isCovered(digits(m), covered));

/**
 * A number is printed as a figure with a receipt, or stands in the same line as one whose receipt shows it. Headings and
 * the first line, which can hold no receipt, are answered for by the figures of the reply.
 */
async function expectReceipts(reply: Reply): Promise<void> {
  const all = reply.blocks.flatMap((b) => partsOf(b).map((part) => ({ part, whole: b.kind === 'heading' })));
  const everything = await coveredBy(all.map(({ part }) => part));
  const missing: string[] = uncovered(unquoted(reply.text), everything).map(
    (m) => `${m} in the first line “${reply.text}”`,
  );
  for (const { part, whole } of all) {
    const found = uncovered(bare(part), whole ? everything : await coveredBy([part]));
    missing.push(...found.map((m) => `${m.trim()} in “${plain(part)}”`));
  }
  expect(missing).toEqual([]);
}

/** `/receipt` shows the receipt itself; a duty answer is a calculation, and its steps are held to their receipts in test/duty. */
const OTHERS = ['receipt', 'duty'];
const lines = commands.flatMap((c) => (OTHERS.includes(c.name) ? [] : c.examples.map((line): Line => line)));

describe.each(['en', 'ko'] as const)('in %s, every figure has a receipt that opens', (lang) => {
  test.each(lines)('%s', async (line) => expectReceipts(await ask(line, lang)));

  test('the digests, and every story they tell', async () => {
    const setting = wholeDigest('console:tty', digestSchedule('09:00', 'Asia/Seoul'), lang, 'me', true);
    await expectReceipts(await digestOf(house.store, samples.sources, setting, now));
    await expectReceipts(await weekOf(house.store, samples.sources, setting, now - 7 * 86_400_000, now));
    for (const s of await house.store.stories.find({ limit: 100 }))
      for (const verb of ['story', 'why']) await expectReceipts(await ask(`/${verb} ${s.id}`, lang));
  });

  test('every alert that is owed', async () => {
    const owed = await house.store.outbox.inState('queued', 100);
    expect(owed.length).toBeGreaterThan(0);
    for (const d of owed) await expectReceipts(d.reply);
  });
});
