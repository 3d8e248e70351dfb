import { parseFeed } from 'feedsmith';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import RssParser from 'rss-parser';
import { readFeed } from '../../src/ingest/read.ts';
import { longFeed, ODDITIES, savedFeeds, type FeedFile } from './feed-corpus.ts';
import { timed, type Print } from './measure.ts';

/** Reads a feed's bytes as its documentation shows; the titles of its entries. Throws what the reader throws. */
type Titles = readonly (string | undefined)[];
type Reader = (bytes: Buffer) => Titles | Promise<Titles>;

type Titled = { readonly title?: string };
type Parsing = NodeJS.WritableStream & NodeJS.EventEmitter & { read(): Titled | null };
const FeedParser = createRequire(import.meta.url)('feedparser') as new (options: object) => Parsing;

/** feedparser takes a stream and gives entries as they come. */
function piped(bytes: Buffer): Promise<Titles> {
  return new Promise((done, failed) => {
    const parser = new FeedParser({});
    const titles: (string | undefined)[] = [];
    parser.on('error', failed);
    parser.on('readable', () => {
      for (let entry = parser.read(); entry; entry = parser.read()) titles.push(entry.title);
    });
    parser.on('end', () => done(titles));
    Readable.from([bytes]).pipe(parser);
  });
}

/** RSS has items and Atom entries, whose title is an object of its own. */
function titlesIn(feed: object): Titles {
  type Any = { readonly title?: string | { readonly value?: string } };
  const { items, entries } = feed as { readonly items?: readonly Any[]; readonly entries?: readonly Any[] };
  return (items ?? entries ?? []).map(({ title }) => (typeof title === 'object' ? title.value : title));
}

const READERS: Readonly<Record<string, Reader>> = {
  Tiltwatch: async (bytes) => (await readFeed(bytes, { base: 'https://news.example/' })).map((e) => e.title),
  'rss-parser alone': async (bytes) =>
    (await new RssParser().parseString(bytes.toString('utf8'))).items.map((item) => item.title),
  feedsmith: (bytes) => titlesIn(parseFeed(bytes.toString('utf8')).feed),
  feedparser: piped,
};

/** Each reader's best of so many rounds counts: a shared machine only ever adds. */
const ROUNDS = 5;

async function perSecond(read: Reader, feed: FeedFile): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < ROUNDS; i++) best = Math.min(best, (await timed(() => read(feed.bytes))).ms);
  return feed.entries / (best / 1000);
}

/** How many of the files a reader refuses, reads with other than all of their entries, or with letters that were lost. */
async function refusedOf(read: Reader, files: readonly FeedFile[]): Promise<number> {
  let refused = 0;
  for (const { bytes, entries } of files) {
    const titles = await Promise.resolve()
      .then(() => read(bytes))
      .catch(() => []);
    if (titles.length !== entries || titles.some((t) => !t || t.includes('\ufffd'))) refused += 1;
  }
  return refused;
}

/** Reading feeds side by side with readers from npm: how fast, and how many files each refuses, as saved and made odd. */
export async function bench(print: Print): Promise<void> {
  const long = longFeed(500);
  const saved = savedFeeds();
  let ours = 0;
  for (const [name, read] of Object.entries(READERS)) {
    const rate = await perSecond(read, long);
    ours ||= rate;
    const note =
      rate === ours ? 'with addresses, dates, plain text and ids' : `${(ours / rate).toFixed(2)} times this is ours`;
    print({ what: `${name}: a feed of ${long.entries} entries`, value: rate, unit: 'entries/s', note });
  }
  const kinds = { 'as saved': (bytes: Buffer) => bytes, ...ODDITIES };
  for (const [kind, change] of Object.entries(kinds)) {
    const files = saved.map((f) => ({ ...f, bytes: change(f.bytes) }));
    const [mine, ...others] = await Promise.all(Object.values(READERS).map((read) => refusedOf(read, files)));
    const names = Object.keys(READERS).slice(1);
    print({
      what: `${files.length} files with ${kind}: refused`.replace('with as saved', 'as saved'),
      value: mine ?? 0,
      unit: 'files',
      target: 0,
      note: names.map((name, i) => `${name} ${others[i]}`).join(', '),
    });
  }
}
