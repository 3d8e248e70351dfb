import { inForceOn, type DutyBook, type DutyDeed, type DutyRule } from '../core/duty.ts';

export type Deed = DutyDeed['do'];
/** A row whose deed is known. */
export type RowThat<D extends Deed> = DutyRule & { readonly does: Extract<DutyDeed, { do: D }> };

/** Members of the EU: its rows hold there beside their own. */
const PARENTS: Readonly<Record<string, string>> = Object.fromEntries(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ').map((c) => [c, 'EU']),
);

/** The customs territory that a country belongs to: the EU for its members, else itself. */
export function territoryOf(country: string): string {
  return PARENTS[country] ?? country;
}

/** The jurisdictions whose rows hold in a country. */
export function lawsOf(country: string): readonly string[] {
  const parent = PARENTS[country];
  return parent ? [parent, country] : [country];
}

/** Rows of these standings never enter a sum, whatever their days say. */
const NEVER: readonly DutyRule['status'][] = ['suspended', 'planned', 'proposed', 'withdrawn', 'event'];

type Days = Map<string, readonly DutyRule[]>;
const seen = new WeakMap<DutyBook, Days>();

/** What tells two rows of the same deed apart: a later row replaces an earlier one only when these agree. */
export function slotOf(rule: DutyRule): string {
  const d = rule.does;
  if (!d) return rule.id;
  switch (d.do) {
    case 'relieve': {
      const { upTo: _limit, ...when } = d.when;
      return `${rule.jurisdiction} relieve ${d.of.join()} ${JSON.stringify(when)}`;
    }
    case 'charge':
      return `${rule.jurisdiction} charge ${d.tax} ${d.name.en} ${JSON.stringify(d.when ?? {})}`;
    case 'flat':
      return `${rule.jurisdiction} flat ${d.name.en}`;
    case 'sum-orders':
      return `${rule.jurisdiction} sum ${d.by}`;
    case 'tariff':
      return `tariff ${d.lines.join()}`;
    case 'simplify-band':
    case 'excise':
      return `${d.do} ${d.goods.join()}`;
    case 'refuse':
    case 'warn':
    case 'tariff-unread':
      return rule.id;
    default:
      return `${rule.jurisdiction} ${d.do}`;
  }
}

function later(a: DutyRule, b: DutyRule): DutyRule {
  return (a.from ?? '') > (b.from ?? '') ? a : b;
}

function choose(book: DutyBook, country: string, day: string): readonly DutyRule[] {
  const bySlot = new Map<string, DutyRule>();
  for (const law of lawsOf(country)) {
    for (const rule of book.rules(law)) {
      if (!rule.does || NEVER.includes(rule.status)) continue;
      if (rule.status === 'passed' && rule.from === null) continue;
      if (!inForceOn(rule, day)) continue;
      const slot = slotOf(rule);
      const other = bySlot.get(slot);
      bySlot.set(slot, other ? later(rule, other) : rule);
    }
  }
  return [...bySlot.values()];
}

/** The rows that count in a country on a day: in force, the later of two that say the same thing. */
export function rowsOn(book: DutyBook, country: string, day: string): readonly DutyRule[] {
  const days = seen.get(book) ?? new Map<string, readonly DutyRule[]>();
  seen.set(book, days);
  const key = `${country} ${day}`;
  const found = days.get(key) ?? choose(book, country, day);
  if (days.size > 2000) days.clear();
  days.set(key, found);
  return found;
}

const split = new WeakMap<readonly DutyRule[], Map<Deed, readonly DutyRule[]>>();

/** Those rows whose deed is `deed`. */
export function that<D extends Deed>(rows: readonly DutyRule[], deed: D): readonly RowThat<D>[] {
  const byDeed = split.get(rows) ?? new Map<Deed, readonly DutyRule[]>();
  split.set(rows, byDeed);
  const found = byDeed.get(deed) ?? rows.filter((r) => r.does?.do === deed);
  byDeed.set(deed, found);
  return found as readonly RowThat<D>[];
}
