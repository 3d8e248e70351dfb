import type { Cache } from '../core/ports.ts';
import { DAY, type Clock } from '../core/time.ts';

/** Tokens that may be used in a day (UTC), over all processes that share a store; nearly exact when they ask at once. */
export type Budget = {
  /** Puts tokens aside before asking; false when the day's are used up. */
  reserve(tokens: number): Promise<boolean>;
  /** Corrects what was put aside by what was used; null when nobody knows. */
  settle(reserved: number, used: number | null): Promise<void>;
};

/** A daily budget kept in the cache. */
export function dailyBudget(cache: Cache, clock: Clock, most: number): Budget {
  const today = () => `tokens/${new Date(clock.now()).toISOString().slice(0, 10)}`;
  const add = async (tokens: number) => {
    const used = (await cache.get<number>(today())) ?? 0;
    await cache.set(today(), Math.max(0, used + tokens), 2 * DAY);
  };
  return {
    async reserve(tokens) {
      const used = (await cache.get<number>(today())) ?? 0;
      if (used + tokens > most) return false;
      await add(tokens);
      return true;
    },
    settle: (reserved, used) => (used === null ? Promise.resolve() : add(used - reserved)),
  };
}
