import { exact, Exact } from '../exact.ts';
import type { DutyRule } from '../../core/duty.ts';
import type { GoodsLine, Parcel } from '../parcel.ts';
import { that, type RowThat } from '../rows.ts';

/** The duty rate that a line is charged at, in percent, and the row it stands in; `row` null when the asker gave it. */
export type LineRate = {
  readonly percent: string;
  readonly row: RowThat<'tariff'> | null;
  readonly by: 'given' | 'no-proof' | 'fta' | 'rcep';
};

const lineRows = new WeakMap<readonly DutyRule[], Map<string, RowThat<'tariff'>>>();

/** The tariff row of a code: the line itself, else the longest heading above it. A table made later than `day` is not used. */
export function tariffRow(rows: readonly DutyRule[], hs: string | null, day: string): RowThat<'tariff'> | undefined {
  if (hs === null) return undefined;
  let byLine = lineRows.get(rows);
  if (!byLine) {
    byLine = new Map(that(rows, 'tariff').flatMap((r) => r.does.lines.map((l) => [l, r] as const)));
    lineRows.set(rows, byLine);
  }
  for (let length = hs.length; length >= 4; length -= 1) {
    const found = byLine.get(hs.slice(0, length));
    if (found) return (found.source.date ?? '') <= day ? found : undefined;
  }
  return undefined;
}

/** Without proof the lower of base and WTO; with proof of Chinese origin the lowest of those and the two agreements. */
export function rateOf(rows: readonly DutyRule[], line: GoodsLine, parcel: Parcel): LineRate | undefined {
  if (line.duty !== undefined) return { percent: line.duty, row: null, by: 'given' };
  const row = tariffRow(rows, line.hs, parcel.day);
  if (!row) return undefined;
  const { applied, fta, rcep } = row.does;
  let best: LineRate = { percent: applied, row, by: 'no-proof' };
  if (!parcel.originProof || parcel.origin !== 'CN') return best;
  if (fta !== null && exact(fta).lt(exact(best.percent))) best = { percent: fta, row, by: 'fta' };
  if (rcep !== null && exact(rcep).lt(exact(best.percent))) best = { percent: rcep, row, by: 'rcep' };
  return best;
}

/** True when no duty is charged at that rate. */
export function isFree(rate: LineRate): boolean {
  return exact(rate.percent).eq(new Exact(0));
}
