import { parseArgs } from 'node:util';
import { machineLine, tableOf } from '../chaos/table.ts';
import { storm, type Storm } from './storm.ts';

const { values } = parseArgs({
  options: { feeds: { type: 'string' }, entries: { type: 'string' }, 'one-in': { type: 'string', multiple: true } },
});
const feeds = Number(values.feeds ?? 1000);
const entries = Number(values.entries ?? 30);
/** As in life, where a general feed has a few entries of our field a day; and ten times as many. */
const mixes = (values['one-in'] ?? ['30', '3']).map(Number);

type Row = readonly [what: string, value: number, way: 'at most' | 'at least', target: number];

const ok = ([, value, way, target]: Row) => (way === 'at most' ? value <= target : value >= target);

function rowsOf(s: Storm): readonly Row[] {
  return [
    [`${feeds} feeds x ${entries} entries read, s`, s.first / 1000, 'at most', 60],
    ['feeds read', s.read, 'at least', feeds],
    ['articles kept', s.kept, 'at least', 1],
    ['second round, s', s.second / 1000, 'at most', 60],
    ['answered 304 in it', s.unchanged, 'at least', feeds],
    ['event loop delay p99, ms', s.loop99, 'at most', 50],
    [`commands meanwhile (${s.commands}), p99 ms`, s.command99, 'at most', 200],
    ['most memory so far, MB', s.memory, 'at most', 512],
  ];
}

let reached = true;
for (const oneIn of mixes) {
  const rows = rowsOf(await storm(feeds, entries, oneIn));
  reached &&= rows.every(ok);
  const told = rows.map((row) => [
    row[0],
    row[1] >= 100 ? row[1].toFixed(0) : row[1].toFixed(1),
    `${row[2]} ${row[3]}`,
    ok(row) ? 'reached' : 'missed',
  ]);
  process.stdout.write(tableOf([`one entry in ${oneIn} of our field`, 'measured', 'target', ''], told));
}
process.stdout.write(`${machineLine()}\n`);
process.exitCode = reached ? 0 : 1;
