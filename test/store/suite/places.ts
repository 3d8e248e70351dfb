import { expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { NOW, alert } from '../made.ts';

/** How sources fare, and what places have set. */
export function sourcesAndPlaces(store: () => Store): void {
  const state = (id: string, nextTry: number | null) => ({
    id,
    lastTry: NOW,
    lastGood: NOW,
    lastNew: null,
    nextTry,
    failures: 0,
    failingSince: null,
    problem: null,
    entries: 3,
    etag: '"x"',
    lastModified: null,
    bodyHash: null,
  });

  test('a source that is due goes to one worker, and comes back when the lease runs out', async () => {
    const ids = ['s1', 's2', 's3'];
    const both = await Promise.all(['w1', 'w2'].map((w) => store().sources.lease(w, ids, NOW, MINUTE)));
    expect(both.flat().sort()).toEqual(ids);
    expect(await store().sources.states()).toEqual([]);
    await store().sources.visited(state('s1', NOW + HOUR));
    expect(await store().sources.lease('w3', ids, NOW + 30_000, MINUTE)).toEqual([]);
    expect(await store().sources.lease('w3', ids, NOW + MINUTE, MINUTE)).toEqual(['s2', 's3']);
    expect(await store().sources.lease('w3', ids, NOW + HOUR, MINUTE)).toEqual(ids);
    expect(await store().sources.states()).toEqual([state('s1', NOW + HOUR)]);
    expect(await store().sources.lease('w3', [], NOW, MINUTE)).toEqual([]);
    await store().sources.release('nobody');
    expect(await store().sources.lease('w4', ids, NOW + HOUR, MINUTE)).toEqual([]);
    await store().sources.release('w3');
    expect(await store().sources.lease('w4', ids, NOW + HOUR, MINUTE)).toEqual(ids);
  });

  test('sources of admins are added once and removed with their state', async () => {
    const added = {
      id: 'mine',
      name: 'Mine',
      url: 'https://a.example/rss',
      language: 'ko',
      country: 'KR',
      by: 'U1',
      added: NOW,
    };
    expect(await store().sources.add(added)).toBe(true);
    expect(await store().sources.add(added)).toBe(false);
    await store().sources.visited(state('mine', null));
    expect(await store().sources.added()).toEqual([added]);
    expect(await store().sources.remove('mine')).toBe(true);
    expect(await store().sources.remove('mine')).toBe(false);
    expect((await store().sources.states()).map((s) => s.id)).not.toContain('mine');
  });

  test('a place keeps its digest and its settings apart from all others', async () => {
    const digest = {
      place: 'slack:T1/C1',
      schedule: { at: '09:00', until: '18:00', on: [1, 2, 3, 4, 5], zone: 'Asia/Seoul' },
      lang: 'ko',
      platforms: [],
      topics: ['fine'],
      countries: [],
      on: true,
      by: 'U1',
      told: null,
    } as const;
    await store().places.setDigest(digest);
    await store().places.setDigest({ ...digest, told: NOW });
    expect(await store().places.digest('slack:T1/C1')).toEqual({ ...digest, told: NOW });
    expect(await store().places.digest('slack:T2/C1')).toBeUndefined();
    expect(await store().places.digests()).toHaveLength(1);
    await store().places.markTold(['slack:T1/C1', 'slack:T2/C1'], NOW + 5);
    await store().places.markTold(['slack:T1/C1'], NOW + 3);
    expect(await store().places.digest('slack:T1/C1')).toEqual({ ...digest, told: NOW + 5 });
    expect(await store().places.digests()).toHaveLength(1);
    await store().places.set('slack:T1/C1', 'lang', 'ko\0');
    await store().places.set('slack:T1/C1', 'lang', 'en');
    expect(await store().places.setting('slack:T1/C1', 'lang')).toBe('en');
    expect(await store().places.setting('slack:T1/C2', 'lang')).toBeUndefined();
    await store().places.set('slack:T1/C1', 'lang', null);
    expect(await store().places.setting('slack:T1/C1', 'lang')).toBeUndefined();
  });
}

/** Keyword subscriptions and their version. */
export function alerts(store: () => Store): void {
  test('every change raises the version, and nothing else does', async () => {
    expect(await store().alerts.version()).toBe(0);
    await store().alerts.add(alert('1', 'slack:T1/C1'));
    await store().alerts.add({ ...alert('2', 'slack:T2/C1'), made: NOW - 1 });
    expect(await store().alerts.version()).toBe(2);
    expect(await store().alerts.change('1', { paused: true, until: NOW + DAY })).toBe(true);
    expect(await store().alerts.get('1')).toEqual({ ...alert('1', 'slack:T1/C1'), paused: true, until: NOW + DAY });
    expect(await store().alerts.of('slack:T2/C1')).toEqual([{ ...alert('2', 'slack:T2/C1'), made: NOW - 1 }]);
    expect((await store().alerts.all()).map((a) => a.id)).toEqual(['2', '1']);
    expect(await store().alerts.remove('1')).toBe(true);
    expect(await store().alerts.version()).toBe(4);
    expect(await store().alerts.remove('1')).toBe(false);
    expect(await store().alerts.change('1', { paused: false })).toBe(false);
    expect(await store().alerts.get('1')).toBeUndefined();
    expect(await store().alerts.version()).toBe(4);
  });

  test('changes at once all count', async () => {
    const before = await store().alerts.version();
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => store().alerts.change('2', i % 2 ? { paused: true } : { query: `q${i}` })),
    );
    expect(await store().alerts.version()).toBe(before + 12);
    expect((await store().alerts.get('2'))?.paused).toBe(true);
  });
}
