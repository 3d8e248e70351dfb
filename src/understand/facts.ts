// Longer than most files: the walk over sentences and what one leaves for the next.
import type { Fact, FactKind } from '../core/fact.ts';
import { settingOf, type Reading } from './facts/reading.ts';
import { firmFor, measuresApps, noteFirm, noteFirms, soleFirm, type FirmState } from './facts/firms.ts';
import { byTheme, heard, isDelta, isSmall, isUnsaid, judge, type Theme } from './facts/kinds.ts';
import { asWritten, ownerCarried, ownerHere, platformOf, type Name, type Told } from './facts/owners.ts';
import { periodHere, spansOf, TIMED, type Span } from './facts/periods.ts';
import { withoutRepeats } from './facts/repeats.ts';
import { startsOf, type Start } from './facts/dates.ts';
import type { Amount } from './facts/amounts.ts';
import { isAnchored } from './facts/calendar/when.ts';
import { scan, type Signs } from './facts/scan.ts';
import { suspected, type Growth } from './facts/suspicion.ts';
import {
  withContext,
  withoutHeadlineSum,
  isConversion,
  withoutConverted,
  isEarlier,
  isOldStart,
  withoutOlder,
} from './facts/background.ts';
import type { Cue } from './language.ts';
import { HOME_CURRENCY } from './facts/everywhere.ts';
import type { Passage } from './passage.ts';

/** What earlier sentences leave for the next one. */
type Memory = {
  readonly firms: FirmState;
  /** The cues of the title and the first sentence. */
  theme: Theme;
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
    firms: { firm: null, office: null, age: 0, only: null, act: false },
    theme: new Set(),
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
  };
  const read = reading.sentences.map(({ from, to }) => scan(reading.text, from, to, reading));
  noteFirms(read, memory.firms);
  const scanned = read.map((s) => heard(s, memory.firms.only !== null || s.firms.length > 0));
  memory.theme = new Set(scanned.slice(0, 2).flatMap((s) => s.cues.map((c) => c.cue)));
  const facts: Fact[] = [];
  for (const [k, signs] of scanned.entries()) {
    memory.next = soleFirm(scanned[k + 1]);
    const found = inSentence(signs, reading, memory);
    facts.push(...suspected(found.facts, found.growths));
  }
  const kept = withoutRepeats(withoutConverted(facts, memory.conversions), p.titleEnd);
  const told = withoutHeadlineSum(kept, p.titleEnd, HOME_CURRENCY[p.country ?? '']);
  return withoutOlder(withContext(told, reading.lead), reading.published);
}

function inSentence(signs: Signs, reading: Reading, memory: Memory): Found {
  const names = reading.namesIn(signs.from, signs.to);
  const spans = spansOf(reading.text, signs, reading.published, reading.lexicon, memory.measured ?? memory.period);
  const growths: Growth[] = [];
  const told = toldIn(signs, names, reading, memory, growths);
  const facts = told.map((t) => factOf(t, told, names, spans, signs, reading, memory));
  const starts = startsOf(reading.text, signs, reading.published, reading.lexicon, memory.theme).map((s) =>
    startFact(s, signs, names, reading, memory.last),
  );
  noteFirm(signs, memory.firms);
  noteColumns(signs, spans, memory);
  const measures = signs.firms.length > 0 || signs.cues.some((c) => c.cue === 'users');
  remember(names, facts, spans, measures, memory);
  return { facts: [...facts, ...starts], growths };
}

/** A count of products stays with the platform named last for this many sentences. */
const SILENT_SENTENCES = 1;

const STATISTICS: ReadonlySet<FactKind> = new Set(['mau', 'share', 'purchase_volume']);

function remember(
  names: readonly Name[],
  facts: readonly Fact[],
  spans: readonly Span[],
  measures: boolean,
  memory: Memory,
): void {
  const first = names[0];
  memory.silent = first ? 0 : memory.silent + 1;
  if (!first && memory.silent > SILENT_SENTENCES) memory.sole = null;
  if (first) {
    memory.sole = names.every((n) => n.name === first.name) ? first.name : null;
    const alone = names.every((n) => n.name === first.name) || names.some((n) => n.group !== first.group);
    memory.last = alone ? first.name : null;
    memory.placed = names.every((n) => n.placed);
  }
  const plain = spans.filter((s) => s.when.months === undefined && !isAnchored(s.when));
  const month = plain.find((s) => s.iso.length > 4) ?? plain[0];
  const statistics = facts.filter((f) => STATISTICS.has(f.kind));
  const past =
    statistics.length > 0 && statistics.every((f) => f.background) && (memory.period ?? '') > (month?.iso ?? '');
  if (month && !past && (statistics.length > 0 || measures)) memory.period = month.iso;
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

/** "앱 / 7월 / 6월 / 작년 7월": a line of nothing but periods heads the lines of figures after it. */
function noteColumns(signs: Signs, spans: readonly Span[], memory: Memory): void {
  const plain = spans.filter((s) => s.when.months === undefined);
  if (signs.amounts.length === 0 && plain.length > 1) memory.columns = plain.map((s) => s.iso);
  else if (plain.length > 0 || signs.amounts.length < memory.columns.length) memory.columns = [];
}

/** The period of a figure by its column, when its line has one for each. */
function columnOf({ kind, amount }: Told, all: readonly Told[], { columns }: Memory): string | undefined {
  if (columns.length < 2 || all.length !== columns.length || !all.every((t) => t.kind === kind)) return undefined;
  return columns[all.findIndex((t) => t.amount === amount)];
}

function newer(before: string | null, counted: readonly Fact[]): string | null {
  const now = counted.find((f) => f.period !== null)?.period ?? null;
  return now !== null && (before === null || now >= before) ? now : before;
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
    if (isConversion(reading.text, before, amount, reading.lexicon)) {
      if (memory.conversions.length < MOST_CONVERSIONS) memory.conversions.push(amount);
      continue;
    }
    if (amount.whole || isRatio(before, amount)) {
      before = amount;
      continue;
    }
    before = amount;
    const kind = kindOf(amount, signs, names, told.at(-1), reading, memory);
    const delta = isDelta(reading.text, amount, reading.lexicon);
    if (
      delta &&
      (amount.unit === 'percent' || amount.unit === 'persons' || amount.unit === 'users' || amount.unit === '')
    ) {
      growths.push({ at: amount.at, value: amount.value, percent: amount.unit === 'percent' });
    }
    if (!kind || (delta && (GROWING.has(kind) || amount.unit === '')) || !plausible(kind, amount)) continue;
    if (!isUnsaid(amount, kind, signs, reading.lexicon.language.density)) told.push({ amount, kind });
  }
  return told;
}

const MOST_CONVERSIONS = 20;

/** "10개 중 4개꼴", "9 of 10": a way of saying a share. */
function isRatio(before: Amount | undefined, amount: Amount): boolean {
  return (
    before?.whole === true &&
    (before.value === 10 || before.value === 100) &&
    amount.value < before.value &&
    amount.at - before.end < 6
  );
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
  'price',
]);

const SMALLEST_AUDIENCE = 1000;
const LARGEST_AUDIENCE = 5e9;
const FEWEST_PARCELS = 1000;
const FEWEST_ORDERS = 5000;

function plausible(kind: FactKind, { value, unit }: Amount): boolean {
  if (kind === 'mau') return value >= SMALLEST_AUDIENCE && value <= LARGEST_AUDIENCE;
  if (unit === 'parcels') return value >= FEWEST_PARCELS;
  if (kind === 'purchase_volume' && unit === 'cases') return value >= FEWEST_ORDERS;
  if (kind === 'recall_count' && value < 2) return false;
  if (kind === 'threshold' && (unit === 'persons' || unit === '')) return value >= SMALLEST_AUDIENCE * 5;
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
  const judged = judge(reading.text, amount, signs, memory.theme, names.length > 0, reading.lexicon)?.kind;
  if (judged === 'mau') return isSum(signs, amount, names) ? undefined : judged;
  if (judged) return judged === 'none' ? undefined : judged;
  const alike =
    before &&
    before.amount.unit === amount.unit &&
    before.amount.currency === amount.currency &&
    (amount.unit !== 'money' || isSmall(amount) === isSmall(before.amount));
  if (alike && (names.length > 0 || LISTED.has(before.kind))) return before.kind;
  if (isPartOfCount(reading.text, amount, before)) return 'share';
  if (isMeasured(amount, signs, names)) return 'mau';
  return carried(amount, signs, names, memory) ?? byTheme(amount, memory.theme, signs) ?? byFirm(amount, signs, names);
}

/** "Sensor Tower had 40.2 million for June": a firm that measures apps counts users where nothing else is said. */
function byFirm(amount: Amount, { firms, cues }: Signs, names: readonly Name[]): FactKind | undefined {
  if (amount.unit !== '' || amount.value < 1e5 || !firms.some((f) => AUDIENCE_FIRMS.has(f.firm))) return undefined;
  if (names.length === 0 && firms.length > 1) return undefined;
  return cues.some((c) => NO_AUDIENCE.has(c.cue)) ? undefined : 'mau';
}

const AUDIENCE_FIRMS = new Set([
  'WiseApp',
  'Mobile Index',
  'Sensor Tower',
  'Similarweb',
  'data.ai',
  'Nielsen',
  'Comscore',
]);
const NO_AUDIENCE: ReadonlySet<Cue> = new Set([
  'daily',
  'sum',
  'gap',
  'purchase',
  'breach',
  'other',
  'asked',
  'recall',
]);

/** "247개(12.5%)가 부적합": in brackets right after what was found stands its part of all. */
function isPartOfCount(text: string, { at, unit }: Amount, before: Told | undefined): boolean {
  return unit === 'percent' && before?.kind === 'recall_count' && at - before.amount.end < 4 && text[at - 1] === '(';
}

/** "와이즈앱 집계로는 알리 872만 명": people that a firm counted at a platform are its users, unless a word says otherwise. */
function isMeasured({ unit, value }: Amount, signs: Signs, names: readonly Name[]): boolean {
  if (unit !== 'persons' || value < 1e4 || names.length === 0) return false;
  if (!signs.firms.some(({ firm }) => measuresApps(firm))) return false;
  return !signs.cues.some((c) => c.cue === 'daily' || c.cue === 'asked' || c.cue === 'breach' || c.cue === 'sum');
}

/** Kinds that go on in a list that names countries or goods instead of platforms. */
const LISTED: ReadonlySet<FactKind> = new Set(['purchase_volume', 'share', 'duty_rate', 'threshold']);

/** A list goes on over sentences: after users come users, after shares come shares, when no cue says otherwise. */
function carried(amount: Amount, signs: Signs, names: readonly Name[], memory: Memory): FactKind | undefined {
  if (memory.age > (memory.kinds.has('mau') ? CARRIED_AUDIENCES : CARRIED_SENTENCES)) return undefined;
  const said = (cues: readonly Cue[]) => signs.cues.some((c) => cues.includes(c.cue));
  const { kinds } = memory;
  if (amount.unit === 'persons' || amount.unit === 'users' || amount.unit === '') {
    const least = names.length > 0 ? 1e4 : 1e5;
    const audience = amount.value >= least && (names.length > 0 || amount.unit !== '') && kinds.has('mau');
    return audience && !said(['daily', 'breach', 'sum', 'tested', 'purchase']) ? 'mau' : undefined;
  }
  if (amount.unit === 'percent')
    return said(['rise', 'against', 'other']) ? undefined : PARTS.find((k) => kinds.has(k));
  if (amount.unit === 'items' && kinds.has('recall_count') && !said(['tested', 'other']))
    return amount.value >= 10 ? 'recall_count' : undefined;
  if (amount.unit !== 'money' || said(['other', 'price', 'discount'])) return undefined;
  const isLine = amount.bound !== 'exactly' || said(['effective', 'turns']);
  if (isSmall(amount)) return kinds.has('threshold') && isLine && !said(['duty']) ? 'threshold' : undefined;
  if (kinds.has('purchase_volume')) return 'purchase_volume';
  if (kinds.has('investment') && !said(['fine'])) return 'investment';
  return kinds.has('fine') && names.length > 0 && !said(['invest']) ? 'fine' : undefined;
}

const CARRIED_SENTENCES = 2;
const CARRIED_AUDIENCES = 4;
const PARTS = ['share', 'duty_rate', 'commission'] as const;

/** A sum over several platforms is nobody's level, nor is the gap between two. */
function isSum(signs: Signs, amount: Amount, names: readonly Name[]): boolean {
  if (signs.cues.some((c) => c.cue === 'gap' && Math.abs(c.at - amount.at) < 40)) return true;
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
  const written = kind === 'mau' ? asWritten(names, text) : names;
  const here = ownerHere(told, all, written, text, signs, lexicon);
  const unit = UNITS[kind] ?? (amount.unit === 'money' ? amount.currency : amount.unit);
  const inRow = names.length === 0 ? rowOwner(told, all, memory.row) : undefined;
  const nobody =
    (kind === 'fine' && names.length === 0 && isForAnyone(amount, signs, memory)) ||
    (OF_SELLERS.has(kind) && names.length > 0 && names.every((n) => n.placed)) ||
    (kind === 'recall_count' && names.length === 0 && memory.placed && reading.about.size > 1) ||
    isTogether(amount, kind, signs);
  const owner = nobody
    ? null
    : here === undefined
      ? ownerCarried(kind, unit, {
          last: kind === 'recall_count' ? memory.sole : memory.last,
          only: reading.only,
          apps: memory.kinds.has('mau'),
          fined: memory.fined,
        })
      : here;
  const firm = firmFor(kind, amount, signs, memory.firms) ?? (STATISTICS.has(kind) ? memory.next : null);
  const period = TIMED.has(kind)
    ? (columnOf(told, all, memory) ??
      periodHere(text, amount, kind, spans, signs, lexicon) ??
      carriedPeriod(kind, memory, all.filter((t) => t.kind === kind).length > 2))
    : null;
  const base = {
    kind,
    platform: isBareTikTok(owner, kind, amount, names, text) ? null : (inRow ?? platformOf(owner, kind, reading.about)),
    value: amount.value,
    unit: unitOf(kind, amount, unit),
    period,
    firm,
  };
  return {
    ...base,
    bound: amount.bound,
    background: isEarlier(amount, kind, signs, reading) && !(kind === 'price' && amount.old),
    ...reading.quote(amount.at, amount.end),
  };
}

/** What befalls a seller or a customer *on* a platform is not the platform's. */
const OF_SELLERS: ReadonlySet<FactKind> = new Set(['fine', 'breach_count']);

const SHOP_NAME = /shop|ショップ|小店|商店|商城|샵|숍|ช็อป|ช้อป|tokopedia/;

/** The users of TikTok itself are not those of its shop. */
function isBareTikTok(
  owner: Name['name'] | null,
  kind: FactKind,
  { at }: Amount,
  names: readonly Name[],
  text: string,
): boolean {
  if (kind !== 'mau' || owner !== 'TikTok Shop') return false;
  const called = names.filter((n) => n.name === owner);
  const name = called.filter((n) => n.end <= at).at(-1) ?? called[0];
  return name !== undefined && !SHOP_NAME.test(text.slice(name.at, name.end));
}

const TOGETHER = 14;

/** "合计占78%", "together 41 %": a part of a whole that several have together is nobody's. */
function isTogether({ at }: Amount, kind: FactKind, { cues, amounts }: Signs): boolean {
  if (kind !== 'share' && kind !== 'purchase_volume') return false;
  return cues.some(
    (c) =>
      c.cue === 'sum' && c.end <= at && at - c.end <= TOGETHER && !amounts.some((a) => a.at >= c.end && a.end <= at),
  );
}

/** What the law allows, told of whoever breaks it or after a fine was told, is no platform's fine. */
function isForAnyone(amount: Amount, signs: Signs, { fined }: Memory): boolean {
  return (amount.bound === 'up to' && fined) || signs.cues.some((c) => c.cue === 'anyone');
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

function unitOf(kind: FactKind, amount: Amount, unit: string): string {
  if (kind === 'purchase_volume' && amount.unit !== 'money') return 'parcels';
  if (kind === 'threshold' && amount.unit === '') return 'persons';
  if (kind === 'breach_count')
    return amount.unit === 'cases' || amount.unit === 'accounts' || amount.unit === 'items' ? 'accounts' : 'persons';
  return unit === 'users' ? 'persons' : unit;
}

const BESIDE = 8;

/** "TikTok Shop自去年8月起…", "SHEINは11日から": a name right before the date is whose start it is. */
function besides(at: number, names: readonly Name[], { breaks }: Signs): Name['name'] | undefined {
  const name = names.filter((n) => n.end <= at && at - n.end <= BESIDE).at(-1);
  return name && !breaks.some((b) => b >= name.end && b < at) ? name.name : undefined;
}

function startFact(
  start: Start,
  signs: Signs,
  names: readonly Name[],
  reading: Reading,
  last: Name['name'] | null,
): Fact {
  const said = (...cues: readonly Cue[]) => signs.cues.some((c) => cues.includes(c.cue));
  const distinct = new Set(names.map((n) => n.name));
  const law = said('duty', 'exempt', 'threshold');
  const beside = law || reading.lexicon.language.density < 2 ? undefined : besides(start.when.at, names, signs);
  const own = start.opens === true || said('commission', 'invest', 'price');
  const carried = start.opens === true || (said('commission') && !law);
  const name =
    distinct.size === 1
      ? names[0]?.name
      : distinct.size === 0 && carried
        ? (reading.only ?? (start.opens ? last : null))
        : null;
  const platform = platformOf(beside ?? (own ? name : null), 'effective_date', reading.about);
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
