import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import digest from '../commands/digest.ts';
import conflicts from '../commands/conflicts.ts';
import type { Command } from '../src/core/command.ts';
import { readValues } from '../src/core/line.ts';
import { digestSchedule, wholeDigest } from '../src/core/digest.ts';
import type { Place, Store } from '../src/core/ports.ts';
import { figuresOf, plain, textsOf, type Reply } from '../src/core/reply.ts';
import { queueWeeks } from '../src/weeks.ts';
import type { House } from '../src/house.ts';
import { jsonLog } from '../src/log.ts';
import { deskOn, ledgerStore, NOW } from './ledger.desk.ts';
import { article, fact, figure, learned, receipt, story } from './store/made.ts';

const PLACE: Place = 'console:tty';
const MONDAY = Date.parse('2026-11-23T09:00:30+09:00');
let kept: { readonly store: Store; end(): Promise<void> };
beforeEach(async () => {
  kept = await ledgerStore();
});
afterEach(() => kept.end());

const run = (command: unknown, rest: string, now = NOW) =>
  (command as Command).run(readValues(command as Command, rest), deskOn(kept.store, 'en', now));
const letters = (r: Reply) => [r.text, ...textsOf(r).map(plain)].join('\n');
const house = () => ({
  store: kept.store,
  log: jsonLog(
    'quiet',
    () => NOW,
    () => undefined,
  ),
  sources: async () => [],
});
const queue = (now: number) => queueWeeks(house() as unknown as House, now);

describe('the weekly digest', () => {
  test('comes once on its day, with dates ahead and the open contradictions, each with receipts', async () => {
    expect((await run(digest, 'weekly 09:00')).text).toContain('Mon');
    expect(await queue(MONDAY - 60_000)).toBe(0);
    expect(await queue(MONDAY)).toBe(1);
    expect(await queue(MONDAY + 60_000)).toBe(0);
    const told = (await kept.store.outbox.get(PLACE, 'week/2026-11-23'))?.reply;
    if (!told) throw new Error('no weekly digest');
    expect(told.text).toMatch(/week to Mon 23 Nov 2026 · 0 stories, 1 date ahead, \d+ open contradictions/);
    expect(letters(told)).toContain(
      "D-10 · Korea · Children's Products Safety Act, amended: takes effect · 3 Dec 2026",
    );
    expect(letters(told)).toContain('AliExpress, February 2024: 8,180,000 (WiseApp) · 7,180,000 ("government data")');
    for (const f of figuresOf(told)) expect(await kept.store.facts.receipt(f.receipt), f.figure).toBeDefined();
    expect(await queue(MONDAY + 7 * 86_400_000)).toBe(1);
  });

  test('a kill between the post and its mark tells nothing twice', async () => {
    await kept.store.places.setDigest({
      ...wholeDigest(PLACE, digestSchedule('09:00', 'Asia/Seoul'), 'ko', 'kim', false),
      week: { schedule: digestSchedule('09:00', 'Asia/Seoul', [1]), told: null },
    });
    await queue(MONDAY);
    const setting = await kept.store.places.digest(PLACE);
    if (!setting?.week) throw new Error('no setting');
    await kept.store.places.setDigest({ ...setting, week: { ...setting.week, told: null } });
    expect(await queue(MONDAY + 60_000)).toBe(0);
    expect((await kept.store.places.digest(PLACE))?.week?.told).toBe(MONDAY);
  });

  test('is told now to whoever asks, turned off, and shown in the setting', async () => {
    expect((await run(digest, 'week')).to).toBe('caller');
    await run(digest, 'weekly 08:30 days:fri');
    expect(letters(await run(digest, 'show'))).toContain('Fri 08:30 (Asia/Seoul)');
    expect((await run(digest, 'weekly off')).text).toContain('off');
    expect(await queue(MONDAY)).toBe(0);
  });
});

describe('contradictions in what was newly read', () => {
  test('a month printed twice, a held reading, and outlets that differ about one event are on the board', async () => {
    const of = (id: string, value: number, change = {}) =>
      figure(id, {
        value,
        month: '2026-09',
        period: '2026-09',
        known: NOW,
        receipt: { ...receipt(id), publisher: id },
        ...change,
      });
    await kept.store.ledger.add({
      figures: [of('Herald', 8_300_000), of('Times', 8_220_000), of('Late', 5_000_000, { held: 'differs' })],
    });
    const money = (id: string, value: number, publisher: string, rank: 'press' | 'authority' = 'press') =>
      fact(id, { value, story: 's1', article: id, known: NOW, receipt: { ...receipt(id), publisher, rank } });
    await kept.store.articles.learn([
      learned(article('하나', { id: 'x1', story: 's1', seen: NOW }), {
        story: story('s1', { items: ['x1'], last: NOW, known: NOW }),
        facts: [
          money('x1', 357_000_000, 'Herald'),
          money('x2', 357_100_000, 'Rounded'),
          money('x3', 3_570_000_000, 'KFTC', 'authority'),
        ],
      }),
    ]);
    const board = letters(await run(conflicts, 'temu open')) + letters(await run(conflicts, 'temu open page:2'));
    expect(JSON.stringify(await run(conflicts, 'temu open page:1'))).toContain('Temu, September 2026 (WiseApp)');
    expect(board).toContain('Readings: KRW 3.57bn (KFTC) · KRW 357m (Herald)');
    expect(board).toContain('Answers use: KRW 3.57bn (KFTC). A law ranks before an authority');
    expect(board).toMatch(/8\.\d+ million people \((Herald|Times)\) · .*5 million people \(Late\)/);
    expect(board).not.toContain('Rounded');
  });
});
