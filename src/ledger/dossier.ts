import type { LedgerEvent } from '../core/ledger.ts';
import type { Status } from '../core/story.ts';
import { DAY, wallTime, type Instant } from '../core/time.ts';
import { marksOf, type Marked } from './marks.ts';
import { matterOf, type Matter, type MatterKind } from './matters.ts';

/** The stages a kind of matter goes through, in order. */
export const STAGES: Readonly<Record<'law' | 'case' | 'agreement' | 'court', readonly string[]>> = {
  law: ['proposed', 'consulted', 'reviewed', 'passed', 'promulgated', 'in_force'],
  case: ['probe', 'finding', 'sanction', 'appeal'],
  agreement: ['announced', 'signed', 'reported'],
  court: ['probe', 'filed', 'ruling', 'appeal'],
};

const WAY: Readonly<Record<MatterKind, readonly string[]>> = {
  rule: STAGES.law,
  tax: STAGES.law,
  case: STAGES.case,
  agreement: STAGES.agreement,
  court: STAGES.court,
  safety: [],
  investment: [],
  entry: [],
};

/** A stage that was reached: when, and by which row. */
export type Reached = { readonly stage: string; readonly event: LedgerEvent };

/** One rule, case, agreement or promise: its rows in order, how far it came, and the days it works towards. */
export type Dossier = {
  readonly matter: Matter;
  /** Oldest first. */
  readonly events: readonly LedgerEvent[];
  /** The stages of its kind; empty for matters that have none. */
  readonly way: readonly string[];
  /** Each stage at its first day, in the order of the way. */
  readonly reached: readonly Reached[];
  /** Withdrawn or given up. */
  readonly withdrawn: LedgerEvent | undefined;
  readonly status: Status;
  readonly marks: readonly Marked[];
  readonly platforms: readonly string[];
  readonly jurisdictions: readonly string[];
};

function stageOf(matter: Matter, e: LedgerEvent): string | undefined {
  const said = matter.stages?.[e.id];
  if (said !== undefined) return said || undefined;
  if (e.stage !== undefined || e.marks) return e.stage;
  if (matter.kind === 'court')
    return e.type === 'investigation' ? 'probe' : e.status === 'concluded' ? 'ruling' : 'filed';
  if (matter.kind === 'agreement')
    return e.status === 'in_force' ? 'signed' : e.status === 'concluded' ? 'reported' : 'announced';
  if (matter.kind === 'case') return e.type === 'fine' ? 'sanction' : 'probe';
  return { proposed: 'proposed', announced: 'proposed', passed: 'passed', in_force: 'in_force', concluded: undefined }[
    e.status
  ];
}

function reachedOf(
  matter: Matter,
  way: readonly string[],
  events: readonly LedgerEvent[],
  today: string,
): readonly Reached[] {
  const first = new Map<string, LedgerEvent>();
  for (const e of events) {
    const stage = stageOf(matter, e);
    const settled = e.date <= today || matter.stages?.[e.id] !== undefined || e.stage !== undefined;
    if (stage && settled && !first.has(stage)) first.set(stage, e);
  }
  return way.flatMap((stage) => {
    const event = first.get(stage);
    return event ? [{ stage, event }] : [];
  });
}

/** A matter that no register names: what a story's events opened by themselves. */
function unnamed(id: string, events: readonly LedgerEvent[]): Matter {
  const [e] = events;
  const kind: MatterKind =
    e?.type === 'investment'
      ? 'investment'
      : e?.type === 'agreement'
        ? 'agreement'
        : e?.type === 'court'
          ? 'court'
          : e?.type === 'market_entry'
            ? 'entry'
            : e?.type === 'recall'
              ? 'safety'
              : e?.type === 'regulation'
                ? 'rule'
                : e?.type === 'tax'
                  ? 'tax'
                  : 'case';
  return { id, kind, title: { en: e?.summary ?? id, ko: e?.ko ?? e?.summary ?? id } };
}

function dossierOf(matter: Matter, rows: readonly LedgerEvent[], today: string): Dossier {
  const events = [...rows].sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
  const way = WAY[matter.kind];
  const past = events.filter((e) => e.date <= today);
  return {
    matter,
    events,
    way,
    reached: reachedOf(matter, way, events, today),
    withdrawn: past.find((e) => e.stage === 'withdrawn' || matter.stages?.[e.id] === 'withdrawn'),
    status: (past.at(-1) ?? events.at(-1))?.status ?? 'announced',
    marks: marksOf(matter, events),
    platforms: [...new Set(events.flatMap((e) => e.platforms))],
    jurisdictions: [...new Set(events.map((e) => e.jurisdiction))],
  };
}

/** An event that may be told as fact. */
export function tellableEvent(e: LedgerEvent): boolean {
  return e.receipt.evidence === 'read' && e.dropped === null && !e.held;
}

/**
 * Rows gathered into dossiers, the one in which something happened last first. A row without a dossier is one of its own.
 * Unverified rows stay out. `today` is an ISO day: a stage is reached only by a row that is not ahead of it.
 */
export function dossiersOf(events: readonly LedgerEvent[], today: string): readonly Dossier[] {
  const known = gathered.get(events);
  if (known?.today === today) return known.dossiers;
  const dossiers = gather(events, today);
  gathered.set(events, { today, dossiers });
  return dossiers;
}

/** What was gathered of rows: the store answers with the very same rows while the ledger stands as it did. */
const gathered = new WeakMap<
  readonly LedgerEvent[],
  { readonly today: string; readonly dossiers: readonly Dossier[] }
>();

function gather(events: readonly LedgerEvent[], today: string): readonly Dossier[] {
  const groups = new Map<string, LedgerEvent[]>();
  for (const e of events.filter(tellableEvent)) {
    const id = e.dossier ?? e.id;
    const group = groups.get(id);
    if (group) group.push(e);
    else groups.set(id, [e]);
  }
  const all = [...groups].map(([id, rows]) => dossierOf(matterOf(id) ?? unnamed(id, rows), rows, today));
  return all.sort((a, b) => (latestOf(b, today)?.date ?? '').localeCompare(latestOf(a, today)?.date ?? ''));
}

/** The last row that is not ahead of today; a dossier with none gives its first. */
export function latestOf(d: Dossier, today: string): LedgerEvent | undefined {
  return d.events.findLast((e) => e.date <= today) ?? d.events[0];
}

/** How many of a way's stages lie behind: up to the furthest one reached. */
export function stagesDone(d: Dossier): number {
  const last = d.reached.at(-1)?.stage;
  return last ? d.way.indexOf(last) + 1 : 0;
}

/** '■■■■□□': the stages behind, and those ahead. Empty for matters without stages. */
export function stageBar(d: Dossier): string {
  const done = stagesDone(d);
  return '■'.repeat(done) + '□'.repeat(d.way.length - done);
}

/** The ISO day in Seoul at an instant. */
export function seoulDay(at: Instant): string {
  return wallTime(at, 'Asia/Seoul').date;
}

/** Whole days from today to a date; a month counts from its first day, a year from its first. */
export function daysTo(date: string, today: string): number {
  const full = `${date}-01-01`.slice(0, 10);
  return Math.round((Date.parse(full) - Date.parse(today)) / DAY);
}

/** A date ahead: what happens, to which matter, in how many days. */
export type Ahead = {
  readonly dossier: Dossier;
  readonly mark: Marked;
  readonly days: number;
};

/** The marks that are not behind, the nearest first; a month that has begun is not behind until it ends. */
export function aheadOf(dossiers: readonly Dossier[], today: string): readonly Ahead[] {
  return dossiers
    .flatMap((dossier) => dossier.marks.map((mark) => ({ dossier, mark })))
    .filter(({ mark }) => mark.date >= today.slice(0, mark.date.length))
    .map((ahead) => ({ ...ahead, days: daysTo(ahead.mark.date, today) }))
    .sort((a, b) => a.days - b.days);
}
