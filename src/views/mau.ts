import { valued } from '../core/figures.ts';
import type { AudienceFigure, Metric } from '../core/ledger.ts';
import { actions, button, muted, say, table, type Block, type Reply, type Span, type Text } from '../core/reply.ts';
import { PLATFORMS } from '../core/story.ts';
import type { Instant } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { monthsOld, OLD_AFTER_MONTHS, seriesOf, type AudienceSeries, type Point } from '../ledger/mau.ts';
import { levelDisagreements } from '../ledger/disagreements.ts';
import { audienceName, dateName, firmName, monthName, placeName } from '../ledger/names.ts';
import { changeIn, mauWords } from '../words/mau.ts';
import { disagreementLines, figureSpan, growthSpan, inShort, mauChart, rowsOfSeries, sourceSpans } from './figures.ts';

/** What a reader asked of the audience ledger; every name is already known. */
export type MauAsked = {
  readonly platform: string;
  readonly country: string;
  readonly metric: Metric;
  readonly month: string | undefined;
  readonly firm: string | undefined;
  readonly whole: boolean;
  readonly asOf: string | undefined;
};

function firstLine(p: Point, asked: MauAsked, lang: UiLanguage, now: Instant): string {
  const w = mauWords[lang];
  const f = p.figure;
  const age = monthsOld(p.month, now);
  const value = f.unit === 'percent' ? valued(p.value, 'percent', lang) : inShort(p.value, lang);
  const said = w.level(
    audienceName(asked.platform, lang),
    placeName(asked.country, lang),
    value,
    w.metrics[asked.metric],
    monthName(p.month, lang),
    firmName(f.firm, lang),
  );
  return `${asked.asOf ? w.asOf(dateName(asked.asOf, lang)) : ''}${said}${age > OLD_AFTER_MONTHS ? w.old(age) : ''}`;
}

function latestRows(
  series: readonly AudienceSeries[],
  asked: MauAsked,
  lang: UiLanguage,
): readonly (readonly Text[])[] {
  return series.flatMap((s) => rowsOfSeries(s, lang, asked.month));
}

function allRows(series: readonly AudienceSeries[], lang: UiLanguage): readonly (readonly Text[])[] {
  const rows = series.flatMap((s) =>
    s.points.map((p) => ({
      month: p.month,
      cells: [
        p.month,
        firmName(s.firm, lang),
        [figureSpan(p.figure, lang)],
        growthSpan(s, p.month, 1),
        growthSpan(s, p.month, 12),
        sourceSpans(p.figure, lang),
      ] as readonly Text[],
    })),
  );
  return rows.sort((a, b) => b.month.localeCompare(a.month)).map((r) => r.cells);
}

function printings(series: readonly AudienceSeries[], month: string | undefined, lang: UiLanguage): readonly Block[] {
  const w = mauWords[lang];
  return series.flatMap((s) => {
    const p = month ? s.points.find((x) => x.month === month) : s.points.at(-1);
    if (!p || p.others.length === 0) return [];
    const said = p.others.flatMap((o): Span[] => [
      figureSpan(o, lang),
      ` (${firmName(o.firm, lang)}, ${o.receipt.publisher}) `,
    ]);
    const [before = '', after = ''] = w.otherPrintings(monthName(p.month, lang), '\u0000').split('\u0000');
    return [muted([before, ...said.slice(0, -1), String(said.at(-1)).trimEnd(), after])];
  });
}

function further(all: readonly AudienceFigure[], asked: MauAsked, lang: UiLanguage): Block {
  const w = mauWords[lang];
  const typed = audienceName(asked.platform, 'en').toLowerCase();
  const rival = asked.platform === 'Temu' ? 'AliExpress' : 'Temu';
  const places = [...new Set(all.filter((f) => f.country !== asked.country).map((f) => f.country))].slice(0, 2);
  const metrics = [
    ...new Set(all.filter((f) => f.country === asked.country && f.metric !== asked.metric).map((f) => f.metric)),
  ];
  return actions(
    ...((PLATFORMS as readonly string[]).includes(asked.platform)
      ? [button(w.compareWith(audienceName(rival, lang)), `/mau ${typed}, ${rival.toLowerCase()}`)]
      : []),
    ...(asked.whole ? [] : [button(w.all, `/mau ${typed} country:${asked.country} all`)]),
    ...places.map((c) => button(w.elsewhere(placeName(c, lang)), `/mau ${typed} country:${c}`)),
    ...metrics
      .slice(0, 2)
      .map((m) => button(w.otherMetric(w.metrics[m]), `/mau ${typed} country:${asked.country} metric:${m}`)),
  );
}

function body(series: readonly AudienceSeries[], asked: MauAsked, lang: UiLanguage): readonly Block[] {
  const w = mauWords[lang];
  const [a, b] = series.filter((s) => s.firm !== null && s.points.length > 0);
  const rows = asked.whole
    ? table([w.month, w.firm, w.figure, w.monthBefore, w.yearBefore, w.source], allRows(series, lang))
    : table([w.firm, w.figure, w.month, w.monthBefore, w.trend, w.source], latestRows(series, asked, lang));
  const what = `${audienceName(asked.platform, lang)}, ${placeName(asked.country, lang)}`;
  const chart = mauChart(series, w.chartOf(w.metrics[asked.metric], what), (s) => firmName(s.firm, lang), lang);
  return [
    rows,
    ...printings(series, asked.month, lang),
    ...(a && b ? [muted(w.twoFirms), ...disagreementLines(levelDisagreements(a, b), lang)] : []),
    ...(chart.series.length > 0 ? [chart] : []),
  ];
}

/**
 * The audience of one platform in one country by one metric: a line per firm, the latest first, changes printed later as
 * changes. `all` are the platform's figures everywhere. Undefined when nothing asked for is known.
 */
export function mauReply(
  all: readonly AudienceFigure[],
  asked: MauAsked,
  lang: UiLanguage,
  now: Instant,
): Reply | undefined {
  const w = mauWords[lang];
  const here = all.filter((f) => f.country === asked.country && f.metric === asked.metric);
  const series = seriesOf(here).filter(
    (s) =>
      (!asked.firm || s.firm === asked.firm) &&
      (!asked.month || s.points.some((p) => p.month === asked.month) || s.changes.some((c) => c.month === asked.month)),
  );
  const lead = series
    .filter((s) => s.points.length > 0)
    .map((s) => (asked.month ? s.points.find((p) => p.month === asked.month) : s.points.at(-1)))
    .find((p) => p !== undefined);
  if (series.length === 0) return undefined;
  const [change] = series.flatMap((s) => s.changes);
  const held = here.filter((f) => f.held !== null).length;
  const text = lead
    ? firstLine(lead, asked, lang, now)
    : w.level(
        audienceName(asked.platform, lang),
        placeName(asked.country, lang),
        changeIn(change?.change ?? '', lang),
        w.changeOnly,
        monthName(change?.month ?? '', lang),
        firmName(change?.firm ?? null, lang),
      );
  return say(
    text,
    ...body(series, asked, lang),
    ...(held ? [muted(w.held(held))] : []),
    ...(asked.asOf ? [muted(w.asOfNote)] : []),
    further(all, asked, lang),
  );
}
