import type { DutyBook, DutyRule } from '../../core/duty.ts';
import { money, sum, ZERO } from '../exact.ts';
import type { Order, Parcel } from '../parcel.ts';
import { rowsOn, that } from '../rows.ts';
import type { Assessment, Caveat, Refusal, Step } from '../step.ts';
import { ratesOf } from './cargo.ts';
import { caveatsOf } from './caveats.ts';
import { declare, type Declared } from './declare.ts';
import { groupsOf } from './groups.ts';
import { limitCurrencies } from './limit.ts';
import { collected, totalsOf, waivedStep } from './total.ts';

const NO_RATE = (currency: string, day: string) => ({
  en: `No source gives a ${currency} rate in won for ${day}; give it as fx:1400.`,
  ko: `${day}의 ${currency} 과세환율 출처가 없습니다. fx:1400처럼 적어 주세요.`,
});

function refusedGoods(rows: readonly DutyRule[], orders: readonly Order[]): readonly Refusal[] {
  const classes = orders.flatMap((o) => o.lines.flatMap((l) => l.classes));
  return that(rows, 'refuse')
    .filter((r) => r.does.when?.goods?.some((g) => classes.includes(g)) ?? true)
    .map((r) => ({ rule: r.id, why: r.does.why }));
}

function refused(
  parcel: Parcel,
  refusals: readonly Refusal[],
  steps: readonly Step[] = [],
  caveats: readonly Caveat[] = [],
): Assessment {
  return {
    to: parcel.to,
    day: parcel.day,
    verdict: 'refused',
    steps,
    caveats,
    refusals,
    total: null,
    simplified: null,
  };
}

/** Without a rate only a price in dollars within the limit has an answer: nothing is due, whatever the rate. */
function withoutRate(rows: readonly DutyRule[], parcel: Parcel, all: readonly Declared[], missing: string): Assessment {
  const inDollars = all.every((d) => d.cargo.goodsUsd && d.relief.against?.does.when.upTo?.on === 'goods');
  const limits = (d: Declared) => d.steps.filter((s) => ['goods-price', 'within', 'over', 'relieved'].includes(s.says));
  const steps = inDollars ? all.flatMap(limits) : [];
  if (inDollars && all.every((d) => d.relief.duty && d.relief.vat)) {
    return { ...refused(parcel, [], steps), verdict: 'exempt' };
  }
  return refused(
    parcel,
    [{ rule: that(rows, 'exchange')[0]?.id ?? null, why: NO_RATE(missing, parcel.day), lacks: 'exchange' as const }],
    steps,
  );
}

/**
 * What a parcel owes at the Korean border, step by step: limit on the goods price, whole value above it, duty,
 * consumption and education tax, VAT, least collection. Pure; each figure names its rule. Whole won, taxes in tens.
 */
export function assessKorea(book: DutyBook, parcel: Parcel): Assessment {
  const rows = rowsOn(book, 'KR', parcel.day);
  const goods = refusedGoods(rows, parcel.orders);
  if (goods.length > 0) return refused(parcel, goods);
  const { rates, missing } = ratesOf(book, parcel, limitCurrencies(rows, parcel));
  const groups = groupsOf(rows, parcel);
  const all = groups.map((g) => declare(rows, parcel, g.orders, rates));
  const groupSteps = groups.flatMap((g) => g.steps);
  if (missing !== null) return withoutRate(rows, parcel, all, missing);
  const caveats = caveatsOf(book, rows, parcel, all, rates);
  const refusals = all.flatMap((d) => d.refusals);
  const steps = [...groupSteps, ...all.flatMap((d) => d.steps)];
  const simplified = simplifiedTotal(all);
  if (refusals.length > 0) return { ...refused(parcel, refusals, steps, caveats), simplified };
  const results = all.map((d) => collected(rows, d.taxes ?? []));
  const total = totalsOf(all, results);
  const verdict = all.every((d) => d.relief.duty && d.relief.vat) ? 'exempt' : 'taxed';
  const waived = results.flatMap(waivedStep);
  return { to: 'KR', day: parcel.day, verdict, steps: [...steps, ...waived], caveats, refusals, total, simplified };
}

function simplifiedTotal(all: readonly Declared[]): Assessment['simplified'] {
  const taxed = all.filter((d) => !(d.relief.duty && d.relief.vat));
  const [first] = taxed.flatMap((d) => d.simplified?.steps ?? []);
  if (!first || taxed.some((d) => !d.simplified)) return null;
  return { step: first, tax: money(sum(taxed.map((d) => d.simplified?.tax ?? ZERO)), 'KRW') };
}
