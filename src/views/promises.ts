import { money } from '../core/figures.ts';
import {
  actions,
  button,
  muted,
  say,
  spansOf,
  table,
  type Block,
  type Reply,
  type Span,
  type Text,
} from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { dateName, placeName } from '../ledger/names.ts';
import { inWon, wantsWon, type WonRate } from '../ledger/won.ts';
import { sumsOf, type InvestmentPromise } from '../ledger/promise.ts';
import { ledgerWords } from '../words/ledger.ts';
import { amountText, daySpan } from './events.ts';

function termText(p: InvestmentPromise, lang: UiLanguage): Text {
  const w = ledgerWords[lang];
  const years = /^P(\d+)Y$/.exec(p.terms.over ?? '')?.[1];
  const over = years ? w.yearsOver(Number(years)) : '';
  if (!p.terms.by) return over || w.noTerm;
  const by = { figure: dateName(p.terms.by, lang), receipt: p.event.receipt.id, to: p.event.receipt.url };
  return [by, over ? ` (${over})` : ''];
}

/** Rates of the days on which promises were made, by the id of the event that carries the amount. */
export type WonRates = ReadonlyMap<string, WonRate>;

/** ' ≈ KRW 1.448tn (14 Mar 2024)': at the reference rate of that day, or of the last one before it. */
function wonSpans({ event }: InvestmentPromise, rates: WonRates, lang: UiLanguage): readonly Span[] {
  const rate = rates.get(event.id);
  if (!rate || event.amount === null) return [];
  const said = money(Number(inWon(event.amount, rate).toPrecision(4)), 'KRW', lang);
  return [' ≈ ', { figure: said, receipt: rate.receipt, to: rate.url }, ` (${dateName(rate.day, lang)})`];
}

/** Promises as a table: who, how much in the currency it was said in, by when and over how long, for what, and how it fares. */
export function promiseTable(
  promises: readonly InvestmentPromise[],
  lang: UiLanguage,
  rates: WonRates = new Map(),
): Block {
  const w = ledgerWords[lang];
  return table(
    [w.date, w.who, w.amount, w.by, w.purpose, w.state],
    promises.map((p): readonly Text[] => {
      const amount = amountText(p.event, lang);
      return [
        [daySpan(p.event, lang)],
        `${p.event.authority.replace(/ \(company.*\)$/, '')}, ${placeName(p.event.jurisdiction, lang)}`,
        [...spansOf(amount === '–' ? w.noAmount : amount), ...wonSpans(p, rates, lang)],
        termText(p, lang),
        p.terms.purpose[lang],
        `${w.states[p.state] ?? p.state}${p.repeats.length ? ` ×${p.repeats.length + 1}` : ''}`,
      ];
    }),
  );
}

function sumSpans(promises: readonly InvestmentPromise[], lang: UiLanguage): readonly Span[] {
  const w = ledgerWords[lang];
  const [before = '', after = ''] = w.sums('\u0000').split('\u0000');
  const sums = sumsOf(promises).flatMap((s, i): Span[] => {
    const receipts = s.of.map((p) => p.event.receipt);
    const [first] = receipts;
    const said = w.sumOne(w.termKinds[s.kind] ?? s.kind, money(s.total, s.currency, lang), s.of.length);
    return [...(i > 0 ? ['; '] : []), first ? { figure: said, receipt: first.id, to: first.url } : said];
  });
  return sums.length ? [before, ...sums, after] : [];
}

/** `/investments`: every promise once, and the sums that may be made. */
export function promisesReply(
  promises: readonly InvestmentPromise[],
  of: string,
  leftOut: number,
  notes: readonly string[],
  rates: WonRates,
  lang: UiLanguage,
): Reply {
  const w = ledgerWords[lang];
  const unsummed = promises
    .filter((p) => p.event.amount === null)
    .map((p) => w.withoutAmount(p.dossier.matter.title[lang]));
  const sums = sumSpans(promises, lang);
  const tail = [
    ...(unsummed.length ? [w.notSummed(unsummed.join(', '))] : []),
    ...(promises.some((p) => wantsWon(p.event) && !rates.has(p.event.id)) ? [w.noWon] : []),
    ...(rates.size ? [w.wonAt] : []),
    ...(leftOut ? [w.unverifiedLeft(leftOut)] : []),
    ...notes,
  ];
  if (promises.length === 0)
    return say(w.promisesNone(of), ...tail.map((t) => muted(t)), actions(button(w.showAll, '/investments')));
  return say(
    w.promises(promises.length, of),
    promiseTable(promises, lang, rates),
    ...(sums.length ? [muted(sums)] : []),
    ...tail.map((t) => muted(t)),
    actions(
      ...promises
        .slice(0, 3)
        .map((p) => button(p.dossier.matter.title[lang], `/regulations id:${p.dossier.matter.id}`)),
    ),
  );
}
