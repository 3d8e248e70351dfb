/** A stretch of time by ISO days, both ends within. */
export type Range = { readonly from: string; readonly to: string };

function ends(word: string): Range | undefined {
  const quarter = /^(\d{4})-?q([1-4])$/i.exec(word) ?? /^(\d{4})년?([1-4])분기$/.exec(word);
  if (quarter) {
    const first = (Number(quarter[2]) - 1) * 3 + 1;
    const month = (n: number) => `${quarter[1]}-${String(n).padStart(2, '0')}`;
    return { from: `${month(first)}-01`, to: `${month(first + 2)}-31` };
  }
  const half = /^(\d{4})-?h([12])$/i.exec(word);
  if (half)
    return half[2] === '1'
      ? { from: `${half[1]}-01-01`, to: `${half[1]}-06-30` }
      : { from: `${half[1]}-07-01`, to: `${half[1]}-12-31` };
  const m = /^(20\d{2})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?년?$/.exec(word);
  if (!m) return undefined;
  const month = m[2]?.padStart(2, '0');
  const day = m[3]?.padStart(2, '0');
  if ((month && (month < '01' || month > '12')) || (day && (day < '01' || day > '31'))) return undefined;
  return { from: `${m[1]}-${month ?? '01'}-${day ?? '01'}`, to: `${m[1]}-${month ?? '12'}-${day ?? '31'}` };
}

/** '2024..2026', '2025', '2025-03..2025-09', '2026Q1', '2025년'; undefined when it is no range or runs backwards. */
export function rangeTyped(word: string): Range | undefined {
  const [first = '', last] = word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .split(/\.\.|~/)
    .map((w) => w.trim());
  const from = ends(first);
  const to = last === undefined ? from : ends(last);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
}

/** Whether a date ('2025-08-31' or '2025-08') may lie within. */
export function within(date: string, r: Range): boolean {
  return `${date}-01`.slice(0, 10) <= r.to && `${date}-31`.slice(0, 10) >= r.from;
}
