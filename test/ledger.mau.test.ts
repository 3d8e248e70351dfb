import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, monthPlus, sameFigure, seriesOf, tellable, type AudienceSeries } from '../src/ledger/mau.ts';
import { starterRows } from '../src/ledger/starter.ts';
import { NOW, starterFiles } from './ledger.desk.ts';

const { figures } = starterRows(starterFiles(), NOW);
const series = seriesOf(figures);
const find = (firm: string | null, platform: string, country = 'KR'): AudienceSeries => {
  const found = series.find(
    (s) => s.firm === firm && s.platform === platform && s.country === country && s.metric === 'MAU',
  );
  if (!found) throw new Error(`no series ${firm} ${platform}`);
  return found;
};
const at = (s: AudienceSeries, month: string) => s.points.find((p) => p.month === month);

describe('series', () => {
  test('the latest levels of the two Korean firms stay apart', () => {
    expect(find('WiseApp', 'Temu').points.at(-1)).toMatchObject({ month: '2025-08', value: 8_122_000 });
    expect(find('Mobile Index', 'Temu').points.at(-1)).toMatchObject({ month: '2024-11', value: 5_820_000 });
  });

  test('a printed change is kept as a change and makes no level', () => {
    const temu = find('WiseApp', 'Temu');
    expect(temu.changes.map((c) => [c.month, c.value, c.change])).toEqual([['2026-02', null, '-0.9 % vs Jan 2026']]);
    expect(temu.points.some((p) => p.month === '2026-02')).toBe(false);
  });

  test('rounded and exact printings of one release are one point', () => {
    expect(at(find('WiseApp', 'AliExpress'), '2024-03')).toMatchObject({ value: 8_870_000, disputed: false });
    expect(at(find('WiseApp', 'AliExpress'), '2024-03')?.others.map((o) => o.value)).toEqual([8_880_000]);
  });

  test('unverified, derived and held figures enter no series', () => {
    expect(at(find('WiseApp', 'Coupang'), '2024-04')).toBeUndefined();
    expect(at(find('WiseApp', 'Gmarket'), '2024-10')).toBeUndefined();
    expect(find('Mobile Index', 'Shein').points.map((p) => p.month)).toEqual(['2024-05', '2025-04']);
  });

  test('growth stays within one firm and needs both months', () => {
    expect(growth(find('WiseApp', 'AliExpress'), '2024-06', 1)).toBeCloseTo(0.82, 1);
    expect(growth(find('Mobile Index', 'AliExpress'), '2024-06', 1)).toBeCloseTo(-0.79, 1);
    expect(growth(find('WiseApp', 'Temu'), '2025-08', 1)).toBeUndefined();
  });

  test('no series mixes firms, platforms, countries or metrics, and none holds a month twice', () => {
    for (const s of series) {
      expect(new Set(s.points.map((p) => p.month)).size).toBe(s.points.length);
      for (const f of s.points.flatMap((p) => [p.figure, ...p.others])) {
        expect([f.firm, f.platform, f.country, f.metric]).toEqual([s.firm, s.platform, s.country, s.metric]);
        expect(tellable(f)).toBe(true);
      }
    }
  });

  test('the order in which figures arrive changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...figures], { minLength: figures.length }), (shuffled) => {
        const key = (all: readonly AudienceSeries[]) =>
          all
            .map((s) => JSON.stringify([s.firm, s.platform, s.country, s.metric, s.points.map((p) => p.figure.id)]))
            .sort();
        expect(key(seriesOf(shuffled))).toEqual(key(series));
      }),
      { numRuns: 20 },
    );
  });

  test('a restatement joins its month and deletes nothing', () => {
    const [first] = figures.filter((f) => f.id === 'm084');
    if (!first) throw new Error('m084 is gone');
    const restated = {
      ...first,
      id: 'm901',
      value: 8_300_000,
      receipt: { ...first.receipt, id: 'm901', published: '2025-10-01' },
    };
    const [s] = seriesOf([first, restated]);
    expect(s?.points[0]).toMatchObject({ value: 8_300_000, disputed: true });
    expect(s?.points[0]?.others.map((o) => o.id)).toEqual(['m084']);
  });
});

test.each([
  [8_870_000, 8_880_000, true],
  [8_300_387, 8_300_000, true],
  [8_180_000, 7_180_000, false],
  [8_233_827, 8_233_847, false],
  [6_300_000, 8_300_000, false],
])('%d and %d are one figure: %s', (a, b, same) => {
  expect(sameFigure(a, b)).toBe(same);
  expect(sameFigure(b, a)).toBe(same);
});

test('months move over the turn of a year and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -40, max: 40 }),
      (y, m, by) => {
        const month = `${y}-${String(m).padStart(2, '0')}`;
        expect(monthPlus(monthPlus(month, by), -by)).toBe(month);
      },
    ),
  );
});
