import type { RawEntry, RawFeed } from './raw.ts';

type Node =
  string | { readonly _?: string; readonly $?: Readonly<Record<string, string>>; readonly [child: string]: unknown };
type Nodes = readonly Node[] | undefined;

/** The tags rss-parser must find under their own names; it leaves all others alone when they are renamed. */
const FRAME = new Set(['feed', 'rss', 'channel', 'item', 'entry', 'rdf:RDF']);
const DATES = ['pubdate', 'dc:date', 'published', 'issued', 'updated', 'modified', 'date'] as const;
const TEXTS = ['content:encoded', 'content', 'description', 'summary', 'media:description'] as const;
const NAMES = [
  'title',
  'link',
  'atom:link',
  'feedburner:origlink',
  'guid',
  'id',
  'source',
  'author',
  'dc:creator',
] as const;
const FIELDS = [...NAMES, ...DATES, ...TEXTS];
type Field = (typeof FIELDS)[number];
type Fields = Partial<Record<`_${Field}`, readonly Node[]>> & { readonly 'rdf:about'?: string };

/** Renamed tags keep rss-parser from computing snippets and ISO dates, which is slow on hostile text and throws on odd dates. */
function renamed(name: string): string {
  return FRAME.has(name) ? name : `_${name.toLowerCase()}`;
}

/**
 * Reads well-formed RSS 0.9x, 1.0, 2.0 and Atom through rss-parser.
 * Undefined when it would lose something (children inside a title, another number of entries than `expected`); throws on what is not well formed.
 */
export async function readStrictly(xml: string, expected: number): Promise<RawFeed | undefined> {
  const { default: Parser } = await import('rss-parser');
  const item = FIELDS.map((f) => [`_${f}`, `_${f}`, { keepArray: true }]);
  const parser = new Parser<{ readonly _link?: Node }, Fields>({
    xml2js: { tagNameProcessors: [renamed] },
    customFields: { feed: ['_link'], item },
  });
  const feed = await parser.parseString(xml);
  if (feed.items.length !== expected) return undefined;
  if (feed.items.some((item) => FIELDS.some((f) => isLossy(f, item[`_${f}`])))) return undefined;
  const home = feed._link === undefined ? [] : linksOf({ _link: [feed._link] });
  return {
    entries: feed.items.map(rawOf),
    ...(home[0] && /^\s*https?:/i.test(home[0]) ? { home: home[0].trim() } : {}),
  };
}

/** True when a node has children that its text leaves out; authors and Atom's source have them by right. */
function isLossy(field: Field, nodes: Nodes): boolean {
  if (!nodes || field === 'author' || field === 'source') return false;
  return nodes.some((node) => typeof node !== 'string' && Object.keys(node).some((k) => k !== '_' && k !== '$'));
}

function rawOf(item: Fields): RawEntry {
  const title = item._title?.[0];
  const author = authorOf(item._author) ?? texts(item['_dc:creator'])[0];
  const guid = texts(item._guid)[0] ?? texts(item._id)[0];
  const source = texts(item._source)[0];
  return {
    ...(title === undefined ? {} : { title: letters(title), literal: isLiteral(title) }),
    links: [
      ...texts(item['_feedburner:origlink']),
      ...linksOf(item),
      ...(item['rdf:about'] ? [item['rdf:about']] : []),
    ],
    dates: DATES.flatMap((f) => texts(item[`_${f}`])),
    texts: TEXTS.flatMap((f) => texts(item[`_${f}`])),
    ...(guid ? { guid } : {}),
    ...(author ? { author } : {}),
    ...(source ? { source } : {}),
  };
}

function letters(node: Node): string {
  return typeof node === 'string' ? node : (node._ ?? '');
}

function texts(nodes: Nodes): readonly string[] {
  return (nodes ?? []).map(letters).filter((text) => text.trim() !== '');
}

function isLiteral(node: Node): boolean {
  return typeof node !== 'string' && node.$?.['type'] === 'text';
}

function linksOf(item: Fields): readonly string[] {
  const nodes = [...(item._link ?? []), ...(item['_atom:link'] ?? [])];
  const attributes = nodes.flatMap((node) => (typeof node !== 'string' && node.$ ? [node.$] : []));
  const hrefs = attributes
    .filter((a) => a['rel'] === undefined || a['rel'] === 'alternate')
    .flatMap((a) => a['href'] ?? []);
  return [...texts(item._link), ...hrefs];
}

function authorOf(nodes: Nodes): string | undefined {
  const names = (nodes ?? []).flatMap((node) => {
    if (typeof node === 'string') return texts([node]);
    const children = node['_name'];
    return Array.isArray(children) ? texts(children as readonly Node[]) : texts([node]);
  });
  return names.length > 0 ? names.map(nameAlone).join(', ') : undefined;
}

/** RSS writes authors as "mail@example.org (Name)"; only the name is for readers. */
export function nameAlone(author: string): string {
  return /^\S+@\S+\s*\(([^)]{1,200})\)\s*$/.exec(author)?.[1] ?? author;
}
