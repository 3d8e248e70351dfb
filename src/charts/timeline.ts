import type { Chart } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { axisOf } from './axis.ts';
import { breadth, card, DARK, HAIR, headroom, INKS, lettering, MARGIN, round, SOFT, stroke, WIDTH } from './paper.ts';

const R = 17;
const LANE_PAD = 26;

type Dot = { readonly x: number; readonly floor: number; readonly said: string };

/** Dots of one lane, stacked where they would stand on each other. */
function stacked(xs: readonly { readonly x: number; readonly said: string }[]): readonly Dot[] {
  const ends: number[] = [];
  return [...xs]
    .sort((a, b) => a.x - b.x)
    .map(({ x, said }) => {
      const free = ends.findIndex((end) => x - end >= 2 * R + 4);
      const floor = free >= 0 ? free : ends.length;
      ends[floor] = x;
      return { x, floor, said };
    });
}

/**
 * A lane per series on one time axis; each dot carries its value, the number under which the list beside the picture tells
 * the event. Dots of one time are stacked.
 */
export function timelineSvg(chart: Chart, lang: UiLanguage): string {
  const series = chart.series.slice(0, 3);
  const nameWide = Math.min(260, Math.max(0, ...series.map((s) => breadth(s.name, 24)))) + 24;
  const [left, right] = [MARGIN + nameWide + R, WIDTH - MARGIN - R];
  const axis = axisOf(
    series.flatMap((s) => s.points.map(([l]) => l)),
    Math.floor((right - left) / 130),
    lang,
  );
  const lanes = series.map((s) =>
    stacked(
      s.points.map(([label, v]) => ({ x: left + axis.at(label) * (right - left), said: v === null ? '' : String(v) })),
    ),
  );
  const talls = lanes.map((dots) => (Math.max(0, ...dots.map((d) => d.floor)) + 1) * (2 * R + 4) + LANE_PAD);
  const top = headroom(chart) + 10;
  const bottom = top + talls.reduce((a, b) => a + b, 0);
  const height = bottom + 116;
  const grid = axis.marks.map(({ at, said }) => {
    const x = left + at * (right - left);
    return (
      stroke(x, top, x, bottom, HAIR) + lettering(said, { x, y: bottom + 34, size: 22, ink: SOFT, anchor: 'middle' })
    );
  });
  let y = top;
  const drawn = series.map((s, n) => {
    const ink = INKS[n % INKS.length] ?? DARK;
    const foot = y + (talls[n] ?? 0) - LANE_PAD / 2;
    y += talls[n] ?? 0;
    const name = lettering(s.name, { x: MARGIN, y: foot - 8, size: 24, ink, bold: true });
    const dots = (lanes[n] ?? []).map((d) => {
      const at = foot - R - d.floor * (2 * R + 4);
      return (
        `<circle cx="${round(d.x)}" cy="${round(at)}" r="${R}" fill="${ink}"/>` +
        lettering(d.said, {
          x: d.x,
          y: at + 7,
          size: d.said.length > 2 ? 15 : 19,
          ink: '#ffffff',
          bold: true,
          anchor: 'middle',
        })
      );
    });
    return stroke(left - R, foot + 6, right + R, foot + 6, HAIR) + name + dots.join('');
  });
  return card(chart, height, grid.join('') + drawn.join(''));
}
