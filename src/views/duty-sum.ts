import type { DutyBook } from '../core/duty.ts';
import { table, type Block, type Span, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Answer, Good } from '../duty/answer.ts';
import { directOf, exciseOf, type ImportColumn, type ImportSide } from '../duty/compare.ts';
import { exact } from '../duty/exact.ts';
import type { Assessment } from '../duty/step.ts';
import { dutyWords, type DutyWords } from '../words/duty.ts';
import { byRule, exactly, won } from './duty-figures.ts';

/** A verdict names this many goods; the table has them all. */
const NAMED_GOODS = 3;

function nameIn({ item, name }: Good, lang: UiLanguage): string {
  const asked = item?.[lang].find((n) => n.toLowerCase() === name.toLowerCase());
  return asked ?? item?.[lang][0] ?? name;
}

/** The good's name in the reader's tongue: the asker's own word where it is one of them. */
export function nameOf(answer: Answer, lang: UiLanguage): string {
  return nameIn(answer.good, lang);
}

/** What is told of: price and good, `180달러 니트`, `USD 180 knit`; several goods with `+` between them. */
export function whatOf(answer: Answer, lang: UiLanguage): string {
  const said = answer.all.map(({ good, line }) => {
    const many = line.quantity === 1 ? '' : ` x ${line.quantity}`;
    return `${exactly(line.price, lang)} ${nameIn(good, lang)}${many}`;
  });
  return said.length > NAMED_GOODS
    ? `${said.slice(0, NAMED_GOODS).join(' + ')} + ${dutyWords[lang].moreGoods(String(said.length - NAMED_GOODS))}`
    : said.join(' + ');
}

/** The goods of an order, one a row: price, pieces, heading, the duty rate that was counted. */
export function goodsOf(book: DutyBook, answer: Answer, lang: UiLanguage): Block {
  const w = dutyWords[lang];
  const rows = answer.all.map(({ good, line }): readonly Text[] => {
    const step = answer.usual.assessment.steps.find(
      (s) => (s.says === 'rate' || s.says === 'rate-given') && s.inputs['name'] === line.name,
    );
    const percent = step ? [byRule(book, `${step.inputs['percent'] ?? ''} %`, step.given ? null : step.rule)] : '';
    return [nameIn(good, lang), exactly(line.price, lang), String(line.quantity), line.hs ?? '', percent];
  });
  const head = [w.goodHead, w.priceHead, w.piecesHead, w.headingHead, w.rowDuty];
  const rated = rows.some((r) => r[4] !== '');
  return rated
    ? table(head, rows)
    : table(
        head.slice(0, 4),
        rows.map((r) => r.slice(0, 4)),
      );
}

function limitOf(a: Assessment, lang: UiLanguage): string {
  const step = a.steps.find((s) => s.says === 'within' || s.says === 'over');
  return step?.figure ? exactly(step.figure, lang) : '';
}

/** The one sentence that answers: exempt, how much, between what, or why not. */
export function verdictOf(answer: Answer, lang: UiLanguage): string {
  const w = dutyWords[lang];
  const what = whatOf(answer, lang);
  const a = answer.usual.assessment;
  if (a.verdict === 'exempt') return w.exempt(what, limitOf(a, lang));
  if (a.total === null) return withoutTotal(w, what, a, lang);
  const tax = won(a.total.tax.amount, lang);
  const waived = a.steps.find((s) => s.says === 'waived');
  if (waived) return w.waived(what, won(waived.inputs['due'] ?? '0', lang));
  if (exact(a.total.tax.amount).eq(0)) return w.free(what);
  if (answer.parcel.purpose === 'resale') return w.taxedResale(what, tax);
  if (answer.low !== answer.high) {
    return w.taxedRange(what, won(answer.low ?? '0', lang), won(answer.high ?? '0', lang), limitOf(a, lang));
  }
  return limitOf(a, lang) ? w.taxed(what, tax, limitOf(a, lang)) : w.taxedPlain(what, tax);
}

function withoutTotal(w: DutyWords, what: string, a: Assessment, lang: UiLanguage): string {
  if (a.simplified) return w.onlySimplified(what, won(a.simplified.tax.amount, lang));
  const [refusal] = a.refusals;
  const over = a.steps.some((s) => s.says === 'over');
  if (refusal?.lacks === 'rate' && over) return w.overUnread(what, limitOf(a, lang));
  if (refusal?.lacks === 'exchange' && over) return w.overNoRate(what, limitOf(a, lang), refusal.why[lang]);
  return w.refused(what, refusal?.why[lang] ?? '');
}

function ruleFor(a: Assessment, tax: 'duty' | 'excise' | 'vat'): string | null {
  const step = a.steps.find((s) => s.tax === tax);
  return step && !step.given ? step.rule : null;
}

function dutyLabel(w: DutyWords, percent: string | null): string {
  return percent === null ? w.rowDuty : `${w.rowDuty} ${percent} %`;
}

type Row = readonly [string, Text, Text];

function moneyCell(book: DutyBook, amount: string, rule: string | null, lang: UiLanguage): readonly Span[] {
  return [byRule(book, won(amount, lang), rule)];
}

function dutyCell(book: DutyBook, shop: ImportColumn, lang: UiLanguage): Text {
  const w = dutyWords[lang];
  const base: Span[] = [byRule(book, won(shop.duty, lang), ruleFor(shop.assessment, 'duty'))];
  const better = shop.percentWithProof !== null && shop.percentWithProof !== shop.percent;
  return better ? [...base, ' · ', byRule(book, w.withProof(shop.percentWithProof ?? ''), shop.proofRule)] : base;
}

function kcCell(shop: ImportColumn, side: ImportSide, line: string, lang: UiLanguage): Text {
  const w = dutyWords[lang];
  return shop.kc === null ? w.kcUnknown(`${line} kc:1000000/500`) : w.kcPiece(won(shop.kc, lang), String(side.lot));
}

function exciseRow(
  book: DutyBook,
  a: Assessment,
  shop: ImportColumn,
  pieces: number,
  lang: UiLanguage,
): readonly Row[] {
  const rule = ruleFor(a, 'excise') ?? ruleFor(shop.assessment, 'excise');
  if (rule === null) return [];
  const direct = exciseOf(a, pieces);
  return [
    [
      dutyWords[lang].rowExcise,
      moneyCell(book, direct, rule, lang),
      moneyCell(book, shop.excise.toFixed(), rule, lang),
    ],
  ];
}

/** Both columns on one basis: what the consumer pays at the border, what a shop must charge. */
export function columnsOf(
  book: DutyBook,
  answer: Answer,
  shop: ImportColumn,
  side: ImportSide,
  line: string,
  lang: UiLanguage,
): Block {
  const w = dutyWords[lang];
  const a = answer.usual.assessment;
  const direct = directOf(a, answer.line.quantity);
  const cell = (v: { toFixed(): string } | undefined, rule: string | null) =>
    moneyCell(book, v?.toFixed() ?? '0', rule, lang);
  const value = won(shop.value, lang);
  const rows: Row[] = [
    [
      w.rowValue,
      cell(direct?.value, 'KR-04'),
      [side.fob ? byRule(book, value, 'KR-04') : byRule(book, w.samePrice(value), 'KR-04')],
    ],
    [dutyLabel(w, shop.percent), cell(direct?.duty, ruleFor(a, 'duty')), dutyCell(book, shop, lang)],
    ...exciseRow(book, a, shop, answer.line.quantity, lang),
    [w.rowVat, cell(direct?.vat, ruleFor(a, 'vat')), [byRule(book, w.creditable(won(shop.vat, lang)), 'KR-05')]],
    [w.rowKc, [byRule(book, w.none, 'KR-24')], kcCell(shop, side, line, lang)],
  ];
  if (shop.commission !== null)
    rows.push([w.rowCommission, '', w.commissionYours(won(shop.commission, lang), side.commission ?? '')]);
  rows.push([w.rowTotal, won(direct?.pays ?? '0', lang), w.shelf(won(shop.shelf, lang))]);
  return table(['', w.colDirect, w.colImport], rows);
}
