// Longer than most: each oddity that a visit of a source may meet is told once, in the order of a visit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, type Entry } from '../src/core/item.ts';
import type { SourceState } from '../src/core/ports.ts';
import { source, Unreadable, type Source } from '../src/core/source.ts';
import { silenceOf } from '../src/core/silence.ts';
import { DAY, HOUR, MINUTE } from '../src/core/time.ts';
import { addedSource } from '../src/ingest/added.ts';
import { collect, type Tools } from '../src/ingest/collect.ts';
import { fetcher, type Fetch } from '../src/ingest/fetch.ts';
import { list, prose } from '../src/ingest/formats/html.ts';
import { rss } from '../src/ingest/formats/rss.ts';
import { itemsOf } from '../src/ingest/identity.ts';
import { afterFailure, afterSuccess, emptiness, unvisited } from '../src/ingest/outcome.ts';
import { visitAll } from '../src/ingest/visits.ts';
import { serve } from './ingest/server.ts';

const START = Date.parse('2026-08-24T00:00:00Z');

function feedOf(...titles: readonly string[]): string {
  const items = titles.map(
    (t) => `<item><title>${t}</title><link>https://news.example/${encodeURIComponent(t)}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>소식</title>${items.join('')}</channel></rss>`;
}

function sourceAt(url: string, more: Partial<Source> = {}): Source {
  return source({
    ...{ id: 'kr-test', name: '시험 신문', home: 'https://news.example', kind: 'press', country: 'KR', language: 'ko' },
    ...{ url, every: 30, evidence: 'read', read: rss({ zone: '+09:00' }), ...more },
  });
}

/** A ledger of what was seen, a clock that tests set, no chance, and the real network. */
function desk() {
  const seen = new Set<string>();
  const held = new Set<string>();
  /** What is kept, and what its feed said of it. */
  const kept = new Map<string, string>();
  const time = { now: START };
  const fetch = fetcher({ now: () => time.now, userAgent: 'Tiltwatch/test', allowPrivate: true });
  const tools: Tools = {
    articles: {
      claim: async (_, ids) => {
        const fresh = ids.filter((id) => !seen.has(id));
        for (const id of fresh) seen.add(id);
        return fresh;
      },
      unsettled: async (ids) => ids.filter((id) => held.has(id)).length,
      changed: async (all) => all.filter((a) => kept.has(a.id) && kept.get(a.id) !== a.said).map((a) => a.id),
    },
    ...{ fetch, clock: { now: () => time.now }, chance: () => 0 },
  };
  return { tools, time, seen, held, kept };
}

/** A feed whose body the test changes between visits. */
async function changing(first: string, headers: Record<string, string> = {}, more: Partial<Source> = {}) {
  const page = { body: first, status: 200, headers };
  const { at, asked } = await serve({
    '/feed': (_, response) => void response.writeHead(page.status, page.headers).end(page.body),
  });
  return { page, asked, source: sourceAt(`${at}/feed`, more), at };
}

describe('an entry that its feed says otherwise', () => {
  test('comes back as changed where it is kept, and no other does', async () => {
    const body = (text: string) => feedOf('하나', '둘').replace('</item>', `<description>${text}</description></item>`);
    const { source: press, page } = await changing(body('이용자 830만 명'));
    const { tools, time, kept } = desk();
    const first = await collect(press, undefined, tools);
    const [item] = first.items;
    kept.set(item?.id ?? '', item?.said ?? '');
    page.body = body('이용자  830만\n명');
    time.now += HOUR;
    const spaced = await collect(press, first.state, tools);
    expect(spaced).toMatchObject({ items: [], changed: [] });
    page.body = body('이용자 822만 명');
    time.now += HOUR;
    const second = await collect(press, spaced.state, tools);
    expect(second.items).toEqual([]);
    expect(second.changed.map((c) => [c.id, c.text])).toEqual([[item?.id, '이용자 822만 명']]);
  });
});

describe('entries in the hands of a worker that may have died', () => {
  test('the feed is read again without validators and soon, until they are settled', async () => {
    const { source: press, page, asked } = await changing(feedOf('하나'), { etag: '"1"' }, { every: 60 });
    const { tools, time, seen, held } = desk();
    const first = await collect(press, undefined, tools);
    page.body = feedOf('둘', '하나');
    page.headers = { etag: '"2"' };
    const dead =
      itemsOf([{ url: 'https://news.example/%EB%91%98', title: '둘' }], press, press.url, START)[0]?.id ?? '';
    seen.add(dead);
    held.add(dead);
    time.now += HOUR;
    const second = await collect(press, first.state, tools);
    expect(second.items).toEqual([]);
    expect(second.state).toMatchObject({ etag: null, bodyHash: null, failures: 0, nextTry: time.now + 15 * MINUTE });
    seen.delete(dead);
    held.delete(dead);
    const third = await collect(press, second.state, tools);
    expect(third.items.map((i) => i.title)).toEqual(['둘']);
    expect(third.state.etag).toBe('"2"');
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  test('a first visit does not count as done, or what the dead one took would be announced', async () => {
    const { source: press } = await changing(feedOf('하나'));
    const { tools, seen, held } = desk();
    const id = itemsOf([{ url: 'https://news.example/%ED%95%98%EB%82%98', title: '하나' }], press, press.url, START)[0]
      ?.id;
    seen.add(id ?? '');
    held.add(id ?? '');
    const interrupted = await collect(press, undefined, tools);
    expect(interrupted.state.lastGood).toBeNull();
    seen.clear();
    held.clear();
    expect(await collect(press, interrupted.state, tools)).toMatchObject({ seed: true, items: [{ title: '하나' }] });
  });
});

describe('one visit after another', () => {
  test('the first seeds, the second brings what is new, once', async () => {
    const { page, source } = await changing(feedOf('가', '나'));
    const { tools, time } = desk();
    const first = await collect(source, undefined, tools);
    expect(first).toMatchObject({
      seed: true,
      state: { failures: 0, entries: 2, lastGood: START, nextTry: START + 30 * MINUTE },
    });
    expect(first.items.map((i) => i.title)).toEqual(['가', '나']);
    time.now += HOUR;
    page.body = feedOf('다', '가', '나');
    const second = await collect(source, first.state, tools);
    expect(second).toMatchObject({ seed: false, state: { lastNew: START + HOUR, entries: 3 } });
    expect(second.items).toMatchObject([{ title: '다', source: 'kr-test', language: 'ko', seen: START + HOUR }]);
    const third = await collect(source, second.state, tools);
    expect(third).toMatchObject({ items: [], seed: false });
  });

  test('a first visit that fails seeds nothing: the first good one does', async () => {
    const { page, source } = await changing('');
    const { tools } = desk();
    const first = await collect(source, undefined, tools);
    expect(first).toMatchObject({
      seed: false,
      items: [],
      state: { failures: 1, problem: expect.stringContaining('empty') },
    });
    page.body = feedOf('가');
    expect(await collect(source, first.state, tools)).toMatchObject({
      seed: true,
      state: { failures: 0, problem: null },
    });
  });

  test('the same body is not read again, whatever the server says', async () => {
    let reads = 0;
    const read: Source['read'] = (body) => (reads++, rss()(body));
    const { source, page } = await changing(feedOf('가'), { etag: '"1"' }, { read });
    const { tools } = desk();
    const first = await collect(source, undefined, tools);
    page.headers = { etag: '"2"' };
    const second = await collect(source, first.state, tools);
    expect(reads).toBe(1);
    expect(second.state).toMatchObject({ etag: '"2"', entries: 1, failures: 0 });
  });

  test('a 304 ends it, and one that nobody asked for is a failure', async () => {
    const { source, page, asked } = await changing(feedOf('가'), { etag: '"1"' });
    const { tools } = desk();
    const first = await collect(source, undefined, tools);
    page.status = 304;
    expect(await collect(source, first.state, tools)).toMatchObject({ items: [], state: { failures: 0, entries: 1 } });
    expect(asked[1]?.headers['if-none-match']).toBe('"1"');
    expect((await collect(source, undefined, tools)).state).toMatchObject({ failures: 1, lastGood: null });
  });

  test('the same article under other clothes is no news', async () => {
    const as = (link: string) =>
      `<rss version="2.0"><channel><item><title>가</title><link>${link}</link></item></channel></rss>`;
    const { source, page } = await changing(as('https://news.example/a?id=7&amp;seq=1'));
    const { tools } = desk();
    let { state } = await collect(source, undefined, tools);
    for (const link of [
      'http://news.example/a?seq=1&amp;id=7&amp;utm_source=rss',
      'https://news.example/a?id=7&amp;seq=1#top',
    ]) {
      page.body = as(link);
      const visit = await collect(source, state, tools);
      expect(visit.items).toEqual([]);
      ({ state } = visit);
    }
    page.body = as('https://news.example/a?id=7&amp;seq=2');
    expect((await collect(source, state, tools)).items).toHaveLength(1);
  });
});

describe('answers that are failures though the server says 200', () => {
  const many = feedOf('1', '2', '3', '4', '5', '6');
  const bodies: readonly (readonly [string, string, string])[] = [
    ['no entries where there were six', feedOf(), 'No entries where there were 6'],
    ['a web page', '<!doctype html><title>서비스 종료</title>', 'a web page titled “서비스 종료” came instead'],
    ['an empty body', '', 'the answer is empty'],
    ['something else', '{"error":"no"}', 'begins with “{"error":"no"}”'],
    ['a nesting bomb', `<rss>${'<a>'.repeat(50_000)}`, 'nested more than 200 deep'],
    ['200,000 entries', `<rss>${'<item/>'.repeat(200_000)}</rss>`, 'at most 10,000 entries'],
  ];
  test.each(bodies)('%s', async (_, body, words) => {
    const { source, page } = await changing(many);
    const { tools } = desk();
    const good = await collect(source, undefined, tools);
    page.body = body;
    const bad = await collect(source, good.state, tools);
    expect(bad).toMatchObject({ items: [], state: { failures: 1, entries: 6, bodyHash: good.state.bodyHash } });
    expect(bad.state.problem).toContain(words);
    const worse = await collect(source, bad.state, tools);
    expect(worse.state, 'a bad body never passes for unchanged').toMatchObject({ failures: 2, failingSince: START });
    page.body = feedOf('7', '1');
    expect(await collect(source, worse.state, tools)).toMatchObject({
      items: [{ title: '7' }],
      state: { failures: 0, failingSince: null, problem: null },
    });
  });

  test('a notice page in place of a list, even at the first visit', async () => {
    const read = list({ base: 'https://news.example/', row: 'table tr' });
    const { source } = await changing('<html><body><p>비정상적인 접근입니다.</p></body></html>', {}, { read });
    const { state } = await collect(source, undefined, desk().tools);
    expect(state.problem).toBe('A notice came instead of entries: “비정상적인 접근”.');
  });

  test('few entries may become none', () => {
    expect(emptiness(feedOf(), 4)).toBeUndefined();
    expect(emptiness(feedOf(), null)).toBeUndefined();
    expect(emptiness('<rss><channel><title>captcha</title></channel></rss>', 1)).toBeUndefined();
  });

  test('a reader that throws is a failure of its source alone', async () => {
    const crash = () => {
      throw new TypeError('x is undefined');
    };
    const { source } = await changing(many, {}, { read: crash });
    const { state } = await collect(source, undefined, desk().tools);
    expect(state.problem).toBe('The answer could not be read: x is undefined.');
  });
});

describe('article pages', () => {
  const page = (text: string) => `<html><body><nav>메뉴</nav><main><p>${text}</p></main></body></html>`;
  async function withPages(pages: Readonly<Record<string, string>>) {
    const { at, asked } = await serve({
      '/feed': (_, response) => response.end(feedAt(Object.keys(pages))),
      ...Object.fromEntries(
        Object.entries(pages).map(([path, body]) => [
          path,
          (_: unknown, response: import('node:http').ServerResponse) =>
            void response.writeHead(body ? 200 : 500, { 'content-type': 'text/html' }).end(page(body)),
        ]),
      ),
    });
    return { asked, source: sourceAt(`${at}/feed`, { article: prose('main') }) };
  }
  const feedAt = (paths: readonly string[]) =>
    `<rss version="2.0"><channel>${paths.map((p) => `<item><title>${p}</title><link>${p}</link></item>`).join('')}</channel></rss>`;

  test('are read for new items only; one that fails leaves what the feed says', async () => {
    const { asked, source } = await withPages({ '/a': '공정위가 테무를 제재했다.', '/b': '' });
    const { tools } = desk();
    const first = await collect(source, undefined, tools);
    expect(first.items.map((i) => i.text)).toEqual(['공정위가 테무를 제재했다.', undefined]);
    await collect(source, { ...first.state, bodyHash: null }, tools);
    expect(asked.map((r) => r.url)).toEqual(['/feed', '/a', '/b', '/feed']);
  });

  test('are bounded', async () => {
    const { asked, source } = await withPages(
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`/${i}`, '글'])),
    );
    const { items } = await collect(source, undefined, desk().tools);
    expect(items).toHaveLength(30);
    expect(asked).toHaveLength(21);
  });
});

describe('when to come again', () => {
  const state = unvisited('kr-test');
  const daily = sourceAt('https://news.example/feed');
  const good = { maxAge: null, newest: null };

  test.each([
    [null, 30 * MINUTE],
    [10 * MINUTE, 30 * MINUTE],
    [2 * HOUR, 2 * HOUR],
    [30 * DAY, 6 * HOUR],
  ])('max-age %s', (maxAge, wait) => {
    expect(afterSuccess(state, daily, { ...good, maxAge }, START, () => 0).nextTry).toBe(START + wait);
  });

  test('waits double from 5 minutes to 6 hours and never end', () => {
    let failing: SourceState = state;
    const waits: number[] = [];
    for (let i = 0; i < 40; i++) {
      failing = afterFailure(failing, 'The server hung up.', null, START, () => 0);
      waits.push(((failing.nextTry ?? 0) - START) / MINUTE);
    }
    expect(waits.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 320, 360]);
    expect(waits.at(-1)).toBe(360);
  });

  test('chance spreads them, within bounds', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(chance, fc.nat(1000), (c, failures) => {
        const { nextTry } = afterFailure({ ...state, failures }, 'x', null, START, () => c);
        expect(nextTry).toBeGreaterThanOrEqual(START + 5 * MINUTE);
        expect(nextTry).toBeLessThanOrEqual(START + 6 * HOUR);
      }),
    );
  });

  test('Retry-After is honoured, up to a day', () => {
    const at = (retryAt: number) => afterFailure(state, 'x', retryAt, START, () => 0).nextTry;
    expect(at(START + HOUR)).toBe(START + HOUR);
    expect(at(START)).toBe(START + 5 * MINUTE);
    expect(at(START + 30 * DAY)).toBe(START + DAY);
  });
});

describe('silence', () => {
  const weekly = sourceAt('https://news.example/feed', { quiet: 7 });
  const heard = { ...unvisited('kr-test'), lastGood: START, lastNew: START };

  test('beyond a source’s habit is told in days', () => {
    expect(silenceOf(weekly, heard, START + 7 * DAY)).toBeUndefined();
    expect(silenceOf(weekly, heard, START + 9.5 * DAY)).toEqual({ days: 9, usual: 7 });
    expect(silenceOf(weekly, { ...heard, failures: 1 }, START + 9 * DAY), 'failing is told otherwise').toBeUndefined();
    expect(silenceOf({}, heard, START + 8 * DAY)).toEqual({ days: 8, usual: 7 });
    expect(silenceOf(weekly, undefined, START)).toBeUndefined();
  });

  test('counts from the newest entry when the first visit finds an old feed', async () => {
    const old =
      '<rss version="2.0"><channel><item><title>가</title><link>https://a.example/1</link><pubDate>2026-08-01</pubDate></item></channel></rss>';
    const { source } = await changing(old, {}, { quiet: 7 });
    const { state } = await collect(source, undefined, desk().tools);
    expect(silenceOf(source, state, START)?.days).toBe(23);
  });
});

describe('identity', () => {
  const at = 'https://board.example/list.do?key=12';
  const ids = (...entries: readonly Entry[]) => itemsOf(entries, sourceAt(at), at, START).map((i) => i.id);

  test('is the address, query and all, and not the title', () => {
    const [a] = ids({ url: 'view.do?nttSn=1', title: '가' });
    expect(ids({ url: 'http://board.example/view.do?nttSn=1&utm_source=x', title: '가 (수정)' })).toEqual([a]);
    expect(ids({ url: 'view.do?nttSn=2', title: '가' })).not.toEqual([a]);
  });

  test('is address and title where all entries point to one page', () => {
    const shared = ids({ url: '/all', title: '가' }, { url: '/all', title: '나' }, { url: '/all', title: '가' });
    expect(new Set(shared).size).toBe(2);
    expect(ids({ url: at, title: '가' })).not.toEqual(ids({ url: at, title: '나' }));
  });

  test('addresses that are none are left out', () => {
    expect(ids({ url: 'javascript:void(0)', title: '가' }, { url: 'http://[', title: '나' })).toEqual([]);
  });

  test('a canonical address is its own canonical address', () => {
    const query = fc.webQueryParameters();
    const address = fc
      .tuple(fc.webUrl({ withFragments: true }), query)
      .map(([u, q]) => `${u.split('#')[0]}?${q}&utm_x=1#f`);
    fc.assert(
      fc.property(fc.oneof(address, fc.string()), (a) => {
        expect(canonicalAddress(canonicalAddress(a))).toBe(canonicalAddress(a));
      }),
    );
  });
});

describe('many sources', () => {
  const sources = Array.from({ length: 60 }, (_, i) => sourceAt(`https://h${i % 12}.example/${i}`, { id: `s${i}` }));

  test('are visited once each, a few at a time, one per host, and one failure stops nothing', async () => {
    const [visited, hosts] = [[] as string[], new Set<string>()];
    let [now, most] = [0, 0];
    const failures: string[] = [];
    await visitAll(
      sources,
      async (s) => {
        const { host } = new URL(s.url);
        expect(hosts.has(host)).toBe(false);
        hosts.add(host);
        most = Math.max(most, ++now);
        await new Promise((done) => setImmediate(done));
        hosts.delete(host);
        now -= 1;
        visited.push(s.id);
        if (s.id === 's7') throw new Error('the store is away');
      },
      { atOnce: 5, failed: (s, problem) => failures.push(`${s.id}: ${String(problem)}`) },
    );
    expect(most).toBe(5);
    expect(visited.toSorted()).toEqual(sources.map((s) => s.id).toSorted());
    expect(failures).toEqual(['s7: Error: the store is away']);
  });

  test('no further visit begins after a stop', async () => {
    const stop = new AbortController();
    let begun = 0;
    await visitAll(sources, async () => void (++begun === 3 && stop.abort()), { atOnce: 1, stop: stop.signal });
    expect(begun).toBe(3);
  });

  test('reading gives the event loop its turn between bodies', async () => {
    const body = new TextEncoder().encode(feedOf('가'));
    const fresh = {
      state: 'fresh',
      bytes: body,
      body: feedOf('가'),
      type: '',
      etag: null,
      lastModified: null,
      maxAge: null,
    } as const;
    const fetch: Fetch = async ({ url }) => ({ ...fresh, url });
    let [reads, turns] = [0, 0];
    const read = (text: string) => (reads++, rss()(text));
    const beat = setImmediate(function again() {
      turns += 1;
      if (reads < 10) setImmediate(again);
    });
    await visitAll(
      sources.slice(0, 10),
      async (s) => void (await collect({ ...s, read }, undefined, { ...desk().tools, fetch })),
    );
    clearImmediate(beat);
    expect(turns).toBeGreaterThanOrEqual(9);
  });
});

describe('a source that a person added', () => {
  const row = { id: 'added-1', name: '협회 소식', language: 'KO', country: 'KR', by: 'u1', added: START };
  test('is read as whatever it is', async () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', url: '/1', title: '가' }],
    });
    for (const body of [feedOf('가'), json]) {
      const { at } = await serve({ '/feed': (_, response) => void response.end(body) });
      const { items } = await collect(addedSource({ ...row, url: `${at}/feed` }), undefined, desk().tools);
      expect(items).toMatchObject([{ title: '가', language: 'ko' }]);
    }
  });
  test('whose page is no feed says where one is', async () => {
    const html = '<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><p>글</p></html>';
    const { at } = await serve({ '/': (_, response) => void response.end(html) });
    const { state } = await collect(addedSource({ ...row, url: `${at}/` }), undefined, desk().tools);
    expect(state.problem).toContain(`It points to a feed: ${at}/rss.xml`);
    expect(state).toMatchObject({ failures: 1 });
  });
  test('one that cannot be read at all', async () => {
    await expect(async () => addedSource({ ...row, url: 'https://x.example/' }).read('nothing')).rejects.toThrow(
      Unreadable,
    );
  });
});
