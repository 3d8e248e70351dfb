import type { Series } from '../core/reply.ts';
import { displayWidth, pad } from './text.ts';

/** A cell that is a figure: signs, digits, separators and at most a short unit. */
const FIGURE = /^[-+−~≈≤≥]?[₩$€£¥]?\s?\d[\d,.\s]*(\s?[%\p{L}₩$€£¥]{0,6})?(\s?\[\d+\])*$/u;

/** Columns of figures stand to the right, as in a ledger; words stand to the left. */
function sideOf(column: readonly string[]): 'left' | 'right' {
  const filled = column.filter((c) => c.trim() !== '' && !/^[-–—…]$/.test(c.trim()));
  return filled.length > 0 && filled.every((c) => FIGURE.test(c.trim())) ? 'left' : 'right';
}

/** For each of a table's columns, where padding goes: `left` for figures, which stand to the right. */
export function sidesOf(body: readonly (readonly string[])[], columns: number): readonly ('left' | 'right')[] {
  return Array.from({ length: columns }, (_, i) => sideOf(body.map((r) => r[i] ?? '')));
}

/** Widths of a table's columns, in display columns. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((r) => r.length));
  return Array.from({ length: columns }, (_, i) => Math.max(0, ...rows.map((r) => displayWidth(r[i] ?? ''))));
}

/** How wide a table is drawn by `fixedWidth`, in display columns. */
export function tableWidth(rows: readonly (readonly string[])[]): number {
  const widths = columnWidths(rows);
  return widths.reduce((a, b) => a + b, 0) + 2 * Math.max(0, widths.length - 1);
}

/** A table as lines of equal columns, two spaces apart, padded by display width so that Hangul stands straight. */
export function fixedWidth(head: readonly string[], body: readonly (readonly string[])[]): readonly string[] {
  const rows = head.some((h) => h !== '') ? [head, ...body] : body;
  const widths = columnWidths(rows);
  const sides = sidesOf(body, widths.length);
  return rows.map((row) =>
    widths
      .map((width, i) => pad(row[i] ?? '', width, sides[i]))
      .join('  ')
      .trimEnd(),
  );
}

const STEPS = '▁▂▃▄▅▆▇█';

/** A series as one character a point: lowest `▁`, highest `█`, and a `·` where there is no figure. */
export function sparkline(series: Series): string {
  const values = series.points.map(([, v]) => v);
  const known = values.filter((v) => v !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return values
    .map((v) =>
      v === null ? '·' : (STEPS[span === 0 ? 3 : Math.round(((v - low) / span) * (STEPS.length - 1))] ?? '▄'),
    )
    .join('');
}
