import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import investments from '../commands/investments.ts';
import receiptCommand from '../commands/receipt.ts';
import type { Command } from '../src/core/command.ts';
import type { Article } from '../src/core/item.ts';
import type { LedgerEvent } from '../src/core/ledger.ts';
import { readValues } from '../src/core/line.ts';
import type { Store } from '../src/core/ports.ts';
import { keptFacts } from '../src/core/receipt.ts';
import { plain, textsOf, type Reply } from '../src/core/reply.ts';
import { DAY } from '../src/core/time.ts';
import { ecbOn } from '../src/duty/rates.ts';
import type { Fetch } from '../src/ingest/fetch.ts';
import { dossiersOf } from '../src/ledger/dossier.ts';
import { eventsFrom } from '../src/ledger/learn.ts';
import { mattersOf, movesFrom } from '../src/ledger/moves.ts';
import { promisesOf } from '../src/ledger/promise.ts';
import { starterRows } from '../src/ledger/starter.ts';
import { keepPromiseRates } from '../src/promiserates.ts';
import { understand } from '../src/understand/read.ts';
import { deskOn, ledgerStore, NOW, starterFiles } from './ledger.desk.ts';

const { events } = starterRows(starterFiles(), NOW);
const TODAY = '2026-11-24';

/** An article as it would be read; written for these tests. */
function read(title: string, body: string, story: string, published = NOW): Article {
  const meaning = understand({ title, body, published, publisher: 'Made-up Daily', country: 'KR' });
  return {
    ...{ id: title, url: 'https://example.com/a', title, body, source: 'made-up', publisher: 'Made-up Daily' },
    ...{ language: meaning.language, seen: published, published, rank: 'press', story, meaning },
  };
}

const rowsOf = (a: Article, known: readonly LedgerEvent[]): readonly LedgerEvent[] => {
  const [matter] = mattersOf(a);
  return [
    ...eventsFrom(keptFacts(a), a, known),
    ...movesFrom(
      keptFacts(a),
      a,
      known.filter((e) => e.dossier === matter?.id),
    ),
  ];
};
const promise = (id: string, rows: readonly LedgerEvent[], today = TODAY) =>
  promisesOf(dossiersOf([...rows], today), today).find((p) => p.dossier.matter.id === id);

describe('a promise, by what is read and by the clock', () => {
  const again = read(
    '알리바바, 한국 물류센터에 11억 달러 투자 재확인',
    '알리바바가 한국에 11억 달러를 투자하겠다는 계획을 다시 밝혔다. 알리익스프레스의 통합물류센터를 짓는다.',
    's1',
    Date.parse('2024-09-01T00:00:00Z'),
  );
  const filed = read(
    '알리바바, 물류센터 투자 위해 외국인투자 신고',
    '알리바바는 알리익스프레스 물류센터 건립을 위해 외국인투자를 신고했다고 밝혔다. 한국 투자 절차가 시작됐다.',
    's2',
  );
  const done = read(
    '알리바바 국내 물류센터 준공',
    '알리바바가 투자한 알리익스프레스 물류센터가 준공됐다. 한국 투자의 첫 결과다.',
    's3',
  );

  test('said again it is linked and not counted twice; its day past, it is overdue; filed, done', () => {
    const id = 'kr-alibaba-investment';
    expect(promise(id, events, '2026-11-24')?.state).toBe('announced');
    const repeated = [...events, ...rowsOf(again, events)];
    expect(promise(id, repeated)).toMatchObject({ state: 'repeated', repeats: [{ amount: 1_100_000_000 }] });
    expect(promise(id, repeated, '2027-04-01')?.state).toBe('overdue');
    const after = [...repeated, ...rowsOf(filed, repeated)];
    expect(promise(id, after)).toMatchObject({ state: 'filed', repeats: [{ amount: 1_100_000_000 }] });
    const ended = [...after, ...rowsOf(done, after)];
    expect(promise(id, ended)?.state).toBe('done');
    expect(promise(id, ended, '2027-04-01')?.state).toBe('done');
  });

  test('a new promise with a term is a record of its own, and overdue by the clock', () => {
    const fresh = read(
      '테무, 한국에 3년간 2억 달러 투자',
      '테무가 앞으로 3년간 한국에 2억 달러를 투자한다고 24일 발표했다.',
      's9',
    );
    const rows = [...events, ...rowsOf(fresh, events)];
    expect(promise('story-s9', rows)).toMatchObject({
      state: 'announced',
      terms: { over: 'P3Y', by: '2029-11' },
      event: { amount: 200_000_000, currency: 'USD' },
    });
    expect(promise('story-s9', rows, '2029-12-01')?.state).toBe('overdue');
  });
});

describe('the won value of a promise', () => {
  const cube = (day: string, usd: string, krw: string) =>
    `<Cube time="${day}"><Cube currency="USD" rate="${usd}"/><Cube currency="KRW" rate="${krw}"/></Cube>`;
  const file = `<gesmes:Envelope><Cube>${cube('2024-03-15', '1.5', '3000')}${cube('2024-03-14', '1.0925', '1438.29')}${cube('2024-01-31', '1.0837', '1446.14')}</Cube></gesmes:Envelope>`;
  let kept: { readonly store: Store; end(): Promise<void> };
  beforeAll(async () => {
    kept = await ledgerStore();
  });
  afterAll(() => kept.end());
  const run = (command: unknown, rest: string): Promise<Reply> | Reply =>
    (command as Command).run(readValues(command as Command, rest), deskOn(kept.store, 'en'));
  const letters = (r: Reply) => [r.text, ...textsOf(r).map(plain)].join('\n');

  test('is at the rate of its day, the date printed, the rate with a receipt; asked once a day and kept for good', async () => {
    const asked: string[] = [];
    const fetch: Fetch = async ({ url }) => {
      asked.push(url);
      return asked.length === 1
        ? { state: 'failed' as const, problem: 'no network', retryAt: null }
        : ({
            state: 'fresh',
            body: file,
            bytes: new Uint8Array(),
            url,
            type: 'text/xml',
            etag: null,
            lastModified: null,
            maxAge: null,
          } as const);
    };
    expect(letters(await run(investments, 'ali'))).toContain('no exchange rate of that day was read yet');
    expect(await keepPromiseRates(kept, fetch, NOW)).toBe(0);
    expect(await keepPromiseRates(kept, fetch, NOW)).toBe(0);
    expect(asked).toEqual(['https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.xml']);
    expect(await keepPromiseRates(kept, fetch, NOW + DAY)).toBe(2);
    expect(await keepPromiseRates(kept, fetch, NOW + 2 * DAY)).toBe(0);
    expect(asked).toHaveLength(2);
    const said = await run(investments, 'ali');
    expect(letters(said)).toMatch(/USD 1\.1bn ≈ KRW 1\.448tn \(14 Mar 2024\)/);
    const [rate] = JSON.stringify(said).match(/x[0-9a-f]{10}/) ?? [];
    expect(letters(await run(receiptCommand, rate ?? ''))).toMatch(
      /European Central Bank[^]*1 EUR = 1438\.29 KRW, 1 EUR = 1\.0925 USD \(2024-03-14\)/,
    );
    expect(letters(await run(investments, 'ali as-of:2026-03-01'))).not.toContain('≈ KRW');
  });

  test('a day without a rate takes the last one before it, and none when that is long ago', () => {
    expect(ecbOn(file, '2024-02-04')?.day).toBe('2024-01-31');
    expect(ecbOn(file, '2024-02-20')).toBeUndefined();
    expect(ecbOn('<html>', '2024-02-04')).toBeUndefined();
  });
});
