import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Chart } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { barSvg } from './bar.ts';
import { lineSvg } from './line.ts';
import { FONT, lettering } from './paper.ts';
import { timelineSvg } from './timeline.ts';

/** A drawn chart, and its figures as one sentence for who cannot see it. */
export type Picture = { readonly png: Uint8Array; readonly alt: string };

/** A third more than the drawing's own width: sharp on a phone at 600 ppi, drawn in well under 200 ms. */
const PIXELS_WIDE = 1600;

/** Compiled code stands in `dist/`, the fonts in `src/` beside their licence. */
function fontFolder(): string {
  const beside = join(import.meta.dirname, 'fonts');
  return existsSync(beside) ? beside : join(import.meta.dirname, '../../../src/charts/fonts');
}

const FONTS = ['Pretendard-Regular.otf', 'Pretendard-Bold.otf'];

function rendered(svg: string, wide: number): ReturnType<Resvg['render']> {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: wide },
    font: {
      fontFiles: FONTS.map((f) => join(fontFolder(), f)),
      loadSystemFonts: false,
      defaultFontFamily: FONT,
    },
  }).render();
}

/** The chart as SVG: the same chart gives the same letters, everywhere. */
export function chartSvg(chart: Chart, lang: UiLanguage): string {
  if (chart.form === 'bar') return barSvg(chart, lang);
  return chart.form === 'timeline' ? timelineSvg(chart, lang) : lineSvg(chart, lang);
}

/** All figures of a chart in one sentence, and where they come from. */
export function chartAlt(chart: Chart): string {
  const figure = (v: number | null) => (v === null ? '–' : v.toLocaleString('en-US', { maximumFractionDigits: 2 }));
  const series = chart.series.map(
    (s) => `${s.name}: ${s.points.map(([label, v]) => `${label} ${figure(v)}`).join(', ')}`,
  );
  return `${chart.title}${chart.unit ? ` (${chart.unit})` : ''}. ${series.join('. ')}. ${chart.source}`;
}

/** Draws a chart as PNG with the shipped fonts alone: no font of the machine is read. */
export function draw(chart: Chart, lang: UiLanguage): Picture {
  return { png: rendered(chartSvg(chart, lang), PIXELS_WIDE).asPng(), alt: chartAlt(chart) };
}

/** The PNG alone, for surfaces that word the alternative text themselves. */
export function drawPng(chart: Chart, lang: UiLanguage): Uint8Array {
  return draw(chart, lang).png;
}

/** Whether drawn letters leave ink (resvg draws none from a font it cannot read): a sentence on what is wrong, or nothing. */
export function inkCheck(): string | undefined {
  const missing = FONTS.filter((f) => !existsSync(join(fontFolder(), f)));
  if (missing.length > 0)
    return `Charts have no letters: ${missing.join(', ')} not found in ${fontFolder()}; reinstall the package.`;
  const svg = (bold: boolean) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#ffffff"/>${lettering('테무 8', { x: 4, y: 30, size: 28, bold })}</svg>`;
  const inked = [false, true].map((bold) => rendered(svg(bold), 120).pixels.some((p) => p < 128));
  return inked.every(Boolean)
    ? undefined
    : 'Charts have no letters: the shipped font draws no ink; reinstall the package.';
}
