import type { DutyBook } from '../core/duty.ts';
import { heading, muted, table, type Block, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Assessment, Step } from '../duty/step.ts';
import { dutyWords, type DutyWords } from '../words/duty.ts';
import { byRule, exactly, ruleSaid, won } from './duty-figures.ts';

type Said = (w: DutyWords, s: Step, lang: UiLanguage) => string;

function how(w: DutyWords, by: string | undefined): string {
  if (by === 'fta') return w.byFta;
  return by === 'rcep' ? w.byRcep : w.byNone;
}

const at = (s: Step, name: string): string => s.inputs[name] ?? '';

/** What a charge is counted on: bare digits are won, others carry their currency. */
function baseOf(s: Step, lang: UiLanguage): string {
  const [currency = '', amount] = at(s, 'base').split(' ');
  return amount === undefined ? won(currency, lang) : exactly({ amount, currency }, lang);
}

const SAID: Readonly<Record<Step['says'], Said>> = {
  exchange: (w, s) =>
    s.given ? w.stepExchangeGiven(at(s, 'currency')) : w.stepExchange(at(s, 'currency'), at(s, 'day')),
  'goods-price': (w) => w.stepGoods,
  summed: (w, s) => w.stepSummed(at(s, 'orders')),
  'not-summed': (w) => w.stepNotSummed,
  within: (w) => w.stepWithin,
  over: (w) => w.stepOver,
  'no-relief': (w) => w.stepNoRelief,
  unlisted: (w) => w.stepUnlisted,
  'whole-value': (w) => w.stepOver,
  'customs-value': (w, s, lang) => w.stepValue(won(at(s, 'goods'), lang), won(at(s, 'freight'), lang)),
  relieved: (w, s) => (at(s, 'tax') === 'vat' ? w.stepRelievedVat : w.stepRelievedDuty),
  rate: (w, s) => w.stepRate(at(s, 'name'), at(s, 'percent'), at(s, 'by') ? how(w, at(s, 'by')) : ''),
  'rate-given': (w, s) => w.stepRateGiven(at(s, 'name'), at(s, 'percent')),
  charge: (w, s, lang) => w.stepCharge(s.name?.[lang] ?? '', at(s, 'percent'), baseOf(s, lang)),
  excise: (w, s, lang) => w.stepExcise(at(s, 'percent'), won(at(s, 'over'), lang), won(at(s, 'floor'), lang)),
  education: (w, s) => w.stepEducation(at(s, 'percent')),
  flat: (w, s, lang) => w.stepFlat(s.name?.[lang] ?? '', at(s, 'each'), at(s, 'times')),
  waived: (w, s, lang) => w.stepWaived(won(at(s, 'due'), lang)),
  simplified: (w, s, lang) => w.stepSimplified(at(s, 'name'), at(s, 'percent'), won(at(s, 'value'), lang)),
  'simplified-band': (w, s, lang) => w.stepBand(won(at(s, 'plus'), lang), at(s, 'percent'), won(at(s, 'over'), lang)),
};

function rowOf(book: DutyBook, step: Step, lang: UiLanguage): readonly Text[] {
  const rule = book.rule(step.rule);
  const figure = step.figure ? exactly(step.figure, lang) : '';
  return [
    SAID[step.says](dutyWords[lang], step, lang),
    figure === '' ? '' : [byRule(book, figure, step.given ? null : step.rule)],
    rule && !step.given ? ruleSaid(rule, lang) : '',
  ];
}

/** The way to a sum: each step with its figure and the row of law it rests on, and how figures are rounded. */
export function stepBlocks(book: DutyBook, what: string, a: Assessment, lang: UiLanguage): readonly Block[] {
  const w = dutyWords[lang];
  const rows = a.steps.map((s) => rowOf(book, s, lang));
  const tax = a.total ? [[w.stepTotal, exactly(a.total.tax, lang), '']] : [];
  return [
    heading(w.stepsTitle(what)),
    table([w.stepHead, w.figureHead, w.ruleHead], [...rows, ...tax]),
    ...(a.to === 'KR' ? [muted(w.rounding)] : []),
  ];
}
