import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One line of a table: what was measured, the figure with its unit, what it should reach, and a word beside it. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Reached when the value is at most this (or at least, for `atLeast`). */
  readonly target?: number;
  readonly atLeast?: true;
  readonly note?: string;
};

/** Takes figures, or ready lines, as they come, so that a long bench shows that it lives. */
export type Print = (figure: Figure | string) => void;

/** The value below which the given share of a sorted sample lies. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Milliseconds that a task took. */
export async function timed<T>(task: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await task();
  return { ms: performance.now() - start, value };
}

/** Resident memory of this process in MB. */
export function residentMB(): number {
  return process.memoryUsage.rss() / 1024 / 1024;
}

/** What is held in MB, inside the heap and outside it, once all that nobody holds is thrown away. */
export function heldMB(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

/** A repeatable stream of numbers in [0, 1): the same seed gives the same bench. */
export function chances(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
