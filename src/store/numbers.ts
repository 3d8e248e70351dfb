import { createHash } from 'node:crypto';
import type { Article } from '../core/item.ts';
import type { Instant } from '../core/time.ts';

/** Articles that can share one second: 2^20, which leaves 33 bits of seconds below 2^53. */
const PER_SECOND = 2 ** 20;
const LAST_SECOND = 2 ** 33 - 1;

/** When an article counts as told: as published, but never later than we saw it, nor before 1970. */
export function toldAt(article: Pick<Article, 'published' | 'seen'>): Instant {
  return Math.max(0, Math.min(article.published ?? article.seen, article.seen));
}

/** The first number of an instant's second: `n >= firstNumber(t)` is "told at `t` or later". */
export function firstNumber(at: Instant): number {
  return Math.min(LAST_SECOND, Math.max(0, Math.floor(at / 1000))) * PER_SECOND;
}

/** The last number of an instant's second. */
export function lastNumber(at: Instant): number {
  return firstNumber(at) + PER_SECOND - 1;
}

/** The number an article asks for: its second, and 20 bits of its id; a taken one is resolved by the next free. */
export function numberOf(article: Pick<Article, 'id' | 'published' | 'seen'>): number {
  const bits = createHash('sha256').update(article.id).digest().readUIntBE(0, 3) % PER_SECOND;
  return firstNumber(toldAt(article)) + bits;
}
