import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assess } from '../../src/duty/assess.ts';
import { addRules, fullBook, tryRules } from '../../src/dutybook.ts';
import { ledgerStore } from '../ledger.desk.ts';
import { book, goods, order, parcel } from './book.ts';

const TODAY = '2026-11-22';
const limit = book.rule('KR-01');
const row = (more: object) => ({
  ...limit,
  id: 'KR-90',
  title: { en: 'Limit of USD 100', ko: '한도 100달러' },
  from: '2027-01-01',
  status: 'passed',
  unverified: [],
  does: { do: 'relieve', of: ['duty', 'vat'], when: { upTo: { amount: '100', currency: 'USD', on: 'goods' } } },
  ...more,
});
const lowered = [
  row({ does: { do: 'relieve', of: ['duty'], when: { upTo: { amount: '100', currency: 'USD', on: 'goods' } } } }),
  row({
    id: 'KR-91',
    does: { do: 'relieve', of: ['vat'], when: { upTo: { amount: '100', currency: 'USD', on: 'goods' } } },
  }),
];
const knit = (day: string) => parcel([order([goods({ usd: '120', hs: '6110200000' })])], { day });

let kept: Awaited<ReturnType<typeof ledgerStore>>;
beforeEach(async () => {
  kept = await ledgerStore();
});
afterEach(() => kept.end());

describe('rules that an admin adds', () => {
  test('a dry run tells what is replaced and what turns, and adds nothing', async () => {
    const trials = await tryRules(kept.store, lowered, TODAY);
    expect(trials.map((t) => [t.rule.id, t.replaces?.id, t.day])).toEqual([
      ['KR-90', 'KR-01', '2027-01-01'],
      ['KR-91', 'KR-02', '2027-01-01'],
    ]);
    expect(trials[0]?.turns).toEqual([
      { what: 'USD 120 knit to KR on 2027-01-01', before: 'KRW 0', after: 'KRW 39570' },
    ]);
    expect((await fullBook(kept.store)).rule('KR-90')).toBeUndefined();
  });

  test('added, they change answers from their date on and not a day before', async () => {
    await addRules(kept.store, lowered);
    const now = await fullBook(kept.store);
    expect(assess(now, knit('2026-12-31')).verdict).toBe('exempt');
    expect(assess(now, knit('2027-01-01')).total?.tax.amount).toBe('39570');
    await expect(addRules(kept.store, lowered)).rejects.toThrow(/Two rows are called KR-90/);
  });

  test.each([
    ['no list', { id: 'KR-90' }, /expected a list of rows/],
    ['a loose day', [row({ from: '2027' })], /KR-90: from: an ISO day/],
    ['an unknown standing', [row({ status: 'law' })], /KR-90: status: /],
    ['an unknown deed', [row({ does: { do: 'tax' } })], /KR-90: does\.do: /],
    ['an end before the beginning', [row({ to: '2026-01-01' })], /ends on 2026-01-01, before it begins/],
    ['a row without a name', [{}], /row 1: id: /],
  ])('%s is said with row and field', async (_, rows, said) => {
    await expect(tryRules(kept.store, rows, TODAY)).rejects.toThrow(said);
  });

  test('every fault of every row is told at once', async () => {
    const wrong = tryRules(kept.store, [row({ from: '2027', status: 'law' }), row({ id: 'kr 9' })], TODAY);
    await expect(wrong).rejects.toThrow(/from: [^]*status: [^]*kr 9: id: /);
  });
});
