import { z } from 'zod';
import { idOf } from '../core/item.ts';
import { EVENT_TYPES, METRICS, type AudienceFigure, type LedgerEvent, type Receipt } from '../core/ledger.ts';
import { STATUSES } from '../core/story.ts';
import { DAY, instantOf, type Instant } from '../core/time.ts';

/** The day the starter rows were gathered; what they say of later days is an announcement. */
export const GATHERED = '2026-11-22';
const ZONE = 'Asia/Seoul';

const isoDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date such as 2025-08-31 or 2025-08');
const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2025-08');
const sourced = {
  publisher: z.string().min(1),
  url: z.string(),
  evidence: z.enum(['read', 'unverified']),
};
const hasAddress = (row: { readonly url: string; readonly evidence: string }) =>
  row.evidence === 'unverified' || /^https?:\/\/\S+$/.test(row.url);
const NEEDS_ADDRESS = { message: 'a row that counts as read needs the http(s) address it was read at', path: ['url'] };

const figureRow = z
  .object({
    id: z.string().regex(/^m\d{3,}$/, 'an id such as m084'),
    platform: z.string().min(1),
    country: z.string().regex(/^([A-Z]{2}|SEA|WORLD)$/, 'a country code, EU, SEA or WORLD'),
    metric: z.enum(METRICS),
    period: z.string().min(4),
    month: isoMonth.nullable(),
    value: z.number().nonnegative().nullable(),
    unit: z.enum(['persons', 'percent']),
    bound: z.enum(['exactly', 'about', 'up to', 'at least']),
    firm: z.string().nullable(),
    firmPrinted: z.string().nullable(),
    change: z.string().nullable(),
    note: z.string().nullable(),
    sentence: z.string().min(1),
    published: isoDay,
    held: z.strictObject({ en: z.string().min(1), ko: z.string().min(1) }).nullable(),
    ...sourced,
  })
  .refine(hasAddress, NEEDS_ADDRESS)
  .refine((r) => r.value !== null || r.change !== null, { message: 'a level or a change', path: ['value'] });

const eventRow = z
  .object({
    id: z.string().regex(/^e\d{3,}$/, 'an id such as e112'),
    date: isoDay,
    jurisdiction: z.string().regex(/^[A-Z]{2}$/, 'a country code or EU'),
    authority: z.string().min(1),
    platforms: z.array(z.string().min(1)).min(1),
    type: z.enum(EVENT_TYPES),
    amount: z.number().positive().nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'an ISO currency')
      .nullable(),
    percent: z.number().nullable(),
    status: z.enum(STATUSES),
    summary: z.string().min(1),
    ko: z.string().min(1),
    dossier: z.string().nullable(),
    rank: z.enum(['law', 'authority', 'firm', 'press', 'blog']),
    ...sourced,
  })
  .refine(hasAddress, NEEDS_ADDRESS)
  .refine((r) => (r.amount === null) === (r.currency === null), {
    message: 'an amount with its currency',
    path: ['amount'],
  });

type FigureRow = z.infer<typeof figureRow>;
type EventRow = z.infer<typeof eventRow>;

/** The first instant of the day after a printed date: by then anyone could have read it. A month counts from its end. */
function knownBy(printed: string): Instant {
  if (printed.length === 10) return instantOf(printed, '00:00', ZONE);
  const [year = 0, month = 12] = printed.split('-').map(Number);
  return instantOf(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), '00:00', ZONE) - DAY;
}

type Sentence = Pick<Receipt, 'id' | 'sentence' | 'publisher' | 'url' | 'published' | 'rank' | 'evidence'>;

function receiptOf(r: Sentence, now: Instant): Receipt {
  const read = Math.min(instantOf(GATHERED, '00:00', ZONE), now);
  return { ...r, verbatim: false, read, hash: idOf(r.sentence), article: null };
}

function figureOf(r: FigureRow, now: Instant): AudienceFigure {
  const { sentence, publisher, url, published, evidence, ...figure } = r;
  const level = r.value === null ? '' : `: ${r.value.toLocaleString('en-US')} ${r.unit}`;
  const said = `${r.platform}, ${r.country}, ${r.metric}, ${r.period}${level} (${r.firmPrinted ?? 'no firm named'})`;
  const whole = `${said}${r.change ? `, ${r.change}` : ''}. ${sentence}.`;
  return {
    ...figure,
    held: r.held && { kind: 'noted', ...r.held },
    receipt: receiptOf({ id: r.id, sentence: whole, publisher, url, published, rank: 'press', evidence }, now),
    known: knownBy(published),
    dropped: null,
  };
}

function eventOf(r: EventRow, now: Instant): LedgerEvent {
  const { publisher, url, rank, evidence, ...event } = r;
  const money = r.amount === null ? '' : ` ${r.currency} ${r.amount.toLocaleString('en-US')}.`;
  const rate = r.percent === null ? '' : ` ${r.percent} %.`;
  const whole = `${r.date}, ${r.authority}: ${r.summary}.${money}${rate}`;
  return {
    ...event,
    receipt: receiptOf({ id: r.id, sentence: whole, publisher, url, published: null, rank, evidence }, now),
    known: knownBy(r.date < GATHERED ? r.date : GATHERED),
    dropped: null,
  };
}

function readRows<Row extends { readonly id: string }>(
  name: string,
  rows: unknown,
  schema: z.ZodType<Row>,
): { readonly good: readonly Row[]; readonly problems: readonly string[] } {
  if (!Array.isArray(rows)) return { good: [], problems: [`${name}: expected a list of rows, got ${typeof rows}`] };
  const good: Row[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const read = schema.safeParse(row);
    const named = `${name} row ${i + 1}${typeof row?.id === 'string' ? ` (${row.id})` : ''}`;
    if (!read.success) {
      const faults = read.error.issues.map((f) => `${f.path.join('.') || 'row'}: ${f.message}`);
      problems.push(`${named}: ${faults.join('; ')}`);
    } else if (seen.has(read.data.id)) problems.push(`${named}: this id stands in an earlier row`);
    else {
      seen.add(read.data.id);
      good.push(read.data);
    }
  }
  return { good, problems };
}

/** The files of `starter/`, parsed from JSON. */
export type StarterFiles = { readonly mau: unknown; readonly events: unknown };

/** The rows of the starter ledger that hold, and one sentence per row that does not, naming it. */
export type StarterRows = {
  readonly figures: readonly AudienceFigure[];
  readonly events: readonly LedgerEvent[];
  readonly problems: readonly string[];
};

/**
 * Checks the shipped rows and gives them their receipts. A row counts as known from the day it was published (an event:
 * from its day), so that `as-of` answers reach back before the installation; nothing is known before it could be read.
 */
export function starterRows(files: StarterFiles, now: Instant): StarterRows {
  const mau = readRows('mau.json', files.mau, figureRow);
  const events = readRows('events.json', files.events, eventRow);
  return {
    figures: mau.good.map((r) => figureOf(r, now)),
    events: events.good.map((r) => eventOf(r, now)),
    problems: [...mau.problems, ...events.problems],
  };
}
