import { money } from '../core/figures.ts';
import type { LedgerEvent } from '../core/ledger.ts';
import type { Block, Span, Text } from '../core/reply.ts';
import { muted, text } from '../core/reply.ts';
import { STATUS_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { audienceName, dateName, placeName } from '../ledger/names.ts';

/** What a row says, in the reader's language where it is known. */
export function saidOf(e: LedgerEvent, lang: UiLanguage): string {
  return lang === 'ko' ? (e.ko ?? e.summary) : e.summary;
}

/** The row's day as a figure: opening it opens the row's receipt. */
export function daySpan(e: LedgerEvent, lang: UiLanguage): Span {
  return { figure: dateName(e.date, lang), receipt: e.receipt.id, to: e.receipt.url };
}

/** The row's amount or rate with its receipt; a dash where it has none. */
export function amountText(e: LedgerEvent, lang: UiLanguage): Text {
  if (e.amount !== null && e.currency) {
    return [{ figure: money(e.amount, e.currency, lang), receipt: e.receipt.id, to: e.receipt.url }];
  }
  if (e.percent !== null) return [{ figure: `${e.percent} %`, receipt: e.receipt.id, to: e.receipt.url }];
  return '–';
}

/** Names of platforms, as readers call them. */
export function platformsText(platforms: readonly string[], lang: UiLanguage): string {
  return platforms.map((p) => audienceName(p, lang)).join(', ');
}

/** One row in two lines: day and sentence, then authority, place, money, status and source. */
export function eventLines(e: LedgerEvent, lang: UiLanguage, mark = ''): readonly Block[] {
  const amount = amountText(e, lang);
  return [
    text(['● ', ...(mark ? [{ strong: `${mark} ` }] : []), daySpan(e, lang), `  ${saidOf(e, lang)}`]),
    muted([
      `${e.authority} · ${placeName(e.jurisdiction, lang)} · ${STATUS_NAMES[e.status][lang]}`,
      ...(amount === '–' ? [] : [' · ', ...(typeof amount === 'string' ? [amount] : amount)]),
      ' · ',
      { link: e.receipt.publisher, to: e.receipt.url },
    ]),
  ];
}
