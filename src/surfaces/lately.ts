import { idOf } from '../core/item.ts';

/** Keeps what was made of the last few replies, by their contents: a digest for a thousand channels is laid out once. */
export function lately<T>(most: number): (about: readonly unknown[], make: () => T) => T {
  const kept = new Map<string, T>();
  return (about, make) => {
    const key = idOf(JSON.stringify(about));
    const there = kept.get(key);
    const value = there ?? make();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? key);
    return value;
  };
}
