import { describe, expect, test } from 'vitest';
import { CONFLICTS } from '../src/ledger/conflicts.ts';
import { growth, seriesOf, type AudienceSeries } from '../src/ledger/mau.ts';
import { orderDisagreement } from '../src/ledger/disagreements.ts';
import { figuresFrom } from '../src/ledger/learn.ts';
import { starterRows } from '../src/ledger/starter.ts';
import { NOW, starterFiles } from './ledger.desk.ts';

const { figures, events } = starterRows(starterFiles(), NOW);
const all = seriesOf(figures);
const series = (firm: string, platform: string, country = 'KR'): AudienceSeries => {
  const found = all.find(
    (s) => s.firm === firm && s.platform === platform && s.country === country && s.metric === 'MAU',
  );
  if (!found) throw new Error(`no series ${firm} ${platform}`);
  return found;
};
const value = (s: AudienceSeries, month: string) => s.points.find((p) => p.month === month)?.value;

test('every reading of every contradiction has a row with a receipt', () => {
  const rows = new Set([...figures, ...events].map((r) => r.id));
  for (const c of CONFLICTS) for (const r of c.readings) expect(rows.has(r.row), `${c.id} ${r.row}`).toBe(true);
  expect(CONFLICTS.filter((c) => c.id <= 'c14')).toHaveLength(14);
});

describe('the fourteen contradictions', () => {
  test('1: a unit error makes no level', () => expect(value(series('WiseApp', 'Coupang'), '2024-04')).toBeUndefined());
  test('2: "government data" stays apart from WiseApp', () => {
    expect(value(series('WiseApp', 'AliExpress'), '2024-02')).toBe(8_180_000);
    expect(
      all.find((s) => s.firm === null && s.platform === 'AliExpress' && s.metric === 'MAU')?.points.map((p) => p.value),
    ).toContain(7_180_000);
  });
  test('3: two roundings of one release are one point', () =>
    expect(value(series('WiseApp', 'Temu'), '2024-03')).toBe(8_290_000));
  test('4: changes are worked out from levels, whatever an outlet swaps', () => {
    expect(growth(series('WiseApp', 'AliExpress'), '2024-05', 1)).toBeCloseTo(-3.26, 1);
    expect(growth(series('WiseApp', 'Temu'), '2024-05', 1)).toBeCloseTo(-3.25, 1);
  });
  test('5: a digit apart is two printings, and the receipt shows both', () => {
    expect(figures.find((f) => f.id === 'm033')?.receipt.sentence).toMatch(/8,233,827.*8,233,847/);
  });
  test('6: a printed sum is never split nor made', () => {
    expect(value(series('WiseApp', 'AliExpress+Temu'), '2024-07')).toBe(16_010_000);
    expect(all.flatMap((s) => s.points).some((p) => p.value === 16_020_000)).toBe(false);
  });
  test('7: a misprint is held', () =>
    expect(figures.find((f) => f.id === 'm070')?.held).toMatchObject({ kind: 'noted' }));
  test('8: the months stay as each outlet says', () => {
    expect(value(series('Mobile Index', 'AliExpress'), '2024-03')).toBe(6_940_000);
    expect(value(series('Mobile Index', 'Coupang'), '2024-02')).toBe(30_130_000);
  });
  test('9: yearly averages and "2024" levels are in no month', () => {
    const year = figures.filter((f) => f.period === '2024' && f.firm === 'Mobile Index');
    expect(year.length).toBeGreaterThan(8);
    expect(year.every((f) => f.month === null)).toBe(true);
  });
  test('10: weekly or monthly at once is held', () => {
    expect(figures.filter((f) => ['m111', 'm112'].includes(f.id)).every((f) => f.held)).toBe(true);
  });
  test('11: a daily level is a daily level', () =>
    expect(figures.find((f) => f.id === 'm168')).toMatchObject({ metric: 'DAU', value: 1_410_578 }));
  test('12: an old US figure keeps its month', () => {
    expect(figures.find((f) => f.id === 'm152')).toMatchObject({ month: '2023-09' });
    expect(series('Sensor Tower', 'Temu', 'US').points.at(-1)).toMatchObject({ month: '2025-06', value: 40_200_000 });
  });
  test('13: a level ten thousand times too small is held', () => {
    const [known] = figures.filter((f) => f.id === 'm082');
    if (!known) throw new Error('m082 is gone');
    const fact = {
      id: 'r9',
      kind: 'mau',
      platform: 'Coupang',
      value: 1_400,
      unit: 'persons',
      period: '2025-09',
      firm: 'WiseApp',
      bound: 'exactly',
      background: false,
      quote: '1,400',
      at: 0,
      article: 'a',
      story: null,
      country: 'KR',
      receipt: known.receipt,
      known: NOW,
    } as const;
    const meaning = {
      language: 'ko',
      relevant: true,
      reasons: [],
      platforms: [],
      topics: [],
      jurisdictions: ['KR'],
      authorities: [],
      status: null,
      facts: [],
      summary: '',
    } as const;
    const article = {
      id: 'a',
      url: 'https://example.com/a',
      title: '',
      body: '',
      source: 's',
      publisher: 'p',
      language: 'ko',
      seen: NOW,
      rank: 'press',
      story: null,
      meaning,
    } as const;
    expect(figuresFrom([fact], article, figures)[0]?.held).toMatchObject({ kind: 'leap' });
  });
  test('14: disclosures keep their periods', () => {
    const dsa = figures.filter((f) => f.platform === 'Temu' && f.country === 'EU');
    expect(new Set(dsa.map((f) => f.period)).size).toBe(5);
    expect(dsa.every((f) => f.month === null)).toBe(true);
  });
});

test('the firms disagree on the order in June 2024, and both sides are given', () => {
  const pair = (firm: string) => [series(firm, 'AliExpress'), series(firm, 'Temu')] as const;
  const found = orderDisagreement(pair('WiseApp'), pair('Mobile Index'));
  expect(found).toMatchObject({ month: '2024-06', kind: 'order' });
  expect(found?.sides.map((s) => s.points.map((p) => p.value))).toEqual([
    [8_368_280, 8_233_827],
    [6_250_000, 6_600_000],
  ]);
});
