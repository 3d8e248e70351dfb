import { fileURLToPath } from 'node:url';
import { spawn, spawnSync } from 'node:child_process';
import { readConfig } from '../../src/config.ts';
import type { Reply } from '../../src/core/reply.ts';
import { DAY, instantOf } from '../../src/core/time.ts';
import { jsonLog } from '../../src/log.ts';
import { earsOf, open, type OpenHouse } from '../../src/main.ts';
import { archive } from './archive.ts';

/** The morning on which the store is measured: two days after the starter ledger was gathered. */
export const MORNING = instantOf('2026-11-24', '09:00', 'Asia/Seoul');
const clock = { now: () => MORNING };

/** Where a store lives, as the settings say it. */
export type At = { readonly TILTWATCH_DATA: string; readonly DATABASE_URL?: string };

/** The whole house on a store, as `start` opens it, with no surface. */
export function houseAt(at: At): Promise<OpenHouse> {
  const log = jsonLog('warn', clock.now, (line) => void process.stderr.write(line));
  return open({ config: readConfig({ ...at }), clock, log });
}

/** Says a line to the house as a person at the terminal would; throws when a command broke. */
export async function ask(house: OpenHouse, line: string, progress?: (said: string) => void): Promise<Reply> {
  const by = { id: 'U1', admin: false };
  return earsOf(house).answer({ from: 'console:tty', by, line, lang: 'en' }, progress);
}

/** How a process of its own fared: ms from opening the store to its first answer, and its memory in MB. */
export type Fared = { readonly ms: number; readonly before: number; readonly mb: number };

const SELF = fileURLToPath(import.meta.url);
const megabytes = () => process.memoryUsage.rss() / 2 ** 20;

/** Opens a store in a process of its own, answers a few hundred lines, and says how it went. */
export function answering(at: At): Fared {
  const child = spawnSync(process.execPath, [...process.execArgv, SELF, 'answer', JSON.stringify(at)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (child.status !== 0) throw new Error(`A second process could not answer: ${child.stderr}`);
  return JSON.parse(child.stdout) as Fared;
}

/** A process that learns without end is killed (SIGKILL) in the middle of it, as a crash would. */
export async function crash(at: At): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, SELF, 'learn', JSON.stringify(at)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((done, failed) => {
    child.stdout.once('data', () => child.kill('SIGKILL'));
    child.once('exit', (code) => (code ? failed(new Error('The process that learns could not start.')) : done()));
  });
}

async function answer(at: At): Promise<void> {
  const before = megabytes();
  const start = performance.now();
  const house = await houseAt(at);
  await ask(house, '/news temu');
  const ms = performance.now() - start;
  const lines = ['/platform temu', '/mau temu', '/regulations', '/news', '/news temu 과징금'];
  for (let i = 0; i < 300; i++) await ask(house, lines[i % lines.length] ?? '/help');
  process.stdout.write(JSON.stringify({ ms, before, mb: megabytes() } satisfies Fared));
  await house.close();
}

async function learn(at: At): Promise<void> {
  const house = await houseAt(at);
  for (let told = false; ; told = true) {
    const some = [...archive({ articles: 2000, facts: 500, dossiers: 0 }, MORNING - 3000 * DAY)];
    await house.store.articles.learn(some);
    if (!told) process.stdout.write('learning\n');
  }
}

const [self, mode, where] = process.argv.slice(1);
if (self === SELF && where) await (mode === 'learn' ? learn : answer)(JSON.parse(where) as At);
