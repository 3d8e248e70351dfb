/** Rows that one statement takes: 100 keeps even the widest table under SQLite's 32,766 parameters. */
export const BATCH = 100;

/** Cuts rows into batches of at most `size`. */
export function batches<T>(rows: readonly T[], size = BATCH): readonly (readonly T[])[] {
  const cut: T[][] = [];
  for (let i = 0; i < rows.length; i += size) cut.push(rows.slice(i, i + size));
  return cut;
}

/** One row per id, the last one given, in the order of ids: PostgreSQL refuses a row twice in one upsert, and two
 * processes that lock rows in one order never wait for each other in a circle. */
export function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((r) => [r.id, r])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads back what `JSON.stringify` wrote of a noun. */
export function noun<T>(row: { readonly data: string }): T {
  return JSON.parse(row.data) as T;
}

/** PostgreSQL cannot store the letter NUL in a text; in JSON it is spelled out, beside JSON it is dropped. */
export function plain(text: string): string {
  return text.replaceAll('\0', '');
}
