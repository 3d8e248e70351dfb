import { f1, precision, recall, type Marks, type Miss, type Ratio, type Tally } from './score.ts';

type Column = readonly [head: string, cell: (m: Marks) => string];

const three = (t: Tally): string => [precision(t), recall(t), f1(t)].map(share).join(' ');
const part = (r: Ratio): string => (r.of === 0 ? '-' : share(r.right / r.of));

const COLUMNS: readonly Column[] = [
  ['n (rel)', (m) => `${m.n.of} (${m.n.right})`],
  ['lang', (m) => part(m.language)],
  ['relevance P R F1', (m) => three(m.relevance)],
  ['hard alarms', (m) => `${m.alarms.right}/${m.alarms.of}`],
  ['platforms P R F1', (m) => three(m.platforms)],
  ['topics P R F1', (m) => three(m.topics)],
  ['countries P R F1', (m) => three(m.jurisdictions)],
  ['status', (m) => part(m.status)],
  ['facts P R F1', (m) => three(m.facts)],
  ['of hits: platform', (m) => part(m.factPlatform)],
  ['period', (m) => part(m.factPeriod)],
  ['firm', (m) => part(m.factFirm)],
  ['backgr.', (m) => part(m.factBackground)],
  ['key', (m) => part(m.key)],
  ['strange numbers', (m) => String(m.numbers.of - m.numbers.right)],
];

function share(x: number): string {
  return x.toFixed(3).replace(/^0/, '');
}

/** Rows of marks as a table of plain text, one line a row, columns aligned. */
export function table(rows: readonly (readonly [name: string, marks: Marks])[]): string {
  const cells = [['', ...COLUMNS.map(([head]) => head)], ...rows.map(([name, m]) => [name, ...cellsOf(m)])];
  const widths = COLUMNS.map((_, i) => Math.max(...cells.map((c) => c[i + 1]?.length ?? 0)));
  return cells.map(([name = '', ...rest]) => line(name, rest, widths)).join('\n');
}

function cellsOf(m: Marks): readonly string[] {
  return COLUMNS.map(([, cell]) => cell(m));
}

function line(name: string, cells: readonly string[], widths: readonly number[]): string {
  return [name.padEnd(7), ...cells.map((c, i) => c.padStart(widths[i] ?? 0))].join('  ').trimEnd();
}

/** Misses as lines `id what: expected … got …`, for whoever tunes. */
export function missLines(misses: readonly Miss[]): string {
  return misses.map((m) => `${m.id}  ${m.what}: expected ${m.expected} | got ${m.got}`).join('\n');
}
