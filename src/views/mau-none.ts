import type { AudienceFigure } from '../core/ledger.ts';
import { actions, button, muted, say, type Action, type Reply } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { seriesOf, type AudienceSeries } from '../ledger/mau.ts';
import { audienceName, firmName, monthName, placeName } from '../ledger/names.ts';
import { mauWords } from '../words/mau.ts';
import type { MauAsked } from './mau.ts';

/** What one series has, and from when to when. */
function hasWhat(s: AudienceSeries, name: string, lang: UiLanguage): string {
  const [from = '', to = ''] = [s.points[0]?.month, s.points.at(-1)?.month];
  return mauWords[lang].thereIs(firmName(s.firm, lang), name, placeName(s.country, lang), from, to);
}

/** The month of a series that lies nearest to the one asked for; the last where none was asked for. */
function nearestMonth(s: AudienceSeries, asked: string | undefined): string {
  const last = s.points.at(-1)?.month ?? '';
  if (!asked) return last;
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  const far = (month: string) => Math.abs(count(month) - count(asked));
  return s.points.reduce((best, p) => (far(p.month) <= far(best) ? p.month : best), last);
}

/**
 * Nothing for what was asked: the first line says what there is instead, of the firm and country asked for where there is
 * any, and offers the nearest month; buttons lead there.
 */
export function whatThereIs(all: readonly AudienceFigure[], asked: MauAsked, lang: UiLanguage): Reply {
  const w = mauWords[lang];
  const name = audienceName(asked.platform, lang);
  const narrowed = [
    asked.firm ? w.by(firmName(asked.firm, lang)) : '',
    asked.month ? w.inThe(monthName(asked.month, lang)) : '',
  ].filter(Boolean);
  const place = placeName(asked.country, lang);
  const fits = (s: AudienceSeries) => 2 * Number(s.country === asked.country) + Number(s.firm === asked.firm);
  const series = seriesOf(all).filter((s) => s.points.length > 0 && s.firm !== null);
  const [first, ...others] = [...series].sort((a, b) => fits(b) - fits(a)).slice(0, 3);
  const none = narrowed.length ? w.noneOf(name, place, narrowed.join(', ')) : w.none(name, place);
  const typed = asked.platform.toLowerCase();
  const lineFor = (s: AudienceSeries) => `/mau ${typed} country:${s.country} firm:"${firmName(s.firm, 'en')}"` as const;
  const month = first && nearestMonth(first, asked.month);
  const buttons: Action[] = [first, ...others].flatMap((s) =>
    s ? [button(`${firmName(s.firm, lang)}, ${placeName(s.country, lang)}`, lineFor(s))] : [],
  );
  if (first && month && asked.month)
    buttons.unshift(button(monthName(month, lang), `${lineFor(first)} month:${month}`));
  const instead = first
    ? [hasWhat(first, name, lang), ...(month && asked.month ? [w.meantMonth(monthName(month, lang))] : [])].join(' ')
    : '';
  const other = asked.platform === 'TikTok Shop' ? [w.notShop] : [];
  return say(
    [none, instead].filter(Boolean).join(' '),
    ...[...others.map((s) => hasWhat(s, name, lang)), ...other].map((l) => muted(l)),
    actions(...(buttons.length ? buttons : [button('/mau', '/mau')])),
  );
}
