import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { likeness, mayBeLike } from '../src/core/alike.ts';
import type { Told } from '../src/core/digest.ts';
import type { Article } from '../src/core/item.ts';
import { isAlike, pairsOf, shinglesOf } from '../src/core/likeness.ts';
import { loomOf } from '../src/core/loom.ts';
import { DAY, HOUR } from '../src/core/time.ts';
import { traceOf } from '../src/core/trace.ts';
import { JOIN, weave } from '../src/core/weave.ts';
import { understand } from '../src/understand/read.ts';
import { newsOf } from './chaos/world.ts';

const FROM = Date.parse('2026-05-01T00:00:00Z');

function articleOf(title: string, body: string, publisher = ''): Article {
  const meaning = understand({ title, body, publisher, published: FROM });
  return {
    ...{ id: title, url: 'https://news.example/', title, body, publisher, source: 'test', seen: FROM, published: FROM },
    ...{ language: meaning.language, meaning, story: null, rank: 'press' },
  };
}

/** What articles are made of: the labelled corpus, whose groups tell one event, and news that differ by a little. */
const POOL: readonly Article[] = [
  ...readdirSync(join(import.meta.dirname, 'eval/items'))
    .filter((f) => /^(ko|en)-[12]|^(ja|zh|id)-1/.test(f))
    .flatMap((f) =>
      readFileSync(join(import.meta.dirname, 'eval/items', f), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => JSON.parse(line) as { title: string; body: string; publisher: string })
    .map((a) => articleOf(a.title, a.body, a.publisher)),
  ...Array.from({ length: 60 }, (_, n) => newsOf(n)).map((a) => articleOf(a.title, a.text)),
].filter((a) => a.meaning.relevant);

/** An article of the pool on some day, perhaps with an address others have, without a date, or of no platform. */
const anyArticle = fc
  .record({
    of: fc.nat({ max: POOL.length - 1 }),
    hours: fc.nat({ max: 20 * 24 }),
    address: fc.option(fc.nat({ max: 3 })),
    dated: fc.integer({ min: 0, max: 9 }),
    named: fc.integer({ min: 0, max: 9 }),
    copied: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ of, hours, address, dated, named, copied }) => (id: string): Article => {
    const base = POOL[of] as Article;
    const at = FROM + hours * HOUR;
    const { published: _, ...undated } = base;
    return {
      ...undated,
      ...(dated === 0 ? {} : { published: at }),
      ...{ id, seen: at, url: `https://news.example/${address ?? id}` },
      title: copied === 0 ? `${base.title} ${id}` : base.title,
      meaning: named === 0 ? { ...base.meaning, platforms: [] } : base.meaning,
    };
  });

const articles = fc
  .array(anyArticle, { minLength: 2, maxLength: 40 })
  .map((all) => all.map((make, i) => make(`a${i}`)));

describe('the loom gives what comparing with every story gives', () => {
  test('whatever comes, and whatever is dropped meanwhile', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat({ max: 39 }), { maxLength: 6 }), (all, drops) => {
        const plain = new Map<string, Told>();
        const loom = loomOf();
        for (const [i, article] of all.entries()) {
          const expected = weave([...plain.values()], article);
          expect(loom.weave(article)).toEqual(expected);
          const { id } = expected.story;
          const told = { story: expected.story, articles: [...(plain.get(id)?.articles ?? []), article] };
          plain.set(id, told);
          loom.put(told);
          if (!drops.includes(i)) continue;
          plain.delete(id);
          loom.drop(id);
        }
        expect(loom.size).toBe(plain.size);
      }),
      { numRuns: 60 },
    );
  });

  test('what is not looked at could not have been alike', () => {
    fc.assert(
      fc.property(articles, fc.double({ min: -5, max: 9.5, noNaN: true }), ([a, b], least) => {
        if (!a || !b) return;
        const { score } = likeness(a, b);
        expect(mayBeLike(traceOf(a), traceOf(b), Math.min(least, score))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('most of what cannot be alike is not looked at', () => {
    const far = POOL.map((a, i) => ({
      ...a,
      id: `f${i}`,
      url: `https://news.example/f${i}`,
      published: FROM + i * DAY,
    }));
    const pairs = far.flatMap((a) => far.slice(0, 20).map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
    const looked = pairs.filter(([a, b]) => mayBeLike(traceOf(a), traceOf(b), JOIN)).length;
    expect(looked / pairs.length).toBeLessThan(0.05);
  });
});

test('a full loom lets go of the stories put least lately', () => {
  const loom = loomOf(3);
  const told = POOL.slice(0, 4).map((a, i) => ({ story: weave([], { ...a, id: `x${i}` }).story, articles: [a] }));
  told.slice(0, 3).forEach(loom.put);
  loom.put(told[0] as Told);
  loom.put(told[3] as Told);
  expect([...loom.stories()].map((t) => t.story.id)).toEqual([2, 0, 3].map((i) => told[i]?.story.id));
  loom.put({ ...(told[3] as Told), articles: POOL.slice(0, 9) });
  expect([...loom.stories()]).toHaveLength(1);
});

test('texts are alike by the marks they share, as sets are', () => {
  const words = fc.array(fc.constantFrom('가나다라', '마바사아', 'customs', '12', 'temu', '관세'), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, fc.double({ min: 0.05, max: 1, noNaN: true }), (one, other, share) => {
      for (const marks of [pairsOf, shinglesOf]) {
        const [a, b] = [new Set(marks(one.join(' '))), new Set(marks(other.join(' ')))];
        const both = [...a].filter((x) => b.has(x)).length;
        const alike = a.size > 0 && b.size > 0 && both / (a.size + b.size - both) >= share;
        expect(isAlike(marks(one.join(' ')), marks(other.join(' ')), share)).toBe(alike);
      }
    }),
  );
});
