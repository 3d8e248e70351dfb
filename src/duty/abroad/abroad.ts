import type { DutyBook, DutyRule, GoodsClass } from '../../core/duty.ts';
import { cents, money, sum, ZERO, type Exact } from '../exact.ts';
import type { Parcel } from '../parcel.ts';
import { daysBetween, OLD_AFTER_DAYS } from '../rates.ts';
import { lawsOf, rowsOn, that, type RowThat } from '../rows.ts';
import type { Assessment, Caveat, Refusal, Step, Totals } from '../step.ts';
import { abroadOf, holds, type Abroad } from './cargo.ts';
import { charged, flats, waived, type Charge } from './charges.ts';
import { tariffDuty } from './tariff.ts';

const NO_RULES = (to: string, day: string) => ({
  en: `no rule of ${to} was read for ${day}.`,
  ko: `${day}의 ${to} 규정을 확인하지 못했습니다.`,
});

/** Goods under excise nearly everywhere; no excise outside Korea was read. */
const EXCISED: readonly GoodsClass[] = ['liquor', 'tobacco'];
const NO_EXCISE = {
  en: 'liquor and tobacco carry excise that was not read, so no sum is given.',
  ko: '주류·담배에는 따로 확인하지 못한 소비세가 붙어 계산하지 않습니다.',
};

const NO_RESALE = {
  en: 'only what private buyers owe was read outside Korea; goods for resale have no sum here.',
  ko: '한국 밖은 개인 구매 규정만 확인했습니다. 판매용은 계산하지 않습니다.',
};

const NO_RATE = (currency: string, day: string) => ({
  en: `no source gives an exchange rate for ${currency} by ${day}, and the limit is in ${currency}.`,
  ko: `한도가 ${currency}인데 ${day}의 ${currency} 환율 출처가 없습니다.`,
});

function refused(
  a: Abroad,
  refusals: readonly Refusal[],
  steps: readonly Step[],
  caveats: readonly Caveat[],
): Assessment {
  const { to, day } = a.parcel;
  return { to, day, verdict: 'refused', steps, caveats, refusals, total: null, simplified: null };
}

/**
 * Whether a refusal is answered: the asker brings each rate it lacks, or another row relieves that tax. A duty rate also
 * answers for goods that have a rate of their own.
 */
function answered(rows: readonly DutyRule[], a: Abroad, { does }: RowThat<'refuse'>): boolean {
  const duty = a.lines.every((l) => l.duty !== undefined);
  if (!does.unless) return duty && does.when?.goods !== undefined;
  const relieved = relievedOf(rows, a);
  const known = { duty: duty || relieved.duty, vat: a.parcel.vat !== undefined || relieved.vat };
  return does.unless.every((tax) => known[tax]);
}

/** The reason that began last, among the rows that refuse this parcel. */
function refusalOf(rows: readonly DutyRule[], a: Abroad): Refusal | undefined {
  const open = that(rows, 'refuse').filter(
    (r) =>
      (r.does.after === undefined || a.parcel.day > r.does.after) && holds(a, r.does.when) && !answered(rows, a, r),
  );
  const last = open.toSorted((x, y) => ((x.from ?? '') < (y.from ?? '') ? 1 : -1))[0];
  return last && { rule: last.id, why: last.does.why, ...(last.does.unless ? { lacks: 'rate' as const } : {}) };
}

type Relieved = { readonly duty: boolean; readonly vat: boolean; readonly steps: readonly Step[] };

function relievedOf(rows: readonly DutyRule[], a: Abroad): Relieved {
  const open = that(rows, 'relieve').filter((r) => holds(a, r.does.when));
  const steps = open.flatMap((r) =>
    r.does.of.map((tax): Step => ({
      says: 'relieved',
      rule: r.id,
      inputs: { tax },
      figure: money(ZERO, a.currency),
      tax,
    })),
  );
  const has = (tax: 'duty' | 'vat') => open.some((r) => r.does.of.includes(tax));
  return { duty: has('duty'), vat: has('vat'), steps };
}

function caveatsOf(book: DutyBook, rows: readonly DutyRule[], a: Abroad, steps: readonly Step[]): readonly Caveat[] {
  const out: Caveat[] = that(rows, 'warn')
    .filter((r) => holds(a, r.does.when))
    .map((r) => ({ says: 'warn', rule: r.id, text: r.does.say }));
  const asGift = that(rows, 'relieve').some((r) => r.does.when.gift && steps.some((s) => s.rule === r.id));
  if (a.parcel.gift && !asGift) out.push({ says: 'gift-as-purchase', rule: null });
  for (const id of new Set(steps.map((s) => s.rule))) {
    const rule = book.rule(id);
    const due = rule?.later && rule.laterOn !== null && rule.laterOn <= a.parcel.day;
    if (rule?.later && due) out.push({ says: 'warn', rule: id, text: rule.later });
  }
  if (a.noted.oldest !== null && daysBetween(a.noted.oldest, a.parcel.day) > OLD_AFTER_DAYS) {
    const days = String(daysBetween(a.noted.oldest, a.parcel.day));
    out.push({ says: 'rate-old', rule: null, inputs: { day: a.noted.oldest, days, source: a.noted.source ?? '' } });
  }
  return out;
}

function totalsOf(a: Abroad, charges: readonly Charge[]): Totals {
  const of = (tax: Charge['step']['tax']) => sum(charges.filter((c) => c.step.tax === tax).map((c) => c.amount));
  const tax = sum(charges.map((c) => c.amount));
  const value = a.goods.plus(a.freight);
  const by = {
    duty: of('duty').toFixed(),
    excise: '0',
    education: '0',
    vat: of('vat').toFixed(),
    fee: of('fee').toFixed(),
  };
  const said = (v: Exact) => money(v, a.currency);
  return {
    currency: a.currency,
    goods: said(a.goods),
    customsValue: said(value),
    tax: said(tax),
    pays: said(cents(value, a.currency).plus(tax)),
    by,
    taxByHead: null,
  };
}

const UNSETTLED = (tax: 'duty' | 'vat', day: string) => ({
  en: `no rule that was read says what ${tax === 'duty' ? 'duty' : 'VAT'} is due on ${day}.`,
  ko: `${day}에 ${tax === 'duty' ? '관세' : '부가세'}가 얼마인지 말해 주는 규정을 확인하지 못했습니다.`,
});

const spokenOf = new WeakMap<DutyBook, Map<string, readonly ('duty' | 'vat')[]>>();

function spoken(book: DutyBook, country: string): readonly ('duty' | 'vat')[] {
  const deeds = lawsOf(country).flatMap((law) => book.rules(law).map((r) => r.does));
  const speaks = (tax: 'duty' | 'vat') =>
    deeds.some((d) => (d?.do === 'charge' && d.tax === tax) || (d?.do === 'relieve' && d.of.includes(tax)));
  const tariff = deeds.some((d) => d?.do === 'tariff-unread');
  return [...(speaks('duty') || tariff ? (['duty'] as const) : []), ...(speaks('vat') ? (['vat'] as const) : [])];
}

/** The taxes that a country's rows speak of at all, on any day: each must be settled before a sum is given. */
function taxesOf(book: DutyBook, country: string): readonly ('duty' | 'vat')[] {
  const known = spokenOf.get(book) ?? new Map<string, readonly ('duty' | 'vat')[]>();
  spokenOf.set(book, known);
  const found = known.get(country) ?? spoken(book, country);
  known.set(country, found);
  return found;
}

/** Nothing is free by silence: a tax that no row charges or relieves is unknown, not nil. */
function unsettled(book: DutyBook, a: Abroad, charges: readonly Charge[]): Refusal | undefined {
  const told = (tax: 'duty' | 'vat') => charges.some((c) => c.step.tax === tax && c.step.says !== 'waived');
  const tax = taxesOf(book, a.parcel.to).find((t) => !told(t));
  return tax && { rule: null, why: UNSETTLED(tax, a.parcel.day) };
}

function knows(rows: readonly DutyRule[]): boolean {
  return rows.some((r) => r.does && ['charge', 'relieve', 'flat', 'refuse', 'tariff-unread'].includes(r.does.do));
}

/** All charges in their order: duty and flat duty, VAT on them, fees. */
function allCharges(rows: readonly DutyRule[], a: Abroad): readonly Charge[] | Refusal {
  const relieved = relievedOf(rows, a);
  const tariff = relieved.duty ? [] : tariffDuty(rows, a);
  if ('why' in tariff) return tariff;
  const duty = relieved.duty ? [] : [...tariff, ...charged(rows, a, 'duty', ZERO, false)];
  const flat = flats(rows, a, 'duty');
  const inVat = sum([...duty, ...flat].filter((c) => c.inVat).map((c) => c.amount));
  const vat = charged(rows, a, 'vat', inVat, relieved.vat);
  const fees = [...charged(rows, a, 'fee', inVat, false), ...flats(rows, a, 'fee')];
  const none = relieved.steps.map((step): Charge => ({ amount: ZERO, step, inVat: false }));
  const all = [...none, ...duty, ...flat, ...vat, ...fees];
  return [...all, ...waived(rows, a, all)];
}

/**
 * What a parcel owes at a border outside Korea, from the rows in force there. Sums are in the currency of the price, to
 * the cent, halves up. Refused with the reason where a rule, a tariff or a rate was not read.
 */
export function assessAbroad(book: DutyBook, parcel: Parcel): Assessment {
  const a = abroadOf(book, parcel);
  const rows = rowsOn(book, parcel.to, parcel.day);
  if (!knows(rows)) return refused(a, [{ rule: null, why: NO_RULES(parcel.to, parcel.day) }], [], []);
  if (parcel.purpose === 'resale') return refused(a, [{ rule: null, why: NO_RESALE }], [], []);
  const excised = a.lines.some((l) => l.classes.some((c) => EXCISED.includes(c)));
  const refusal = excised ? { rule: null, why: NO_EXCISE } : refusalOf(rows, a);
  if (refusal) return refused(a, [refusal], [], caveatsOf(book, rows, a, []));
  const charges = allCharges(rows, a);
  const [missing] = a.noted.missing;
  if (missing !== undefined)
    return refused(a, [{ rule: null, lacks: 'exchange', why: NO_RATE(missing, parcel.day) }], [], []);
  if ('why' in charges) return refused(a, [charges], [], caveatsOf(book, rows, a, []));
  const open = unsettled(book, a, charges);
  if (open) return refused(a, [open], [], caveatsOf(book, rows, a, []));
  const steps = charges.map((c) => c.step);
  const total = totalsOf(a, charges);
  const verdict = total.tax.amount === '0' ? 'exempt' : 'taxed';
  const caveats = caveatsOf(book, rows, a, steps);
  return { to: parcel.to, day: parcel.day, verdict, steps, caveats, refusals: [], total, simplified: null };
}
