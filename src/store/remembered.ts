/** Questions whose answers are kept at once, the ones asked last. */
const MOST = 60;

/**
 * Asks once for all who ask while an asking is under way: they share the next one, which begins after each of them asked,
 * so nobody is told how things stood before.
 */
export function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    const mine = ask().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  };
  return () => {
    if (!running) return begin();
    const after = (): Promise<T> => {
      next = undefined;
      return begin();
    };
    next ??= running.then(after, after);
    return next;
  };
}

/**
 * Answers questions from memory while nothing has changed: `stand` tells how what is asked stands now, and the same
 * question at the same stand gets the very same answer. Whoever asks while the answer is being found waits for it.
 */
export function remembered<Question, Answer>(
  stand: () => Promise<string>,
  find: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const kept = new Map<string, { readonly stand: string; readonly answer: Promise<Answer> }>();
  const standing = together(stand);
  return async (question) => {
    // Asked before the answer is looked for: one that is newer than its stand is only found once more.
    const now = await standing();
    const key = JSON.stringify(question);
    const known = kept.get(key);
    kept.delete(key);
    const answer = known?.stand === now ? known.answer : find(question);
    kept.set(key, { stand: now, answer });
    if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
