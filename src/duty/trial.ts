import { inForceOn, type DutyBook, type DutyRule } from '../core/duty.ts';
import { assess } from './assess.ts';
import type { Parcel } from './parcel.ts';
import { slotOf } from './rows.ts';
import type { Assessment } from './step.ts';

/** An answer that a new row turns: what is asked, and what is said before and after, in the money of the answer. */
export type Turned = { readonly what: string; readonly before: string; readonly after: string };

/** What a new row does from its first day on: the row it takes the place of, and sample answers that turn. */
export type Trial = {
  readonly rule: DutyRule;
  readonly day: string;
  readonly replaces: DutyRule | null;
  readonly turns: readonly Turned[];
};

const PRICES = ['15', '120', '180', '400'];
const SAMPLE = { hs: '6110200000', name: 'knit', classes: ['apparel'] as const };
/** A member stands for the Union in samples. */
const MEMBER: Readonly<Record<string, string>> = { EU: 'DE' };

function parcelAt(to: string, day: string, usd: string): Parcel {
  const line = { ...SAMPLE, price: { amount: usd, currency: 'USD' }, quantity: 1 };
  return {
    to,
    day,
    orders: [{ supplier: 'seller', bought: day, arrives: null, lines: [line], freight: null }],
    dispatch: to === 'CN' ? null : 'CN',
    origin: 'CN',
    originProof: false,
    carrier: null,
    purpose: 'self',
    registered: true,
    freightApart: true,
  };
}

function said(a: Assessment): string {
  if (a.total) return `${a.total.tax.currency} ${a.total.tax.amount}`;
  return a.verdict === 'exempt' ? '0' : (a.refusals[0]?.why.en ?? 'no sum');
}

function replacedBy(before: DutyBook, rule: DutyRule, day: string): DutyRule | null {
  const slot = slotOf(rule);
  const same = before.rules(rule.jurisdiction).filter((r) => r.does && slotOf(r) === slot && inForceOn(r, day));
  return same.at(-1) ?? null;
}

/** Tries new rows: for each the row it replaces and which of four sample parcels are answered otherwise from then on. */
export function trialOf(
  before: DutyBook,
  after: DutyBook,
  added: readonly DutyRule[],
  today: string,
): readonly Trial[] {
  return added.map((rule) => {
    const day = rule.from ?? today;
    const to = MEMBER[rule.jurisdiction] ?? rule.jurisdiction;
    const turns = PRICES.flatMap((usd): readonly Turned[] => {
      const parcel = parcelAt(to, day, usd);
      const [was, is] = [said(assess(before, parcel)), said(assess(after, parcel))];
      return was === is ? [] : [{ what: `USD ${usd} ${SAMPLE.name} to ${to} on ${day}`, before: was, after: is }];
    });
    return { rule, day, replaces: replacedBy(before, rule, day), turns };
  });
}
