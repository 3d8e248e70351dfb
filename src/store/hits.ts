import type { NewsQuery } from '../core/ports.ts';
import type { Engine } from './engine.ts';
import { firstNumber, lastNumber } from './numbers.ts';
import { tagOf, termsOf } from './tokens.ts';

/**
 * A page of the articles that have all the words and meet the filter, latest first: their numbers and stories. Those
 * with a number from `below` on were on earlier pages.
 */
export async function hitsOf(
  engine: Engine,
  q: NewsQuery,
  limit: number,
  offset: number,
  below = Number.MAX_SAFE_INTEGER,
) {
  const terms = q.words === undefined ? [] : termsOf(q.words);
  if (q.words !== undefined && terms.length === 0) return [];
  return engine.words.find({
    terms,
    tags: [
      ...(q.platform ? [tagOf('p', q.platform)] : []),
      ...(q.topic ? [tagOf('t', q.topic)] : []),
      ...(q.country ? [tagOf('c', q.country)] : []),
    ],
    from: q.since === undefined ? 0 : firstNumber(q.since),
    to: Math.min(below - 1, q.until === undefined ? Number.MAX_SAFE_INTEGER : lastNumber(q.until)),
    ...(q.asOf === undefined ? {} : { seenBy: q.asOf }),
    limit,
    offset,
  });
}
