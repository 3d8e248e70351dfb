import { count } from '../core/figures.ts';
import type { AudienceFigure } from '../core/ledger.ts';
import { muted, type Block, type Chart, type Span, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { changesSince, growth, trendOf, type AudienceSeries } from '../ledger/mau.ts';
import { type Disagreement } from '../ledger/disagreements.ts';
import { audienceName, dateName, firmName, monthName } from '../ledger/names.ts';
import { changeIn, mauWords } from '../words/mau.ts';

/** A measured value with its receipt; a rate is a percentage, a count is written out. */
export function figureSpan(f: AudienceFigure, lang: UiLanguage): Span {
  const bound = { exactly: '', about: '≈ ', 'up to': '≤ ', 'at least': '≥ ' }[f.bound];
  const said =
    f.value === null
      ? changeIn(f.change ?? '', lang)
      : f.unit === 'percent'
        ? `${f.value} %`
        : f.value.toLocaleString('en-US');
  return { figure: `${bound}${said}`, receipt: f.receipt.id, to: f.receipt.url };
}

/** Who printed it and when: a link, and a date where the source has one. */
export function sourceSpans(f: { readonly receipt: AudienceFigure['receipt'] }, lang: UiLanguage): readonly Span[] {
  const { publisher, url, published } = f.receipt;
  return [{ link: publisher, to: url }, published ? `, ${dateName(published, lang)}` : ''];
}

const receiptOf = (f: AudienceFigure) => ({ receipt: f.receipt.id, to: f.receipt.url });

/** A change in percent with its sign, '+8.0 %'. */
function signed(change: number | undefined): string {
  return change === undefined ? '–' : `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change).toFixed(1)} %`;
}

const PRINTED: Readonly<Record<number, RegExp>> = { 1: /MoM\s*([+-]?[\d.]+)\s*%/, 12: /YoY\s*([+-]?[\d.]+)\s*%/ };

/**
 * The change over `back` months within one firm's series, or as the source prints it where the earlier level is unknown;
 * with the receipt of the figure it ends at. Both levels stand in the table of all months.
 */
export function growthSpan(s: AudienceSeries, month: string, back: number): Text {
  const point = s.points.find((p) => p.month === month);
  const printed = PRINTED[back]?.exec(point?.figure.change ?? '')?.[1];
  const change = growth(s, month, back) ?? (printed ? Number(printed) : undefined);
  if (change === undefined || !point) return '–';
  return [{ figure: signed(change), receipt: point.figure.receipt.id, to: point.figure.receipt.url }];
}

/**
 * What a series says last, a row each: firm, figure, month, change on the month before, trend, source; then what its firm
 * has told since as a change alone. With `month`, of that month only.
 */
export function rowsOfSeries(s: AudienceSeries, lang: UiLanguage, month?: string): readonly (readonly Text[])[] {
  const firm = firmName(s.firm, lang);
  const p = month ? s.points.find((x) => x.month === month) : s.points.at(-1);
  const level = p
    ? [
        [
          firm,
          [figureSpan(p.figure, lang)],
          p.month,
          growthSpan(s, p.month, 1),
          trendOf(s),
          sourceSpans(p.figure, lang),
        ],
      ]
    : [];
  const changes = month ? s.changes.filter((c) => c.month === month) : changesSince(s);
  const later = changes.map((c) => [
    firm,
    [figureSpan(c, lang)],
    c.month ?? c.period,
    '',
    mauWords[lang].changeOnly,
    sourceSpans(c, lang),
  ]);
  return [...level, ...later];
}

/** A count as a sentence says it: '8.122 million', '812만 2,000명'. */
export function inShort(value: number, lang: UiLanguage): string {
  return lang === 'ko' ? count(value, 'persons', 'ko') : count(value, '', 'en').trim();
}

/** One line per series on one time axis; a month without a figure is a gap. */
export function mauChart(
  series: readonly AudienceSeries[],
  title: string,
  name: (s: AudienceSeries) => string,
  lang: UiLanguage,
): Chart {
  const w = mauWords[lang];
  const drawn = series.filter((s) => s.points.length > 1).slice(0, 3);
  const firms = [...new Set(drawn.map((s) => firmName(s.firm, lang)))];
  const publishers = [...new Set(drawn.map((s) => s.points.at(-1)?.figure.receipt.publisher ?? ''))].filter(Boolean);
  return {
    kind: 'chart',
    form: 'line',
    title,
    unit: drawn[0]?.points[0]?.figure.unit === 'percent' ? w.percent : w.persons,
    source: `${firms.join(', ')} · ${publishers.join(', ')}`,
    series: drawn.map((s) => ({ name: name(s), points: s.points.map((p) => [p.month, p.value] as const) })),
  };
}

/** The places where two firms differ about one platform, each with the figures of both. */
export function disagreementLines(found: readonly Disagreement[], lang: UiLanguage): readonly Block[] {
  return found.map((d) => muted(disagreementText(d, lang)));
}

function disagreementText(d: Disagreement, lang: UiLanguage): readonly Span[] {
  const w = mauWords[lang];
  const say = { level: w.differLevel, direction: w.differDirection, order: w.differOrder }[d.kind];
  const parts = say(monthName(d.month, lang), '\u0000', '\u0000').split('\u0000');
  const side = (i: number): readonly Span[] => {
    const { firm, points } = d.sides[i] ?? { firm: null, points: [] };
    const ranked = [...points].sort((a, b) => b.value - a.value);
    return [
      `${firmName(firm, lang)} `,
      ...ranked.flatMap((p, n): Span[] => [
        ...(n > 0 ? [' > '] : []),
        ...(points.length > 1 ? [`${audienceName(p.of, lang)} `] : []),
        figureSpan(p.figure, lang),
        ...(d.kind === 'direction' ? [' (', { ...receiptOf(p.figure), figure: signed(p.change) }, ')'] : []),
      ]),
    ];
  };
  return [parts[0] ?? '', ...side(0), parts[1] ?? '', ...side(1), parts[2] ?? ''];
}
