import { measureOf, saysOf } from '../core/fact.ts';
import { idOf, type Article } from '../core/item.ts';
import type { AudienceFigure, Correction, KeptFact, LedgerEvent, Receipt, Said } from '../core/ledger.ts';
import type { Store } from '../core/ports.ts';
import { DAY, type Instant } from '../core/time.ts';

/** Everything that rests on one receipt. */
export type Resting = {
  readonly receipt: Receipt;
  readonly facts: readonly KeptFact[];
  readonly figures: readonly AudienceFigure[];
  readonly events: readonly LedgerEvent[];
};

/** What stands in the place of what was taken back. */
export type Instead = Pick<Resting, 'facts' | 'figures' | 'events'>;

/** What rests on a receipt, or on the receipt of a figure or event of that id; undefined when nothing does. */
export async function restingOn(store: Pick<Store, 'facts' | 'ledger'>, id: string): Promise<Resting | undefined> {
  const [figures, held, told, waiting] = await Promise.all([
    store.ledger.figures({}),
    store.ledger.figures({ held: true }),
    store.ledger.events({}),
    store.ledger.events({ held: true }),
  ]);
  const rows = [...figures, ...held];
  const events = [...told, ...waiting];
  const receipt = [...rows, ...events].find((row) => row.id === id)?.receipt ?? (await store.facts.receipt(id));
  if (!receipt) return undefined;
  const fact = await store.facts.get(receipt.id);
  const here = (row: { readonly receipt: Receipt }) => row.receipt.id === receipt.id;
  return { receipt, facts: fact ? [fact] : [], figures: rows.filter(here), events: events.filter(here) };
}

/** The value that was told by a receipt; undefined when nothing rests on it. */
export function saidBy({ facts, figures, events }: Resting): Said | undefined {
  const [fact] = facts;
  if (fact) return { value: fact.value, unit: fact.unit };
  const [figure] = figures;
  if (figure)
    return figure.value === null
      ? { value: figure.change ?? '', unit: '' }
      : { value: figure.value, unit: figure.unit };
  const [event] = events;
  if (!event) return undefined;
  if (event.amount !== null && event.currency) return { value: event.amount, unit: event.currency };
  return event.percent === null ? { value: event.date, unit: 'date' } : { value: event.percent, unit: 'percent' };
}

const rowsOf = ({ figures, events }: Resting) => [...figures, ...events].map((row) => row.id);

/** An admin takes a figure back; undefined when nothing rests on the receipt. */
export function rejection(of: Resting, by: string, why: string | null, now: Instant): Correction | undefined {
  const was = saidBy(of);
  if (!was) return undefined;
  return { receipt: of.receipt.id, at: now, was, now: null, by: { who: 'admin', name: by }, why, rows: rowsOf(of) };
}

/**
 * An admin puts another value in a figure's place, and says why: the reason is the new receipt's sentence, beside the
 * publisher and page of the old one. Undefined when nothing rests on the receipt.
 */
export function amendmentBy(
  of: Resting,
  value: number | string,
  by: string,
  why: string,
  now: Instant,
): { readonly correction: Correction; readonly instead: Instead } | undefined {
  const taken = rejection(of, by, why, now);
  if (!taken) return undefined;
  const id = `c${idOf(`${of.receipt.id}|${value}|${now}`).slice(0, 10)}`;
  const receipt: Receipt = { ...of.receipt, id, sentence: why, verbatim: false, read: now };
  const amount = typeof value === 'number' ? value : null;
  return {
    correction: { ...taken, now: { value, unit: taken.was.unit, receipt: id } },
    instead: {
      facts: of.facts.map((f) => ({ ...f, id, value, receipt, known: now })),
      figures: of.figures.map((f) => ({ ...f, id: `${f.id}-${id}`, value: amount, held: null, receipt, known: now })),
      events: of.events.map((e) => ({
        ...e,
        id: `${e.id}-${id}`,
        ...(e.amount === null ? (typeof value === 'string' ? { date: value } : { percent: value }) : { amount }),
        receipt,
        known: now,
      })),
    },
  };
}

/** Rows known of an article's publisher and measures, among which a corrected figure is looked for. */
export type KnownRows = Instead;

function bySource(old: KeptFact, fresh: KeptFact, publisher: string, known: KnownRows, now: Instant): Correction {
  const resting = (row: { readonly receipt: Receipt }) => row.receipt.id === old.receipt.id;
  return {
    receipt: old.receipt.id,
    at: now,
    was: { value: old.value, unit: old.unit },
    now: { value: fresh.value, unit: fresh.unit, receipt: fresh.receipt.id },
    by: { who: 'source', name: publisher },
    why: null,
    rows: [...known.figures.filter(resting), ...known.events.filter(resting)].map((row) => row.id),
  };
}

const oneOf = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/**
 * The figures that an article's own new text takes back: the text printed one value of a measure and prints another now.
 * A figure that is merely gone is not corrected (texts are shortened), nor is one of several of the same measure.
 */
export function changedIn(
  before: readonly KeptFact[],
  after: readonly KeptFact[],
  article: Article,
  known: KnownRows,
  now: Instant,
): readonly Correction[] {
  const still = new Set(after.map(saysOf));
  return before.flatMap((old) => {
    if (still.has(saysOf(old)) || old.background) return [];
    const alike = (f: KeptFact) => measureOf(f) === measureOf(old);
    const fresh = oneOf(after.filter((f) => alike(f) && !before.some((b) => saysOf(b) === saysOf(f))));
    return fresh && before.filter((b) => alike(b) && !still.has(saysOf(b))).length === 1
      ? [bySource(old, fresh, article.publisher, known, now)]
      : [];
  });
}

/** How a publisher says that it corrects itself, in a headline or the first words of the text. */
const CORRECTS = new RegExp(
  [
    '[\\[(<【〔［（]\\s?정정(?:\\s?보도)?\\s?[\\])>】〕］）]|^정정(?:\\s?보도)?\\s?[:：]|정정보도문|바로\\s?잡(?:습니다|았습니다|기\\b)',
    '^\\W*(?:correction|corrected|erratum)\\b|\\bcorrection\\s?[:—]',
    '^[【［(\\[]?(?:更正|訂正|勘误|勘誤)',
    '^\\W*(?:ralat|koreksi|đính chính|แก้ไขข่าว|แก้ข่าว|corrección|fe de erratas)',
  ].join('|'),
  'iu',
);
const LEAD = 120;
/** A correction follows what it corrects within so many days. */
const WITHIN = 60 * DAY;

/** Whether an article says of itself that it corrects an earlier one. */
export function correctsItself(article: Pick<Article, 'title' | 'body'>): boolean {
  return CORRECTS.test(article.title) || CORRECTS.test(article.body.slice(0, LEAD));
}

function sameMeasure(old: KeptFact, fresh: KeptFact): boolean {
  const open = (a: string | null, b: string | null) => a === b || a === null || b === null;
  return (
    old.kind === fresh.kind &&
    old.unit === fresh.unit &&
    old.platform === fresh.platform &&
    open(old.period, fresh.period) &&
    open(old.firm, fresh.firm)
  );
}

/**
 * The figures that a correction notice takes back: its publisher printed another value of the same measure within the last
 * 60 days. Where the notice repeats the wrong value, that one is known by it. More than one candidate on either side, and
 * nothing is taken back: it is not certain which is meant.
 */
export function takenBackBy(
  article: Article,
  facts: readonly KeptFact[],
  known: KnownRows,
  now: Instant,
): readonly Correction[] {
  if (!correctsItself(article)) return [];
  const earlier = known.facts.filter(
    (f) => f.receipt.publisher === article.publisher && f.article !== article.id && f.known >= article.seen - WITHIN,
  );
  const groups = new Map(facts.map((f) => [measureOf({ ...f, period: null, firm: null }), f]));
  return [...groups.values()].flatMap((one) => {
    const printed = facts.filter((f) => sameMeasure(one, f));
    const told = earlier.filter((f) => sameMeasure(f, one));
    const wrong = told.filter((f) => printed.length === 1 || printed.some((p) => p.value === f.value));
    const old = oneOf([...new Map(wrong.map((f) => [f.value, f])).values()]);
    const fresh = old && oneOf(printed.filter((p) => p.value !== old.value));
    if (!old || !fresh) return [];
    return told.filter((f) => f.value === old.value).map((f) => bySource(f, fresh, article.publisher, known, now));
  });
}
