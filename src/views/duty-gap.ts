import type { DutyBook, Money } from '../core/duty.ts';
import { text, type Block, type Chart, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Answer } from '../duty/answer.ts';
import { cliffOf } from '../duty/cliff.ts';
import { breakEven, directOf, type ImportColumn, type ImportSide } from '../duty/compare.ts';
import { exact } from '../duty/exact.ts';
import { gapOf, type Gap } from '../duty/gap.ts';
import { dutyWords } from '../words/duty.ts';
import { byRule, exactly, won } from './duty-figures.ts';
import { nameOf } from './duty-sum.ts';

/** `54,000 apart: duty 9,600, VAT 11,200, …`: each part with its receipt. */
export function gapText(book: DutyBook, gap: Gap, lang: UiLanguage): Text {
  const w = dutyWords[lang];
  const say = {
    value: w.gapValue,
    duty: w.gapDuty,
    excise: w.gapExcise,
    vat: w.gapVat,
    kc: w.gapKc,
    commission: w.gapCommission,
    other: w.gapOther,
  };
  const spans = gap.parts.flatMap((p, i) => [i === 0 ? '' : ', ', byRule(book, say[p.of](won(p.won, lang)), p.rule)]);
  return [w.gapLine(won(gap.won, lang), ''), ...spans];
}

/** The gap and, where a certification cost was given, the number of pieces that bears it. */
export function gapBlocks(
  book: DutyBook,
  answer: Answer,
  shop: ImportColumn,
  side: ImportSide,
  sell: Money | undefined,
  lang: UiLanguage,
): readonly Block[] {
  const w = dutyWords[lang];
  const direct = directOf(answer.usual.assessment, answer.line.quantity);
  if (!direct) return [];
  const gap = gapOf(direct, shop);
  const blocks: Block[] = gap.parts.length ? [text(gapText(book, gap, lang))] : [];
  if (side.kc === null) return blocks;
  const price = sell ? exact(sell.amount) : direct.pays;
  const pieces = breakEven(shop, side, price, '10');
  const said = pieces === null ? w.breakNever(won(price, lang)) : w.breakEven(String(pieces), won(price, lang));
  return [...blocks, text(said)];
}

/** The limit as one line with its receipt, and the picture of the cliff. */
export function cliffBlocks(book: DutyBook, answer: Answer, lang: UiLanguage, picture: boolean): readonly Block[] {
  const w = dutyWords[lang];
  const step = answer.usual.assessment.steps.find((s) => s.says === 'within' || s.says === 'over');
  if (!step?.figure || step.figure.currency !== 'USD') return [];
  const limit = step.figure;
  const next = { amount: exact(limit.amount).plus('0.01').toFixed(), currency: 'USD' };
  const points = cliffOf(book, answer.parcel, answer.line, limit.amount);
  const cost = answer.all.length > 1 ? undefined : points.find(([p]) => p === next.amount)?.[1];
  const first = byRule(
    book,
    w.cliff(exactly({ amount: `${limit.amount}.00`, currency: 'USD' }, lang), exactly(next, lang)),
    step.rule,
  );
  const extra = cost ? ` · ${w.cliffCost(exactly(limit, lang), won(String(cost), lang))}` : '';
  const line = text([first, extra]);
  return picture && cost ? [line, chartOf(book, answer, points, step.rule, lang)] : [line];
}

/** Bars, since the cliff lies between two prices a cent apart, which a line would draw as a slope. */
function chartOf(
  book: DutyBook,
  answer: Answer,
  points: readonly (readonly [string, number | null])[],
  rule: string,
  lang: UiLanguage,
): Chart {
  const w = dutyWords[lang];
  const row = book.rule(rule);
  const source = (lang === 'ko' ? row?.title.ko : row?.source.title) ?? '';
  const series = [{ name: w.cliffSeries, points: points.map(([p, v]) => [`$${p}`, v] as const) }];
  return {
    kind: 'chart',
    title: w.cliffTitle(nameOf(answer, lang)),
    unit: lang === 'ko' ? '원' : 'KRW',
    source: `${source} (${rule})`,
    form: 'bar',
    series,
  };
}
