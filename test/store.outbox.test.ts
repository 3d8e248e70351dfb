import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Delivery, Place, Store } from '../src/core/ports.ts';
import { open } from '../src/store/open.ts';
import { delivery, NOW } from './store/made.ts';

const LEASE = 1000;
const WORKERS = ['w1', 'w2', 'w3'] as const;
const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-outbox-'));
let store: Store;
beforeAll(async () => {
  store = await open({ folder }, { now: () => NOW });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What may happen next. A worker dies before it posted, or after; or its clock stands still until its lease is over. */
type Step =
  | { readonly do: 'queue'; readonly place: number; readonly occasion: number; readonly delay: number }
  | { readonly do: 'claim'; readonly worker: number; readonly n: number }
  | { readonly do: 'post' | 'refuse' | 'die' | 'post and die'; readonly worker: number }
  | { readonly do: 'wait'; readonly ms: number };

const worker = fc.nat({ max: WORKERS.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('queue' as const),
      place: fc.nat({ max: 2 }),
      occasion: fc.nat({ max: 6 }),
      delay: fc.constantFrom(0, 0, 700),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('claim' as const), worker, n: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('post', 'refuse', 'die', 'post and die'), worker }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(200, 999, 1000, 1500) }) },
);

let runs = 0;

/** Channels, three workers that do as the outbox asks of them, and a clock. */
function world() {
  const run = ++runs;
  const channel = new Map<Place, string[]>();
  const queued = new Map<Place, string[]>();
  const hands = new Map<string, Delivery[]>(WORKERS.map((w) => [w, []]));
  const placeOf = (n: number): Place => `run${run}:${n}`;
  const clock = { now: NOW };
  const arrive = (d: Delivery) => channel.set(d.to, [...(channel.get(d.to) ?? []), d.occasion]);
  const arrived = (d: Delivery) => channel.get(d.to)?.includes(d.occasion) ?? false;
  /** The way a worker must go: past its lease it does nothing at all; a second try looks before it posts. */
  const post = (d: Delivery): boolean => {
    if (clock.now >= (d.lease ?? 0)) return false;
    if (!(d.tries > 1 && arrived(d))) arrive(d);
    return true;
  };
  return {
    clock,
    channel,
    queued,
    async act(s: Step) {
      if (s.do === 'wait') clock.now += s.ms;
      else if (s.do === 'queue') {
        const to = placeOf(s.place);
        const after = s.delay ? clock.now + s.delay : null;
        if (await store.outbox.queue(delivery(to, `o${s.occasion}`, { after }), clock.now))
          queued.set(to, [...(queued.get(to) ?? []), `o${s.occasion}`]);
      } else if (s.do === 'claim') {
        const name = WORKERS[s.worker] ?? 'w1';
        // Every other claim is choosy: one place's platform wants a rest.
        const admit = s.n % 2 === 0 ? (to: Place) => to !== placeOf(s.n % 3) : undefined;
        hands.get(name)?.push(...(await store.outbox.claim(name, s.n, clock.now, LEASE, admit)));
      } else {
        const d = hands.get(WORKERS[s.worker] ?? 'w1')?.shift();
        if (!d || s.do === 'die') return;
        if (s.do === 'refuse') return void (await store.outbox.again(d, 'rate limit', clock.now + 300));
        if (post(d) && s.do === 'post') await store.outbox.posted(d, 'm');
      }
      for (const to of queued.keys()) {
        const flying = (await store.outbox.inState('sending', 100)).filter((d) => d.to === to);
        expect(flying.length).toBeLessThanOrEqual(1);
      }
    },
    async drain() {
      for (
        let left = 200;
        left > 0 && (await store.outbox.count()).queued + (await store.outbox.count()).sending > 0;
        left--
      ) {
        clock.now += LEASE;
        for (const d of await store.outbox.claim('last', 10, clock.now, LEASE)) {
          if (post(d)) await store.outbox.posted(d, 'm');
        }
      }
    },
  };
}

test('whoever dies when, every delivery arrives once, and none stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const w = world();
      for (const s of steps) await w.act(s);
      await w.drain();
      const sorted = (all: Map<Place, string[]>) => [...all].map(([p, o]) => [p, [...o].sort()]).sort();
      expect(sorted(w.channel)).toEqual(sorted(w.queued));
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('without delays, each place hears all in the order in which it was queued', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const w = world();
      for (const s of steps) await w.act(s.do === 'queue' ? { ...s, delay: 0 } : s);
      await w.drain();
      expect(new Map([...w.channel].sort())).toEqual(new Map([...w.queued].sort()));
    }),
    { numRuns: 40 },
  );
}, 30_000);
