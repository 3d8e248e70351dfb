import type { LedgerEvent } from '../core/ledger.ts';
import type { DigestSetting, Store } from '../core/ports.ts';
import type { Block } from '../core/reply.ts';
import { DAY, wallTime, type Instant } from '../core/time.ts';
import { countryName } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';

/** How far ahead a digest looks, in days. */
export const AHEAD_DAYS = 30;

/** Days from today to a date of the ledger in a zone; a month alone counts from its first day. */
export function daysUntil(date: string, now: Instant, zone: string): number {
  const today = Date.parse(`${wallTime(now, zone).date}T00:00:00Z`);
  return Math.round((Date.parse(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`) - today) / DAY);
}

/** 'D-11', 'D-day', or the month alone where no day was read: a day is never invented. */
export function dayCount(date: string, now: Instant, zone: string): string {
  if (date.length === 7) return date;
  const days = daysUntil(date, now, zone);
  return days === 0 ? 'D-day' : days > 0 ? `D-${days}` : `D+${-days}`;
}

function line(e: LedgerEvent, now: Instant, zone: string, lang: UiLanguage): Block {
  const where = countryName(e.jurisdiction, lang);
  return {
    kind: 'text',
    text: [
      { strong: dayCount(e.date, now, zone) },
      ` · ${where} · ${(lang === 'ko' && e.ko) || e.summary} · `,
      { figure: e.date, receipt: e.receipt.id, to: e.receipt.url },
    ],
  };
}

/** Rule dates that lie ahead and concern a place, nearest first; unverified rows are left out. */
export async function aheadOf(
  store: Store,
  setting: Pick<DigestSetting, 'platforms' | 'countries' | 'lang' | 'schedule'>,
  now: Instant,
): Promise<{ readonly dates: number; readonly blocks: readonly Block[] }> {
  const { zone } = setting.schedule;
  const today = wallTime(now, zone).date;
  const found = await store.ledger.events({
    since: today,
    until: wallTime(now + AHEAD_DAYS * DAY, zone).date,
    asOf: now,
  });
  const shown = found
    .filter((e) => e.receipt.evidence === 'read')
    .filter((e) => setting.countries.length === 0 || setting.countries.includes(e.jurisdiction))
    .filter(
      (e) =>
        setting.platforms.length === 0 ||
        e.platforms.length === 0 ||
        setting.platforms.some((p) => e.platforms.includes(p)),
    )
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, 6);
  return { dates: shown.length, blocks: shown.map((e) => line(e, now, zone, setting.lang)) };
}
