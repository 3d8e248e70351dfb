import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chaos } from './chaos/chaos.ts';
import { storm } from './load/storm.ts';

/** Compiled as it starts, so that what is tested is what is written. */
const bot = ['--import', 'tsx', join(import.meta.dirname, '../src/cli.ts')];

test('a few kills lose nothing and double nothing', { timeout: 150_000 }, async () => {
  const settings = {
    kills: 4,
    workers: [{ role: 'all', ahead: 0 }] as const,
    database: null,
    pace: 40,
    seed: 7,
    news: 16,
    feeds: 8,
    places: 6,
    rest: 2000,
  };
  const { lost, doubled, uncertain, failed, left, missing } = await chaos({ ...settings, bot });
  expect({ lost, doubled, uncertain, failed, left, missing }).toEqual({
    ...{ lost: 0, doubled: 0, uncertain: 0, failed: 0, left: 0, missing: [] },
  });
});

test(
  'fifty feeds are read while lines are answered, and then only asked whether they changed',
  { timeout: 60_000 },
  async () => {
    const s = await storm(50, 30);
    expect(s).toMatchObject({ read: 50, kept: 50, unchanged: 50 });
    expect(s.commands).toBeGreaterThan(0);
  },
);
