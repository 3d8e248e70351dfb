import type { DigestSetting, Store } from '../core/ports.ts';
import type { Block } from '../core/reply.ts';
import { wallTime, type Instant } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { aheadOf, dossiersOf, type Ahead } from '../ledger/dossier.ts';
import { dateName, placeName } from '../ledger/names.ts';
import { daysText } from './dossiers.ts';

/** How far ahead a digest looks, in days, and how many dates it tells. */
export const AHEAD_DAYS = 30;
const MOST = 6;

/** What a place asked for, as far as dates are concerned. */
type Asked = Pick<DigestSetting, 'platforms' | 'countries' | 'lang' | 'schedule'>;

function concerns(a: Ahead, { platforms, countries }: Asked): boolean {
  const of = a.dossier.platforms;
  return (
    (countries.length === 0 || countries.includes(a.mark.by.jurisdiction)) &&
    (platforms.length === 0 || of.length === 0 || platforms.some((p) => of.includes(p)))
  );
}

function line(a: Ahead, lang: UiLanguage): Block {
  const { matter } = a.dossier;
  const { receipt, jurisdiction } = a.mark.by;
  return {
    kind: 'text',
    text: [
      { strong: daysText(a, lang) },
      ` · ${placeName(jurisdiction, lang)} · ${matter.title[lang]}: ${a.mark.said[lang]} · `,
      { figure: dateName(a.mark.date, lang), receipt: receipt.id, to: receipt.url },
    ],
  };
}

/**
 * The dates of the next 30 days that concern a place, the nearest first, at most six: the same dates that
 * `/regulations upcoming` shows and reminders go by. Unverified rows have none.
 */
export async function aheadFor(
  store: Store,
  asked: Asked,
  now: Instant,
): Promise<{ readonly dates: number; readonly blocks: readonly Block[] }> {
  const today = wallTime(now, asked.schedule.zone).date;
  const shown = aheadOf(dossiersOf(await store.ledger.events({}), today), today)
    .filter((a) => a.days <= AHEAD_DAYS && concerns(a, asked))
    .slice(0, MOST);
  return { dates: shown.length, blocks: shown.map((a) => line(a, asked.lang)) };
}
