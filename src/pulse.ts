import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Ears } from './core/ports.ts';

/** What a process notes of itself while it runs; all in ms. */
export type Pulse = {
  /** Ears that note how long each answer took. */
  listening(ears: Ears): Ears;
  ticked(): void;
  /** Since the last tick of the clock. */
  sinceTick(): number;
  /** How late the event loop comes to its work: the 50th and 99th percentile and the worst. */
  loop(): { readonly p50: number; readonly p99: number; readonly max: number };
  readonly answers: {
    readonly count: number;
    readonly failed: number;
    readonly sum: number;
    readonly upTo: readonly number[];
  };
};

/** Upper bounds of the classes in which answer times are counted, in ms; the last class is everything. */
export const ANSWER_CLASSES = [5, 10, 25, 50, 100, 200, 500, 1000, 3000, Infinity] as const;

/** Begins to take the pulse of this process. */
export function pulse(now: () => number = () => performance.now()): Pulse {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const upTo = ANSWER_CLASSES.map(() => 0);
  const answers = { count: 0, failed: 0, sum: 0, upTo };
  let tick = now();

  function took(ms: number): void {
    answers.count += 1;
    answers.sum += ms;
    for (const [i, most] of ANSWER_CLASSES.entries()) if (ms <= most) upTo[i] = (upTo[i] ?? 0) + 1;
  }
  return {
    answers,
    ticked: () => void (tick = now()),
    sinceTick: () => now() - tick,
    loop: () => ({
      p50: delay.percentile(50) / 1e6,
      p99: delay.percentile(99) / 1e6,
      max: delay.max / 1e6,
    }),
    listening: (ears) => ({
      ...ears,
      async answer(call, progress) {
        const from = now();
        try {
          return await ears.answer(call, progress);
        } catch (thrown) {
          answers.failed += 1;
          throw thrown;
        } finally {
          took(now() - from);
        }
      },
    }),
  };
}
