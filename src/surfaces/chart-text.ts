import type { Chart } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { sparkline } from './table.ts';
import { oneLine } from './text.ts';

/** A figure as charts print it: grouped digits, at most two decimals. */
function figure(value: number, lang: UiLanguage): string {
  return value.toLocaleString(lang, { maximumFractionDigits: 2 });
}

/** A chart's heading line: what, in which unit. */
export function chartTitle(chart: Chart): string {
  return oneLine(chart.unit === '' ? chart.title : `${chart.title} (${chart.unit})`);
}

/** Each series as `name ▁▃▆█`, then its figures in order: a picture for who reads letters. Gaps are said by `–`. */
export function chartLines(chart: Chart, lang: UiLanguage): readonly string[] {
  return chart.series.flatMap((s) => [
    `${oneLine(s.name)}  ${sparkline(s)}`,
    s.points.map(([label, v]) => `${oneLine(label)} ${v === null ? '–' : figure(v, lang)}`).join(' · '),
  ]);
}

/** The chart as one sentence for a screen reader: all its figures, and where they come from. */
export function chartAlt(chart: Chart, lang: UiLanguage): string {
  const series = chart.series.map((s) => {
    const points = s.points.map(([label, v]) => `${label} ${v === null ? '–' : figure(v, lang)}`).join(', ');
    return `${s.name}: ${points}`;
  });
  return oneLine(`${chartTitle(chart)}. ${series.join('. ')}. ${chart.source}`);
}
