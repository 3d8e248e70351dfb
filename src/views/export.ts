import type { AudienceFigure, KeptFact, LedgerEvent } from '../core/ledger.ts';
import type { Store } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import { dossiersOf, latestOf, seoulDay, type Dossier } from '../ledger/dossier.ts';
import { csv, json, xlsx, type Cell, type Sheet } from '../ledger/pack/sheet.ts';

export const EXPORT_KINDS = ['facts', 'mau', 'dossiers'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const day = (at: Instant) => new Date(at).toISOString().slice(0, 10);
const RECEIPT = ['receipt', 'publisher', 'published', 'url', 'evidence'];
const receiptCells = ({ receipt: r }: { readonly receipt: KeptFact['receipt'] }): readonly Cell[] => [
  r.id,
  r.publisher,
  r.published,
  r.url,
  r.evidence,
];

/** Audience figures as a table; held and unverified ones are in it, and say so. */
export function figureSheet(figures: readonly AudienceFigure[]): Sheet {
  return {
    name: 'mau',
    head: [
      'platform',
      'country',
      'metric',
      'firm',
      'period',
      'value',
      'unit',
      'bound',
      'change',
      'note',
      'held',
      'known',
      ...RECEIPT,
    ],
    rows: figures.map((f) => [
      f.platform,
      f.country,
      f.metric,
      f.firm,
      f.period,
      f.value,
      f.unit,
      f.bound,
      f.change,
      f.note,
      f.held,
      day(f.known),
      ...receiptCells(f),
    ]),
  };
}

/** What happened as a table, a row per event. */
export function eventSheet(events: readonly LedgerEvent[]): Sheet {
  return {
    name: 'events',
    head: [
      'date',
      'jurisdiction',
      'authority',
      'platforms',
      'type',
      'amount',
      'currency',
      'percent',
      'status',
      'summary',
      'summary_ko',
      'dossier',
      ...RECEIPT,
    ],
    rows: events.map((e) => [
      e.date,
      e.jurisdiction,
      e.authority,
      e.platforms.join(', '),
      e.type,
      e.amount,
      e.currency,
      e.percent,
      e.status,
      e.summary,
      e.ko,
      e.dossier,
      ...receiptCells(e),
    ]),
  };
}

function factSheet(facts: readonly KeptFact[]): Sheet {
  return {
    name: 'facts',
    head: [
      'kind',
      'platform',
      'value',
      'unit',
      'period',
      'firm',
      'bound',
      'background',
      'suspect',
      'country',
      'story',
      'quote',
      'known',
      ...RECEIPT,
    ],
    rows: facts.map((f) => [
      f.kind,
      f.platform,
      f.value,
      f.unit,
      f.period,
      f.firm,
      f.bound,
      String(f.background),
      f.suspect ?? null,
      f.country,
      f.story,
      f.quote,
      day(f.known),
      ...receiptCells(f),
    ]),
  };
}

function dossierSheet(dossiers: readonly Dossier[], today: string): Sheet {
  return {
    name: 'dossiers',
    head: [
      'id',
      'kind',
      'title',
      'title_ko',
      'status',
      'stage',
      'jurisdictions',
      'platforms',
      'rows',
      'latest',
      'next_date',
      'latest_receipt',
      'latest_url',
    ],
    rows: dossiers.map((d) => {
      const last = latestOf(d, today);
      const next = d.marks
        .map((m) => m.date)
        .filter((m) => m >= today.slice(0, m.length))
        .sort()[0];
      const stage = d.withdrawn ? 'withdrawn' : (d.reached.at(-1)?.stage ?? null);
      const { id, kind, title } = d.matter;
      return [
        id,
        kind,
        title.en,
        title.ko,
        d.status,
        stage,
        d.jurisdictions.join(', '),
        d.platforms.join(', '),
        d.events.length,
        last?.date ?? null,
        next ?? null,
        last?.receipt.id ?? null,
        last?.receipt.url ?? null,
      ];
    }),
  };
}

async function sheetsOf(store: Store, kind: ExportKind, now: Instant): Promise<readonly Sheet[]> {
  if (kind === 'facts') return [factSheet(await store.facts.find({}))];
  if (kind === 'dossiers') {
    const events = await store.ledger.events({});
    return [dossierSheet(dossiersOf(events, seoulDay(now)), seoulDay(now)), eventSheet(events)];
  }
  return [figureSheet([...(await store.ledger.figures({})), ...(await store.ledger.figures({ held: true }))])];
}

/**
 * `tiltwatch export`: facts read in articles, audience figures or dossiers (a workbook has their events too), as CSV, XLSX
 * or JSON. The same store gives the same bytes.
 */
export async function exportRows(
  store: Store,
  kind: ExportKind,
  format: ExportFormat,
  now: Instant,
): Promise<Uint8Array> {
  const sheets = await sheetsOf(store, kind, now);
  if (format === 'xlsx') return xlsx(sheets);
  const [first = { name: kind, head: [], rows: [] }] = sheets;
  return format === 'csv' ? csv(first) : json(first);
}
