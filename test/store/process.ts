import type { Where } from '../../src/store/open.ts';
import { open } from '../../src/store/open.ts';
import { news } from './news.ts';
import { delivery, NOW } from './made.ts';

/** One process among several on one store: `race` takes what it can get, `learn` learns until it is killed. */
const [task, place] = process.argv.slice(2) as ['race' | 'learn', string];
const where: Where = place.includes('://') ? { url: place } : { folder: place };
const store = await open(where, { now: () => NOW });
const ids = Array.from({ length: 300 }, (_, i) => `id${i}`);

if (task === 'learn') {
  const all = [...news(5000)];
  for (let i = 0; i < all.length; i += 100) {
    await store.articles.learn(all.slice(i, i + 100));
    process.stdout.write(`${i + 100}\n`);
  }
} else {
  const claimed = (await Promise.all(ids.map((id) => store.articles.claim('s', [id], NOW)))).flat();
  const turns: string[] = [];
  for (const id of ids.slice(0, 30)) if (await store.takeTurn(id, NOW)) turns.push(id);
  let queued = 0;
  for (const id of ids.slice(0, 40)) if (await store.outbox.queue(delivery('slack:T1/C1', id), NOW)) queued++;
  const sent: string[] = [];
  for (let i = 0; i < 40; i++)
    for (const d of await store.outbox.claim(`w${process.pid}`, 5, NOW, 60_000)) {
      sent.push(d.occasion);
      await store.outbox.posted(d, 'm');
    }
  process.stdout.write(JSON.stringify({ claimed, turns, queued, sent }));
}
await store.close();
