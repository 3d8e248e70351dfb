import { inForceOn, type DutyBook, type DutyRule } from '../../core/duty.ts';
import { exact } from '../exact.ts';
import type { Parcel } from '../parcel.ts';
import { daysBetween, OLD_AFTER_DAYS, type Rate } from '../rates.ts';
import { that } from '../rows.ts';
import type { Caveat } from '../step.ts';
import type { Cargo } from './cargo.ts';
import type { Relief } from './limit.ts';

type Case = { readonly cargo: Cargo; readonly relief: Relief };

/** A goods price this near the limit may be turned by another week's rate or another seller's order, in percent. */
const NEAR_PERCENT = 10;

function nearLimit({ cargo, relief }: Case, rates: ReadonlyMap<string, Rate>): readonly Caveat[] {
  const limit = relief.against?.does.when.upTo;
  if (!limit || limit.currency !== 'USD') return [];
  const usd = cargo.goodsUsd ?? cargo.goods.div(rates.get('USD')?.rate ?? exact('1'));
  const apart = usd.minus(exact(limit.amount)).abs();
  const near = apart.times(100).lte(exact(limit.amount).times(NEAR_PERCENT));
  const rule = relief.against?.id ?? null;
  return near && !cargo.goodsUsd ? [{ says: 'near-limit', rule, inputs: { usd: usd.toFixed(2) } }] : [];
}

function ofRates(parcel: Parcel, rates: ReadonlyMap<string, Rate>): readonly Caveat[] {
  const used = [...rates].filter(([currency]) => currency !== 'KRW');
  return used.flatMap(([currency, rate]): Caveat[] => {
    if (rate.day === null) return [];
    const age = daysBetween(rate.day, parcel.day);
    const inputs = { currency, day: rate.day, rate: rate.rate.round(4).toFixed(), days: String(age) };
    const old: Caveat[] = age > OLD_AFTER_DAYS ? [{ says: 'rate-old', rule: 'KR-17', inputs }] : [];
    return rate.customs ? old : [...old, { says: 'rate-not-customs', rule: 'KR-17', inputs }];
  });
}

function ofGoods(rows: readonly DutyRule[], parcel: Parcel): readonly Caveat[] {
  const lines = parcel.orders.flatMap((o) => o.lines);
  const classes = lines.flatMap((l) => l.classes);
  const many = lines.some((l) => l.quantity > 1) && parcel.purpose === 'self';
  const out: Caveat[] = [];
  if (many) out.push({ says: 'quantity-self-use', rule: 'KR-01' });
  if (classes.some((c) => c === 'supplement' || c === 'perfume')) out.push({ says: 'quantity-limit', rule: 'KR-08' });
  if (
    classes.some(
      (c) => c === 'food' || c === 'medicine' || c === 'supplement' || c === 'quarantine' || c === 'wildlife',
    )
  ) {
    out.push({ says: 'not-permission', rule: 'KR-07' });
  }
  if (that(rows, 'excise').some((r) => classes.some((c) => r.does.goods.includes(c)))) {
    out.push({ says: 'excise-secondary', rule: 'KR-18' });
  }
  return out;
}

function ofDispatch(parcel: Parcel, cases: readonly Case[]): readonly Caveat[] {
  const over150 = cases.some((c) => c.cargo.goodsUsd?.gt(exact('150')) ?? false);
  const out: Caveat[] = [];
  if (parcel.dispatch === 'US' && parcel.carrier !== 'express' && over150)
    out.push({ says: 'us-needs-express', rule: 'KR-03' });
  const unlisted = cases.find((c) => c.relief.unlisted);
  if (parcel.dispatch === 'US' && unlisted) out.push({ says: 'excluded-moves-parcel', rule: 'KR-07' });
  if (parcel.orders.length === 1) out.push({ says: 'seller-unknown', rule: 'KR-09' });
  if (parcel.gift) out.push({ says: 'gift-as-purchase', rule: null });
  if (!parcel.freightApart) out.push({ says: 'freight-in-limit', rule: 'KR-01' });
  return out;
}

/** The caveats that this parcel calls for, and no others; none speaks of a rule that had not begun. */
export function caveatsOf(
  book: DutyBook,
  rows: readonly DutyRule[],
  parcel: Parcel,
  cases: readonly Case[],
  rates: ReadonlyMap<string, Rate>,
): readonly Caveat[] {
  const near = cases.flatMap((c) => nearLimit(c, rates));
  const all = [...ofDispatch(parcel, cases), ...near, ...ofGoods(rows, parcel), ...ofRates(parcel, rates)];
  return all.flatMap((c) => {
    const rule = c.rule === null ? undefined : book.rule(c.rule);
    if (!rule || inForceOn(rule, parcel.day)) return [c];
    return c.says === 'rate-old' || c.says === 'rate-not-customs' ? [{ ...c, rule: null }] : [];
  });
}
