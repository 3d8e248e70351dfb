import type { Fact, FactKind } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import { isEarlier } from './background.ts';
import { firmFor } from './firms.ts';
import { CARRIED_SENTENCES, STATISTICS, type Memory } from './memory.ts';
import { isBareTikTok, isForAnyone, isTogether, OF_SELLERS } from './nobody.ts';
import { asWritten, ownerCarried, ownerHere, platformOf, type Name, type Told } from './owners.ts';
import { periodHere, TIMED, type Span } from './periods.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';
import { whose } from './whose.ts';

/** Where a figure stands: its sentence and what was read before it. */
type Place = {
  readonly names: readonly Name[];
  readonly spans: readonly Span[];
  readonly signs: Signs;
  readonly reading: Reading;
  readonly memory: Memory;
};

/** The fact that a figure of a known kind is: whose it is, of which period, measured by whom, and whether it is background. */
export function factOf(told: Told, all: readonly Told[], place: Place): Fact {
  const { amount, kind } = told;
  const { names, signs, reading, memory } = place;
  const unit = unitOf(kind, amount);
  const peers = all.filter((t) => t.kind === kind && t.amount.currency === amount.currency);
  const { at: from, end, value, bound } = amount;
  const ruled = ruledOwner(told, all, place);
  const asked = { kind, at: from, end, value, unit, bound, nth: peers.indexOf(told), of: peers.length, ruled };
  const { quote, at } = reading.quote(from, end);
  return {
    kind,
    platform: whose(asked, names, signs, reading, memory),
    value,
    unit,
    period: TIMED.has(kind) ? periodOf(told, all, place) : null,
    firm: firmFor(kind, amount, signs, memory.firms) ?? (STATISTICS.has(kind) ? memory.next : null),
    bound,
    background: isEarlier(amount, kind, signs, reading) && !(kind === 'price' && amount.old),
    quote,
    at,
  };
}

/** Whose a figure is by the rules alone: one piece of what decides. */
function ruledOwner(told: Told, all: readonly Told[], place: Place): Fact['platform'] {
  const { amount, kind } = told;
  const { names, signs, reading, memory } = place;
  const written = kind === 'mau' ? asWritten(names, reading.text) : names;
  const here = ownerHere(told, all, written, reading.text, signs, reading.lexicon);
  const owner = isNobodys(told, place) ? null : here === undefined ? carriedOwner(told, place) : here;
  if (isBareTikTok(owner, kind, amount, names, reading.text)) return null;
  const inRow = names.length === 0 ? rowOwner(told, all, memory.row) : undefined;
  return inRow ?? platformOf(owner, kind, reading.about);
}

function isNobodys({ amount, kind }: Told, { names, signs, reading, memory }: Place): boolean {
  return (
    (kind === 'fine' && names.length === 0 && isForAnyone(amount, signs, memory)) ||
    (OF_SELLERS.has(kind) && names.length > 0 && names.every((n) => n.placed)) ||
    (kind === 'recall_count' && names.length === 0 && memory.placed && reading.about.size > 1) ||
    isTogether(amount, kind, signs)
  );
}

function carriedOwner({ amount, kind }: Told, { reading, memory }: Place): ReturnType<typeof ownerCarried> {
  return ownerCarried(kind, unitOf(kind, amount), {
    last: kind === 'recall_count' ? memory.sole : memory.last,
    only: reading.only,
    apps: memory.kinds.has('mau'),
    fined: memory.fined,
  });
}

function periodOf(told: Told, all: readonly Told[], { spans, signs, reading, memory }: Place): string | null {
  const { amount, kind } = told;
  return (
    columnOf(told, all, memory) ??
    periodHere(reading.text, amount, kind, spans, signs, reading.lexicon) ??
    carriedPeriod(kind, memory, all.filter((t) => t.kind === kind).length > 2)
  );
}

/** "A month earlier the figures were 9.0m and 8.1m": as many users as before, in the same order. */
function rowOwner(told: Told, all: readonly Told[], row: readonly Fact['platform'][]): Fact['platform'] | undefined {
  const users = all.filter((t) => t.kind === 'mau');
  if (users.length < 2 || users.length !== row.length) return undefined;
  return row[users.indexOf(told)] ?? undefined;
}

function carriedPeriod(kind: FactKind, memory: Memory, parts: boolean): string | null {
  if (kind === 'mau') return memory.period;
  if (kind === 'recall_count') return parts && memory.age <= 1 ? memory.recalled : null;
  if (kind === 'share' || kind === 'purchase_volume') return memory.age <= CARRIED_SENTENCES ? memory.measured : null;
  return null;
}

const UNITS: Readonly<Partial<Record<FactKind, string>>> = { mau: 'persons', recall_count: 'items' };

/** The unit a figure of a kind is told in: an ISO currency, or what is counted, as the vocabulary has it. */
export function unitOf(kind: FactKind, amount: Amount): string {
  const unit = UNITS[kind] ?? (amount.unit === 'money' ? amount.currency : amount.unit);
  if (kind === 'purchase_volume' && amount.unit !== 'money') return 'parcels';
  if (kind === 'threshold' && amount.unit === '') return 'persons';
  if (kind === 'breach_count')
    return amount.unit === 'cases' || amount.unit === 'accounts' || amount.unit === 'items' ? 'accounts' : 'persons';
  return unit === 'users' ? 'persons' : unit;
}

/** The period of a figure by its column, when its line has one for each. */
function columnOf({ kind, amount }: Told, all: readonly Told[], { columns }: Memory): string | undefined {
  if (columns.length < 2 || all.length !== columns.length || !all.every((t) => t.kind === kind)) return undefined;
  return columns[all.findIndex((t) => t.amount === amount)];
}
