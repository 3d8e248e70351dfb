import { measureOf } from '../core/fact.ts';
import { valued } from '../core/figures.ts';
import type { AudienceFigure, KeptFact, Rank, Receipt } from '../core/ledger.ts';
import type { Store } from '../core/ports.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Bilingual } from '../core/words.ts';
import { CONFLICTS, type Conflict, type Reading } from '../ledger/conflicts.ts';
import { seriesOf, sameFigure, type AudienceSeries } from '../ledger/mau.ts';
import { audienceName, firmName, monthName } from '../ledger/names.ts';
import { factNamed } from '../words/facts.ts';
import { ledgerWords } from '../words/ledger.ts';

/** Facts of a story whose outlets may differ, and how far back a digest or a board looks for them. */
const KINDS = ['fine', 'investment', 'recall_count', 'breach_count'] as const;
const SINCE = 90 * DAY;
const MOST_FACTS = 500;
/** Amounts of one event differ by rounding among outlets; that is no contradiction. */
const ROUNDING = 0.02;

const both = (say: (lang: 'en' | 'ko') => string): Bilingual => ({ en: say('en'), ko: say('ko') });

function readingOf(value: number | string, unit: string, receipt: Receipt): Reading {
  return { said: both((lang) => `${valued(value, unit, lang)} (${receipt.publisher})`), row: receipt.id };
}

function seriesName(s: AudienceSeries, month: string): Bilingual {
  return both((l) => `${audienceName(s.platform, l)}, ${monthName(month, l)} (${firmName(s.firm, l)})`);
}

function inSeries(series: readonly AudienceSeries[], held: readonly AudienceFigure[]): readonly Conflict[] {
  return series.flatMap((s) =>
    s.points.flatMap((p): readonly Conflict[] => {
      const waiting = held.filter(
        (f) =>
          f.month === p.month &&
          f.firm === s.firm &&
          f.platform === s.platform &&
          f.country === s.country &&
          f.metric === s.metric,
      );
      const others = [...p.others, ...waiting].filter((f) => f.value !== null && !sameFigure(f.value, p.value));
      if (others.length === 0) return [];
      const readings = [p.figure, ...others].map((f) => readingOf(f.value ?? 0, f.unit, f.receipt));
      const why = waiting.length > 0 ? 'heldBack' : 'laterPrinting';
      return [
        {
          id: `m-${p.figure.id}`,
          platforms: [s.platform],
          what: seriesName(s, p.month),
          readings,
          used: 0,
          why: both((lang) => ledgerWords[lang][why]),
          open: true,
        },
      ];
    }),
  );
}

const RANKS: readonly Rank[] = ['law', 'authority', 'firm', 'press', 'blog'];
const rankOf = (f: KeptFact) => RANKS.indexOf(f.receipt.rank);

function differs(a: KeptFact, b: KeptFact): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value !== b.value;
  return Math.abs(a.value - b.value) > ROUNDING * Math.max(a.value, b.value);
}

function inStory(facts: readonly KeptFact[]): Conflict | undefined {
  const ranked = [...facts].sort((a, b) => rankOf(a) - rankOf(b) || a.known - b.known || (a.id < b.id ? -1 : 1));
  const apart = ranked.filter((f, i) => ranked.slice(0, i).every((before) => differs(before, f)));
  const [first, second] = apart;
  if (!first || !second || new Set(apart.map((f) => f.receipt.publisher)).size < 2) return undefined;
  const ranks = rankOf(first) < rankOf(second);
  return {
    id: `s-${first.id}`,
    platforms: first.platform ? [first.platform] : [],
    what: both((l) =>
      [first.platform && audienceName(first.platform, l), factNamed(first, l), first.period]
        .filter(Boolean)
        .join(' · '),
    ),
    readings: apart.map((f) => readingOf(f.value, f.unit, f.receipt)),
    used: ranks ? 0 : null,
    why: both((lang) => (ranks ? ledgerWords[lang].betterRank : ledgerWords[lang].sameRank)),
    open: true,
  };
}

/** Everything that sources say differently: what the starter ledger knows, and what newly read articles add. */
export async function allConflicts(store: Store, now: Instant): Promise<readonly Conflict[]> {
  const [figures, held, ...facts] = await Promise.all([
    store.ledger.figures({}),
    store.ledger.figures({ held: true }),
    ...KINDS.map((kind) => store.facts.find({ kind, limit: MOST_FACTS })),
  ]);
  const known = new Set(CONFLICTS.flatMap((c) => c.readings.map((r) => r.row)));
  const fresh = inSeries(seriesOf(figures), held).filter((c) => !c.readings.some((r) => known.has(r.row)));
  const groups = new Map<string, KeptFact[]>();
  for (const f of facts.flat()) {
    if (f.background || f.suspect || !f.story || f.known < now - SINCE) continue;
    const key = `${f.story}|${measureOf({ ...f, firm: null })}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return [...CONFLICTS, ...fresh, ...[...groups.values()].flatMap((g) => inStory(g) ?? [])];
}

/** The receipts that conflicts cite, by their id. */
export async function receiptsOf(store: Store, all: readonly Conflict[]): Promise<ReadonlyMap<string, Receipt>> {
  const rows = [...new Set(all.flatMap((c) => c.readings.map((r) => r.row)))];
  const found = await Promise.all(rows.map(async (row) => [row, await store.facts.receipt(row)] as const));
  return new Map(found.flatMap(([row, r]) => (r ? [[row, r] as const] : [])));
}
