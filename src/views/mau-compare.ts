import type { AudienceFigure } from '../core/ledger.ts';
import { actions, button, muted, say, table, type Block, type Reply, type Text } from '../core/reply.ts';
import { PLATFORMS } from '../core/story.ts';
import type { Instant } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { lastMonth, monthsOld, OLD_AFTER_MONTHS, seriesOf, type AudienceSeries } from '../ledger/mau.ts';
import { orderDisagreement } from '../ledger/disagreements.ts';
import { audienceName, dateName, firmName, monthName, placeName } from '../ledger/names.ts';
import { mauWords } from '../words/mau.ts';
import { disagreementLines, inShort, mauChart, rowsOfSeries } from './figures.ts';

/** What is compared: several platforms in one country, or (with one platform) several countries. */
export type CompareAsked = {
  readonly platforms: readonly string[];
  readonly countries: readonly string[];
  readonly asOf: string | undefined;
};

/** The firm that measured most of the platforms in one same month, and that month: a comparison stays within both. */
function commonGround(
  series: readonly AudienceSeries[],
): { readonly firm: string; readonly month: string } | undefined {
  const seats = new Map<string, { firm: string; month: string; n: number }>();
  for (const s of series) {
    if (s.firm === null) continue;
    for (const p of s.points) {
      const key = `${s.firm}|${p.month}`;
      const seat = seats.get(key) ?? { firm: s.firm, month: p.month, n: 0 };
      seats.set(key, { ...seat, n: seat.n + 1 });
    }
  }
  return [...seats.values()].sort(
    (a, b) => b.n - a.n || b.month.localeCompare(a.month) || (a.firm < b.firm ? 1 : -1),
  )[0];
}

function rowsOf(
  series: readonly AudienceSeries[],
  label: (s: AudienceSeries) => string,
  lang: UiLanguage,
): readonly (readonly Text[])[] {
  return series.flatMap((s) => rowsOfSeries(s, lang).map((row) => [label(s), ...row]));
}

function orderBlocks(
  series: readonly AudienceSeries[],
  platforms: readonly string[],
  lang: UiLanguage,
): readonly Block[] {
  const of = (firm: string, platform: string) => series.find((s) => s.firm === firm && s.platform === platform);
  const firms = [...new Set(series.flatMap((s) => s.firm ?? []))];
  const [a, b] = platforms;
  const [x, y] = firms;
  if (!a || !b || !x || !y) return [];
  const [xa, xb, ya, yb] = [of(x, a), of(x, b), of(y, a), of(y, b)];
  const found = xa && xb && ya && yb ? orderDisagreement([xa, xb], [ya, yb]) : undefined;
  return found ? disagreementLines([found], lang) : [];
}

/**
 * Platforms (or countries) beside each other: said in one sentence only within one firm and one month; every other
 * latest level stands in the table with its own firm and month. Undefined when nothing asked for is known.
 */
export function compareReply(
  all: readonly AudienceFigure[],
  asked: CompareAsked,
  lang: UiLanguage,
  now: Instant,
): Reply | undefined {
  const w = mauWords[lang];
  const wanted = all.filter(
    (f) => f.metric === 'MAU' && asked.platforms.includes(f.platform) && asked.countries.includes(f.country),
  );
  const series = seriesOf(wanted);
  const ground = commonGround(series);
  if (series.length === 0 || !ground) return undefined;
  const across = asked.countries.length > 1;
  const label = (s: AudienceSeries) => (across ? placeName(s.country, lang) : audienceName(s.platform, lang));
  const ours = series.filter((s) => s.firm === ground.firm);
  const points = ours
    .flatMap((s) => s.points.filter((p) => p.month === ground.month).map((p) => ({ s, p })))
    .sort((a, b) => b.p.value - a.p.value);
  const said = points.map(({ s, p }) => w.latest(label(s), inShort(p.value, lang))).join(', ');
  const what = across
    ? asked.platforms.map((p) => audienceName(p, lang)).join(', ')
    : placeName(asked.countries[0] ?? 'KR', lang);
  const age = monthsOld(ground.month, now);
  const ranked = [...series].sort(
    (a, b) => label(a).localeCompare(label(b)) || (lastMonth(b) ?? '').localeCompare(lastMonth(a) ?? ''),
  );
  const chart = mauChart(ours, w.chart(`${what}, ${firmName(ground.firm, lang)}`), label, lang);
  const text = `${w.overview(what, said + w.inMonth(monthName(ground.month, lang), firmName(ground.firm, lang)))}`;
  return say(
    `${asked.asOf ? w.asOf(dateName(asked.asOf, lang)) : ''}${text}${age > OLD_AFTER_MONTHS ? w.old(age) : ''}`,
    table(
      [across ? w.country : w.platform, w.firm, w.figure, w.month, w.monthBefore, w.trend, w.source],
      rowsOf(ranked, label, lang),
    ),
    muted(w.twoFirms),
    ...(across ? [] : orderBlocks(series, asked.platforms, lang)),
    ...(chart.series.length > 0 ? [chart] : []),
    ...(asked.asOf ? [muted(w.asOfNote)] : []),
    actions(
      ...asked.platforms
        .filter((p) => (PLATFORMS as readonly string[]).includes(p))
        .map((p) => button(audienceName(p, lang), `/mau ${p.toLowerCase()}`)),
    ),
  );
}
