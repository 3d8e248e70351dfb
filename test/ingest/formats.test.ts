// Longer than most: a table of formats, a case each.
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../src/core/source.ts';
import { list, prose } from '../../src/ingest/formats/html.ts';
import { json, jsonFeed } from '../../src/ingest/formats/json.ts';
import { decodeEntities } from '../../src/ingest/formats/entities.ts';
import { clip, oneLine, plainText } from '../../src/ingest/formats/text.ts';
import { readFeed } from '../../src/ingest/read.ts';

const AT = Date.parse('2026-08-07T00:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('JSON lists', () => {
  const answer = {
    count: 3,
    results: [
      {
        title: 'Notice <em>one</em>',
        html_url: 'https://r.example/1',
        publication_date: '2026-08-07',
        agencies: [{ name: 'CBP' }],
        abstract: 'A & B',
      },
      { title: null, html_url: 'https://r.example/2' },
      { title: 'No address' },
      'not a row',
      { title: 'Bare', html_url: '/3', publication_date: 1786060800 },
    ],
  };
  const shape = {
    items: 'results',
    url: 'html_url',
    title: 'title',
    published: 'publication_date',
    author: 'agencies.0.name',
    text: 'abstract',
    base: 'https://r.example/api',
  };

  test('by dotted paths; a row that cannot be used is left out', () => {
    expect(json(shape)(JSON.stringify(answer))).toEqual([
      { url: 'https://r.example/1', title: 'Notice one', text: 'A & B', author: 'CBP', published: AT },
      { url: 'https://r.example/3', title: 'Bare', published: Date.parse('2026-08-07T00:00:00Z') },
    ]);
  });
  test('by functions; one that throws loses its row alone', () => {
    const read = json({
      items: (a) => (a as typeof answer).results,
      url: (row) => `https://r.example/${String((row['html_url'] as string).slice(-1))}`,
      title: 'title',
      published: 'publication_date',
      zone: 'America/New_York',
    });
    expect(read(JSON.stringify(answer))).toMatchObject([
      { url: 'https://r.example/1', published: Date.parse('2026-08-07T04:00:00Z') },
      { title: 'Bare' },
    ]);
  });
  test('the answer may be the list itself', () => {
    expect(json({ url: 'u', title: 't' })('[{"u":"https://r.example/1","t":"가"}]')).toEqual([
      { url: 'https://r.example/1', title: '가' },
    ]);
  });
  test.each([
    ['{"results":{}}', 'Expected a list at “results”; an object is there.'],
    ['{"error":"key"}', 'Expected a list at “results”; nothing is there.'],
    ['{"results":[', 'the text begins with “{"results":[”'],
    ['', 'Expected JSON; the answer is empty.'],
    ['<html><title>Login</title>', 'a web page titled “Login” came instead'],
    [`{"results":[${'{},'.repeat(20_000)}{}]}`, 'at most 10,000 entries'],
    ['['.repeat(1e6), 'Expected JSON'],
  ])('%.40s', (body, words) => {
    const read = () => json(shape)(body);
    expect(read).toThrow(Unreadable);
    expect(read).toThrow(words);
  });
  test('JSON Feed, with a title that is text', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://j.example/',
      items: [
        {
          id: '1',
          url: '/1',
          title: 'a <b> c',
          content_html: '<p>글</p>',
          date_published: '2026-08-07T09:00:00+09:00',
          authors: [{ name: '김' }, { name: '이' }],
        },
        { id: 'https://j.example/2', content_text: 'x < y' },
        { id: '3', title: 'no address' },
      ],
    };
    expect(jsonFeed()(JSON.stringify(feed))).toEqual([
      { url: 'https://j.example/1', title: 'a <b> c', text: '글', published: AT, author: '김, 이' },
      { url: 'https://j.example/2', title: 'x < y', text: 'x < y' },
    ]);
  });
});

describe('list pages', () => {
  const board = `<html><body><table><thead><tr><th>번호</th><th>제목</th></tr></thead>
    <tr><td>2</td><td class="tit"><span class="new">새글</span><a href="#" onclick="view('B7','55')">공정위, 테무 제재</a></td><td>2026-08-07</td></tr>
    <tr><td>1</td><td class="tit"><a href="view.do?key=12&amp;nttSn=9" title="알리익스프레스 자율협약 체결 결과 발표">알리익스프레스 자율협약…</a></td><td>등록일 2026.08.06</td></tr>
    <tr><td colspan="3">등록된 글이 없습니다.</td></tr></table></body></html>`;
  const base = 'https://k.example/www/';

  test('a table: header and empty rows fall away, a cut title is made whole, dates are of the zone', async () => {
    const read = list({ base, row: 'table tr', date: { pattern: /20\d\d[-.]\d\d[-.]\d\d/, zone: '+09:00' } });
    expect(await read(board)).toEqual([
      {
        url: 'https://k.example/www/view.do?key=12&nttSn=9',
        title: '알리익스프레스 자율협약 체결 결과 발표',
        published: Date.parse('2026-08-05T15:00:00Z'),
      },
    ]);
  });
  test('an address that stands in a script call, and plain links of the same board beside it', async () => {
    const link = { select: 'a', attribute: 'onclick', pattern: /view\('(\w+)','(\d+)'\)/, to: 'read.do?b=$1&id=$2' };
    const read = list({
      base,
      row: 'table tr',
      link,
      title: 'td.tit',
      without: '.new',
      date: { select: 'td:last-child', zone: '+09:00' },
    });
    expect(await read(board)).toEqual([
      {
        url: 'https://k.example/www/read.do?b=B7&id=55',
        title: '공정위, 테무 제재',
        published: Date.parse('2026-08-06T15:00:00Z'),
      },
      {
        url: 'https://k.example/www/view.do?key=12&nttSn=9',
        title: '알리익스프레스 자율협약…',
        published: Date.parse('2026-08-05T15:00:00Z'),
      },
    ]);
  });
  test('rows that are links, with time elements and texts', async () => {
    const page =
      '<main><a class="card" href="/1"><h3>가 &amp; 나</h3><time datetime="2026-08-07T00:00:00Z">3시간 전</time><p>글</p><i>김</i></a></main>';
    const read = list({ base, row: 'a.card', title: 'h3', text: 'p', author: 'i', date: { select: 'time' } });
    expect(await read(page)).toEqual([
      { url: 'https://k.example/1', title: '가 & 나', text: '글', author: '김', published: AT },
    ]);
  });
  test('a page built otherwise has no entries', async () => {
    expect(await list({ base, row: 'ul.news li' })(board)).toEqual([]);
  });
  test.each([
    ['', 'Expected a web page; the answer is empty.'],
    ['{"a":1}', 'the text begins with “{"a":1}”'],
    ['<div>'.repeat(1e6), 'more than 1000 elements are open'],
  ])('%.20s', async (body, words) => {
    await expect(list({ base, row: 'tr' })(body)).rejects.toThrow(words);
  });
  test('rows without end tags are no bomb', async () => {
    const page = `<table>${'<tr><td><p><a href=/1>가</a>'.repeat(3000)}</table>`;
    expect(await list({ base, row: 'tr' })(page)).toHaveLength(3000);
  });
});

describe('article pages', () => {
  const long =
    '공정거래위원회는 온라인 플랫폼의 표시광고법 위반 행위에 대하여 시정명령과 함께 과징금을 부과하기로 결정했다고 밝혔다. ';
  const page = `<html><head><title>t</title></head><body><nav><a href=/>홈</a><a href=/2>메뉴</a></nav><div id="cont"><p>${long.repeat(3)}</p><script>ad()</script><p>${long.repeat(3)}</p><figure><figcaption>사진</figcaption></figure></div><footer>저작권</footer></body></html>`;
  const expected = [long.repeat(3).trim(), long.repeat(3).trim()].join('\n');

  test('by the site’s selector', async () => {
    expect(await prose('#cont')(page)).toBe(expected);
  });
  test('by Readability where the selector finds nothing, or none is given', async () => {
    expect(await prose('article.body')(page)).toContain(expected);
    expect(await prose()(page)).not.toContain('메뉴');
  });
  test('a page without an article is no text', async () => {
    expect(await prose()('<html><body></body></html>')).toBe('');
    expect(await prose('main')('')).toBe('');
  });
  test('a bomb is refused', async () => {
    await expect(prose()('<span>'.repeat(1e5))).rejects.toThrow(Unreadable);
  });
});

describe('text of HTML', () => {
  test.each([
    ['<p>a</p><p>b<br>c</p>', 'a\nb\nc'],
    ['a<script>if (a < b) x()</script>b', 'ab'],
    ['a <!-- <b> --> b', 'a b'],
    ['1 < 2 <3', '1 < 2 <3'],
    ['a\n  b\t c', 'a b c'],
    ['&lt;b&gt; &amp;amp; &#x1F600; &#128; &#xD800; &bogus; &', '<b> &amp; 😀 € &bogus; &'],
    ['<p', ''],
    ['<style>p{}', ''],
    ['<b title="x">a</b', 'a'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
  test('named references of Latin-1 and of typography', () => {
    expect(decodeEntities('&iexcl;&yuml;&eacute;&euro;&mdash;&Tab;&NewLine;&lpar;')).toBe('¡ÿé€—\t\n(');
  });
  test('clips', () => {
    expect(clip('가나다', 3)).toBe('가나다');
    expect(clip('가나다라', 3)).toBe('가나…');
    expect(oneLine('<p>가</p><p>나</p>')).toBe('가 나');
  });
});

describe('tiltwatch read', () => {
  test('prints an id that does not change with the address’s clothes, ISO dates or null', async () => {
    const rss = (link: string) =>
      bytes(
        `<rss version="2.0"><channel><item><title>가</title><link>${link}</link><pubDate>2026-08-07T09:00:00+09:00</pubDate></item></channel></rss>`,
      );
    const [a] = await readFeed(rss('https://a.example/1?utm_source=x'));
    const [b] = await readFeed(rss('http://a.example/1'));
    expect(a).toEqual({
      id: b?.id,
      url: 'https://a.example/1?utm_source=x',
      title: '가',
      text: '',
      published: '2026-08-07T00:00:00.000Z',
      author: null,
    });
  });
  test('takes a page that marks up its articles', async () => {
    const page =
      '<html><body><article><h2><a href="/1">가</a></h2><time datetime="2026-08-07">7일</time><p>글</p></article></body></html>';
    expect(await readFeed(bytes(page), { base: 'https://a.example/' })).toMatchObject([
      { url: 'https://a.example/1', title: '가', text: '글', published: '2026-08-07T00:00:00.000Z' },
    ]);
  });
  test.each([
    ['<html><p>글</p></html>', 'a web page came that marks up no articles'],
    ['', 'the answer is empty'],
    ['{"items":1}', 'Expected a JSON Feed'],
    ['hello', 'the text begins with “hello”'],
  ])('%s', async (body, words) => {
    await expect(readFeed(bytes(body))).rejects.toThrow(words);
  });
});
