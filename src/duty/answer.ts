import type { Decimal, DutyBook, DutyItem, GoodsClass, Money } from '../core/duty.ts';
import type { Ask } from './ask.ts';
import { assess } from './assess.ts';
import { exact } from './exact.ts';
import { tariffRow } from './korea/tariff.ts';
import type { GoodsLine, Order, Parcel } from './parcel.ts';
import { rowsOn } from './rows.ts';
import type { Assessment } from './step.ts';

/** The good a line speaks of: a catalogue item, or a bare HS code or rate that the asker gave. */
export type Good = { readonly item: DutyItem | null; readonly name: string; readonly hs: string | null };

/** One thing a good may turn out to be, and what it would owe. */
export type KindAnswer = {
  readonly hs: string | null;
  readonly name: { readonly en: string; readonly ko: string } | null;
  readonly assessment: Assessment;
  /** False when no Korean rate was read for it. */
  readonly rated: boolean;
  /** What it would owe at the rate that another source prints; null where sources agree. */
  readonly other: { readonly percent: Decimal; readonly assessment: Assessment } | null;
};

export type Answer = {
  readonly good: Good;
  readonly parcel: Parcel;
  readonly line: GoodsLine;
  readonly kinds: readonly KindAnswer[];
  /** The kind that is told: the usual one among those with a rate, else the usual one. */
  readonly usual: KindAnswer;
  /** The lowest and the highest tax over the kinds with a rate; the same when they agree. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
};

function orderOf(ask: Ask, price: Money, line: Omit<GoodsLine, 'price'>, day: string): Order {
  return {
    supplier: ask.platform ?? 'seller',
    bought: day,
    arrives: null,
    lines: [{ ...line, price }],
    freight: ask.shipping ?? null,
    coupon: ask.coupon ?? null,
  };
}

/** The parcel that a line describes. Sent from and made in China unless said otherwise; sold by a registered seller. */
export function parcelOf(ask: Ask, good: Good, price: Money, day: string, hs: string | null): Parcel {
  const classes: readonly GoodsClass[] = good.item?.classes ?? [];
  const line = { name: good.name, hs, classes, quantity: ask.quantity ?? 1, ...(ask.duty ? { duty: ask.duty } : {}) };
  const dispatch = ask.dispatch ?? 'CN';
  const currencies = [price, ask.shipping, ask.coupon].flatMap((m) => (m && m.currency !== 'KRW' ? [m.currency] : []));
  const fx = ask.fx;
  return {
    to: ask.to ?? 'KR',
    day: ask.asOf ?? day,
    orders: [orderOf(ask, price, line, ask.asOf ?? day)],
    dispatch,
    origin: ask.origin ?? (ask.dispatch === undefined || ask.dispatch === 'CN' ? 'CN' : null),
    originProof: ask.proof,
    carrier: ask.carrier ?? null,
    purpose: ask.purpose,
    registered: ask.registered,
    freightApart: ask.freightApart,
    ...(fx
      ? {
          rates: Object.fromEntries(
            [...new Set([...currencies, ...(currencies.length ? [] : ['USD'])])].map((c) => [c, fx]),
          ),
        }
      : {}),
  };
}

function kindsOf(ask: Ask, good: Good): readonly { readonly hs: string | null; readonly name: KindAnswer['name'] }[] {
  if (ask.hs) return [{ hs: ask.hs, name: good.item?.kinds.find((k) => k.hs === ask.hs)?.name ?? null }];
  return good.item?.kinds ?? [{ hs: good.hs, name: null }];
}

function withDuty(parcel: Parcel, duty: Decimal): Parcel {
  const orders = parcel.orders.map((o) => ({ ...o, lines: o.lines.map((l) => ({ ...l, duty })) }));
  return { ...parcel, orders };
}

/** What a good at a price owes, over everything that its name may mean. */
export function answerOf(book: DutyBook, ask: Ask, good: Good, price: Money, day: string): Answer {
  const kinds = kindsOf(ask, good).map((kind): KindAnswer => {
    const parcel = parcelOf(ask, good, price, day, kind.hs);
    const row = tariffRow(rowsOn(book, 'KR', parcel.day), kind.hs, parcel.day);
    const rated = ask.duty !== undefined || row !== undefined;
    const or = ask.duty === undefined ? row?.does.or : undefined;
    const other = or === undefined ? null : { percent: or, assessment: assess(book, withDuty(parcel, or)) };
    return { ...kind, assessment: assess(book, parcel), rated, other };
  });
  const usual = kinds.find((k) => k.rated) ?? kinds[0];
  if (!usual) throw new Error(`The good ${good.name} has no kind.`);
  const parcel = parcelOf(ask, good, price, day, usual.hs);
  const told = kinds.flatMap((k) => [k.assessment, ...(k.other ? [k.other.assessment] : [])]);
  const taxes = told.flatMap((a) => (a.total ? [exact(a.total.tax.amount)] : []));
  const sorted = taxes.toSorted((a, b) => a.cmp(b));
  const line = parcel.orders[0]?.lines[0];
  if (!line) throw new Error('The parcel has no goods.');
  const [low, high] = [sorted[0], sorted.at(-1)];
  return { good, parcel, line, kinds, usual, low: low?.toFixed() ?? null, high: high?.toFixed() ?? null };
}
