import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../src/core/ports.ts';
import { tell } from '../src/core/reply.ts';
import { MINUTE } from '../src/core/time.ts';
import { jsonLog } from '../src/log.ts';
import { drain, LEASE } from '../src/post.ts';
import { open } from '../src/store/open.ts';
import { room, type Room } from './fakes/room.ts';

let folder: string;
let store: Store;
let now = Date.parse('2026-11-24T00:00:00Z');
const clock = { now: () => now };
const log = jsonLog('quiet', clock.now, () => undefined);
let place: Room;
const house = (worker = 'w1') => ({ store, clock, log, worker, surfaces: [place] });
const queue = (occasion: string, to: `room:${string}` = 'room:a') =>
  store.outbox.queue({ to, occasion, reply: tell(occasion), after: null }, now);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-post-'));
  store = await open({ folder }, clock);
  place = room();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('the outbox, drained', () => {
  test('posts each occasion once, in order within a place', async () => {
    for (const o of ['d/1', 'd/2', 'd/1', 'd/3']) await queue(o);
    await Promise.all([drain(house('w1')), drain(house('w2'))]);
    await drain(house());
    expect(place.posts.map((p) => p.reply.text)).toEqual(['d/1', 'd/2', 'd/3']);
    expect(await store.outbox.count()).toMatchObject({ posted: 3, queued: 0, sending: 0 });
  });

  test('looks before sending again when a post hung up after it was accepted', async () => {
    await queue('d/1');
    place.moods.push('lost');
    await drain(house());
    expect(await store.outbox.count()).toMatchObject({ sending: 1 });
    now += LEASE + 1;
    await drain(house('w2'));
    expect(place.posts).toHaveLength(1);
    expect(await store.outbox.count()).toMatchObject({ posted: 1 });
  });

  test('sends again when it looked and the post is not there', async () => {
    await queue('d/1');
    place.moods.push('throws');
    await drain(house());
    now += LEASE + 1;
    await drain(house());
    expect(place.posts).toHaveLength(1);
  });

  test('looks again later where the place could not be read back just now, and sends nothing meanwhile', async () => {
    await queue('d/1');
    place.moods.push('lost');
    await drain(house());
    place.readable = 'busy';
    now += LEASE + 1;
    await drain(house());
    expect(await store.outbox.count()).toMatchObject({ queued: 1, uncertain: 0 });
    place.readable = true;
    now += MINUTE;
    await drain(house());
    expect(place.posts).toHaveLength(1);
    expect(await store.outbox.count()).toMatchObject({ posted: 1 });
  });

  test('one slow place delays no other', async () => {
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((done) => (answer = done));
    const post = place.post.bind(place);
    place.post = async (to, reply, id) =>
      (to === 'room:slow' ? slow : Promise.resolve()).then(() => post(to, reply, id));
    await queue('d/1', 'room:slow');
    for (let n = 0; n < 60; n++) await queue('d/1', `room:${n}`);
    const drained = drain(house());
    await expect.poll(() => place.posts.length).toBe(60);
    answer();
    expect(await drained).toBe(61);
    expect(place.posts).toHaveLength(61);
  });

  test('a workspace that wants a rest stays queued, in nobody’s hands, while the others go on', async () => {
    let rested = false;
    const forgotten: string[] = [];
    const pace = {
      admit: (to: string) => (to.startsWith('room:T1/') && !rested ? 5 : 0),
      forget: (to: string) => void forgotten.push(to),
      share: () => undefined,
    };
    const paced = { ...house(), surfaces: [{ ...place, pace }] };
    for (let n = 0; n < 30; n++) await queue('d/1', `room:T1/${n}` as 'room:a');
    for (let n = 0; n < 5; n++) await queue('d/1', `room:T2/${n}` as 'room:a');
    const drained = drain(paced);
    await expect.poll(() => place.posts.length).toBe(5);
    expect(await store.outbox.count()).toMatchObject({ queued: 30, sending: 0 });
    rested = true;
    expect(await drained).toBe(35);
    expect(new Set(forgotten).size).toBe(35);
  });

  test('asks a person where the place cannot be read back', async () => {
    await queue('d/1');
    place.moods.push('lost');
    place.readable = false;
    await drain(house());
    now += LEASE + 1;
    await drain(house());
    expect(place.posts).toHaveLength(1);
    const [unsure] = await store.outbox.inState('uncertain', 5);
    expect(unsure?.occasion).toBe('d/1');
    await store.outbox.settle(unsure?.id ?? '', 'send', now);
    await drain(house());
    expect(place.posts).toHaveLength(2);
    expect(await store.outbox.count()).toMatchObject({ uncertain: 0, posted: 1 });
  });

  test('waits as long as the platform says, and holds no other place up', async () => {
    await queue('d/1');
    await queue('d/1', 'room:b');
    place.moods.push({ state: 'refused', problem: '429', retryAt: now + 5 * MINUTE });
    await drain(house());
    expect(place.posts).toHaveLength(1);
    now += 5 * MINUTE;
    await drain(house());
    expect(place.posts).toHaveLength(2);
  });

  test('pauses a place that is gone, loses nothing, and goes on when it is back', async () => {
    for (const o of ['d/1', 'd/2']) await queue(o);
    place.moods.push({ state: 'refused', problem: 'is_archived', retryAt: null, gone: true });
    await drain(house());
    expect(await store.outbox.count()).toMatchObject({ paused: 2, failed: 0 });
    await store.outbox.resume('room:a', now);
    await drain(house());
    expect(place.posts.map((p) => p.reply.text)).toEqual(['d/1', 'd/2']);
  });

  test('keeps what goes to a surface that is not connected', async () => {
    await store.outbox.queue({ to: 'slack:T1/C1', occasion: 'd/1', reply: tell('x'), after: null }, now);
    await drain(house());
    expect(await store.outbox.count()).toMatchObject({ queued: 1 });
  });
});
