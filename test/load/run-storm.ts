import { parseArgs } from 'node:util';
import { machineLine, tableOf } from '../chaos/table.ts';
import { storm } from './storm.ts';

const { values } = parseArgs({ options: { feeds: { type: 'string' }, entries: { type: 'string' } } });
const feeds = Number(values.feeds ?? 1000);
const entries = Number(values.entries ?? 30);
const s = await storm(feeds, entries);
const rows: readonly (readonly [string, number, string, number])[] = [
  [`${feeds} feeds x ${entries} entries read, s`, s.first / 1000, 'at most', 60],
  ['feeds read', s.read, 'at least', feeds],
  ['articles kept', s.kept, 'at least', 1],
  ['second round, s', s.second / 1000, 'at most', 60],
  ['answered 304 in it', s.unchanged, 'at least', feeds],
  ['event loop delay p99, ms', s.loop99, 'at most', 50],
  [`commands meanwhile (${s.commands}), p99 ms`, s.command99, 'at most', 200],
];
const ok = (value: number, way: string, target: number) => (way === 'at most' ? value <= target : value >= target);
process.stdout.write(
  tableOf(
    ['', 'measured', 'target', ''],
    rows.map(([what, value, way, target]) => [
      what,
      value >= 100 ? value.toFixed(0) : value.toFixed(1),
      `${way} ${target}`,
      ok(value, way, target) ? 'reached' : 'missed',
    ]),
  ),
);
process.stdout.write(`${machineLine()}\n`);
process.exitCode = rows.every(([, value, way, target]) => ok(value, way, target)) ? 0 : 1;
