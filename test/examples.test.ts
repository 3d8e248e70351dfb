import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alertBook } from '../src/alertbook.ts';
import { readConfig } from '../src/config.ts';
import { commandNamed, headOf } from '../src/core/line.ts';
import { MAX_BUTTON_LINE, type Action, type Line, type Reply } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { fetchFor } from '../src/poll.ts';
import { loadCommands } from '../src/load.ts';
import { jsonLog } from '../src/log.ts';
import { earsOf, open, type OpenHouse } from '../src/main.ts';
import { serveSamples, type Samples } from '../src/sample.ts';
import { poll } from '../src/tick.ts';
import { expectWhole } from './surfaces.walk.ts';

const commands = await loadCommands();
let now = Date.parse('2026-11-24T09:00:00+09:00');
const clock = { now: () => now };
let logged = '';
const log = jsonLog('warn', clock.now, (line) => void (logged += line));
let folder: string;
let house: OpenHouse;
let samples: Samples;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiltwatch-examples-'));
  samples = await serveSamples(clock.now);
  const config = readConfig({ TILTWATCH_DATA: folder, FEEDS_ALLOW_PRIVATE: 'yes' });
  house = await open({ config, clock, log, sources: samples.sources });
  const fetch = fetchFor('0', clock, true);
  const book = alertBook(house.store.alerts);
  const { signal } = new AbortController();
  await poll(house, book, fetch, signal);
  samples.publishNews();
  now += 10 * 60_000;
  await poll(house, book, fetch, signal);
}, 30_000);

afterAll(async () => {
  await house.close();
  samples.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (line: string, lang: UiLanguage, admin = true): Promise<Reply> =>
  earsOf(house).answer({ from: 'console:tty', by: { id: 'me', admin }, line, lang });

function linesOf(reply: Reply): readonly Line[] {
  const of = (a: Action): readonly Line[] =>
    a.kind === 'button' ? [a.line] : a.kind === 'select' ? a.options.map((o) => o.line) : [];
  return reply.blocks.flatMap((b) => (b.kind === 'actions' ? b.items.flatMap(of) : []));
}

function namesCommand(line: Line): boolean {
  const { name, rest } = headOf(line);
  if (name === 'again') return true;
  return name === 'share' ? namesCommand(rest as Line) : commandNamed(commands, name) !== undefined;
}

describe.each(['en', 'ko'] as const)('every example, in %s', (lang) => {
  for (const c of commands) {
    for (const example of c.examples) {
      test(example, async () => {
        logged = '';
        const reply = await ask(example, lang);
        expect(logged).toBe('');
        expect(reply.text.trim()).not.toBe('');
        expectWhole(reply, lang);
        for (const line of linesOf(reply)) {
          expect(namesCommand(line), line).toBe(true);
          expect(line.length).toBeLessThanOrEqual(MAX_BUTTON_LINE);
        }
      });
    }
  }
});

describe('the stranger', () => {
  test.each([
    ['/mau teemu', 'ko', /테무/],
    ['/duty 니트', 'ko', /가격/],
    ['/digest at 25:00', 'ko', /00:00-23:59/],
    ['/nwes temu', 'en', /news/],
    ['/뉴스 테무', 'ko', /테무/],
    ['hello', 'en', /no command/],
    ['', 'en', /Type a command/],
    ['/story nope', 'en', /no story/],
    ['/alert add (테무', 'ko', /괄호/],
    ['/alert add', 'ko', /낱말/],
    ['/sources add not-a-url', 'en', /cannot be a source/],
    ['/sources add http://127.0.0.1:1/x', 'en', /cannot be a source/],
    ['/help dutty', 'en', /duty/],
    ['/news since:soon', 'en', /days/],
  ] as const)('%s', async (line, lang, said) => {
    logged = '';
    const reply = await ask(line, lang);
    expect(JSON.stringify(reply)).toMatch(said);
    expect(logged).toBe('');
    expectWhole(reply, lang);
  });

  test('a very long line is refused in a sentence', async () => {
    expect((await ask(`/news ${'가'.repeat(5000)}`, 'ko')).text).toMatch(/2000/);
  });

  test('changes and their undo', async () => {
    const saved = await ask('/alert add 관세', 'ko');
    const undo = linesOf(saved).find((l) => l.startsWith('/alert remove')) ?? '/help';
    expect((await ask(undo, 'ko')).text).toMatch(/지웠습니다/);
  });

  test('a button line too long for a platform still does what it says', async () => {
    const query = `${'테무 OR 알리 OR 쉬인 OR 타오바오 '.repeat(4)}과징금`;
    const saved = await ask(`/alert test ${query}`, 'ko');
    const keep = linesOf(saved).find((l) => l.startsWith('/again')) ?? '/help';
    expect((await ask(keep, 'ko')).text).toMatch(/저장/);
  });
});
