/** Runs jobs one after another for each key, those of different keys side by side. */
export type Turns = <T>(key: string, job: () => Promise<T>) => Promise<T>;

/** A fresh set of queues; a key is forgotten when nobody waits for it. A job that fails lets the next one go on. */
export function turns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (key, job) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(job, job);
    const settled = mine.catch(() => undefined);
    last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
