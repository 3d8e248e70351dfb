import type { Chart } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import {
  breadth,
  brief,
  card,
  DARK,
  fitted,
  headroom,
  INKS,
  lettering,
  MARGIN,
  round,
  SOFT,
  stroke,
  WIDTH,
} from './paper.ts';

const ROW = 44;
const BAR = 26;
const MAX_ROWS = 40;

/** Horizontal bars from the zero line: a row per label, a bar per series, the value at the bar's end; a null has a dash. */
export function barSvg(chart: Chart, lang: UiLanguage): string {
  const series = chart.series.slice(0, 3);
  const labels = [...new Set(series.flatMap((s) => s.points.map(([l]) => l)))].slice(0, MAX_ROWS);
  const values = series.flatMap((s) => s.points.flatMap(([, v]) => (v === null ? [] : [v])));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || 1;
  const names = series.length > 1;
  const rowTall = series.length * (BAR + 6) + (ROW - BAR - 6);
  const top = headroom(chart) + (names ? 44 : 8);
  const height = top + labels.length * rowTall + 96;
  const left = MARGIN + Math.min(380, Math.max(0, ...labels.map((l) => breadth(l, 24)))) + 24;
  const endWide = Math.max(0, ...values.map((v) => breadth(brief(v, lang), 24))) + 20;
  const right = WIDTH - MARGIN - endWide;
  const x = (v: number) => left + ((v - low) / (high - low)) * (right - left);
  const key = names
    ? series
        .map((s, n) =>
          lettering(`■ ${s.name}`, {
            x: MARGIN + n * 360,
            y: top - 18,
            size: 24,
            ink: INKS[n % INKS.length] ?? DARK,
            bold: true,
          }),
        )
        .join('')
    : '';
  const rows = labels.map((label, i) => {
    const y = top + i * rowTall;
    const middle = y + (series.length * (BAR + 6)) / 2;
    const name = lettering(fitted(label, 24, left - MARGIN - 14), {
      x: left - 14,
      y: middle + 6,
      size: 24,
      anchor: 'end',
    });
    const bars = series.map((s, n) => {
      const value = s.points.find(([l]) => l === label)?.[1];
      const at = y + n * (BAR + 6);
      if (value === undefined || value === null)
        return lettering('–', { x: x(0) + 10, y: at + 20, size: 24, ink: SOFT });
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      const ink = INKS[n % INKS.length] ?? DARK;
      return (
        `<rect x="${round(from)}" y="${round(at)}" width="${round(Math.max(1, to - from))}" height="${BAR}" fill="${ink}"/>` +
        lettering(brief(value, lang), { x: to + 10, y: at + 21, size: 24 })
      );
    });
    return name + bars.join('');
  });
  const zero = stroke(x(0), top - 4, x(0), top + labels.length * rowTall, SOFT, 2);
  return card(chart, height, key + zero + rows.join(''));
}
