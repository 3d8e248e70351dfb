import type { Fact, FactKind } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import { isAnchored } from './calendar/when.ts';
import type { FirmState } from './firms.ts';
import type { Theme } from './theme.ts';
import { ownerCourse, type OwnerCourse } from './owner-course.ts';
import type { Name } from './owners.ts';
import type { Span } from './periods.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';
import type { Weighing } from './whose.ts';

/** What earlier sentences leave for the next one. */
export type Memory = {
  readonly firms: FirmState;
  /** The cues of the title and the first sentence. */
  readonly theme: Theme;
  last: Name['name'] | null;
  /** They were only named as the place where something is sold. */
  placed: boolean;
  /** The one name of this or the last sentence. */
  sole: Name['name'] | null;
  /** Sentences since a name was told. */
  silent: number;
  /** The periods in the head of a table, in the order of its columns. */
  columns: readonly string[];
  /** The period of the products counted last. */
  recalled: string | null;
  /** Whose the users of the last sentence were, in the order told. */
  row: readonly Fact['platform'][];
  period: string | null;
  kinds: ReadonlySet<FactKind>;
  /** Sentences since those kinds were told. */
  age: number;
  /** A sum was told as a fine before: a share of turnover is then what the law allows. */
  fined: boolean;
  /** Who measured, by a next sentence that says nothing else. */
  next: string | null;
  /** The period of the statistics told last. */
  measured: string | null;
  /** Sums that were only said again in another currency. */
  readonly conversions: Amount[];
  /** The names of the text, and whose its figures were so far. */
  readonly owners: OwnerCourse;
  readonly weighing: Weighing;
};

/** What is remembered before the first sentence of a text that measurers, `firms`, and words, `theme`, are known of. */
export function blank(reading: Reading, firms: FirmState, theme: Theme, weighing: Weighing): Memory {
  return {
    firms: { ...firms },
    theme,
    last: null,
    placed: false,
    sole: null,
    silent: 0,
    recalled: null,
    columns: [],
    row: [],
    period: null,
    kinds: new Set(),
    age: 0,
    fined: false,
    next: null,
    measured: null,
    conversions: [],
    owners: ownerCourse(reading),
    weighing,
  };
}

/** A count of products stays with the platform named last for this many sentences. */
const SILENT_SENTENCES = 1;

/** How many sentences a list, or the month of a count, goes on without being told anew. */
export const CARRIED_SENTENCES = 2;

/** Kinds that a firm measures and that go by periods. */
export const STATISTICS: ReadonlySet<FactKind> = new Set(['mau', 'share', 'purchase_volume']);

/** Takes in what a sentence told, for those after it. */
export function remember(
  names: readonly Name[],
  facts: readonly Fact[],
  spans: readonly Span[],
  measures: boolean,
  memory: Memory,
): void {
  noteNames(names, memory);
  notePeriod(facts, spans, measures, memory);
  if (facts.length > 0) [memory.kinds, memory.age] = [new Set(facts.map((f) => f.kind)), 0];
  const apps = facts.filter((f) => f.kind === 'mau').map((f) => f.platform);
  if (apps.length > 0) memory.row = apps;
  memory.age++;
  memory.fined ||= facts.some((f) => f.kind === 'fine' && f.unit !== 'percent');
  const counted = facts.filter((f) => f.kind === 'recall_count');
  if (counted.length > 0) memory.recalled = newer(memory.recalled, counted);
  memory.measured = facts.find((f) => STATISTICS.has(f.kind) && f.period !== null)?.period ?? memory.measured;
  memory.firms.age++;
}

function noteNames(names: readonly Name[], memory: Memory): void {
  for (const { name } of names) memory.owners.last.set(name, memory.owners.sentence);
  memory.owners.sentence++;
  const first = names[0];
  memory.silent = first ? 0 : memory.silent + 1;
  if (!first && memory.silent > SILENT_SENTENCES) memory.sole = null;
  if (!first) return;
  memory.sole = names.every((n) => n.name === first.name) ? first.name : null;
  const alone = memory.sole !== null || names.some((n) => n.group !== first.group);
  memory.last = alone ? first.name : null;
  memory.placed = names.every((n) => n.placed);
}

/** The month of a count stays until another is told; one of a look back does not replace a later one. */
function notePeriod(facts: readonly Fact[], spans: readonly Span[], measures: boolean, memory: Memory): void {
  const plain = spans.filter((s) => s.when.months === undefined && !isAnchored(s.when));
  const month = plain.find((s) => s.iso.length > 4) ?? plain[0];
  const statistics = facts.filter((f) => STATISTICS.has(f.kind));
  const past =
    statistics.length > 0 && statistics.every((f) => f.background) && (memory.period ?? '') > (month?.iso ?? '');
  if (month && !past && (statistics.length > 0 || measures)) memory.period = month.iso;
}

/** "앱 / 7월 / 6월 / 작년 7월": a line of nothing but periods heads the lines of figures after it. */
export function noteColumns(signs: Signs, spans: readonly Span[], memory: Memory): void {
  const plain = spans.filter((s) => s.when.months === undefined);
  if (signs.amounts.length === 0 && plain.length > 1) memory.columns = plain.map((s) => s.iso);
  else if (plain.length > 0 || signs.amounts.length < memory.columns.length) memory.columns = [];
}

function newer(before: string | null, counted: readonly Fact[]): string | null {
  const now = counted.find((f) => f.period !== null)?.period ?? null;
  return now !== null && (before === null || now >= before) ? now : before;
}
