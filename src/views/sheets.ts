import type { AudienceFigure, KeptFact, LedgerEvent } from '../core/ledger.ts';
import type { Instant } from '../core/time.ts';
import { latestOf, type Dossier } from '../ledger/dossier.ts';
import type { Cell, Sheet } from '../ledger/pack/sheet.ts';
import { doubtIn } from '../words/review.ts';

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
      f.held ? doubtIn(f.held, 'en') : null,
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

/** Facts read in articles, newest knowledge with its receipt, a row each. */
export function factSheet(facts: readonly KeptFact[]): Sheet {
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
      f.suspect ? doubtIn(f.suspect, 'en') : null,
      f.country,
      f.story,
      f.quote,
      day(f.known),
      ...receiptCells(f),
    ]),
  };
}

/** Dossiers, a row each: where they stand on `today` (YYYY-MM-DD), what comes next, the latest receipt. */
export function dossierSheet(dossiers: readonly Dossier[], today: string): Sheet {
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
