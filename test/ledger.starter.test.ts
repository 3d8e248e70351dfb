import { describe, expect, test } from 'vitest';
import { starterRows } from '../src/ledger/starter.ts';
import { matterOf } from '../src/ledger/matters.ts';
import { NOW, starterFiles } from './ledger.desk.ts';

describe('the starter ledger', () => {
  const { figures, events, problems } = starterRows(starterFiles(), NOW);

  test('every shipped row holds', () => {
    expect(problems).toEqual([]);
    expect([figures.length, events.length]).toEqual([172, 121]);
  });

  test('every row has a receipt with a sentence, a publisher and the address it was read at', () => {
    for (const { receipt } of [...figures, ...events]) {
      expect(receipt.sentence.length, receipt.id).toBeGreaterThan(20);
      expect(receipt.hash).toMatch(/^[0-9a-f]{16}$/);
      if (receipt.evidence === 'read') expect(receipt.url, receipt.id).toMatch(/^https?:\/\//);
    }
  });

  test('a receipt says the figure it is for', () => {
    for (const f of figures)
      if (f.value !== null) expect(f.receipt.sentence).toContain(f.value.toLocaleString('en-US'));
    for (const e of events) if (e.amount) expect(e.receipt.sentence).toContain(e.amount.toLocaleString('en-US'));
  });

  test('nothing is known before it was published', () => {
    for (const f of figures) {
      const first = Date.parse(`${(f.receipt.published ?? '').padEnd(7, '-01').slice(0, 7)}-01T00:00:00+09:00`);
      expect(f.known, f.id).toBeGreaterThanOrEqual(first);
      expect(f.known).toBeLessThanOrEqual(NOW);
    }
  });

  test('every event belongs to a matter of the register, and every mark rests on an event', () => {
    for (const e of events) {
      expect(matterOf(e.dossier ?? ''), e.id).toBeDefined();
      for (const mark of matterOf(e.dossier ?? '')?.marks ?? []) {
        expect(
          events.some((x) => x.id === mark.event && x.dossier === e.dossier),
          `${e.dossier} ${mark.event}`,
        ).toBe(true);
      }
    }
  });

  test.each([
    ['a row without an address', { url: '' }, /m900.*url: a row that counts as read/],
    ['a wrong month', { month: '2025-13' }, /m900.*month: a month such as 2025-08/],
    ['neither level nor change', { value: null, change: null }, /m900.*value: a level or a change/],
    ['an unknown metric', { metric: 'visits' }, /m900.*metric/],
  ])('%s is named, and the others stay', (_name, change, said) => {
    const [first, second] = starterFiles().mau as readonly Record<string, unknown>[];
    const rows = starterRows({ mau: [{ ...first, id: 'm900', ...change }, second], events: [] }, NOW);
    expect(rows.figures).toHaveLength(1);
    expect(rows.problems).toEqual([expect.stringMatching(said)]);
  });

  test('what is no list at all is said', () => {
    expect(starterRows({ mau: {}, events: [null] }, NOW).problems).toEqual([
      'mau.json: expected a list of rows, got object',
      expect.stringMatching(/^events.json row 1: row:/),
    ]);
  });
});
