// Longer than most: a picture is tried by what stands in it, chart by chart.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf } from '../src/charts/axis.ts';
import { chartAlt, chartSvg, draw, inkCheck } from '../src/charts/draw.ts';
import { runsOf } from '../src/charts/line.ts';
import { breadth, brief, fitted, ticks, WIDTH } from '../src/charts/paper.ts';
import type { Chart } from '../src/core/reply.ts';

const line: Chart = {
  kind: 'chart',
  form: 'line',
  title: '월간 이용자, 테무, 한국',
  unit: '명',
  source: '와이즈앱, 모바일인덱스 · 일간스포츠',
  series: [
    {
      name: '와이즈앱',
      points: [
        ['2024-06', 8_233_827],
        ['2024-07', 7_550_000],
        ['2025-08', 8_122_000],
      ],
    },
    {
      name: '모바일인덱스',
      points: [
        ['2024-06', 6_600_000],
        ['2024-07', null],
        ['2024-11', 5_820_000],
      ],
    },
  ],
};
const bar: Chart = {
  ...line,
  form: 'bar',
  title: 'What the buyer pays',
  unit: 'KRW',
  series: [
    {
      name: 'x',
      points: [
        ['Korea', 0],
        ['the US', 81_000],
        ['Brazil', null],
      ],
    },
  ],
};
const times: Chart = {
  ...line,
  form: 'timeline',
  title: 'Events',
  unit: '',
  series: [
    {
      name: 'Rules',
      points: [
        ['2024-03-13', 1],
        ['2024-03-14', 2],
        ['2026-07', 3],
      ],
    },
  ],
};

type Letters = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly said: string;
};

function lettersOf(svg: string): readonly Letters[] {
  const found = svg.matchAll(
    /<text x="([-\d.]+)" y="([-\d.]+)" [^>]*?font-size="(\d+)"[^>]*?text-anchor="(\w+)"[^>]*>([^<]*)<\/text>/g,
  );
  return [...found].map((m) => ({
    x: Number(m[1]),
    y: Number(m[2]),
    size: Number(m[3]),
    anchor: m[4] ?? '',
    said: m[5] ?? '',
  }));
}

function box(l: Letters): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  const wide = breadth(l.said, l.size);
  const left = l.anchor === 'end' ? l.x - wide : l.anchor === 'middle' ? l.x - wide / 2 : l.x;
  return { left, right: left + wide, top: l.y - l.size * 0.75, bottom: l.y + l.size * 0.15 };
}

describe.each([
  [
    'line',
    line,
    [
      '월간 이용자, 테무, 한국 (명)',
      '와이즈앱 812.2만',
      '모바일인덱스 582만',
      '와이즈앱, 모바일인덱스 · 일간스포츠',
      '0',
    ],
  ],
  ['bar', bar, ['What the buyer pays (KRW)', 'Korea', 'the US', 'Brazil', '81k', '–']],
  ['timeline', times, ['Events', 'Rules', '1', '2', '3']],
] as const)('%s', (_form, chart, labels) => {
  const svg = chartSvg(chart, chart.form === 'line' ? 'ko' : 'en');
  const letters = lettersOf(svg);

  test('says its title, unit, names, values and source', () => {
    expect(letters.map((l) => l.said)).toEqual(expect.arrayContaining([...labels]));
  });

  test('keeps every label on the card, and none on another', () => {
    for (const [i, a] of letters.entries()) {
      const A = box(a);
      expect(A.left, a.said).toBeGreaterThanOrEqual(0);
      expect(A.right, a.said).toBeLessThanOrEqual(WIDTH);
      for (const b of letters.slice(i + 1)) {
        const B = box(b);
        const apart = A.right <= B.left || B.right <= A.left || A.bottom <= B.top || B.bottom <= A.top;
        expect(apart, `${a.said} | ${b.said}`).toBe(true);
      }
    }
  });

  test('gives a PNG, the same bytes each time', () => {
    const hash = () => createHash('sha256').update(draw(chart, 'ko').png).digest('hex');
    expect([...draw(chart, 'en').png.slice(1, 4)]).toEqual([80, 78, 71]);
    expect(hash()).toBe(hash());
  });
});

test('gaps are left open: a missing month and a null value end a line', () => {
  const runs = line.series.map((s) =>
    runsOf(
      s.points.map(([label, value]) => ({ label, value })),
      true,
    ).map((r) => r.map((p) => p.label)),
  );
  expect(runs).toEqual([
    [['2024-06', '2024-07'], ['2025-08']],
    [['2024-06'], ['2024-11']],
  ]);
  expect(chartSvg(line, 'ko').match(/<path /g)).toHaveLength(1);
});

test('months stand in time, other labels in the order they came', () => {
  const axis = axisOf(['2024-01', '2024-12', '2025-01'], 8, 'en');
  expect(axis.at('2024-12') - axis.at('2024-01')).toBeCloseTo(11 / 12);
  expect(axisOf(['b', 'a', 'c'], 8, 'en').at('a')).toBe(0.5);
});

test('letters of strangers stay letters', () => {
  const svg = chartSvg({ ...line, title: '<script>"&\u0001', source: '</svg>' }, 'en');
  expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  expect(svg.match(/<\/svg>/g)).toHaveLength(1);
});

test('an empty chart and a chart of nulls are drawn, not thrown', () => {
  for (const form of ['line', 'bar', 'timeline'] as const) {
    expect(draw({ ...line, form, series: [] }, 'en').png.length).toBeGreaterThan(100);
    expect(
      draw({ ...line, form, series: [{ name: 'a', points: [['2024-01', null]] }] }, 'ko').png.length,
    ).toBeGreaterThan(100);
  }
});

test('the zero line is kept and steps are round', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
      (low, more) => {
        const steps = ticks(Math.min(low, 0), Math.max(low + more, 1e-3));
        expect(steps.some((s) => s === 0)).toBe(true);
        expect(steps.length).toBeLessThanOrEqual(9);
        const span = (steps.at(-1) ?? 0) - (steps[0] ?? 0);
        expect((steps.at(-1) ?? 0) - (low + more)).toBeGreaterThanOrEqual(-1e-6 * span);
      },
    ),
  );
});

test.each([
  [8_122_000, 'en', '8.12m'],
  [8_122_000, 'ko', '812.2만'],
  [116_000_000, 'ko', '1.16억'],
  [0, 'ko', '0'],
  [-1500, 'en', '−1.5k'],
  [33.5, 'en', '33.5'],
] as const)('%d in %s is said %s', (n, lang, said) => {
  expect(brief(n, lang)).toBe(said);
});

test('a label cut to a width fits it', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 30, max: 400 }), (s, width) => {
      expect(breadth(fitted(s, 24, width), 24)).toBeLessThanOrEqual(width + 1);
    }),
  );
});

test('the shipped fonts leave ink', () => {
  expect(inkCheck()).toBeUndefined();
});

test('the alternative text says every figure', () => {
  expect(chartAlt(line)).toBe(
    '월간 이용자, 테무, 한국 (명). 와이즈앱: 2024-06 8,233,827, 2024-07 7,550,000, 2025-08 8,122,000. 모바일인덱스: 2024-06 6,600,000, 2024-07 –, 2024-11 5,820,000. 와이즈앱, 모바일인덱스 · 일간스포츠',
  );
});
