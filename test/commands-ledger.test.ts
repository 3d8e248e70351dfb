// Longer than most: a table of questions to the ledger and their answers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import board from '../commands/board.ts';
import brief from '../commands/brief.ts';
import compare from '../commands/compare.ts';
import conflicts from '../commands/conflicts.ts';
import investments from '../commands/investments.ts';
import mau from '../commands/mau.ts';
import platform from '../commands/platform.ts';
import receipt from '../commands/receipt.ts';
import regulations from '../commands/regulations.ts';
import review from '../commands/review.ts';
import timeline from '../commands/timeline.ts';
import { Mistake, type Command } from '../src/core/command.ts';
import { headOf, languageOfLine, readValues } from '../src/core/line.ts';
import type { Store } from '../src/core/ports.ts';
import { MAX_BUTTON_LINE, plain, type Block, type Reply, type Span, type Text } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { deskOn, ledgerStore, NOW } from './ledger.desk.ts';

const COMMANDS = [
  board,
  brief,
  compare,
  conflicts,
  investments,
  mau,
  platform,
  receipt,
  regulations,
  review,
  timeline,
] as unknown as readonly Command[];

let kept: { readonly store: Store; end(): Promise<void> };
beforeAll(async () => {
  kept = await ledgerStore();
});
afterAll(() => kept.end());

async function ask(line: string, lang?: UiLanguage): Promise<Reply> {
  const { name, rest } = headOf(line);
  const command = COMMANDS.find((c) => c.name === name || c.ko === name);
  if (!command) throw new Error(`no command ${name}`);
  return command.run(readValues(command, rest), deskOn(kept.store, lang ?? languageOfLine(line) ?? 'en'));
}

const spansOf = (t: Text): readonly Span[] => (typeof t === 'string' ? [t] : t);

/** Each part of a reply that must carry its own receipts: a paragraph, a row of a table, a fact. */
function partsOf(b: Block): readonly (readonly Span[])[] {
  if (b.kind === 'text') return [spansOf(b.text)];
  if (b.kind === 'table') return b.rows.map((row) => row.flatMap(spansOf));
  if (b.kind === 'facts') return b.rows.map(([, value]) => spansOf(value));
  return [];
}

const figuresIn = (spans: readonly Span[]) => spans.flatMap((s) => (typeof s !== 'string' && 'figure' in s ? [s] : []));

/** Numbers that measure something: grouped digits, money, percentages and counts of people. Dates, ages and counts of rows are none. */
const MEASURES =
  /\d{1,3}(?:,\d{3})+|(?:KRW|USD|EUR|JPY|IDR)\s?[\d.]+(?:m|bn|tn)?|[\d.]+ ?(?:million|billion|억|만 ?\d*,?\d*명|%)/g;

const lines = COMMANDS.flatMap((c) => c.examples);

describe.each(lines)('%s', (line) => {
  test.each(['en', 'ko'] as const)('in %s: every figure has a receipt that opens', async (lang) => {
    const reply = await ask(line, lang);
    const figures = reply.blocks.flatMap((b) => partsOf(b).flatMap(figuresIn));
    for (const f of figures)
      expect(await kept.store.facts.receipt(f.receipt), `${f.figure} ${f.receipt}`).toBeDefined();
    for (const part of reply.blocks.flatMap(partsOf)) {
      const letters = plain(part);
      const measures = letters.match(MEASURES) ?? [];
      const exempt = /5 %|40 ?%|SHA-256/.test(letters) || line.includes('receipt') || line.includes('근거');
      if (measures.length > 0 && !exempt) expect(figuresIn(part).length, letters).toBeGreaterThan(0);
    }
  });

  test('the first line stands alone, and buttons can be pressed', async () => {
    const reply = await ask(line);
    expect(reply.text.trim()).not.toBe('');
    for (const b of reply.blocks) {
      if (b.kind !== 'actions') continue;
      for (const a of b.items) {
        const pressed = a.kind === 'button' ? [a.line] : a.kind === 'select' ? a.options.map((o) => o.line) : [];
        for (const l of pressed) {
          expect(l.length, l).toBeLessThanOrEqual(MAX_BUTTON_LINE);
          expect(l).not.toMatch(/undefined|NaN/);
          if (COMMANDS.some((c) => c.name === headOf(l).name) && !/follow:|accept:|reject:/.test(l)) await ask(l);
        }
      }
    }
  });

  test('nothing undefined is said', async () => {
    for (const lang of ['en', 'ko'] as const)
      expect(JSON.stringify(await ask(line, lang))).not.toMatch(/undefined|NaN|\[object/);
  });
});

const letters = (r: Reply): string => [r.text, ...r.blocks.flatMap((b) => partsOf(b).map(plain))].join('\n');

test('a further page of contradictions asks for the same ones', async () => {
  const more = (await ask('/conflicts open')).blocks.flatMap((b) => (b.kind === 'actions' ? b.items : []));
  expect(more.map((a) => (a.kind === 'button' ? a.line : ''))).toContain('/conflicts open page:2');
});

test('why a figure waits is told in Korean too', async () => {
  expect(letters(await ask('/검토'))).toMatch(/숫자 오기로 보임[^]*주간\(WAU\)과 월간/);
});

describe('what there is instead', () => {
  test.each([
    [
      '/mau temu wiseapp 2026-01',
      'WiseApp has Temu in Korea for 2023-08 to 2025-08. Did you mean August 2025?',
      '2025-08',
    ],
    [
      '/mau temu firm:mobile index 2023-05',
      'Mobile Index has Temu in Korea for 2024-01 to 2024-11. Did you mean January 2024?',
      '2024-01',
    ],
    ['/mau temu country:BR', 'No Temu figure for Brazil. WiseApp has Temu in Korea for 2023-08 to 2025-08.', 'WiseApp'],
    ['/mau 테무 와이즈앱 2026-01', '2025년 8월을 찾으시나요?', '2025-08'],
    ['/brief temu 2030Q1', 'Temu: no event from 2030-01 to 2030-03. Events are known from 2023-07', '2026'],
  ])('%s', async (line, said, button) => {
    const reply = await ask(line);
    expect(reply.text).toContain(said);
    expect(JSON.stringify(reply.blocks)).toContain(button);
  });
  test('a month that does not exist is no platform', async () => {
    await expect(ask('/mau temu 2025-13')).rejects.toMatchObject({
      said: { en: expect.stringContaining('is not a month') },
    });
  });
});

describe('/mau', () => {
  test('temu: level, month, firm, source, age, the other firm apart, the later change as a change', async () => {
    const reply = await ask('/mau temu');
    expect(reply.text).toBe(
      'Temu in Korea: 8.122 million monthly users, August 2025 (WiseApp). The figure is 15 months old.',
    );
    expect(letters(reply)).toMatch(/WiseApp8,122,0002025-08.*Ilgan Sports, 1 Sep 2025/);
    expect(letters(reply)).toMatch(/Mobile Index5,820,0002024-11/);
    expect(letters(reply)).toMatch(/-0\.9 % vs Jan 20262026-02a change without a level/);
    expect(letters(reply)).not.toMatch(/8,048|6,971|average of/);
  });
  test('테무: 우리말', async () => {
    expect((await ask('/mau 테무')).text).toBe(
      '테무 국내 월간 이용자 812만 2,000명, 2025년 8월 (와이즈앱). 15개월 지난 수치입니다.',
    );
  });
  test('as-of answers from what had been published by then', async () => {
    const reply = await ask('/mau temu as-of:2024-07-01');
    expect(reply.text).toContain('8.234 million monthly users, June 2024');
    expect(letters(reply)).not.toContain('2025');
  });
  test.each([
    [
      '/mau temu 2026-05 wiseapp',
      /^No Temu figure for Korea by WiseApp, in May 2026\.[\s\S]*WiseApp has Temu in Korea for 2023-08 to 2025-08\./,
    ],
    ['/mau tiktok', /^No TikTok Shop figure for Korea\.[\s\S]*not users of TikTok Shop/],
    ['/mau temu country:TH', /^No Temu figure for Thailand\./],
  ])('%s says what there is instead', async (line, said) => {
    expect(letters(await ask(line))).toMatch(said);
  });
  test('TikTok’s app is never told as TikTok Shop', async () => {
    expect(JSON.stringify(await ask('/mau tiktok country:ID'))).not.toContain('125');
  });
});

test.each([
  ['/mau teemu', 'Do you mean Temu', '/mau temu'],
  ['/mau xyzzy', 'is not a platform', '/mau temu'],
  ['/mau temu month:13', 'is not a month', '/mau temu 2025-08'],
  ['/mau temu firm:nielsen', 'is not a firm', '/mau temu firm:WiseApp'],
  ['/mau temu country:Mars', 'is not a country', '/mau temu country:KR'],
  ['/mau temu as-of:2031-01-01', 'a day that has come', '/mau temu as-of:2026-03-01'],
  ['/mau temu, ali, shein, coupang', 'At most three', '/mau temu, ali, coupang'],
  ['/regulations tmeu', 'Do you mean Temu', '/regulations temu'],
  ['/regulations id:nothing', 'There is no dossier', '/regulations'],
  ['/receipt zzz', 'There is no receipt', '/receipt m084'],
  ['/compare temu', 'Name two or three', '/compare temu aliexpress'],
  ['/timeline temu range:soon', 'is not a range', '/timeline temu 2024..2026'],
  ['/platform sheen', 'Do you mean Shein', '/platform shein'],
])('%s is a mistake that says how, and offers a line that works', async (line, said, better) => {
  const mistake: unknown = await ask(line).catch((e: unknown) => e);
  if (!(mistake instanceof Mistake)) throw new Error(`${line} answered`);
  expect(mistake.said.en).toContain(said);
  expect(mistake.said.ko).toMatch(/\p{Script=Hangul}/u);
  expect(mistake.better).toBe(better);
  await ask(better);
});

test('as-of never shows what became known later', async () => {
  for (const day of ['2024-03-15', '2025-01-01', '2025-09-01', '2026-03-01']) {
    const limit = Date.parse(`${day}T23:59:59+09:00`);
    const [figures, events] = [
      await kept.store.ledger.figures({ asOf: limit }),
      await kept.store.ledger.events({ asOf: limit }),
    ];
    const ids = new Set([...figures, ...events].map((r) => r.receipt.id));
    for (const line of [
      `/mau temu as-of:${day}`,
      `/regulations as-of:${day}`,
      `/platform ali as-of:${day}`,
      `/board as-of:${day}`,
      `/investments as-of:${day}`,
      `/timeline as-of:${day}`,
    ]) {
      const figuresShown = (await ask(line)).blocks.flatMap((b) => partsOf(b).flatMap(figuresIn));
      for (const f of figuresShown) expect(ids.has(f.receipt), `${line}: ${f.figure} ${f.receipt}`).toBe(true);
    }
  }
});

test('unverified rows are told nowhere', async () => {
  const { figures, events } = {
    figures: await kept.store.ledger.figures({}),
    events: await kept.store.ledger.events({}),
  };
  const unverified = new Set(
    [...figures, ...events].filter((r) => r.receipt.evidence === 'unverified').map((r) => r.receipt.id),
  );
  expect(unverified.size).toBeGreaterThan(3);
  for (const line of [
    ...lines,
    '/mau coupang all',
    '/mau ali all',
    '/regulations country:EU',
    '/timeline 2023..2026',
  ]) {
    if (/conflict|불일치/.test(line)) continue;
    const shown = (await ask(line)).blocks.flatMap((b) => partsOf(b).flatMap(figuresIn));
    for (const f of shown) expect(unverified.has(f.receipt), `${line} ${f.figure}`).toBe(false);
  }
});

test('following, and what is new since the last look', async () => {
  const first = await ask('/regulations id:kr-childrens-act');
  expect(letters(first)).not.toContain('new since');
  await ask('/regulations id:kr-childrens-act follow:on');
  expect(JSON.stringify(await ask('/regulations id:kr-childrens-act'))).toContain('Stop following');
  const [row] = await kept.store.ledger.events({ dossier: 'kr-childrens-act' });
  if (!row) throw new Error('no row');
  const later = {
    ...row,
    id: 'e901',
    date: '2026-11-22',
    summary: 'Draft decree published',
    known: NOW + 1,
    receipt: { ...row.receipt, id: 'e901' },
  };
  await kept.store.ledger.add({ events: [later] });
  expect(letters(await ask('/regulations id:kr-childrens-act'))).toContain('1 new since you last looked');
});

test('an admin accepts or rejects a held figure; others may not', async () => {
  const held = await kept.store.ledger.figures({ held: true });
  expect(held.map((f) => f.id)).toEqual(expect.arrayContaining(['m070', 'm111', 'm112']));
  const guest = { ...deskOn(kept.store, 'en'), by: { id: 'lee', admin: false } };
  expect((await review.run(readValues(review as unknown as Command, 'accept:m070') as never, guest)).text).toMatch(
    /Only an admin/,
  );
  expect((await ask('/review reject:m070')).text).toMatch(/^Rejected: Gmarket 2024-10/);
  expect((await kept.store.ledger.figures({ held: true })).map((f) => f.id)).not.toContain('m070');
  expect((await ask('/review accept:nothing')).text).toMatch(/No figure "nothing"/);
});
