import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { LanguageCode } from './core/item.ts';
import { source, type Source } from './core/source.ts';
import { HOUR, type Instant } from './core/time.ts';
import { rss } from './ingest/formats/rss.ts';
import { ROOT } from './load.ts';

const FEEDS: readonly {
  readonly file: string;
  readonly name: string;
  readonly language: LanguageCode;
  readonly country: string;
}[] = [
  { file: 'korean-press', name: '예시신문 (SAMPLE)', language: 'ko', country: 'KR' },
  { file: 'english-press', name: 'The Sample Times (SAMPLE)', language: 'en', country: 'KR' },
  { file: 'indonesian-press', name: 'Harian Contoh (SAMPLE)', language: 'id', country: 'ID' },
  { file: 'chinese-press', name: '示例日報 (SAMPLE)', language: 'zh-TW', country: 'TW' },
];

/** A feed server on this machine with the articles shipped as samples, and the sources that read it. */
export type Samples = {
  readonly sources: readonly Source[];
  /** From now on the feeds also carry what is "new": the first visit announces nothing, as with any source. */
  publishNews(): void;
  close(): void;
};

/** The file with its dates counted from now; a first wave alone leaves out every item of the second. */
function feedBody(file: string, now: Instant, waves: number): string {
  const shipped = readFileSync(join(ROOT, 'src/sample', `${file}.xml`), 'utf8');
  return shipped
    .replace(/[ ]*<(item|entry) data-wave="(\d)">[\s\S]*?<\/\1>\n/g, (whole, _tag, wave: string) =>
      Number(wave) <= waves ? whole : '',
    )
    .replace(/ data-wave="\d"/g, '')
    .replace(/\{\{hours:(-?\d+)\}\}/g, (_, h: string) => new Date(now + Number(h) * HOUR).toUTCString())
    .replace(/\{\{iso:(-?\d+)\}\}/g, (_, h: string) => new Date(now + Number(h) * HOUR).toISOString());
}

/** Serves the sample feeds on the loopback address; they go through the same reading as any feed. */
export async function serveSamples(now: () => Instant): Promise<Samples> {
  let waves = 1;
  const server = createServer((request, response) => {
    const file = (request.url ?? '').slice(1).replace(/\.xml$/, '');
    if (!FEEDS.some((f) => f.file === file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8' }).end(feedBody(file, now(), waves));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  server.unref();
  return {
    sources: FEEDS.map(({ file, name, language, country }) =>
      source({
        id: `sample-${file}`,
        name,
        home: 'https://sample.tiltwatch.example/',
        kind: 'press',
        country,
        language,
        url: `http://127.0.0.1:${port}/${file}.xml`,
        every: 5,
        evidence: 'read',
        read: rss(),
      }),
    ),
    publishNews: () => void (waves = 2),
    close: () => void server.close(),
  };
}
