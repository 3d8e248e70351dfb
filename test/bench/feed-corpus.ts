import iconv from 'iconv-lite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A feed as a server sends it, and how many entries a reader should find in it. */
export type FeedFile = { readonly name: string; readonly bytes: Buffer; readonly entries: number };

/** The RSS, RDF and Atom feeds saved beside the sources' tests, with the number of entries their goldens have. */
export function savedFeeds(): readonly FeedFile[] {
  const folder = join(import.meta.dirname, '../feeds');
  return readdirSync(folder)
    .filter((id) => readdirSync(join(folder, id)).includes('input.xml'))
    .map((id) => ({
      name: id,
      bytes: readFileSync(join(folder, id, 'input.xml')),
      entries: (JSON.parse(readFileSync(join(folder, id, 'expected.json'), 'utf8')) as readonly unknown[]).length,
    }))
    .filter(({ bytes }) => /<(?:rss|feed|rdf:RDF)[\s>]/.test(bytes.toString('latin1', 0, 2000)));
}

/** Letter by letter of a text whose letters are its bytes, so that every encoding stays what it is. */
const asText = (change: (xml: string) => string) => (bytes: Buffer) =>
  Buffer.from(change(bytes.toString('latin1')), 'latin1');

function decoded(bytes: Buffer): string {
  const declared = /^[^>]*encoding=["']([\w-]+)/.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  return iconv.decode(bytes, declared);
}

/** What feeds in the wild have, done to a good one; none takes an entry away. */
export const ODDITIES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'blank lines before the declaration': asText((xml) => `\n\n  ${xml}`),
  'a byte order mark that is right where the declaration is not': (bytes) => Buffer.from(`\ufeff${decoded(bytes)}`),
  'a bare & in a title': asText((xml) => xml.replace(/<title>(?!<)/g, '<title>Q&A & more ')),
  'a named entity of HTML': asText((xml) => xml.replace(/<title>(?!<)/g, '<title>News&nbsp;&middot; ')),
  'a control character': asText((xml) => xml.replace(/<title>(?!<)/g, '<title>\u000b')),
  'the end cut off after the last entry': asText((xml) =>
    xml.replace(/(?:<\/channel>\s*<\/rss>|<\/feed>|<\/rdf:RDF>)[\s\S]*$/, ''),
  ),
  'a page warning after the end': asText((xml) => `${xml}\n<!-- cached --><script>x = 1 < 2</script>`),
  'UTF-16 with a mark': asText16,
  'EUC-KR by its declaration': (bytes) => {
    const xml = bytes
      .toString('utf8')
      .replace(/^\ufeff?(?:<\?xml[^>]*\?>)?/, '<?xml version="1.0" encoding="EUC-KR"?>');
    return iconv.encode(xml, 'euc-kr');
  },
};

function asText16(bytes: Buffer): Buffer {
  const xml = decoded(bytes).replace(/(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-16$2');
  return iconv.encode(xml, 'utf-16le', { addBOM: true });
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A feed of so many entries with the titles and texts of the labelled corpus. */
export function longFeed(entries: number): FeedFile {
  const folder = join(import.meta.dirname, '../eval/items');
  const all = readdirSync(folder)
    .flatMap((f) => readFileSync(join(folder, f), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { readonly title: string; readonly body: string });
  const items = Array.from({ length: entries }, (_, i) => {
    const { title = '', body = '' } = all[i % all.length] ?? {};
    return `<item><title>${escaped(title)}</title><link>https://news.example/${i}</link><guid>https://news.example/${i}</guid><pubDate>Mon, 24 Aug 2026 09:00:00 +0900</pubDate><description>${escaped(body)}</description></item>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>corpus</title><link>https://news.example/</link>${items.join('')}</channel></rss>`;
  return { name: 'long', bytes: Buffer.from(xml), entries };
}
