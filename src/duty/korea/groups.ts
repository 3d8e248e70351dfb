import type { DutyRule } from '../../core/duty.ts';
import type { Order, Parcel } from '../parcel.ts';
import { that } from '../rows.ts';
import type { Step } from '../step.ts';

/** Orders that customs looks at together, and why. */
export type Group = { readonly orders: readonly Order[]; readonly steps: readonly Step[] };

type Same = (a: Order, b: Order) => boolean;

const BY: Readonly<Record<'supplier-and-day' | 'arrival', Same>> = {
  'supplier-and-day': (a, b) => a.supplier === b.supplier && a.bought !== null && a.bought === b.bought,
  arrival: (a, b) => a.arrives !== null && a.arrives === b.arrives,
};

/** Sums orders as the rules in force say: one supplier on one day, and before 17 November 2022 one day of arrival. */
export function groupsOf(rows: readonly DutyRule[], parcel: Parcel): readonly Group[] {
  const sums = that(rows, 'sum-orders');
  const groups: Order[][] = [];
  for (const order of parcel.orders) {
    const mates = groups.filter((g) => g.some((o) => sums.some((r) => BY[r.does.by](o, order))));
    for (const g of mates) groups.splice(groups.indexOf(g), 1);
    groups.push([...mates.flat(), order]);
  }
  return groups.map((orders) => ({ orders, steps: stepsOf(sums, orders, groups.length) }));
}

function stepsOf(
  sums: ReturnType<typeof that<'sum-orders'>>,
  orders: readonly Order[],
  groups: number,
): readonly Step[] {
  const rule = sums.find((r) => orders.some((a) => orders.some((b) => a !== b && BY[r.does.by](a, b))));
  const inputs = { orders: String(orders.length) };
  if (rule) return [{ says: 'summed', rule: rule.id, inputs, figure: null }];
  const [first] = sums;
  return groups > 1 && first ? [{ says: 'not-summed', rule: first.id, inputs, figure: null }] : [];
}
