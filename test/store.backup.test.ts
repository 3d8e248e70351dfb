import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../src/core/ports.ts';
import { backup, restore } from '../src/store/backup.ts';
import { migrate, MIGRATIONS } from '../src/store/migrations.ts';
import { bareEngine, open, type Where } from '../src/store/open.ts';
import { news } from './store/news.ts';
import { correction, delivery, NOW } from './store/made.ts';
import { postgresServer, type Server } from './store/postgres.ts';

const clock = { now: () => NOW };
const key = 'a key that only this test knows, long enough';
const root = mkdtempSync(join(tmpdir(), 'tiltwatch-backup-'));
let server: Server;
beforeAll(async () => {
  server = await postgresServer();
}, 30_000);
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

let made = 0;
const folder = (): Where => ({ folder: join(root, `store-${made++}`) });
const database = async (): Promise<Where> => ({ url: (await server.database()).url });
const file = (end: string) => join(root, `backup-${made++}${end}`);

async function fill(where: Where): Promise<void> {
  const store = await open(where, clock, { keys: [key] });
  await store.articles.learn([...news(230)]);
  await store.articles.claim('s', ['claimed'], NOW);
  await store.outbox.queue(delivery('slack:T1/C1', 'first'), NOW);
  await store.outbox.queue(delivery('slack:T1/C1', 'second'), NOW);
  await store.places.set('slack:T1/C1', 'lang', 'ko');
  await store.installations.set('T1', { token: 'xoxb-of-a-test' });
  await store.ledger.correct(correction('r-g100', { rows: ['g100'] }));
  await store.close();
}

/** All that a reader could tell two stores apart by. */
async function seenBy(store: Store) {
  return {
    articles: await store.articles.find({ limit: 500 }),
    found: (await store.articles.find({ words: '과징금', platform: 'Temu', limit: 500 })).map((a) => a.id),
    stories: await store.stories.find({ topic: 'fine', limit: 500 }),
    facts: await store.facts.find({}),
    figures: await store.ledger.figures({ asOf: NOW - 1 }),
    claim: await store.articles.claim('s', ['claimed', 'new'], NOW),
    lang: await store.places.setting('slack:T1/C1', 'lang'),
    installation: await store.installations.get('T1'),
    next: (await store.outbox.claim('w', 5, NOW, 1000)).map((d) => d.occasion),
    again: await store.outbox.queue(delivery('slack:T1/C1', 'second'), NOW),
    third: await store.outbox.queue(delivery('slack:T1/C1', 'third'), NOW),
  };
}

async function look(where: Where) {
  const store = await open(where, clock, { keys: [key] });
  return seenBy(store).finally(() => store.close());
}

describe('a store and its backup', () => {
  test.each([
    ['SQLite, copied, to SQLite', folder, '.db', folder],
    ['SQLite, copied, to PostgreSQL', folder, '.db', database],
    ['SQLite, dumped, to PostgreSQL', folder, '.jsonl.gz', database],
    ['PostgreSQL, dumped, to SQLite', database, '.jsonl', folder],
  ])('%s: not to be told apart', async (_, from, end, to) => {
    const [source, target, saved] = [await from(), await to(), file(end)];
    await fill(source);
    await backup(source, saved);
    await restore(saved, target, clock);
    expect(await look(target)).toEqual(await look(source));
  });

  test('tokens are sealed in it', async () => {
    const [source, saved] = [folder(), file('.jsonl.gz')];
    await fill(source);
    await backup(source, saved);
    const text = gunzipSync(readFileSync(saved)).toString();
    expect(text).toContain('"installations"');
    expect(text).not.toContain('xoxb-of-a-test');
  });

  test('it is taken while the store is written to', async () => {
    const [source, saved, target] = [folder(), file('.jsonl'), folder()];
    const store = await open(source, clock);
    await store.articles.learn([...news(300)]);
    await Promise.all([backup(source, saved), store.articles.learn([...news(900)].slice(300))]);
    await store.close();
    await restore(saved, target, clock);
    const restored = await open(target, clock);
    expect((await restored.articles.count()) % 100).toBe(0);
    await restored.close();
  });

  test('what is broken or in the way is refused in a sentence, and nothing is changed', async () => {
    const [source, saved, cut, target] = [folder(), file('.jsonl'), file('.jsonl'), folder()];
    await fill(source);
    await backup(source, saved);
    await expect(backup(source, saved)).rejects.toThrow('is there already');
    await expect(backup(await database(), file('.db'))).rejects.toThrow('.jsonl');
    await expect(restore(saved, source, clock)).rejects.toThrow('not empty');
    const lines = readFileSync(saved, 'utf8').trimEnd().split('\n');
    const broken = [
      [lines.slice(0, -1), 'ends too early'],
      [[...lines.slice(0, 5), ...lines.slice(6)], 'were read'],
      [lines.slice(1), 'no dump'],
      [['<html>'], 'no dump'],
      [['{"tiltwatch":1,"migrations":["999-later"]}'], 'newer release (999-later)'],
      [[lines[0], '{"surprises":{}}'], 'does not know'],
    ] as const;
    for (const [kept, said] of broken) {
      writeFileSync(cut, kept.join('\n'));
      await expect(restore(cut, target, clock)).rejects.toThrow(said);
    }
    await restore(saved, target, clock);
    expect(existsSync(`${saved}.unfinished`)).toBe(false);
  });
});

test('the schema is brought up to date once', async () => {
  const where = folder();
  const engine = await bareEngine(where);
  expect(await migrate(engine, clock.now())).toEqual(MIGRATIONS.map((m) => m.id));
  expect(await migrate(engine, clock.now())).toEqual([]);
  await engine.close();
});
