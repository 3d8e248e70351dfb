import { expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { delivery, NOW } from '../made.ts';

/** A delivery from queued to its end. */
export function outbox(store: () => Store): void {
  const A = 'slack:T1/A';
  const B = 'slack:T1/B';
  const LEASE = MINUTE;
  const claim = async (worker: string, at: number, n = 10) =>
    (await store().outbox.claim(worker, n, at, LEASE)).map((d) => d.occasion).join(' ');
  const take = async (worker: string, at: number) => {
    const [first] = await store().outbox.claim(worker, 1, at, LEASE);
    if (!first) throw new Error('Expected a delivery that is due, and there is none.');
    return first;
  };

  test('an occasion is queued once per place', async () => {
    expect(await store().outbox.queue(delivery(A, 'o1'), NOW)).toBe(true);
    const again = await Promise.all(Array.from({ length: 5 }, () => store().outbox.queue(delivery(A, 'o1'), NOW)));
    expect(again).toEqual([false, false, false, false, false]);
    expect(await store().outbox.queueAll([delivery(B, 'o1'), delivery(A, 'o1')], NOW)).toBe(1);
    expect(await store().outbox.queue(delivery(B, 'o1'), NOW)).toBe(false);
  });

  test('one in flight per place, in order, each to one worker', async () => {
    await store().outbox.queue(delivery(A, 'o2'), NOW);
    await store().outbox.queue(delivery(A, 'o3'), NOW);
    const both = await Promise.all(['w1', 'w2', 'w3'].map((w) => claim(w, NOW)));
    expect(both.join(' ').trim().split(/\s+/).sort()).toEqual(['o1', 'o1']);
    expect(await claim('w1', NOW)).toBe('');
  });

  test('who lost the lease changes nothing', async () => {
    const [mine] = await store().outbox.claim('w9', 1, NOW + LEASE, LEASE);
    expect(mine).toMatchObject({ occasion: 'o1', tries: 2, worker: 'w9', firstTry: NOW, lease: NOW + 2 * LEASE });
    if (!mine) return;
    expect(await store().outbox.posted({ ...mine, worker: 'w1', tries: 1 }, 'm1')).toBe(false);
    expect(await store().outbox.posted({ ...mine, worker: 'w9', tries: 1 }, 'm1')).toBe(false);
    expect(await store().outbox.failed({ ...mine, tries: 3 }, 'x')).toBe(false);
    expect(await store().outbox.posted(mine, 'm1')).toBe(true);
    expect(await store().outbox.posted(mine, 'm1')).toBe(false);
    expect(await store().outbox.get(mine.to, 'o1')).toMatchObject({ state: 'posted', message: 'm1', lease: null });
  });

  test('one to be tried again holds up its own place, in order; one that is to wait holds up nobody', async () => {
    const rest = await store().outbox.claim('w1', 10, NOW + 3 * LEASE, LEASE);
    for (const d of rest) if (d.occasion === 'o1') await store().outbox.posted(d, 'm');
    const o2 = rest.find((d) => d.occasion === 'o2') ?? (await take('w1', NOW + 3 * LEASE));
    expect(o2.occasion).toBe('o2');
    expect(await store().outbox.again(o2, '429', NOW + HOUR)).toBe(true);
    expect(await claim('w1', NOW + HOUR - 1)).toBe('');
    await store().outbox.queue(delivery(B, 'later', { after: NOW + 2 * HOUR }), NOW);
    await store().outbox.queue(delivery(B, 'sooner'), NOW);
    expect(await claim('w1', NOW + HOUR)).toBe('o2 sooner');
    expect(await claim('w2', NOW + 2 * HOUR)).toBe('o2 sooner');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
    expect(await claim('w2', NOW + 2 * HOUR)).toBe('o3 later');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
  });

  test('one that was tried keeps its place in line for a worker whose clock is behind', async () => {
    const C = 'slack:T1/C';
    await store().outbox.queue(delivery(C, 'c1', { after: NOW + HOUR }), NOW);
    const c1 = await take('w', NOW + HOUR);
    await store().outbox.again(c1, '429', NOW + 2 * HOUR);
    await store().outbox.queue(delivery(C, 'c2'), NOW);
    expect(await claim('behind', NOW + HOUR - MINUTE)).toBe('');
    expect(await claim('w', NOW + 2 * HOUR)).toBe('c1');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
    for (const d of await store().outbox.claim('w', 1, NOW + 2 * HOUR, LEASE)) await store().outbox.posted(d, 'm');
  });

  test('a choosy claim takes workspaces in turn, leaves what is not admitted, and others count who posts', async () => {
    const places = ['slack:T7/1', 'slack:T7/2', 'slack:T7/3', 'slack:T8/1', 'room:x'] as const;
    for (const to of places) await store().outbox.queue(delivery(to, 'choosy'), NOW);
    const asked: string[] = [];
    const admit = (to: string) => asked.push(to) > 0 && to !== 'slack:T7/2';
    const got = await store().outbox.claim('w1', 10, NOW, LEASE, admit);
    expect(asked).toEqual(['slack:T7/1', 'slack:T8/1', 'room:x', 'slack:T7/2', 'slack:T7/3']);
    expect(got.map((d) => d.to)).toEqual(['slack:T7/1', 'slack:T7/3', 'slack:T8/1', 'room:x']);
    expect(await store().outbox.others('w1', NOW)).toBe(0);
    expect(await store().outbox.others('w2', NOW)).toBe(1);
    expect(await store().outbox.others('w2', NOW + LEASE)).toBe(0);
    expect((await store().outbox.claim('w2', 10, NOW, LEASE, () => true)).map((d) => d.to)).toEqual(['slack:T7/2']);
    expect(await store().outbox.claim('w2', 10, NOW, LEASE, () => true)).toEqual([]);
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.posted(d, 'm');
  });

  test('an uncertain one waits for a word, and lets the others pass', async () => {
    await store().outbox.queue(delivery(A, 'u1'), NOW);
    await store().outbox.queue(delivery(A, 'u2'), NOW);
    const u1 = await take('w', NOW);
    expect(await store().outbox.settle(u1.id, 'send', NOW)).toBe(false);
    await store().outbox.uncertain(u1, 'timed out');
    expect((await store().outbox.inState('uncertain', 5)).map((d) => d.problem)).toEqual(['timed out']);
    expect(await claim('w', NOW)).toBe('u2');
    expect(await store().outbox.settle(u1.id, 'send', NOW)).toBe(true);
    expect(await claim('w', NOW)).toBe('');
    for (const d of await store().outbox.inState('sending', 10)) await store().outbox.failed(d, 'no such channel');
    const back = await take('w', NOW);
    expect(back).toMatchObject({ occasion: 'u1', tries: 1 });
    await store().outbox.uncertain(back, 'timed out again');
    expect(await store().outbox.settle(u1.id, 'drop', NOW)).toBe(true);
    expect(await store().outbox.settle(u1.id, 'send', NOW)).toBe(false);
    expect(await store().outbox.get(A, 'u1')).toMatchObject({ state: 'failed', problem: 'timed out again' });
  });

  test('a place that is paused keeps all that comes, until it is back', async () => {
    await store().outbox.queue(delivery(A, 'p1'), NOW);
    await store().outbox.queue(delivery(A, 'p2'), NOW);
    const p1 = await take('w', NOW);
    expect(await store().outbox.pause(A, 'archived', NOW)).toBe(NOW);
    expect((await store().outbox.get(A, 'p2'))?.state).toBe('paused');
    await store().outbox.again(p1, 'archived', NOW, true);
    expect(await store().outbox.pause(A, 'archived still', NOW + MINUTE)).toBe(NOW);
    await store().outbox.queue(delivery(A, 'p3'), NOW);
    await store().outbox.queue(delivery(A, 'p4', { after: NOW + DAY }), NOW);
    await store().outbox.queue(delivery(B, 'elsewhere'), NOW);
    expect(await claim('w', NOW + HOUR)).toBe('elsewhere');
    expect((await store().outbox.inState('paused', 9)).map((d) => d.occasion)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(await store().outbox.pausedPlaces()).toEqual([
      { place: A, problem: 'archived still', since: NOW, nextTry: NOW + 10 * MINUTE },
    ]);
    expect(await store().outbox.probe(NOW + 9 * MINUTE)).toBe(0);
    const probes = await Promise.all([1, 2, 3].map(() => store().outbox.probe(NOW + 10 * MINUTE)));
    expect(probes.toSorted()).toEqual([0, 0, 1]);
    const [probed] = await store().outbox.claim('w', 5, NOW + 10 * MINUTE, LEASE);
    expect(probed).toMatchObject({ occasion: 'p1', tries: 1 });
    if (probed) await store().outbox.again(probed, 'archived', NOW + 10 * MINUTE);
    expect((await store().outbox.pausedPlaces())[0]?.nextTry).toBe(NOW + 30 * MINUTE);
    for (let i = 0; i < 9; i++) {
      const [at] = await store().outbox.pausedPlaces();
      await store().outbox.probe(at?.nextTry ?? NOW);
      for (const d of await store().outbox.claim('w', 5, at?.nextTry ?? NOW, LEASE))
        await store().outbox.again(d, 'archived', NOW);
      const [next] = await store().outbox.pausedPlaces();
      expect((next?.nextTry ?? 0) - (at?.nextTry ?? 0)).toBeLessThanOrEqual(6 * HOUR);
    }
    expect(await store().outbox.resume(A, NOW + HOUR)).toBe(4);
    expect(await store().outbox.pausedPlaces()).toEqual([]);
    expect(await claim('w', NOW + HOUR)).toBe('p1 elsewhere');
    expect((await store().outbox.get(A, 'p4'))?.nextTry).toBe(NOW + DAY);
    expect(await store().outbox.count()).toMatchObject({ queued: 3, sending: 2, paused: 0, uncertain: 0 });
  });

  test('alerts that were held and are due become one, once, whoever asks', async () => {
    const D = 'slack:T1/D';
    const alert = (n: number, after: number | null) => delivery(D, `alert/a/${n}`, { after });
    for (const n of [1, 2, 3]) await store().outbox.queue(alert(n, NOW + HOUR), NOW);
    await store().outbox.queue(alert(4, null), NOW);
    await store().outbox.queue(delivery(D, 'digest/x', { after: NOW + HOUR }), NOW);
    expect(await store().outbox.spent(D, NOW - 1)).toBe(1);
    expect(await store().outbox.spent(D, NOW)).toBe(0);
    expect((await store().outbox.held(NOW, NOW - 1, 9)).get(D)).toBeUndefined();
    const held = (await store().outbox.held(NOW + HOUR, NOW - 1, 9)).get(D) ?? [];
    expect(held.map((d) => d.occasion)).toEqual(['alert/a/1', 'alert/a/2', 'alert/a/3']);
    expect((await store().outbox.held(NOW + HOUR, NOW, 9)).get(D)).toHaveLength(4);
    const made = await Promise.all(
      ['b1', 'b2', 'b3'].map((b) => store().outbox.bundle(held, delivery(D, `bundle/${b}`), NOW + HOUR)),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    const b = `bundle/b${made.indexOf(true) + 1}`;
    expect((await store().outbox.bundled(D, b)).map((d) => d.occasion)).toEqual(held.map((d) => d.occasion));
    expect(await store().outbox.bundled(A, b)).toEqual([]);
    expect(await store().outbox.count()).toMatchObject({ bundled: 3 });
    expect(await store().outbox.queue(alert(1, null), NOW)).toBe(false);
    expect(await store().outbox.spent(D, NOW)).toBe(1);
    await store().outbox.queue(alert(5, NOW + DAY), NOW);
    expect(await store().outbox.release(D, NOW + HOUR)).toBe(1);
    expect((await store().outbox.get(D, 'alert/a/5'))?.nextTry).toBe(NOW + HOUR);
  });

  test('an old ended delivery keeps its occasion and loses its text', async () => {
    expect(await store().sweep(NOW + 31 * DAY)).toBeGreaterThan(0);
    expect((await store().outbox.get(A, 'o2'))?.reply.text).toBe('');
    expect((await store().outbox.get(A, 'p2'))?.reply.text).toBe('p2');
    expect(await store().outbox.queue(delivery(A, 'o2'), NOW)).toBe(false);
  });
}
