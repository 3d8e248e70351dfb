/** So much of one thing in so many ms; what comes sooner is refused. `at` is the number allowed at once. */
export type Allowance = { readonly every: number; readonly at: number };

/** A limiter as platforms have them: a bucket that leaks at an even rate. All in ms of the clock that is handed over. */
export type Limiter = {
  /** How long to wait; 0 is a yes, which is counted. */
  take(key: string, allowance: Allowance, now: number): number;
};

/** Starts with every bucket empty. */
export function limiter(): Limiter {
  const full = new Map<string, number>();
  return {
    take(key, { every, at }, now) {
      const until = Math.max(full.get(key) ?? 0, now);
      const wait = until - now - (at - 1) * every;
      if (wait > 0) return wait;
      full.set(key, until + every);
      return 0;
    },
  };
}

/** No more than `most` in any window of `ms`, as Discord counts a bot's requests. */
export function windowed(most: number, ms: number): (now: number) => number {
  let times: number[] = [];
  return (now) => {
    times = times.filter((t) => t > now - ms);
    if (times.length >= most) return (times[0] ?? now) + ms - now;
    times.push(now);
    return 0;
  };
}
