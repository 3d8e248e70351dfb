import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossiersOf } from '../src/ledger/dossier.ts';
import { open } from '../src/store/open.ts';
import { remembered } from '../src/store/remembered.ts';
import { correction, event, figure, NOW } from './store/made.ts';

test('a question is answered from memory until what it asks about stands otherwise', async () => {
  let stand = '1';
  let found = 0;
  const ask = remembered(
    async () => stand,
    async (q: { readonly n: number }) => ({ n: q.n, found: ++found }),
  );
  const [a, b] = await Promise.all([ask({ n: 1 }), ask({ n: 1 })]);
  expect(b).toBe(a);
  expect(await ask({ n: 2 })).toEqual({ n: 2, found: 2 });
  stand = '2';
  expect(await ask({ n: 1 })).toEqual({ n: 1, found: 3 });
});

test('a question that failed is asked again', async () => {
  let fails = true;
  const ask = remembered(
    async () => 'same',
    async () => {
      if (fails) throw new Error('no');
      return 'yes';
    },
  );
  await expect(ask({})).rejects.toThrow('no');
  fails = false;
  expect(await ask({})).toBe('yes');
});

test('only the questions asked last are kept', async () => {
  let found = 0;
  const ask = remembered(
    async () => 'same',
    async (_: number) => ++found,
  );
  for (let n = 0; n < 100; n++) await ask(n);
  await ask(99);
  expect(found).toBe(100);
  await ask(0);
  expect(found).toBe(101);
});

test('what another process adds, drops or accepts is in the next answer, and nothing else changes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-memory-'));
  const clock = { now: () => NOW };
  const [here, there] = [await open({ folder }, clock), await open({ folder }, clock)];
  const asked = () => here.ledger.figures({ platform: 'Temu' });
  await there.ledger.add({ figures: [figure('a'), figure('b', { held: 'a leap' })], events: [event('e1')] });
  const before = await asked();
  expect(before.map((f) => f.id)).toEqual(['a']);
  expect(await asked()).toBe(before);
  await there.ledger.accept('b', 'U1', NOW);
  expect((await asked()).map((f) => [f.id, f.held])).toEqual([
    ['a', null],
    ['b', null],
  ]);
  await there.ledger.correct(correction('r-a', { rows: ['a'], at: NOW + 1 }));
  expect((await asked()).map((f) => f.id)).toEqual(['b']);
  expect((await here.ledger.figures({ platform: 'Temu', asOf: NOW })).map((f) => f.dropped)).toEqual([null, null]);
  const dossiers = dossiersOf(await here.ledger.events({}), '2026-08-24');
  expect(dossiersOf(await here.ledger.events({}), '2026-08-24')).toBe(dossiers);
  await there.ledger.add({ events: [event('e2')] });
  expect(dossiersOf(await here.ledger.events({}), '2026-08-24')).toHaveLength(2);
  await Promise.all([here.close(), there.close()]);
  rmSync(folder, { recursive: true });
});
