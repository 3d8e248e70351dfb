import type { Fact, FactKind } from '../core/fact.ts';
import { settingOf, type Reading } from './facts/reading.ts';
import { firmFor, noteFirms, type FirmState } from './facts/firms.ts';
import { isDelta, isUnsaid, judge } from './facts/kinds.ts';
import { ownerCarried, ownerHere, platformOf, type Name, type Told } from './facts/owners.ts';
import { periodHere, spansOf, TIMED, type Span } from './facts/periods.ts';
import { withoutRepeats } from './facts/repeats.ts';
import { startsOf } from './facts/dates.ts';
import { scan, type Amount, type Signs } from './facts/scan.ts';
import { suspected, type Growth } from './facts/suspicion.ts';
import { isConversion, isEarlier, isOldStart, withoutOlder } from './facts/background.ts';
import type { Passage } from './passage.ts';

/** What earlier sentences leave for the next one. */
type Memory = {
  readonly firms: FirmState;
  last: Name['name'] | null;
  period: string | null;
  kinds: ReadonlySet<FactKind>;
};

/** A sentence's facts, and the growth told beside them. */
type Found = { readonly facts: readonly Fact[]; readonly growths: readonly Growth[] };

/**
 * Reads every figure of a text that the vocabulary of facts knows (notes.md). Facts come in the order of the text, each
 * with its exact words; the same figure said twice is one. Linear in the length of the text; never throws.
 */
export function readFacts(p: Passage): readonly Fact[] {
  const reading = settingOf(p);
  const memory: Memory = {
    firms: { firm: null, office: null, age: 0, only: null },
    last: null,
    period: null,
    kinds: new Set(),
  };
  const scanned = reading.sentences.map(({ from, to }) => scan(reading.text, from, to, reading));
  noteFirms(scanned, memory.firms);
  const facts: Fact[] = [];
  for (const signs of scanned) {
    const found = inSentence(signs, reading, memory);
    facts.push(...suspected(found.facts, found.growths));
  }
  return withoutOlder(withoutRepeats(facts, p.titleEnd));
}

function inSentence(signs: Signs, reading: Reading, memory: Memory): Found {
  const names = reading.namesIn(signs.from, signs.to);
  const spans = spansOf(reading.text, signs, reading.published, reading.lexicon);
  const growths: Growth[] = [];
  const told = toldIn(signs, names, reading, memory, growths);
  const facts = told.map((t) => factOf(t, told, names, spans, signs, reading, memory));
  const starts = startsOf(reading.text, signs, reading.published, reading.lexicon).map((s) =>
    startFact(s, signs, names, reading),
  );
  remember(names, facts, spans, memory);
  return { facts: [...facts, ...starts], growths };
}

function remember(names: readonly Name[], facts: readonly Fact[], spans: readonly Span[], memory: Memory): void {
  const groups = new Set(names.map((n) => n.group));
  const distinct = new Set(names.map((n) => n.name));
  const first = names[0];
  if (first) memory.last = distinct.size === 1 || groups.size > 1 ? first.name : null;
  const month =
    spans.find((s) => s.when.months === undefined && s.iso.length > 4) ??
    spans.find((s) => s.when.months === undefined);
  if (month) memory.period = month.iso;
  memory.kinds = new Set(facts.map((f) => f.kind));
  memory.firms.age++;
}

/** The figures of a sentence that are facts, with their kinds; growth and decline are set aside. */
function toldIn(
  signs: Signs,
  names: readonly Name[],
  reading: Reading,
  memory: Memory,
  growths: Growth[],
): readonly Told[] {
  const told: Told[] = [];
  let before: Amount | undefined;
  for (const amount of signs.amounts) {
    if (isConversion(reading.text, before, amount)) continue;
    before = amount;
    if (amount.whole) continue;
    const kind = kindOf(amount, signs, names, told.at(-1), reading, memory);
    const delta = isDelta(reading.text, amount, reading.lexicon);
    if (
      delta &&
      (amount.unit === 'percent' || amount.unit === 'persons' || amount.unit === 'users' || amount.unit === '')
    ) {
      growths.push({ at: amount.at, value: amount.value, percent: amount.unit === 'percent' });
    }
    if (!kind || (delta && GROWING.has(kind)) || !plausible(kind, amount)) continue;
    if (!isUnsaid(amount, kind, signs, reading.lexicon.language.density)) told.push({ amount, kind });
  }
  return told;
}

/** Kinds whose figures a sentence may only let grow; an additional fine or investment is a figure of its own. */
const GROWING: ReadonlySet<FactKind> = new Set([
  'mau',
  'share',
  'purchase_volume',
  'commission',
  'duty_rate',
  'breach_count',
  'recall_count',
]);

const SMALLEST_AUDIENCE = 1000;

function plausible(kind: FactKind, { value, unit }: Amount): boolean {
  if (kind === 'mau') return value >= SMALLEST_AUDIENCE;
  if (unit === 'percent') return kind === 'duty_rate' ? value <= 1000 : value <= 100;
  return value > 0;
}

function kindOf(
  amount: Amount,
  signs: Signs,
  names: readonly Name[],
  before: Told | undefined,
  reading: Reading,
  memory: Memory,
): FactKind | undefined {
  if (before?.amount.old && before.amount.unit === amount.unit) return before.kind;
  const judged = judge(amount, signs, names.length > 0, reading.lexicon);
  if (judged === 'mau') return isSum(signs, amount, names) ? undefined : judged;
  if (judged) return judged === 'none' ? undefined : judged;
  if (names.length === 0) return undefined;
  if (before && before.amount.unit === amount.unit && before.amount.currency === amount.currency) return before.kind;
  return carried(amount, signs, memory);
}

/** A list goes on over sentences: after users come users, after fines come fines, as long as somebody is named. */
function carried(amount: Amount, signs: Signs, memory: Memory): FactKind | undefined {
  if (signs.cues.some((c) => c.cue === 'daily' || c.cue === 'other')) return undefined;
  const people = amount.unit === 'persons' || amount.unit === 'users' || amount.unit === '';
  if (people && amount.value >= 1e4 && memory.kinds.has('mau')) return 'mau';
  const penalty =
    amount.unit === 'money' &&
    memory.kinds.has('fine') &&
    !signs.cues.some((c) => c.cue === 'price' || c.cue === 'invest');
  return penalty ? 'fine' : undefined;
}

/** A sum over several platforms is nobody's level. */
function isSum(signs: Signs, amount: Amount, names: readonly Name[]): boolean {
  const sum = signs.cues.find((c) => c.cue === 'sum' && Math.abs(c.at - amount.at) < 40);
  return sum !== undefined && (new Set(names.map((n) => n.name)).size !== 1 || Math.abs(sum.at - amount.at) < 12);
}

function factOf(
  told: Told,
  all: readonly Told[],
  names: readonly Name[],
  spans: readonly Span[],
  signs: Signs,
  reading: Reading,
  memory: Memory,
): Fact {
  const { amount, kind } = told;
  const { lexicon, text } = reading;
  const here = ownerHere(told, all, names, text, signs, lexicon);
  const unit = UNITS[kind] ?? (amount.unit === 'money' ? amount.currency : amount.unit);
  const owner = here === undefined ? ownerCarried(kind, unit, { last: memory.last, only: reading.only }) : here;
  const firm = firmFor(kind, amount, signs, memory.firms);
  const period = TIMED.has(kind)
    ? (periodHere(amount, kind, spans, signs, lexicon) ?? (kind === 'mau' ? memory.period : null))
    : null;
  const base = {
    kind,
    platform: platformOf(owner, kind, reading.names),
    value: amount.value,
    unit: unitOf(kind, amount, unit),
    period,
    firm,
  };
  return {
    ...base,
    bound: amount.bound,
    background: isEarlier(amount, kind, signs, reading),
    ...reading.quote(amount.at, amount.end),
  };
}

const UNITS: Readonly<Partial<Record<FactKind, string>>> = { mau: 'persons', recall_count: 'items' };

function unitOf(kind: FactKind, amount: Amount, unit: string): string {
  if (kind === 'purchase_volume' && amount.unit !== 'money') return 'parcels';
  if (kind === 'breach_count') return amount.unit === 'cases' || amount.unit === 'accounts' ? 'accounts' : 'persons';
  return unit === 'users' ? 'persons' : unit;
}

function startFact(
  start: { when: { at: number; end: number }; iso: string },
  signs: Signs,
  names: readonly Name[],
  reading: Reading,
): Fact {
  const own = signs.cues.some((c) => c.cue === 'commission' || c.cue === 'invest' || c.cue === 'price');
  const distinct = new Set(names.map((n) => n.name));
  const platform = own && distinct.size === 1 ? platformOf(names[0]?.name, 'effective_date', names) : null;
  return {
    kind: 'effective_date',
    platform,
    value: start.iso,
    unit: 'date',
    period: null,
    firm: null,
    bound: 'exactly',
    background: isOldStart(start.iso, reading.published),
    ...reading.quote(start.when.at, start.when.end),
  };
}
