import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineLine, tableOf } from '../chaos/table.ts';
import { fanout, type Fanned } from './fanout.ts';

const { values } = parseArgs({
  options: {
    channels: { type: 'string' },
    workspaces: { type: 'string' },
    discord: { type: 'string' },
    guilds: { type: 'string' },
    workers: { type: 'string' },
    log: { type: 'string' },
  },
});
const built = join(import.meta.dirname, '../../dist/src/cli.js');
const bot = existsSync(built) ? [built] : ['--import', 'tsx', join(import.meta.dirname, '../../src/cli.ts')];
const MOST = 1.1;
const result = await fanout({
  channels: Number(values.channels ?? 2000),
  workspaces: Number(values.workspaces ?? 200),
  discord: Number(values.discord ?? 2000),
  guilds: Number(values.guilds ?? 100),
  workers: Number(values.workers ?? 1),
  bot,
  ...(values.log ? { log: values.log } : {}),
});
const rowOf = (name: string, f: Fanned) => [
  name,
  ...[f.places, f.teams, f.messages].map(String),
  ...[f.took, f.allowed].map((s) => s.toFixed(1)),
  (f.took / f.allowed).toFixed(2),
  ...[f.limited, f.lost, f.doubled].map(String),
];
const head = ['', 'channels', 'workspaces', 'messages', 's taken', 's allowed', 'ratio', '429s', 'lost', 'doubled'];
const both = [result.slack, result.discord];
process.stdout.write(tableOf(head, [rowOf('Slack', result.slack), rowOf('Discord', result.discord)]));
process.stdout.write(`The ratio should be at most ${MOST}. ${machineLine()}\n`);
process.exitCode = both.every((f) => f.lost + f.doubled === 0 && f.took <= f.allowed * MOST) ? 0 : 1;
