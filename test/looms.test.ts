import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../src/core/ports.ts';
import { DAY, MINUTE } from '../src/core/time.ts';
import { forgetLoom, loomFor } from '../src/looms.ts';
import { open } from '../src/store/open.ts';
import { article, learned, NOW, story } from './store/made.ts';

let folder: string;
let here: Store;
let there: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-looms-'));
  const clock = { now: () => NOW };
  [here, there] = [await open({ folder }, clock), await open({ folder }, clock)];
});
afterEach(async () => {
  await Promise.all([here.close(), there.close()]);
  rmSync(folder, { recursive: true });
});

function tell(id: string, title: string, at: number) {
  const a = article(title, { id: `${id}/${title}`, story: id, seen: at, published: at });
  return learned(a, { story: story(id, { items: [a.id], first: at, last: at }) });
}

const told = async (now: number) =>
  Object.fromEntries(
    [...(await loomFor(here, now)).stories()].map((t) => [t.story.id, t.articles.map((a) => a.title)]),
  );

test('a loom holds the stories of the last ten days with all their articles', async () => {
  const old = tell('old', 'long ago', NOW - 30 * DAY);
  await there.articles.learn([old, tell('a', 'first', NOW - DAY), tell('b', 'other', NOW)]);
  // Seen now, as with a source's first visit, but told long ago.
  await there.articles.learn([
    learned(
      { ...old.article, id: 'again', seen: NOW },
      { story: story('old2', { items: ['again'], last: NOW - 30 * DAY }) },
    ),
  ]);
  expect(await told(NOW)).toEqual({ a: ['first'], b: ['other'] });
});

test('what another process adds comes in with the next minute; stories that grew old go', async () => {
  await there.articles.learn([tell('a', 'first', NOW - 9 * DAY), tell('b', 'other', NOW)]);
  const loom = await loomFor(here, NOW);
  await there.articles.learn([tell('b', 'joined', NOW), tell('c', 'new', NOW)]);
  expect(await loomFor(here, NOW + MINUTE / 2)).toBe(loom);
  expect(Object.keys(await told(NOW + MINUTE / 2))).toEqual(expect.arrayContaining(['a', 'b']));
  expect(await told(NOW + 2 * MINUTE)).toEqual({ a: ['first'], b: ['other', 'joined'], c: ['new'] });
  expect(Object.keys(await told(NOW + 2 * DAY))).not.toContain('a');
});

test('a loom that was forgotten is read anew', async () => {
  await there.articles.learn([tell('a', 'first', NOW)]);
  const loom = await loomFor(here, NOW);
  loom.put({ story: story('never written'), articles: [article('never written')] });
  forgetLoom(here);
  expect(await told(NOW)).toEqual({ a: ['first'] });
});
