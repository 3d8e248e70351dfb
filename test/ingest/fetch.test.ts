// Longer than most: a table of what servers in the world do, one row each.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetcher, productAgent, type Fetched, type FetchOptions } from '../../src/ingest/fetch.ts';
import { guarded } from '../../src/ingest/lookup.ts';
import { serve, serveRaw, type Answer } from './server.ts';

const NOW = Date.parse('2026-08-24T00:00:00Z');
const FEED = '<rss version="2.0"><channel><title>테무 소식</title></channel></rss>';

function make(options: Partial<FetchOptions> = {}) {
  return fetcher({ now: () => NOW, userAgent: productAgent('0.1.0'), allowPrivate: true, ...options });
}

function problemOf(fetched: Fetched): string {
  return fetched.state === 'failed' ? fetched.problem : fetched.state;
}

function bodyOf(fetched: Fetched): string {
  return fetched.state === 'fresh' ? fetched.body : JSON.stringify(fetched);
}

const say =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

describe('what a polite visitor asks', () => {
  test('its name, and a browser’s where a source wants one', async () => {
    const { at, asked } = await serve({ '/': say(FEED) });
    const fetch = make({ userAgent: productAgent('1.2.3', 'https://tiltwatch.example/readme') });
    await fetch({ url: `${at}/` });
    await fetch({ url: `${at}/`, userAgent: 'Mozilla/5.0' });
    expect(asked.map((r) => r.headers['user-agent'])).toEqual([
      'Tiltwatch/1.2.3 (+https://tiltwatch.example/readme)',
      'Mozilla/5.0',
    ]);
  });

  test('only what is new: validators go out as they came in', async () => {
    const modified = 'Mon, 24 Aug 2026 00:00:00 GMT';
    const { at } = await serve({
      '/': (request, response) => {
        const known = request.headers['if-none-match'] === '"a1"' && request.headers['if-modified-since'] === modified;
        response.writeHead(known ? 304 : 200, {
          etag: '"a1"',
          'last-modified': modified,
          'cache-control': 'max-age=900',
        });
        response.end(known ? undefined : FEED);
      },
    });
    const fetch = make();
    const first = await fetch({ url: `${at}/` });
    expect(first).toMatchObject({ state: 'fresh', etag: '"a1"', lastModified: modified, maxAge: 900_000, body: FEED });
    const again = await fetch({ url: `${at}/`, etag: '"a1"', lastModified: modified });
    expect(again).toEqual({ state: 'unchanged', maxAge: 900_000 });
  });

  test('one visit at a time per host', async () => {
    let [open, most] = [0, 0];
    const { at } = await serve({
      '/': (_, response) => {
        most = Math.max(most, ++open);
        setImmediate(() => {
          open -= 1;
          response.end(FEED);
        });
      },
    });
    const fetch = make();
    await Promise.all(Array.from({ length: 6 }, () => fetch({ url: `${at}/` })));
    expect(most).toBe(1);
  });
});

describe('packed answers', () => {
  const packed: readonly (readonly [string, Uint8Array, string | undefined])[] = [
    ['gzip', gzipSync(FEED), 'gzip'],
    ['deflate with zlib’s head', deflateSync(FEED), 'deflate'],
    ['deflate without it', deflateRawSync(FEED), 'deflate'],
    ['br', brotliCompressSync(FEED), 'br'],
    ['twice', brotliCompressSync(gzipSync(FEED)), 'gzip, br'],
    ['gzip that nobody declares', gzipSync(FEED), undefined],
    ['gzip without its trailer', gzipSync(FEED).subarray(0, -6), 'gzip'],
  ];
  test.each(packed)('%s', async (_, bytes, encoding) => {
    const { at } = await serve({ '/': say(bytes, encoding ? { 'content-encoding': encoding } : {}) });
    expect(bodyOf(await make()({ url: `${at}/` }))).toBe(FEED);
  });

  test('a bomb is stopped at the limit after unpacking', async () => {
    const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(50_000);
    const { at } = await serve({ '/': say(bomb, { 'content-encoding': 'gzip' }) });
    expect(problemOf(await make()({ url: `${at}/` }))).toBe('The answer is bigger than 10 MiB.');
  });

  test('and no byte beyond the limit is unpacked: what is broken there is never reached', async () => {
    const broken = Buffer.from([0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 0]);
    const bomb = Buffer.concat([gzipSync(Buffer.alloc(11 * 1024 * 1024)), broken]);
    const { at } = await serve({ '/': say(bomb, { 'content-encoding': 'gzip' }) });
    expect(problemOf(await make()({ url: `${at}/` }))).toBe('The answer is bigger than 10 MiB.');
  });

  test('a body without end is stopped at the limit', async () => {
    const { at } = await serve({
      '/': (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        };
        response.on('drain', more).on('error', () => undefined);
        more();
      },
    });
    expect(problemOf(await make({ sizeLimit: 500_000 })({ url: `${at}/` }))).toBe(
      'The answer is bigger than 500000 bytes.',
    );
  });

  test('bytes that are not what they claim', async () => {
    const { at } = await serve({ '/': say('no gzip at all', { 'content-encoding': 'gzip' }) });
    expect(problemOf(await make()({ url: `${at}/` }))).toContain('packed wrongly');
  });
});

describe('servers that waste time or break off', () => {
  const late = 'No complete answer within 0.05 s.';
  test('never answers', async () => {
    const { at } = await serve({ '/': () => undefined });
    expect(problemOf(await make({ timeLimit: 50 })({ url: `${at}/` }))).toBe(late);
  });

  test('trickles a byte at a time', async () => {
    const at = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
      const drip = setInterval(() => socket.write('x'), 5);
      socket.on('close', () => clearInterval(drip));
    });
    expect(problemOf(await make({ timeLimit: 50 })({ url: at }))).toBe(late);
  });

  test('hangs up in the middle', async () => {
    const at = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss'));
    expect(problemOf(await make()({ url: at }))).toMatch(/hung up|shorter or longer/);
  });

  test('hangs up at once, and the next visit to the host goes on', async () => {
    const { at } = await serve({ '/bad': (request) => request.socket.destroy(), '/good': say(FEED) });
    const fetch = make();
    const [bad, good] = await Promise.all([fetch({ url: `${at}/bad` }), fetch({ url: `${at}/good` })]);
    expect(problemOf(bad)).toContain('hung up');
    expect(bodyOf(good)).toBe(FEED);
  });

  test('does not speak HTTP', async () => {
    const at = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9\r\n'));
    expect(problemOf(await make()({ url: at }))).toContain('does not speak HTTP');
  });

  test('is not there', async () => {
    const { at, server } = await serve({});
    await new Promise((done) => server.close(done));
    expect(problemOf(await make()({ url: at }))).toContain('takes no connection');
  });
});

describe('redirects', () => {
  test('five are followed, to the address that counts', async () => {
    const hop = (to: string): Answer => say('', { location: to }, 302);
    const { at } = await serve({
      ...{ '/1': hop('/2'), '/2': hop('3'), '/3': hop('/4?x=1'), '/4': hop('/5'), '/5': hop('/6'), '/6': say(FEED) },
    });
    expect(await make()({ url: `${at}/1` })).toMatchObject({ state: 'fresh', url: `${at}/6` });
  });

  test('a loop ends', async () => {
    const { at, asked } = await serve({ '/': say('', { location: '/' }, 301) });
    expect(problemOf(await make()({ url: `${at}/` }))).toContain('More than 5 redirects');
    expect(asked).toHaveLength(6);
  });

  test.each(['file:///etc/passwd', 'ftp://example.org/', 'gopher://127.0.0.1/', 'http://', 'javascript:alert(1)'])(
    'never to %s',
    async (location) => {
      const { at } = await serve({ '/': say('', { location }, 302) });
      expect((await make()({ url: `${at}/` })).state).toBe('failed');
    },
  );

  test('each hop is judged again: to the cloud’s own address, and to a name that leads home', async () => {
    const away: Record<string, string> = {
      '/cloud': 'http://169.254.169.254/latest/meta-data',
      '/home': 'http://home.example/',
    };
    const { at } = await serve({
      '/cloud': say('', { location: away['/cloud'] ?? '' }, 302),
      '/home': say('', { location: away['/home'] ?? '' }, 307),
    });
    // A server on loopback stands for a public one: its hop alone is admitted.
    const fetch = make({ allowPrivate: ['127.0.0.1'], lookUp: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect(problemOf(await fetch({ url: `${at}/cloud` }))).toContain('(link-local)');
    expect(problemOf(await fetch({ url: `${at}/home` }))).toContain('(loopback)');
  });
});

describe('addresses that are not the public internet', () => {
  const hosts: readonly (readonly [string, string])[] = [
    ['http://127.0.0.1/', 'loopback'],
    ['http://2130706433/', 'loopback'],
    ['http://0177.0.0.1/', 'loopback'],
    ['http://0x7f.1/', 'loopback'],
    ['http://127.1/', 'loopback'],
    ['http://0/', 'this network'],
    ['http://10.1.2.3/', 'private'],
    ['http://172.31.255.255/', 'private'],
    ['http://192.168.0.1/', 'private'],
    ['http://100.64.0.1/', 'carrier-grade NAT'],
    ['http://169.254.169.254/', 'link-local'],
    ['http://224.0.0.1/', 'multicast'],
    ['http://255.255.255.255/', 'reserved'],
    ['http://[::1]/', 'not global'],
    ['http://[::]/', 'not global'],
    ['http://[fe80::1]/', 'not global'],
    ['http://[fd00::1]/', 'not global'],
    ['http://[ff02::1]/', 'not global'],
    ['http://[::ffff:127.0.0.1]/', 'loopback'],
    ['http://[::ffff:a9fe:a9fe]/', 'link-local'],
    ['http://[64:ff9b::7f00:1]/', 'loopback'],
    ['http://[2002:7f00:1::]/', '6to4'],
    ['http://[2001:db8::1]/', 'documentation'],
    ['http://localhost/', 'loopback'],
    ['http://１２７.0.0.1/', 'loopback'],
  ];
  test.each(hosts)('%s is %s', async (url, kind) => {
    const fetch = make({ allowPrivate: false, lookUp: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect(problemOf(await fetch({ url }))).toContain(`(${kind}); such addresses are not visited.`);
  });

  test('a name that leads to one of each kind is refused, in whatever order they come', async () => {
    const found = [
      { address: '93.184.216.34', family: 4 },
      { address: '::ffff:10.0.0.1', family: 6 },
    ];
    for (const all of [found, found.toReversed()]) {
      const fetch = make({ allowPrivate: false, lookUp: async () => all });
      expect(problemOf(await fetch({ url: 'http://mixed.example/' }))).toContain('(private)');
    }
  });

  test('a name that changes its answer is asked once a connection, and the connection gets what was judged', async () => {
    const answers = ['93.184.216.34', '127.0.0.1'];
    const lookUp = guarded(
      async () => [{ address: answers.shift() ?? '', family: 4 }],
      () => false,
    );
    const connect = () =>
      new Promise((done) =>
        lookUp('rebind.example', { all: true }, (problem, found) => done(problem?.message ?? found)),
      );
    expect(await connect()).toEqual([{ address: '93.184.216.34', family: 4 }]);
    expect(answers).toEqual(['127.0.0.1']);
    expect(await connect()).toContain('(loopback)');
  });

  test.each(['ftp://example.org/feed', 'file:///etc/passwd', 'data:text/xml,<rss/>', 'not an address', ''])(
    '“%s” is no address to visit',
    async (url) => {
      expect((await make()({ url })).state).toBe('failed');
    },
  );

  test('nor is one that carries a password, which is not repeated', async () => {
    const problem = problemOf(await make()({ url: 'http://me:secret@127.0.0.1/' }));
    expect(problem).toContain('name or password');
    expect(problem).not.toContain('secret');
  });
});

describe('what a refusal says', () => {
  const statuses: readonly (readonly [number, Record<string, string>, string, number | null])[] = [
    [404, {}, 'not there any more (404)', null],
    [403, {}, 'refuses us (403)', null],
    [429, { 'retry-after': '120' }, 'too often (429)', NOW + 120_000],
    [503, { 'retry-after': 'Mon, 24 Aug 2026 01:00:00 GMT' }, 'fault of its own (503)', NOW + 3_600_000],
    [503, { 'retry-after': 'Sun, 23 Aug 2026 01:00:00 GMT' }, 'fault of its own (503)', NOW],
    [503, { 'retry-after': 'soon' }, 'fault of its own (503)', null],
    [418, {}, 'status 418', null],
  ];
  test.each(statuses)('status %d %j', async (status, headers, words, retryAt) => {
    const { at } = await serve({ '/': say('', headers, status) });
    const fetched = await make()({ url: `${at}/` });
    expect(problemOf(fetched)).toContain(words);
    expect(fetched).toMatchObject({ retryAt });
  });

  test.each([
    ['max-age=600', {}, 600_000],
    ['public, max-age=600', { age: '100' }, 500_000],
    ['no-store, max-age=600', {}, null],
    ['private', {}, null],
  ])('Cache-Control: %s %j', async (control, more: Record<string, string>, maxAge) => {
    const { at } = await serve({ '/': say(FEED, { 'cache-control': control, ...more }) });
    expect(await make()({ url: `${at}/` })).toMatchObject({ maxAge });
  });
});
