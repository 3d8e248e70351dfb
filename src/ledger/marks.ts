import type { LedgerEvent } from '../core/ledger.ts';
import { MARK_SAID, type Mark, type Matter } from './matters.ts';

/** A day a matter works towards, and the row that says so. */
export type Marked = Mark & { readonly by: LedgerEvent };

/** The days of the register whose rows are there, and those that later rows name; one that was moved is left out. */
export function marksOf(matter: Matter, events: readonly LedgerEvent[]): readonly Marked[] {
  const named = (matter.marks ?? []).flatMap((m): readonly Marked[] => {
    const by = events.find((e) => e.id === m.event);
    return by ? [{ ...m, by }] : [];
  });
  const read = events.flatMap((by) =>
    (by.marks ?? []).map((m) => ({ kind: m.kind, date: m.date, event: by.id, said: MARK_SAID[m.kind], by })),
  );
  const moved = new Set(events.flatMap((e) => (e.marks ?? []).map((m) => `${m.kind} ${m.instead}`)));
  const all = [...named, ...read].filter((m) => !moved.has(`${m.kind} ${m.date}`));
  return [...new Map(all.map((m) => [`${m.kind} ${m.date} ${m.said.en}`, m])).values()];
}
