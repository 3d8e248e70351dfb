/** Work in the background, one piece after the other. */
export type Background<T> = {
  /** Takes a piece; the same key again replaces it. When the queue is full the oldest is left out. Never waits. */
  add(key: string, piece: T): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  readonly size: number;
};

/** A bounded queue that works by itself as long as there is something; `work` must not throw. */
export function background<T>(most: number, work: (piece: T) => Promise<void>): Background<T> {
  const waiting = new Map<string, T>();
  let running: Promise<void> | undefined;

  async function go(): Promise<void> {
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [key, piece] = next.value;
      waiting.delete(key);
      await work(piece);
    }
    running = undefined;
  }

  return {
    add(key, piece) {
      waiting.delete(key);
      waiting.set(key, piece);
      const oldest = waiting.size > most ? waiting.keys().next().value : undefined;
      if (oldest !== undefined) waiting.delete(oldest);
      running ??= Promise.resolve().then(go);
    },
    idle: async () => {
      while (running) await running;
    },
    get size() {
      return waiting.size;
    },
  };
}
