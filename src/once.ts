/** One task at a time: asked again while it runs, `run` answers with the run under way; `idle` waits for that run alone. */
export type Single<T> = { run(): Promise<T>; idle(): Promise<void> };

export function single<T>(task: () => Promise<T>): Single<T> {
  let running: Promise<T> | undefined;
  return {
    run() {
      running ??= task().finally(() => {
        running = undefined;
      });
      return running;
    },
    async idle() {
      await running?.catch(() => undefined);
    },
  };
}

/** Runs tasks one after the other, in the order they were given; a task that fails stops no later one. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
