import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { alertBook } from '../../src/alertbook.ts';
import { readConfig } from '../../src/config.ts';
import type { Source } from '../../src/core/source.ts';
import { source } from '../../src/core/source.ts';
import { HOUR } from '../../src/core/time.ts';
import { rss } from '../../src/ingest/formats/rss.ts';
import { jsonLog } from '../../src/log.ts';
import { earsOf, open } from '../../src/main.ts';
import { fetchFor, visitDue } from '../../src/poll.ts';
import { percentile } from '../bench/measure.ts';
import { newsOf } from '../chaos/world.ts';

/** What a storm came to; times in ms. */
export type Storm = {
  readonly first: number;
  readonly second: number;
  readonly read: number;
  readonly kept: number;
  readonly unchanged: number;
  readonly loop99: number;
  readonly commands: number;
  readonly command99: number;
  /** The most resident memory of the process until then, MB; the feeds it serves to itself are in it. */
  readonly memory: number;
};

/** Many feeds on one port, each with its own entries and a validator: the first visit gets bytes, the second a 304. */
async function serve(feeds: number, entries: number, oneIn: number) {
  const bodies = Array.from({ length: feeds }, (_, feed) => {
    const items = Array.from({ length: entries }, (_, i) => {
      const n = feed * entries + i;
      const { title, text } =
        n % oneIn === 0 ? newsOf(n / oneIn) : { title: `지역 소식 ${n}호`, text: `동네 행사 ${n}건이 열린다.` };
      return `<item><title>${title}</title><link>https://news.example/${n}</link><description>${text}</description></item>`;
    });
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>f${feed}</title>${items.join('')}</channel></rss>`;
  });
  const seen = { unchanged: 0 };
  const server = createServer((request, response) => {
    const body = bodies[Number((request.url ?? '').slice(1))];
    if (body === undefined) return void response.writeHead(404).end();
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) {
      seen.unchanged += 1;
      return void response.writeHead(304, { etag }).end();
    }
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  return { seen, port: (server.address() as AddressInfo).port, server };
}

/** The feeds by 200 host names that all mean this machine: hosts are visited one request at a time. */
function sourcesAt(port: number, feeds: number): readonly Source[] {
  return Array.from({ length: feeds }, (_, feed) =>
    source({
      ...{ id: `storm-${feed}`, name: `폭풍신문 ${feed}`, home: 'https://news.example', kind: 'press', country: 'KR' },
      ...{ language: 'ko', url: `http://127.0.${Math.floor((feed % 200) / 100)}.${(feed % 100) + 1}:${port}/${feed}` },
      ...{ every: 5, evidence: 'read', read: rss() },
    }),
  );
}

const LINES = ['/mau temu', '/help', '/news temu', '/duty sneakers $180', '/status'] as const;

/**
 * Reads all feeds twice while lines are answered, in this process: the feed server takes its share of the same cores. One
 * entry in so many is of our field; thirty is as in life, where a general feed has a few of them a day.
 */
export async function storm(feeds: number, entries: number, oneIn = 30): Promise<Storm> {
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-storm-'));
  const { seen, port, server } = await serve(feeds, entries, oneIn);
  let shift = 0;
  const clock = { now: () => Date.now() + shift };
  const log = jsonLog('warn', clock.now, (line) => void process.stderr.write(line));
  const config = readConfig({ TILTWATCH_DATA: folder, FEEDS_ALLOW_PRIVATE: 'yes' });
  const house = await open({ config, clock, log, sources: sourcesAt(port, feeds) });
  const ears = earsOf(house);
  const took: number[] = [];
  let asking = true;
  const asked = (async () => {
    for (let n = 0; asking; n++) {
      const began = performance.now();
      const by = { id: 'U1', admin: false };
      await ears.answer({ from: 'console:tty', by, line: LINES[n % LINES.length] ?? '/help', lang: 'ko' });
      took.push(performance.now() - began);
      await new Promise((done) => setTimeout(done, 50));
    }
  })();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const fetch = fetchFor('storm', clock, true);
  const book = alertBook(house.store.alerts);
  const { signal } = new AbortController();
  delay.enable();
  const from = performance.now();
  const round = await visitDue(house, book, fetch, signal);
  const first = performance.now() - from;
  delay.disable();
  asking = false;
  await asked;
  shift += HOUR;
  const again = performance.now();
  await visitDue(house, book, fetch, signal);
  const second = performance.now() - again;
  await house.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
  const { read, kept } = round;
  const answers = { commands: took.length, command99: percentile(took, 0.99) };
  // The resolution of the monitor is part of what it measures.
  const memory = process.resourceUsage().maxRSS / 1024;
  const loop99 = delay.percentile(99) / 1e6 - 10;
  return { first, second, read, kept, unchanged: seen.unchanged, loop99, ...answers, memory };
}
