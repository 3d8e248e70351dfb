import type { Doubt } from '../core/doubt.ts';
import { idOf, type Article } from '../core/item.ts';
import type { AudienceFigure, KeptFact, LedgerEvent, Metric } from '../core/ledger.ts';
import { leapFrom } from '../core/leap.ts';
import { DAY, wallTime } from '../core/time.ts';
import { AUTHORITIES } from './authorities.ts';
import type { Matter } from './matters.ts';
import { mattersOf } from './moves.ts';
import { monthPlus, sameFigure, tellable } from './mau.ts';

const KOREAN_FIRMS = ['WiseApp', 'Mobile Index'];

function metricOf(f: KeptFact): Metric {
  if (f.unit === 'percent') return 'usage_rate';
  if (f.firm === 'DSA') return 'EU_average_monthly_recipients';
  if (/\bWAU\b|주간|weekly|周活|週間/iu.test(f.quote)) return 'WAU';
  if (/\bDAU\b|일간|daily|日活/iu.test(f.quote)) return 'DAU';
  if (/월평균|average|평균/iu.test(f.quote) || /^\d{4}(-Q\d)?$/.test(f.period ?? '')) return 'average_MAU';
  return 'MAU';
}

function countryOf(f: KeptFact, article: Article): string | undefined {
  if (f.firm && KOREAN_FIRMS.includes(f.firm)) return 'KR';
  if (f.firm === 'DSA') return 'EU';
  if (f.country && article.meaning.jurisdictions.length <= 1) return f.country;
  return article.meaning.jurisdictions.length === 1 ? article.meaning.jurisdictions[0] : undefined;
}

/** Why a figure must wait for a person, or null: its own text doubts it, it leaps, it contradicts what is known, or it is ahead of its day. */
function doubtOf(
  figure: AudienceFigure,
  fact: KeptFact,
  article: Article,
  known: readonly AudienceFigure[],
): Doubt | null {
  if (fact.suspect) return fact.suspect;
  const { month, value } = figure;
  if (!month || value === null) return null;
  if (article.published !== undefined && month > wallTime(article.published, 'Asia/Seoul').date.slice(0, 7)) {
    return { kind: 'ahead', month };
  }
  const series = known.filter(
    (k) =>
      tellable(k) &&
      k.firm === figure.firm &&
      k.platform === figure.platform &&
      k.country === figure.country &&
      k.metric === figure.metric,
  );
  const same = series.find((k) => k.month === month && k.value !== null);
  if (same?.value && !sameFigure(same.value, value))
    return { kind: 'differs', value: same.value, publisher: same.receipt.publisher };
  const before = series.find((k) => k.month === monthPlus(month, -1) && k.value);
  const change = before?.value ? leapFrom(before.value, value) : null;
  if (!before?.value || change === null) return null;
  return { kind: 'leap', change, before: before.value, month: before.month ?? '' };
}

/**
 * The audience figures that an article's facts add. Background figures (an old number told again) and those whose country
 * nobody says stay facts only. A doubtful one comes held, with the reason; `known` are the platform's figures so far.
 */
export function figuresFrom(
  facts: readonly KeptFact[],
  article: Article,
  known: readonly AudienceFigure[],
): readonly AudienceFigure[] {
  return facts.flatMap((f): readonly AudienceFigure[] => {
    const country = countryOf(f, article);
    if (f.kind !== 'mau' || f.background || !f.platform || !f.period || typeof f.value !== 'number' || !country)
      return [];
    const figure: AudienceFigure = {
      id: `mau-${f.id}`,
      platform: f.platform,
      country,
      metric: metricOf(f),
      month: /^\d{4}-\d{2}$/.test(f.period) ? f.period : null,
      period: f.period,
      value: f.value,
      unit: f.unit,
      bound: f.bound,
      firm: f.firm === 'DSA' ? 'DSA disclosure' : f.firm,
      firmPrinted: f.firm,
      change: null,
      note: null,
      receipt: f.receipt,
      held: null,
      known: f.known,
      dropped: null,
    };
    return [{ ...figure, held: doubtOf(figure, f, article, known) }];
  });
}

/** Amounts of one event differ by rounding among outlets; days by how long it is talked about. */
const SAME_AMOUNT = 0.02;
const SAME_DAYS = 400;

function sameEvent(e: LedgerEvent, other: LedgerEvent): boolean {
  const near =
    Math.abs(Date.parse(`${e.date}-01`.slice(0, 10)) - Date.parse(`${other.date}-01`.slice(0, 10))) <= SAME_DAYS * DAY;
  const [a, b] = [e.amount ?? 0, other.amount ?? 0];
  return (
    near &&
    e.type === other.type &&
    e.currency === other.currency &&
    e.jurisdiction === other.jurisdiction &&
    e.platforms.some((p) => other.platforms.includes(p)) &&
    Math.abs(a - b) <= SAME_AMOUNT * Math.max(a, b)
  );
}

/** A fine belongs to the one case that is certain; other money opens a dossier of the story's own. */
function dossierFor(type: 'fine' | 'investment', matters: readonly Matter[], story: string | null): string | null {
  const [matter] = matters;
  const isCase = matter?.kind === 'case' || matter?.kind === 'court';
  if (type === 'fine' && matters.length === 1 && isCase) return matter.id;
  return story ? `story-${story}` : null;
}

/** By when money is promised: so many years after the day, or the end of a year that is named and has not come. */
function termOf(period: string | null, date: string): LedgerEvent['term'] {
  const years = /^P(\d{1,2})Y$/.exec(period ?? '')?.[1];
  const year = Number(date.slice(0, 4));
  if (years) return { over: period, by: `${year + Number(years)}${date.slice(4, 7)}` };
  return /^\d{4}$/.test(period ?? '') && Number(period) > year ? { over: null, by: period } : undefined;
}

/**
 * The fines and investments that an article's facts add to the boards. One that is known already adds nothing (a fine), or
 * joins its promise as said again (an investment). All articles of one story give one row. Doubted and background money,
 * and an article without a day or a place, give none.
 */
export function eventsFrom(
  facts: readonly KeptFact[],
  article: Article,
  known: readonly LedgerEvent[],
): readonly LedgerEvent[] {
  if (article.published === undefined) return [];
  const date = wallTime(article.published, 'Asia/Seoul').date;
  const { meaning } = article;
  const authority = meaning.authorities.map((a) => AUTHORITIES[a]).find(Boolean);
  const matters = mattersOf(article);
  return facts.flatMap((f): readonly LedgerEvent[] => {
    const type = f.kind === 'fine' ? 'fine' : f.kind === 'investment' ? 'investment' : undefined;
    const platforms = f.platform ? [f.platform] : meaning.platforms;
    const jurisdiction = f.country ?? meaning.jurisdictions[0];
    if (!type || f.background || f.suspect || typeof f.value !== 'number' || !platforms.length || !jurisdiction)
      return [];
    if (!/^[A-Z]{3}$/.test(f.unit) || meaning.status === null || meaning.status === 'proposed') return [];
    const term = type === 'investment' ? termOf(f.period, date) : undefined;
    const event: LedgerEvent = {
      id: `ev-${idOf(JSON.stringify([article.story ?? article.id, type, platforms, f.value, f.unit]))}`,
      date,
      jurisdiction,
      authority: authority ?? (type === 'investment' ? (platforms[0] ?? article.publisher) : article.publisher),
      platforms,
      type,
      amount: f.value,
      currency: f.unit,
      percent: null,
      status: meaning.status,
      summary: article.title,
      ko: article.language === 'ko' ? article.title : null,
      receipt: f.receipt,
      dossier: dossierFor(type, matters, article.story),
      known: f.known,
      dropped: null,
      ...(term ? { term } : {}),
    };
    const before = known.find((k) => k.id !== event.id && sameEvent(event, k));
    if (!before) return [event];
    return type === 'investment' ? [{ ...event, dossier: before.dossier ?? before.id }] : [];
  });
}
