import type { DutyBook, GoodsClass } from '../../core/duty.ts';
import { down, sum, ZERO, type Exact } from '../exact.ts';
import { exact } from '../exact.ts';
import type { GoodsLine, Order, Parcel } from '../parcel.ts';
import { wonFor, type Rate } from '../rates.ts';

/** Goods that are one line of a declaration: one tariff line, one unit price where a tax counts by the piece. */
export type CargoLine = {
  readonly line: GoodsLine;
  readonly quantity: number;
  /** In won, unrounded: the goods alone. */
  readonly goods: Exact;
  /** In whole won: goods, freight and insurance. */
  readonly value: Exact;
};

/** What customs looks at together: orders that are summed, in won. */
export type Cargo = {
  readonly lines: readonly CargoLine[];
  readonly orders: readonly Order[];
  readonly goods: Exact;
  readonly freight: Exact;
  readonly value: Exact;
  /** The goods price in dollars when all of it is in dollars: then no rate touches the limit. */
  readonly goodsUsd: Exact | null;
};

/** The rates a parcel needs, for its own amounts and for the limits it is held against, or the first currency for which no source gives one. */
export function ratesOf(
  book: DutyBook,
  parcel: Parcel,
  limits: readonly string[],
): { readonly rates: ReadonlyMap<string, Rate>; readonly missing: string | null } {
  const rates = new Map<string, Rate>();
  let missing: string | null = null;
  for (const currency of [...limits, ...currenciesOf(parcel)]) {
    if (rates.has(currency)) continue;
    const rate = wonFor(book, currency, parcel.day, parcel.rates);
    if (rate) rates.set(currency, rate);
    else missing ??= currency;
  }
  return { rates, missing };
}

function currenciesOf(parcel: Parcel): readonly string[] {
  return parcel.orders.flatMap((o) => [
    ...o.lines.map((l) => l.price.currency),
    ...[o.freight, o.insurance, o.local, o.coupon].flatMap((m) => (m ? [m.currency] : [])),
  ]);
}

type ToWon = (m: { readonly amount: string; readonly currency: string } | null | undefined) => Exact;

/** Whether lines of the same code may be added before rounding: not where a tax counts by the piece. */
const BY_PIECE: readonly GoodsClass[] = ['watch', 'bag', 'jewellery', 'fur'];

function keyOf(line: GoodsLine): string {
  const piece = line.classes.some((c) => BY_PIECE.includes(c));
  return `${line.hs ?? line.name} ${line.duty ?? ''} ${line.classes.join()} ${piece ? `${line.price.amount}${line.price.currency}` : ''}`;
}

/** Puts orders that are summed together into one declaration; freight is shared out by value. */
export function cargoOf(orders: readonly Order[], rates: ReadonlyMap<string, Rate>, freightApart: boolean): Cargo {
  const won: ToWon = (m) => (m ? exact(m.amount).times(rates.get(m.currency)?.rate ?? ZERO) : ZERO);
  const priced = orders.flatMap((o) => linesOf(o, won));
  const freight = sum(orders.map((o) => won(o.freight).plus(won(o.insurance))));
  const goods = sum(priced.map((p) => p.goods));
  const merged = new Map<string, { line: GoodsLine; quantity: number; goods: Exact }>();
  for (const p of priced) {
    const key = keyOf(p.line);
    const before = merged.get(key);
    merged.set(key, {
      line: p.line,
      quantity: p.line.quantity + (before?.quantity ?? 0),
      goods: p.goods.plus(before?.goods ?? ZERO),
    });
  }
  const lines = [...merged.values()].map((m) => ({ ...m, value: down(withFreight(m.goods, goods, freight), 1) }));
  const total = freightApart ? goods : goods.plus(freight);
  return {
    lines,
    orders,
    goods: total,
    freight,
    value: sum(lines.map((l) => l.value)),
    goodsUsd: freightApart || freight.eq(0) ? dollarsOf(orders) : null,
  };
}

function withFreight(goods: Exact, all: Exact, freight: Exact): Exact {
  return all.eq(0) ? freight : goods.plus(freight.times(goods).div(all));
}

function linesOf(order: Order, won: ToWon): readonly { readonly line: GoodsLine; readonly goods: Exact }[] {
  const bare = order.lines.map((line) => ({ line, goods: won(line.price).times(line.quantity) }));
  const extra = won(order.local).minus(won(order.coupon));
  const all = sum(bare.map((b) => b.goods));
  if (extra.eq(0) || all.eq(0)) return bare;
  return bare.map((b) => ({ ...b, goods: b.goods.plus(extra.times(b.goods).div(all)) }));
}

function dollarsOf(orders: readonly Order[]): Exact | null {
  const amounts: Exact[] = [];
  for (const o of orders) {
    for (const m of [...o.lines.map((l) => l.price), o.local, o.coupon]) if (m && m.currency !== 'USD') return null;
    for (const l of o.lines) amounts.push(exact(l.price.amount).times(l.quantity));
    if (o.local) amounts.push(exact(o.local.amount));
    if (o.coupon) amounts.push(exact(o.coupon.amount).times(-1));
  }
  return sum(amounts);
}
