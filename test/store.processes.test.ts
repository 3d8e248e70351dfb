import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { migrate, MIGRATIONS } from '../src/store/migrations.ts';
import { bareEngine, open, openEngine } from '../src/store/open.ts';
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
  const runners = Array.from({ length: 4 }, () => runs('race', place));
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

describe('four processes that start together on a new store', () => {
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

  test.each([
    ['SQLite', async () => ({ folder: join(root, 'rolling') })],
    ['PostgreSQL', async () => ({ url: (await server.database()).url })],
  ])('%s: a process of the release before goes on writing and posting beside one of this', async (_, place) => {
    const where = await place();
    // The release before: its steps of the schema, and its own statements afterwards.
    const before = await bareEngine(where);
    await migrate(before, NOW, MIGRATIONS.slice(0, 2));
    const put = (to: string, occasion: string, state = 'queued') =>
      sql`insert into outbox (id, place, occasion, reply, state, tries, queued)
        values (${`${to} ${occasion}`}, ${to}, ${occasion}, '{"text":"x","blocks":[],"to":"channel"}', ${state}, 0, ${NOW})`.execute(
        before.db,
      );
    await put('slack:T1/C1', 'before the upgrade');
    await sql`insert into paused_places (place, problem) values ('slack:T1/C2', 'archived')`.execute(before.db);
    await put('slack:T1/C2', 'waits', 'paused');
    const store = await open(where, clock);
    const [mine] = await store.outbox.claim('new', 1, NOW, 1000, () => true);
    expect(mine).toMatchObject({ to: 'slack:T1/C1', occasion: 'before the upgrade' });
    expect(await store.outbox.pausedPlaces()).toEqual([
      { place: 'slack:T1/C2', problem: 'archived', since: null, nextTry: null },
    ]);
    expect(await store.outbox.probe(NOW)).toBe(1);
    expect(await store.outbox.pause('slack:T1/C2', 'archived', NOW)).toBe(NOW);
    // And the other way round: what this release queued, the one before posts; what it pauses, this one keeps.
    await put('slack:T1/C3', 'after the upgrade');
    expect(await store.outbox.queue(delivery('slack:T1/C3', 'by the new one'), NOW)).toBe(true);
    const taken =
      await sql`update outbox set state = 'sending', worker = 'old', lease = ${NOW + 1000}, tries = tries + 1
      where occasion = 'after the upgrade' and state = 'queued'`.execute(before.db);
    expect(Number(taken.numAffectedRows)).toBe(1);
    expect(await store.outbox.claim('new', 5, NOW, 1000, () => true)).toEqual([]);
    expect(await store.outbox.others('new', NOW)).toBe(1);
    await sql`update outbox set state = 'posted', message = 'm', worker = null, lease = null
      where occasion = 'after the upgrade'`.execute(before.db);
    expect((await store.outbox.claim('new', 5, NOW, 1000)).map((d) => d.occasion)).toEqual(['by the new one']);
    await sql`delete from paused_places where place = 'slack:T1/C2'`.execute(before.db);
    expect(await store.outbox.pausedPlaces()).toEqual([]);
    await store.close();
    await before.close();
  });
});
