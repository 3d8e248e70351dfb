// Longer than most: a table of what feeds in the world get wrong, one row each.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/item.ts';
import { Unreadable } from '../../src/core/source.ts';
import { readLeniently } from '../../src/ingest/formats/feed-lenient.ts';
import { readStrictly } from '../../src/ingest/formats/feed-strict.ts';
import { entriesOf } from '../../src/ingest/formats/raw.ts';
import { rss, type FeedOptions } from '../../src/ingest/formats/rss.ts';
import { survey } from '../../src/ingest/formats/xml-scan.ts';
import { tidyXml } from '../../src/ingest/formats/xml-tidy.ts';

const rss2 = (items: string, head = '<link>https://a.example/</link>') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title>${head}${items}</channel></rss>`;
const atom = (entries: string, more = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${more}><title>t</title><link rel="self" href="https://a.example/feed"/>${entries}</feed>`;
const item = (inner: string) => `<item><title>가</title><link>https://a.example/1</link>${inner}</item>`;
const AT = Date.parse('2026-08-07T00:00:00Z');
const base = { url: 'https://a.example/1', title: '가' };

/** What is odd about it, the feed, what must come out. */
const FEEDS: readonly (readonly [string, string, readonly Entry[], FeedOptions?])[] = [
  ['RSS 2.0', rss2(item('<pubDate>Fri, 07 Aug 2026 09:00:00 +0900</pubDate>')), [{ ...base, published: AT }]],
  [
    'a naive Korean date',
    rss2(item('<pubDate>2026-08-07 09:00:00.0</pubDate>')),
    [{ ...base, published: AT }],
    { zone: '+09:00' },
  ],
  ['no date', rss2(item('')), [base]],
  ['a date that is none', rss2(item('<pubDate>어제</pubDate>')), [base]],
  [
    'a second date where the first is none',
    rss2(item('<pubDate/><dc:date>2026-08-07T00:00:00Z</dc:date>')),
    [{ ...base, published: AT }],
  ],
  [
    'text in CDATA',
    rss2(item('<description><![CDATA[<p>과징금 <b>3억</b>원</p><script>x()</script><p>끝</p>]]></description>')),
    [{ ...base, text: '과징금 3억원\n끝' }],
  ],
  [
    'text escaped once',
    rss2(item('<description>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</description>')),
    [{ ...base, text: 'A & B' }],
  ],
  [
    'the whole text beside the short one',
    rss2(
      item(
        '<description>짧다</description><content:encoded xmlns:content="c"><![CDATA[<p>길고 길다</p>]]></content:encoded>',
      ),
    ),
    [{ ...base, text: '길고 길다' }],
  ],
  ['an author with an address', rss2(item('<author>kim@a.example (김기자)</author>')), [{ ...base, author: '김기자' }]],
  ['dc:creator', rss2(item('<dc:creator>김기자</dc:creator>')), [{ ...base, author: '김기자' }]],
  ['no link but a guid that is one', rss2('<item><title>가</title><guid>https://a.example/1</guid></item>'), [base]],
  [
    'no link at all, and a good one after it',
    rss2(`<item><title>x</title><guid isPermaLink="false">17</guid></item>${item('')}`),
    [base],
  ],
  ['a link that is a script', rss2(`<item><title>x</title><link>javascript:alert(1)</link></item>${item('')}`), [base]],
  [
    'a link broken over lines',
    rss2('<item><title>가</title><link>\n  https://a.example/\n  1\n</link></item>'),
    [base],
  ],
  ['a relative link', rss2('<item><title>가</title><link>/1</link></item>'), [base]],
  [
    'a relative link and a base',
    rss2('<item><title>가</title><link>1</link></item>', ''),
    [{ ...base, url: 'https://b.example/x/1' }],
    { base: 'https://b.example/x/feed' },
  ],
  [
    'atom:link inside RSS',
    rss2('<item><title>가</title><atom:link xmlns:atom="a" rel="alternate" href="https://a.example/1"/></item>'),
    [base],
  ],
  [
    'no title: the text’s beginning',
    rss2('<item><link>https://a.example/1</link><description>가</description></item>'),
    [{ ...base, text: '가' }],
  ],
  ['neither title nor text', rss2(`<item><link>https://a.example/2</link></item>${item('')}`), [base]],
  ['an empty channel', rss2(''), []],
  ['RSS 0.91', rss2(item('')).replace('version="2.0"', 'version="0.91"'), [base]],
  ['no version', rss2(item('')).replace('version="2.0" ', ''), [base]],
  ['a version nobody knows', rss2(item('')).replace('version="2.0"', 'version="3.1"'), [base]],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel rdf:about="c"><title>t</title></channel>${item('<dc:date>2026-08-07T09:00:00+09:00</dc:date>')}</rdf:RDF>`,
    [{ ...base, published: AT }],
  ],
  [
    'RDF whose item has only rdf:about',
    '<rdf:RDF xmlns:rdf="r"><channel/><item rdf:about="https://a.example/1"><title>가</title></item></rdf:RDF>',
    [base],
  ],
  [
    'Atom',
    atom(
      '<entry><title>가</title><link rel="edit" href="/e"/><link rel="alternate" href="https://a.example/1"/><updated>2026-08-07T00:00:00Z</updated><author><name>김</name></author><content type="html">&lt;p&gt;글&lt;/p&gt;</content></entry>',
    ),
    [{ ...base, published: AT, author: '김', text: '글' }],
  ],
  [
    'Atom: published before updated',
    atom(
      '<entry><title>가</title><link href="https://a.example/1"/><updated>2026-08-09T00:00:00Z</updated><published>2026-08-07T00:00:00Z</published></entry>',
    ),
    [{ ...base, published: AT }],
  ],
  [
    'Atom: a broken date',
    atom(
      '<entry><title>가</title><link href="https://a.example/1"/><published>soon</published><updated>2026-08-07T00:00:00Z</updated></entry>',
    ),
    [{ ...base, published: AT }],
  ],
  [
    'Atom: a text title keeps its letters',
    atom('<entry><title type="text">a &lt;b&gt; &amp;amp; c</title><link href="https://a.example/1"/></entry>'),
    [{ ...base, title: 'a <b> &amp; c' }],
  ],
  [
    'Atom: an HTML title loses its tags',
    atom(
      '<entry><title type="html">a &lt;b&gt;b&lt;/b&gt; &amp;amp; c</title><link href="https://a.example/1"/></entry>',
    ),
    [{ ...base, title: 'a b & c' }],
  ],
  [
    'Atom: an XHTML title and text',
    atom(
      '<entry><title type="xhtml"><div xmlns="h">가 <i>나</i></div></title><link href="https://a.example/1"/><content type="xhtml"><div xmlns="h"><p>글</p><p>또</p></div></content></entry>',
    ),
    [{ ...base, title: '가 나', text: '글\n또' }],
  ],
  [
    'Atom: xml:base, one within another',
    atom('<entry xml:base="x/"><title>가</title><link href="1"/></entry>', 'xml:base="https://a.example/"'),
    [{ ...base, url: 'https://a.example/x/1' }],
    { base: 'https://b.example/' },
  ],
  [
    'Atom with a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>가</a:title><a:link href="https://a.example/1"/><a:updated>2026-08-07T00:00:00Z</a:updated></a:entry></a:feed>',
    [{ ...base, published: AT }],
  ],
  [
    'bare ampersands',
    rss2('<item><title>A & B &copy; &nope; C</title><link>https://a.example/1?a=1&b=2&copy=3</link></item>'),
    [{ url: 'https://a.example/1?a=1&b=2&copy=3', title: 'A & B © &nope; C' }],
  ],
  [
    'HTML’s references',
    rss2('<item><title>A&nbsp;&ldquo;B&rdquo;&hellip; &#8217;&#x2019;</title><link>https://a.example/1</link></item>'),
    [{ ...base, title: 'A “B”… ’’' }],
  ],
  [
    'references escaped twice',
    rss2('<item><title>A &amp;amp; B&amp;#39;s &amp;quot;C&amp;quot;</title><link>https://a.example/1</link></item>'),
    [{ ...base, title: 'A & B\'s "C"' }],
  ],
  [
    'a "<" in a title',
    rss2('<item><title>a < b, 3 <4</title><link>https://a.example/1</link></item>'),
    [{ ...base, title: 'a < b, 3 <4' }],
  ],
  [
    'control characters',
    rss2('<item><title>가\u0000\u000b&#0;&#x1f;\ufffe\ud800</title><link>https://a.example/1</link></item>'),
    [base],
  ],
  [
    'a DOCTYPE with entities',
    `<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${rss2('<item><title>가 &b;</title><link>https://a.example/1</link></item>').slice(38)}`,
    [{ ...base, title: '가 &b;' }],
  ],
  ['text before the declaration', `\n\ufeff  warning: line 3\n${rss2(item(''))}`, [base]],
  ['a script after the end', `${rss2(item(''))}<script>track("<b>")</script>`, [base]],
  ['an unclosed tag', rss2(item('<description><p>하나<p>둘</description>')), [{ ...base, text: '하나\n둘' }]],
  ['cut off in the middle', rss2(`${item('')}<item><title>나</title><link>https://a.exam`).slice(0, -20), [base]],
  [
    'capitals',
    '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>가</TITLE><LINK>https://a.example/1</LINK><PUBDATE>2026-08-07T00:00:00Z</PUBDATE></ITEM></CHANNEL></RSS>',
    [{ ...base, published: AT }],
  ],
  ['items beside the channel', `<rss version="2.0"><channel><title>t</title></channel>${item('')}</rss>`, [base]],
  [
    'two channels',
    `<rss version="2.0"><channel>${item('')}</channel><channel><item><title>나</title><link>https://a.example/2</link></item></channel></rss>`,
    [base, { url: 'https://a.example/2', title: '나' }],
  ],
];

async function read(body: string, options?: FeedOptions) {
  return rss(options)(body);
}

describe('feeds as they are', () => {
  test.each(FEEDS.map(([odd, body, expected, options]) => ({ odd, body, expected, options })))(
    '$odd',
    async ({ body, expected, options }) => {
      expect(await read(body, options)).toEqual(expected);
    },
  );
});

describe('an aggregator', () => {
  const one = (title: string, source: string) =>
    rss2(
      `<item><title>${title}</title><link>https://a.example/1</link><description>&lt;a href="x"&gt;테무 과징금&lt;/a&gt; 한겨레</description>${source}</item>`,
    );
  const google = { publisherFrom: 'source' } as const;

  test('names the publisher, and the headline loses the name', async () => {
    expect(await read(one('테무 과징금 - 한겨레', '<source url="https://h.example">한겨레</source>'), google)).toEqual([
      { url: 'https://a.example/1', title: '테무 과징금', publisher: '한겨레' },
    ]);
  });
  test('only where it is the name', async () => {
    expect(await read(one('테무 - 과징금', '<source url="https://h.example">한겨레</source>'), google)).toMatchObject([
      { title: '테무 - 과징금' },
    ]);
    expect(await read(one('테무 - 과징금', ''), google)).toMatchObject([{ title: '테무 - 과징금' }]);
  });
  test('entries that a source does not want are left out', async () => {
    const keep = (e: Entry) => e.title.includes('테무');
    expect(
      await read(rss2(`${item('')}<item><title>테무</title><link>https://a.example/2</link></item>`), { keep }),
    ).toHaveLength(1);
  });
});

describe('the two readers agree', () => {
  const words = fc.stringMatching(/^[a-z가-힣0-9 .,:;!?'"()%-]{0,40}$/);
  const part = (tag: string) =>
    fc.option(
      words.map((w) => `<${tag}>${w}</${tag}>`),
      { nil: '' },
    );
  const entry = fc
    .tuple(
      part('title'),
      part('description'),
      part('author'),
      part('dc:creator'),
      fc.nat(999),
      fc.date({ min: new Date('1995-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
    )
    .map(
      ([title, text, author, creator, n, date]) =>
        `<item>${title}<link>https://a.example/${n}</link>${text}${author}${creator}<pubDate>${date.toUTCString()}</pubDate></item>`,
    );

  test('on every well-formed feed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), async (entries) => {
        const xml = tidyXml(rss2(entries.join('')));
        const [strict, lenient] = await Promise.all([readStrictly(xml, entries.length), readLeniently(xml)]);
        expect(strict).toBeDefined();
        expect(entriesOf(strict ?? { entries: [] }, {})).toEqual(entriesOf(lenient, {}));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no feed', () => {
  const bodies: readonly (readonly [string, string, string])[] = [
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>점검 중</title></head></html>',
      'a web page titled “점검 중” came instead',
    ],
    ['a page that shows a feed’s tags late', `<html>${' '.repeat(6000)}<rss>`, 'a web page came instead'],
    ['nothing', ' \n', 'the answer is empty'],
    ['JSON', '{"items":[]}', 'the text begins with “{"items":[]}”'],
    ['other XML', '<sitemap><url/></sitemap>', 'the text begins with “<sitemap>'],
    ['nesting', `<rss>${'<a>'.repeat(1e6)}`, 'nested more than 200 deep'],
    [
      'nesting in text that nobody closes',
      `<rss><channel><item><description>${'<b>'.repeat(1e6)}`,
      'nested more than 200 deep',
    ],
    ['entries without end', `<feed>${'<entry/>'.repeat(200_000)}</feed>`, 'at most 10,000 entries'],
    ['only brackets', '<'.repeat(2e6), 'the text begins with'],
  ];
  test.each(bodies)('%s', async (_, body, words) => {
    await expect(read(body)).rejects.toThrow(Unreadable);
    await expect(read(body)).rejects.toThrow(words);
  });
});

describe('hostile feeds cost little', () => {
  const big = (what: string, n: number) => what.repeat(n);
  const bodies: readonly (readonly [string, string])[] = [
    [
      'a title of ten million letters',
      rss2(`<item><title>${big('테', 1e7)}</title><link>https://a.example/1</link></item>`),
    ],
    [
      'a title of tags that never close',
      rss2(`<item><title>가${big('&lt;p', 1e6)}</title><link>https://a.example/1</link></item>`),
    ],
    ['CDATA that never closes', rss2(`${item('')}${big('<![CDATA[', 3e5)}`)],
    ['comments that never close', rss2(`${item('')}${big('<!--', 1e6)}`)],
    ['text of tags that never close', rss2(item(`<description>가${big('&lt;p', 3e5)}</description>`))],
    ['a million ampersands', rss2(item(`<description>${big('&', 1e6)}</description>`))],
    [
      'a million entities',
      `<!DOCTYPE rss [${big('<!ENTITY a "&a;&a;">', 5e4)}]>${rss2(item(`<description>${big('&a;', 3e5)}</description>`)).slice(38)}`,
    ],
    [
      'thirty thousand attributes',
      rss2(`<item ${big('a="1" ', 3e4)}><title>가</title><link>https://a.example/1</link></item>`),
    ],
  ];
  test.each(bodies)('%s', async (_, body) => {
    const [entry] = await read(body);
    expect(entry?.url).toBe('https://a.example/1');
    expect(entry?.title.length).toBeLessThanOrEqual(1_000);
    expect(entry?.text?.length ?? 0).toBeLessThanOrEqual(200_000);
  });

  test('a cut title ends in “…” and in no half of a character', async () => {
    const [entry] = await read(rss2(`<item><title>${big('😀', 1e5)}</title><link>https://a.example/1</link></item>`));
    expect(entry?.title).toMatch(/^(?:😀)+…$/u);
  });

  test('whatever comes, it is entries or a sentence', async () => {
    const shards = [
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>https://a.example/1</link>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '&lt;',
      '&#x0;',
      '<',
      '>',
      '"',
      '\u0000',
      '<!DOCTYPE a [',
      ']>',
      '<?xml',
      '?>',
      '가',
      ' xml:base="x"',
      '<feed>',
      '<entry/>',
      '__proto__',
      '<__proto__>',
      '<constructor/>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...shards), { maxLength: 30 }), async (parts) => {
        const body = parts.join('');
        const entries = await read(body).catch((problem: unknown) => {
          expect(problem).toBeInstanceOf(Unreadable);
          return [];
        });
        for (const entry of entries) expect(entry.title).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  test('the survey counts what it walks', () => {
    expect(
      survey('<rss><channel><item/><item><a>x</a></item><!-- <item/> --><![CDATA[<item/>]]></channel></rss>'),
    ).toEqual({ root: 'rss', entries: 2, rich: false });
  });
});
