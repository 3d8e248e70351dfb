import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { postgresServer } from '../store/postgres.ts';
import { chaos, type ChaosResult } from './chaos.ts';
import { machineLine, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    database: { type: 'string' },
    seed: { type: 'string' },
    log: { type: 'string' },
  },
});
const kills = Number(values.kills ?? 200);
const seed = Number(values.seed ?? 1);
const built = join(import.meta.dirname, '../../dist/src/cli.js');
const bot = existsSync(built) ? [built] : ['--import', 'tsx', join(import.meta.dirname, '../../src/cli.ts')];
const common = { kills, pace: 30, seed, news: Math.max(40, kills * 2), feeds: 16, places: 24, bot };
const more = {
  say: (line: string) => void process.stderr.write(`${line}\n`),
  ...(values.log ? { log: values.log } : {}),
};

const ALONE = [{ role: 'all', ahead: 0 }] as const;
/** No two machines tell the same time. */
const FLEET = [
  { role: 'poll', ahead: 0 },
  { role: 'deliver', ahead: 3 },
  { role: 'deliver', ahead: -4 },
  { role: 'chat', ahead: 2 },
] as const;

const which = values.database ?? 'both';

async function onSqlite(): Promise<readonly [string, ChaosResult]> {
  const result = await chaos({ ...common, ...more, workers: ALONE, database: null, rest: 1500 });
  return ['SQLite, 1 process', result];
}

async function onPostgres(): Promise<readonly [string, ChaosResult]> {
  const server = await postgresServer(which.includes('://') ? which : undefined);
  const database = await server.database();
  const result = await chaos({ ...common, ...more, workers: FLEET, database: database.url, rest: 1000 });
  await database.drop();
  await server.stop();
  return ['PostgreSQL: poll, 2 deliver, chat', result];
}

// Side by side: most of the time everybody waits for somebody to die or to come back.
const rows = await Promise.all([
  ...(which === 'both' || which === 'sqlite' ? [onSqlite()] : []),
  ...(which === 'sqlite' ? [] : [onPostgres()]),
]);

const COLUMNS = [
  'kills',
  'troubles',
  'published',
  'learned',
  'expected',
  'delivered',
  'bundled',
  'lost',
  'doubled',
  'uncertain',
  'failed',
  'left',
  'seconds',
] as const;
const cells = rows.map(([name, r]) => [name, ...COLUMNS.map((c) => String(Math.round(r[c])))]);
process.stdout.write(tableOf(['', ...COLUMNS], cells));
for (const [name, r] of rows)
  for (const missing of r.missing.slice(0, 20)) process.stdout.write(`${name}: not delivered: ${missing}\n`);
process.stdout.write(`${machineLine()}\n`);
process.exitCode = rows.every(([, r]) => r.lost + r.doubled + r.uncertain + r.failed + r.left === 0) ? 0 : 1;
