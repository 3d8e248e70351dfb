import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { MIGRATIONS } from '../src/store/migrations.ts';
import { open, openEngine } from '../src/store/open.ts';
import { delivery, NOW } from './store/made.ts';
import { postgresServer, type Server } from './store/postgres.ts';

const clock = { now: () => NOW };
const root = mkdtempSync(join(tmpdir(), 'tiltwatch-processes-'));
let server: Server;
beforeAll(async () => {
  server = await postgresServer();
}, 30_000);
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

type Won = { claimed: string[]; turns: string[]; queued: number; sent: string[] };

function runs(task: string, place: string) {
  const file = join(import.meta.dirname, 'store', 'process.ts');
  return spawn(process.execPath, ['--import', 'tsx', file, task, place], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function race(place: string): Promise<readonly Won[]> {
  const runners = Array.from({ length: 3 }, () => runs('race', place));
  return Promise.all(
    runners.map(async (runner) => {
      let said = '';
      runner.stdout.on('data', (chunk) => (said += String(chunk)));
      const [code] = (await once(runner, 'close')) as [number];
      expect(code).toBe(0);
      return JSON.parse(said) as Won;
    }),
  );
}

describe('three processes that start together on a new store', () => {
  test.each([
    ['SQLite', async () => join(root, 'race')],
    ['PostgreSQL', async () => (await server.database()).url],
  ])(
    '%s: each thing goes to exactly one of them',
    async (_, place) => {
      const won = await race(await place());
      const all = <K extends 'claimed' | 'turns' | 'sent'>(what: K) => won.flatMap((w) => w[what]);
      for (const [what, size] of [
        ['claimed', 300],
        ['turns', 30],
      ] as const) {
        expect(all(what)).toHaveLength(size);
        expect(new Set(all(what)).size).toBe(size);
      }
      expect(won.reduce((sum, w) => sum + w.queued, 0)).toBe(40);
      expect(new Set(all('sent')).size).toBe(all('sent').length);
    },
    30_000,
  );
});

test('a process killed while it learns leaves whole articles behind, and what it said was kept is there', async () => {
  const folder = join(root, 'killed');
  const runner = runs('learn', folder);
  let said = 0;
  runner.stdout.on('data', (chunk) => {
    said = Number(String(chunk).trim().split('\n').at(-1));
    if (said >= 300) runner.kill('SIGKILL');
  });
  await once(runner, 'close');
  const store = await open({ folder }, clock);
  const count = await store.articles.count();
  expect(count).toBeGreaterThanOrEqual(said);
  expect(count % 100).toBe(0);
  expect(await store.facts.find({})).toHaveLength(count);
  const stories = await store.stories.find({ limit: 5000 });
  expect(stories.flatMap((s) => s.items)).toHaveLength(count);
  await store.close();
}, 30_000);

describe('an upgrade while the release before still runs', () => {
  test('no migration takes anything away', () => {
    const ddl = { serial: '', text: '', bigint: '', clustered: '', words: [], renumber: [] };
    const statements = MIGRATIONS.flatMap((m) => m.statements(ddl));
    expect(statements.filter((s) => !/^create (unique )?(table|index)|^alter table \w+ add column/.test(s))).toEqual(
      [],
    );
  });

  test.each([
    ['SQLite', async () => ({ folder: join(root, 'upgrade') })],
    ['PostgreSQL', async () => ({ url: (await server.database()).url })],
  ])('%s: this release works on the schema of a later one', async (_, place) => {
    const where = await place();
    const later = await openEngine(where, clock);
    await sql`alter table outbox add column hint text`.execute(later.db);
    await sql`alter table stories add column weight integer not null default 1`.execute(later.db);
    await sql`insert into migrations (id, at) values ('999-later', 1)`.execute(later.db);
    await later.close();
    const store = await open(where, clock);
    expect(await store.outbox.queue(delivery('slack:T1/C1', 'o'), NOW)).toBe(true);
    const [d] = await store.outbox.claim('w', 1, NOW, 1000);
    expect(d && (await store.outbox.posted(d, 'm'))).toBe(true);
    await store.close();
  });
});
