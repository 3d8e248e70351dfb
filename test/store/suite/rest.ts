import { expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { delivery, NOW, alert } from '../made.ts';

/** Turns, what expires, installations, and leaving. */
export function rest(store: () => Store, clock: { at: number }): void {
  test('a turn is taken once', async () => {
    const turns = await Promise.all(Array.from({ length: 8 }, () => store().takeTurn('prune/2026-08-24', NOW)));
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(await store().takeTurn('prune/2026-08-25', NOW)).toBe(true);
  });

  test('what is cached expires by the clock, each namespace for itself', async () => {
    const rates = store().cache('rates');
    expect(store().cache('rates')).toBe(rates);
    await rates.set('EUR', { krw: 1630.5 }, HOUR);
    await store().cache('pictures').set('EUR', Buffer.from('png'), DAY);
    expect(await rates.get('EUR')).toEqual({ krw: 1630.5 });
    expect(await store().cache('pictures').get('EUR')).toEqual(Buffer.from('png'));
    clock.at = NOW + HOUR;
    expect(await rates.get('EUR')).toBeUndefined();
    expect(await store().sweep(clock.at)).toBe(1);
    await store().cache('pictures').delete('EUR');
    expect(await store().cache('pictures').get('EUR')).toBeUndefined();
  });

  test('installations come back as they were, and go when asked', async () => {
    const installation = { team: { id: 'T1' }, bot: { token: 'xoxb-of-a-test' } };
    await store().installations.set('T1', installation);
    await store().installations.set('T2', { team: { id: 'T2' } });
    expect(await store().installations.get('T1')).toEqual(installation);
    expect(await store().installations.all()).toEqual(['T1', 'T2']);
    expect(await store().installations.delete('T1')).toBe(true);
    expect(await store().installations.delete('T1')).toBe(false);
    expect(await store().installations.get('T1')).toBeUndefined();
  });

  test('a workspace is forgotten whole, and no other that begins like it', async () => {
    const places = ['slack:T1/C1', 'slack:T1/U1', 'slack:T10/C1', 'slack:T2/C1', 'discord:T1/5'] as const;
    for (const place of places) {
      await store().alerts.add(alert(`forget-${place}`, place));
      await store().places.follow({ place, dossier: 'forget', lang: 'ko' }, true);
      await store().places.set(place, 'peace', '{}');
      await store().places.set(`${place}|U9`, 'lang', 'ko');
      await store().outbox.queue(delivery(place, 'forget/1'), NOW);
    }
    const version = await store().alerts.version();
    expect(await store().forget('slack:T1/')).toBe(10);
    expect((await store().places.follows()).map((f) => f.place)).toEqual(places.slice(2).toSorted());
    expect(await store().alerts.version()).toBeGreaterThan(version);
    const left = (await store().alerts.all()).filter((a) => a.id.startsWith('forget-')).map((a) => a.place);
    expect(left.toSorted()).toEqual(places.slice(2).toSorted());
    expect(await store().places.setting('slack:T1/C1', 'peace')).toBeUndefined();
    expect(await store().places.setting('slack:T1/U1|U9', 'lang')).toBeUndefined();
    expect(await store().places.setting('slack:T10/C1', 'peace')).toBe('{}');
    await expect(store().forget('slack:T1')).rejects.toThrow('slack:T1/');
    await expect(store().forget('slack:')).rejects.toThrow('slack:T1/');
  });

  test('it says where it lives, and no password', async () => {
    const said = await store().describe();
    expect(said).toMatch(/^(SQLite|PostgreSQL) \d+\.\d+.* · .* · \d+\.\d MB · 0 articles$/);
    expect(said).not.toMatch(/password|secret/);
  });
}
