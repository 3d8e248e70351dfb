import type { Chart, Series } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { axisOf, monthsOf, type Axis } from './axis.ts';
import {
  breadth,
  brief,
  card,
  fitted,
  HAIR,
  headroom,
  INKS,
  lettering,
  MARGIN,
  markAt,
  round,
  SOFT,
  stroke,
  ticks,
  WIDTH,
  DARK,
} from './paper.ts';

const HEIGHT = 675;
const LABEL = 24;
const LABEL_STEP = 32;

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Spot = { readonly x: number; readonly y: number; readonly label: string; readonly value: number };

/** The points of a series in unbroken runs: a missing month or a null value ends a run. */
export function runsOf<T extends { readonly label: string; readonly value: number | null }>(
  points: readonly T[],
  inTime: boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let before: T | undefined;
  for (const p of points) {
    if (p.value === null) {
      before = undefined;
      continue;
    }
    const near = before !== undefined && (!inTime || (monthsOf(p.label) ?? 0) - (monthsOf(before.label) ?? 0) <= 1.05);
    if (near) runs.at(-1)?.push(p);
    else runs.push([p]);
    before = p;
  }
  return runs;
}

function seriesDrawing(s: Series, n: number, spot: (label: string, value: number) => Spot, inTime: boolean): string {
  const ink = INKS[n % INKS.length] ?? DARK;
  const points = s.points.map(([label, value]) => ({ label, value }));
  return runsOf(points, inTime)
    .map((run) => {
      const spots = run.map((p) => spot(p.label, p.value ?? 0));
      const path = spots.map((p, i) => `${i === 0 ? 'M' : 'L'}${round(p.x)} ${round(p.y)}`).join('');
      const line =
        spots.length > 1
          ? `<path d="${path}" fill="none" stroke="${ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/>`
          : '';
      return line + spots.map((p) => markAt(n, p.x, p.y, 6, ink)).join('');
    })
    .join('');
}

type End = { readonly said: string; readonly ink: string; readonly x: number; y: number };

/** Labels at the lines' ends, moved apart where they would stand on each other, and kept inside the frame. */
function spread(ends: readonly End[], frame: Frame): readonly End[] {
  const sorted = ends.map((e) => ({ ...e })).sort((a, b) => a.y - b.y);
  for (let i = 1; i < sorted.length; i++) {
    const [a, b] = [sorted[i - 1], sorted[i]];
    if (a && b && b.y - a.y < LABEL_STEP) b.y = a.y + LABEL_STEP;
  }
  const over = (sorted.at(-1)?.y ?? 0) - (frame.bottom - 10);
  if (over > 0) for (const e of sorted) e.y -= over;
  return sorted;
}

function grid(values: readonly number[], frame: Frame, y: (v: number) => number, lang: UiLanguage): string {
  return values
    .map((v) => {
      const line = stroke(frame.left, y(v), frame.right, y(v), v === 0 ? SOFT : HAIR, v === 0 ? 2 : 1);
      return line + lettering(brief(v, lang), { x: frame.left - 12, y: y(v) + 8, size: 22, ink: SOFT, anchor: 'end' });
    })
    .join('');
}

function foot(axis: Axis, frame: Frame): string {
  return axis.marks
    .map(({ at, said }) => {
      const x = frame.left + at * (frame.right - frame.left);
      return (
        stroke(x, frame.bottom, x, frame.bottom + 8, SOFT) +
        lettering(said, { x, y: frame.bottom + 36, size: 22, ink: SOFT, anchor: 'middle' })
      );
    })
    .join('');
}

/** A line per series on one axis: names and last values at the lines' ends, gaps left open, the zero line kept. */
export function lineSvg(chart: Chart, lang: UiLanguage): string {
  const series = chart.series.slice(0, 3);
  const all = series.flatMap((s) => s.points);
  const values = all.flatMap(([, v]) => (v === null ? [] : [v]));
  const steps = ticks(Math.min(0, ...values), Math.max(0, ...values));
  const [low = 0, high = 1] = [steps[0], steps.at(-1)];
  const said = series.map((s) => `${s.name} ${brief(s.points.findLast(([, v]) => v !== null)?.[1] ?? 0, lang)}`);
  const wide = Math.min(340, Math.max(0, ...said.map((t) => breadth(t, LABEL))) + 24);
  const axisWide = Math.max(...steps.map((v) => breadth(brief(v, lang), 22))) + 16;
  const frame: Frame = {
    left: MARGIN + axisWide,
    right: WIDTH - MARGIN - wide,
    top: headroom(chart) + 16,
    bottom: HEIGHT - 118,
  };
  const axis = axisOf(
    all.map(([label]) => label),
    Math.floor((frame.right - frame.left) / 130),
    lang,
  );
  const y = (v: number) => frame.bottom - ((v - low) / (high - low)) * (frame.bottom - frame.top);
  const spot = (label: string, value: number): Spot => ({
    x: frame.left + axis.at(label) * (frame.right - frame.left),
    y: y(value),
    label,
    value,
  });
  const ends = series.flatMap((s, n): End[] => {
    const last = s.points.findLast(([, v]) => v !== null);
    if (!last || last[1] === null) return [];
    const { x, y: at } = spot(last[0], last[1]);
    return [{ said: said[n] ?? s.name, ink: INKS[n % INKS.length] ?? DARK, x: x + 16, y: at + 8 }];
  });
  const labels = spread(ends, frame).map((e) =>
    lettering(fitted(e.said, LABEL, WIDTH - MARGIN - e.x + 24), {
      x: e.x,
      y: e.y,
      size: LABEL,
      ink: e.ink,
      bold: true,
      rim: true,
    }),
  );
  const lines = series.map((s, n) => seriesDrawing(s, n, spot, axis.inTime));
  return card(chart, HEIGHT, grid(steps, frame, y, lang) + foot(axis, frame) + lines.join('') + labels.join(''));
}
