// Long because the shape of every row stands here, beside what is said of a wrong one.
import { z } from 'zod';
import {
  DUTY_KINDS,
  DUTY_STATUSES,
  GOODS_CLASSES,
  type DutyItem,
  type DutyRule,
  type ExchangeRow,
} from '../core/duty.ts';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'a decimal as text, like "150.01"');
const percent = z.string().regex(/^\d+(\.\d+)?$/, 'a percentage as text, like "6.5"');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO day, like "2026-07-01"');
const looseDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO day or month, like "2027-01"');
const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO currency, like "USD"');
const country = z.string().regex(/^[A-Z]{2}$/, 'two capital letters');
const said = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
const amount = z.strictObject({ amount: decimal, currency });
const goods = z.enum(GOODS_CLASSES);
const base = z.enum(['goods', 'cif', 'cif+duty']);
const limit = z.strictObject({ amount: decimal, currency, on: z.enum(['goods', 'cif', 'cif+duty', 'piece']) });
const byClass = z.partialRecord(goods, percent);

const when = z.strictObject({
  goods: z.array(goods).optional(),
  notGoods: z.array(goods).optional(),
  dispatch: z.array(country).optional(),
  notDispatch: z.array(country).optional(),
  origin: z.array(country).optional(),
  notOrigin: z.array(country).optional(),
  carrier: z.enum(['express', 'post']).optional(),
  listed: z.literal(true).optional(),
  registered: z.boolean().optional(),
  gift: z.literal(true).optional(),
  nthUpTo: z.number().int().positive().optional(),
  nthOver: z.number().int().positive().optional(),
  over: limit.optional(),
  upTo: limit.optional(),
});

const deed = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('relieve'), of: z.array(z.enum(['duty', 'vat'])), when }),
  z.strictObject({
    do: z.literal('charge'),
    tax: z.enum(['duty', 'vat', 'fee']),
    name: said,
    on: base,
    percent,
    byClass: byClass.optional(),
    share: percent.optional(),
    less: amount.optional(),
    inside: z.literal(true).optional(),
    atSale: z.literal(true).optional(),
    when: when.optional(),
  }),
  z.strictObject({
    do: z.literal('flat'),
    tax: z.enum(['duty', 'fee']),
    name: said,
    each: amount,
    per: z.enum(['heading', 'parcel']),
    inVat: z.boolean(),
    when: when.optional(),
  }),
  z.strictObject({ do: z.literal('tariff-unread'), when: when.optional(), share: percent.optional() }),
  z.strictObject({ do: z.literal('waive'), upTo: amount, tax: z.enum(['vat', 'all']) }),
  z.strictObject({
    do: z.literal('refuse'),
    why: said,
    when: when.optional(),
    after: day.optional(),
    unless: z.array(z.enum(['duty', 'vat'])).optional(),
  }),
  z.strictObject({ do: z.literal('warn'), say: said, when: when.optional() }),
  z.strictObject({
    do: z.literal('tariff'),
    lines: z.array(z.string().regex(/^\d{4,10}$/, 'four to ten digits without points')).min(1),
    applied: percent,
    base: percent.nullable(),
    wto: percent.nullable(),
    fta: percent.nullable(),
    rcep: percent.nullable(),
    or: percent.optional(),
  }),
  z.strictObject({ do: z.literal('sum-orders'), by: z.enum(['supplier-and-day', 'arrival']) }),
  z.strictObject({ do: z.literal('whole-value') }),
  z.strictObject({ do: z.literal('unlist'), goods: z.array(goods) }),
  z.strictObject({ do: z.literal('simplify'), percent, baseFrom: percent.optional(), byClass }),
  z.strictObject({ do: z.literal('simplify-band'), goods: z.array(goods), over: decimal, plus: decimal, percent }),
  z.strictObject({ do: z.literal('simplify-not'), itemOver: decimal }),
  z.strictObject({ do: z.literal('excise'), goods: z.array(goods), over: decimal, percent, education: percent }),
  z.strictObject({ do: z.literal('exchange') }),
  z.strictObject({ do: z.literal('certify') }),
]);

const source = z.strictObject({
  title: z.string().min(1),
  url: z
    .string()
    .regex(/^https?:\/\//, 'an http address')
    .nullable(),
  date: looseDay.nullable(),
  readIn: z.string().nullable(),
});

/** A row of law as it stands in a file. */
export const ruleShape = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]+)+$/, 'like "KR-01"'),
  jurisdiction: country,
  kind: z.enum(DUTY_KINDS),
  title: said,
  threshold: z.strictObject({ amount: decimal, unit: z.string(), basis: z.string().nullable() }).nullable(),
  base: z.string().nullable(),
  formula: said.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  status: z.enum(DUTY_STATUSES),
  source,
  confidence: z.enum(['read', 'unverified']),
  unverified: z.array(said),
  note: said.nullable(),
  later: said.nullable(),
  laterOn: looseDay.nullable(),
  does: deed.nullable(),
});

const names = z.array(z.string().min(1));

/** A retail good as it stands in the catalogue. */
export const itemShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  ko: names.min(1),
  en: names.min(1),
  indonesian: names.optional(),
  zh: names.optional(),
  ja: names.optional(),
  kinds: z.array(z.strictObject({ hs: z.string().regex(/^\d{4,10}$/), name: said })).min(1),
  classes: z.array(goods),
});

/** A dated exchange rate as it stands in the snapshot. */
export const exchangeShape = z.strictObject({
  currency,
  in: currency,
  rate: decimal,
  day,
  source,
  customs: z.boolean(),
});

/** A row that could not be read: its file, its name, and what was expected. */
export class BadRow extends Error {
  override readonly name = 'BadRow';
}

type Shape<T> = { safeParse(value: unknown): z.ZodSafeParseResult<T> };

function readRows<T>(
  shape: Shape<T>,
  file: string,
  rows: unknown,
  nameOf: (row: unknown, at: number) => string,
): readonly T[] {
  if (!Array.isArray(rows)) throw new BadRow(`${file}: expected a list of rows.`);
  return rows.map((row: unknown, at) => {
    const read = shape.safeParse(row);
    if (read.success) return read.data;
    const first = read.error.issues[0];
    throw new BadRow(
      `${file}, ${nameOf(row, at)}: ${first?.path.join('.') ?? ''} ${first?.message ?? 'cannot be read'}.`,
    );
  });
}

function idOf(row: unknown, at: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : `row ${at + 1}`;
}

/** Everything that is wrong with rows of law, a line for each: the row, the field, what was expected. Empty when all is well. */
export function problemsIn(rows: unknown): readonly string[] {
  if (!Array.isArray(rows)) return ['expected a list of rows, as in src/duty/rules.'];
  return rows.flatMap((row: unknown, at) => {
    const read = ruleShape.safeParse(row);
    const name = idOf(row, at);
    if (!read.success) return read.error.issues.map((i) => `${name}: ${i.path.join('.') || 'row'}: ${i.message}`);
    const { from, to } = read.data;
    return from !== null && to !== null && to < from ? [`${name}: to: ends on ${to}, before it begins on ${from}`] : [];
  });
}

/** Reads rows of law. Throws BadRow naming the file, the row and what was expected. */
export function readRules(file: string, rows: unknown): readonly DutyRule[] {
  return readRows(ruleShape, file, rows, idOf) as readonly DutyRule[];
}

/** Reads the catalogue. Throws BadRow. */
export function readItems(file: string, rows: unknown): readonly DutyItem[] {
  return readRows(itemShape, file, rows, idOf) as readonly DutyItem[];
}

/** Reads dated exchange rates. Throws BadRow. */
export function readExchange(file: string, rows: unknown): readonly ExchangeRow[] {
  return readRows(exchangeShape, file, rows, (_, at) => `row ${at + 1}`);
}
