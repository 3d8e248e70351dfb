import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossiersOf } from '../src/ledger/dossier.ts';
import { open } from '../src/store/open.ts';
import { remembered, together } from '../src/store/remembered.ts';
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
  await there.ledger.add({
    figures: [figure('a'), figure('b', { held: { kind: 'ahead', month: '2026-09' } })],
    events: [event('e1')],
  });
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

/** An asking that waits until it is told to end, and says which turn it was. */
function slow() {
  const ends: (() => void)[] = [];
  const ask = () => {
    const turn = ends.length + 1;
    return new Promise<number>((done) => ends.push(() => done(turn)));
  };
  return { ask, ends, end: (i: number) => ends[i]?.() };
}

describe('asking together', () => {
  test('whoever asks meanwhile shares the next asking, which begins after they asked', async () => {
    const { ask, ends, end } = slow();
    const asked = together(ask);
    const first = asked();
    const meanwhile = [asked(), asked(), asked()];
    expect(ends).toHaveLength(1);
    end(0);
    expect(await first).toBe(1);
    await expect.poll(() => ends.length).toBe(2);
    const later = asked();
    end(1);
    expect(await Promise.all(meanwhile)).toEqual([2, 2, 2]);
    await expect.poll(() => ends.length).toBe(3);
    end(2);
    expect(await later).toBe(3);
  });

  test('one that fails does not spoil the next', async () => {
    let n = 0;
    const asked = together(async () => {
      n += 1;
      if (n === 1) throw new Error('hung up');
      return n;
    });
    const [one, two] = [asked(), asked()];
    await expect(one).rejects.toThrow('hung up');
    expect(await two).toBe(2);
    expect(await asked()).toBe(3);
  });
});
