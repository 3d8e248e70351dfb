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

/** A good with what was asked of it: the price of one piece, and how many. */
export type PricedGood = {
  readonly good: Good;
  readonly price: Money;
  readonly quantity: number;
  readonly duty: Decimal | undefined;
};

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
  /** Whether the asker named the day. */
  readonly dated: boolean;
  readonly line: GoodsLine;
  /** All goods of the order with their lines; one where the asker named one. */
  readonly all: readonly { readonly good: Good; readonly line: GoodsLine }[];
  readonly kinds: readonly KindAnswer[];
  /** The kind that is told: the usual one among those with a rate, else the usual one. */
  readonly usual: KindAnswer;
  /** The lowest and the highest tax over the kinds with a rate; the same when they agree. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
};

function lineOf({ good, price, quantity, duty }: PricedGood, hs: string | null): GoodsLine {
  const classes: readonly GoodsClass[] = good.item?.classes ?? [];
  return { name: good.name, hs, classes, price, quantity, ...(duty === undefined ? {} : { duty }) };
}

function orderOf(ask: Ask, lines: readonly GoodsLine[], day: string): Order {
  return {
    supplier: ask.platform ?? 'seller',
    bought: day,
    arrives: null,
    lines,
    freight: ask.shipping ?? (ask.purpose === 'resale' ? ask.freight : undefined) ?? null,
    coupon: ask.coupon ?? null,
  };
}

/** The asker's own rates: those of named currencies, and one for the foreign currency of the line (else for dollars). */
function ratesOf({ fx, fxOf, shipping, coupon }: Ask, lines: readonly GoodsLine[]): Pick<Parcel, 'rates'> {
  if (fx === undefined) return Object.keys(fxOf).length === 0 ? {} : { rates: fxOf };
  const money = [...lines.map((l) => l.price), shipping, coupon];
  const foreign = money.flatMap((m) => (m && m.currency !== 'KRW' ? [m.currency] : []));
  const unnamed = foreign.length > 0 ? foreign : ['USD'];
  return { rates: { ...Object.fromEntries(unnamed.map((c) => [c, fx])), ...fxOf } };
}

/**
 * The parcel that a line describes. Sent from and made in China unless said otherwise (for a parcel to China itself both
 * stay open); sold by a registered seller.
 */
export function parcelOf(ask: Ask, lines: readonly GoodsLine[], day: string): Parcel {
  const to = ask.to ?? 'KR';
  const usual = to === 'CN' ? null : 'CN';
  return {
    to,
    day: ask.asOf ?? day,
    orders: [orderOf(ask, lines, ask.asOf ?? day)],
    dispatch: ask.dispatch ?? usual,
    origin: ask.origin ?? (ask.dispatch === undefined ? usual : ask.dispatch === 'CN' ? 'CN' : null),
    originProof: ask.proof,
    carrier: ask.carrier ?? null,
    purpose: ask.purpose,
    registered: ask.registered,
    freightApart: ask.freightApart,
    ...(ask.gift ? { gift: true as const } : {}),
    ...(ask.nth === undefined ? {} : { nth: ask.nth }),
    ...(ask.vat === undefined ? {} : { vat: ask.vat }),
    ...ratesOf(ask, lines),
  };
}

type Kind = { readonly hs: string | null; readonly name: KindAnswer['name'] };

function kindsOf({ good }: PricedGood): readonly Kind[] {
  if (good.hs) return [{ hs: good.hs, name: good.item?.kinds.find((k) => k.hs === good.hs)?.name ?? null }];
  return good.item?.kinds ?? [{ hs: null, name: null }];
}

function withDuty(parcel: Parcel, duty: Decimal): Parcel {
  const orders = parcel.orders.map((o) => ({ ...o, lines: o.lines.map((l) => ({ ...l, duty })) }));
  return { ...parcel, orders };
}

type Asked = {
  readonly book: DutyBook;
  readonly ask: Ask;
  readonly goods: readonly PricedGood[];
  readonly day: string;
};

function answerOfOne({ book, ask, day }: Asked, one: PricedGood): readonly KindAnswer[] {
  return kindsOf(one).map((kind): KindAnswer => {
    const parcel = parcelOf(ask, [lineOf(one, kind.hs)], day);
    const row = tariffRow(rowsOn(book, 'KR', parcel.day), kind.hs, parcel.day);
    const assessment = assess(book, parcel);
    const abroad = parcel.to !== 'KR' && assessment.total !== null;
    const rated = one.duty !== undefined || row !== undefined || abroad;
    const or = one.duty === undefined && parcel.to === 'KR' ? row?.does.or : undefined;
    const other = or === undefined ? null : { percent: or, assessment: assess(book, withDuty(parcel, or)) };
    return { ...kind, assessment, rated, other };
  });
}

/** What one good's kinds come to by their Korean rates: the usual one, the lowest and the highest. */
function spread(book: DutyBook, one: PricedGood, day: string): readonly [usual: Kind, low: Kind, high: Kind] {
  const kinds = kindsOf(one);
  const rows = rowsOn(book, 'KR', day);
  const rated = kinds.flatMap((kind) => {
    const row = tariffRow(rows, kind.hs, day);
    return row ? [{ kind, percent: exact(row.does.applied) }] : [];
  });
  const sorted = rated.toSorted((a, b) => a.percent.cmp(b.percent));
  const usual = rated[0]?.kind ?? kinds[0] ?? { hs: null, name: null };
  return [usual, sorted[0]?.kind ?? usual, sorted.at(-1)?.kind ?? usual];
}

function answerOfMany({ book, ask, goods, day }: Asked): readonly KindAnswer[] {
  const spreads = goods.map((g) => spread(book, g, ask.asOf ?? day));
  const combos = [0, 1, 2].map((at) => goods.map((g, i) => lineOf(g, spreads[i]?.[at]?.hs ?? null)));
  return combos.map((lines) => {
    const assessment = assess(book, parcelOf(ask, lines, day));
    return { hs: null, name: null, assessment, rated: assessment.total !== null, other: null };
  });
}

function firstOf(goods: readonly PricedGood[]): PricedGood {
  const [first] = goods;
  if (!first) throw new Error('An answer needs at least one good.');
  return first;
}

/** What the goods of an order owe, over everything that their names may mean. */
export function answerOf(book: DutyBook, ask: Ask, goods: readonly PricedGood[], day: string): Answer {
  const asked = { book, ask, goods, day };
  const first = firstOf(goods);
  const many = goods.length > 1;
  const kinds = many ? answerOfMany(asked) : answerOfOne(asked, first);
  const usual = many ? kinds[0] : (kinds.find((k) => k.rated) ?? kinds[0]);
  if (!usual) throw new Error(`The good ${first.good.name} has no kind.`);
  const hsOf = (g: PricedGood) => (many ? spread(book, g, ask.asOf ?? day)[0].hs : usual.hs);
  const all = goods.map((g) => ({ good: g.good, line: lineOf(g, hsOf(g)) }));
  const parcel = parcelOf(
    ask,
    all.map((a) => a.line),
    day,
  );
  const told = kinds.flatMap((k) => [k.assessment, ...(k.other ? [k.other.assessment] : [])]);
  const taxes = told.flatMap((a) => (a.total ? [exact(a.total.tax.amount)] : []));
  const sorted = taxes.toSorted((a, b) => a.cmp(b));
  const [low, high] = [sorted[0]?.toFixed() ?? null, sorted.at(-1)?.toFixed() ?? null];
  const line = all[0]?.line ?? lineOf(first, usual.hs);
  const dated = ask.asOf !== undefined;
  return { good: first.good, parcel, dated, line, all, kinds: many ? [usual] : kinds, usual, low, high };
}
