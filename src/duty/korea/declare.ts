import type { DutyRule } from '../../core/duty.ts';
import { exact, money, ZERO, type Exact } from '../exact.ts';
import type { Order, Parcel } from '../parcel.ts';
import type { Rate } from '../rates.ts';
import { that } from '../rows.ts';
import type { Refusal, Step } from '../step.ts';
import { cargoOf, type Cargo } from './cargo.ts';
import { reliefOf, type Relief } from './limit.ts';
import { simplifiedOf } from './simplified.ts';
import { rateOf, type LineRate } from './tariff.ts';
import { taxesOf, type LineTaxes } from './taxes.ts';

/** What came of one declaration: what customs sees, the limit, the steps, and the taxes where the rates were read. */
export type Declared = {
  readonly cargo: Cargo;
  readonly relief: Relief;
  readonly steps: readonly Step[];
  readonly taxes: readonly LineTaxes[] | null;
  readonly refusals: readonly Refusal[];
  readonly simplified: { readonly tax: Exact; readonly steps: readonly Step[] } | undefined;
};

const UNREAD_RATE = (name: string, hs: string | null) => ({
  en: `The Korean duty rate for ${name}${hs ? ` (HS ${hs})` : ''} was not read for that day; give it as duty:8.`,
  ko: `${name}${hs ? `(HS ${hs})` : ''}의 그날 관세율을 확인하지 못했습니다. duty:8처럼 적어 주세요.`,
});

function limitSteps(parcel: Parcel, cargo: Cargo, relief: Relief): readonly Step[] {
  const price = cargo.goodsUsd ? money(cargo.goodsUsd, 'USD') : money(cargo.goods.round(0, 0), 'KRW');
  const against = relief.against;
  const steps: Step[] = [];
  if (against) steps.push({ says: 'goods-price', rule: against.id, inputs: {}, figure: price });
  if (relief.unlisted) steps.push({ says: 'unlisted', rule: relief.unlisted.id, inputs: {}, figure: null });
  if (parcel.purpose === 'resale') {
    if (against) steps.push({ says: 'no-relief', rule: against.id, inputs: {}, figure: null });
    return steps;
  }
  const held = relief.duty ?? against;
  if (held?.does.when.upTo) {
    const { amount, currency } = held.does.when.upTo;
    const says = relief.duty ? 'within' : 'over';
    steps.push({ says, rule: held.id, inputs: {}, figure: { amount, currency } });
  }
  return steps;
}

function relievedSteps(relief: Relief): readonly Step[] {
  const zero = money(ZERO, 'KRW');
  const steps: Step[] = [];
  if (relief.duty)
    steps.push({ says: 'relieved', rule: relief.duty.id, inputs: { tax: 'duty' }, figure: zero, tax: 'duty' });
  if (relief.vat)
    steps.push({ says: 'relieved', rule: relief.vat.id, inputs: { tax: 'vat' }, figure: zero, tax: 'vat' });
  return steps;
}

function exchangeSteps(rows: readonly DutyRule[], parcel: Parcel, rates: ReadonlyMap<string, Rate>): readonly Step[] {
  const rule = that(rows, 'exchange')[0]?.id ?? 'given';
  const used = [...rates].filter(([currency]) => currency !== 'KRW');
  return used.map(([currency, rate]) => {
    const given = parcel.rates?.[currency] !== undefined ? ({ given: true } as const) : {};
    const inputs = { currency, day: rate.day ?? '' };
    return { says: 'exchange', rule, inputs, figure: money(rate.rate, 'KRW'), ...given };
  });
}

function valueSteps(rows: readonly DutyRule[], parcel: Parcel, cargo: Cargo, rates: ReadonlyMap<string, Rate>) {
  const steps = [...exchangeSteps(rows, parcel, rates)];
  const rule = (that(rows, 'whole-value')[0] ?? that(rows, 'exchange')[0] ?? that(rows, 'charge')[0])?.id ?? 'given';
  const inputs = { goods: cargo.goods.round(0, 0).toFixed(), freight: cargo.freight.round(0, 0).toFixed() };
  steps.push({ says: 'customs-value', rule, inputs, figure: money(cargo.value, 'KRW') });
  return steps;
}

/** Holds orders that are declared together against the limit, and taxes them where it is passed. */
export function declare(
  rows: readonly DutyRule[],
  parcel: Parcel,
  orders: readonly Order[],
  rates: ReadonlyMap<string, Rate>,
): Declared {
  const cargo = cargoOf(orders, rates, parcel.freightApart);
  const relief = reliefOf(rows, parcel, cargo, (c) => rates.get(c)?.rate ?? exact('1'));
  const limits = limitSteps(parcel, cargo, relief);
  if (relief.duty && relief.vat) {
    const steps = [...limits, ...exchangeSteps(rows, parcel, rates), ...relievedSteps(relief)];
    return { cargo, relief, steps, taxes: [], refusals: [], simplified: undefined };
  }
  const rated = cargo.lines.map((line) => ({ line, rate: rateOf(rows, line.line, parcel) }));
  const value = valueSteps(rows, parcel, cargo, rates);
  const simplified = parcel.purpose === 'self' ? simplifiedOf(rows, rated) : undefined;
  const unread = rated
    .filter((r) => !r.rate)
    .map((r) => ({ rule: null, lacks: 'rate' as const, why: UNREAD_RATE(r.line.line.name, r.line.line.hs) }));
  if (unread.length > 0) {
    return { cargo, relief, steps: [...limits, ...value], taxes: null, refusals: unread, simplified };
  }
  const taxes = rated.map((r) => taxesOf(rows, r.line, r.rate as LineRate));
  const steps = [...limits, ...value, ...taxes.flatMap((t) => t.steps)];
  return { cargo, relief, steps, taxes, refusals: [], simplified };
}
