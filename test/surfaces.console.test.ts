import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Ears } from '../src/core/ports.ts';
import { actions, button, facts, heading, muted, say, table, warning, type Reply } from '../src/core/reply.ts';
import { renderConsole } from '../src/surfaces/console/render.ts';
import { consoleSurface } from '../src/surfaces/console/surface.ts';

const users: Reply = say(
  '테무 국내 월간 이용자 812만 명, 2025년 8월 (와이즈앱). 15개월 지난 수치입니다.',
  table(
    ['조사 기관', '이용자', '월', '출처'],
    [
      [
        '와이즈앱',
        [{ figure: '8,122,000', receipt: 'r1', to: 'https://example.com/a' }],
        '2025-08',
        [{ link: '일간스포츠', to: 'https://example.com/a' }],
      ],
      ['모바일인덱스', [{ figure: '5,820,000', receipt: 'r2', to: 'https://example.com/b' }], '2024-11', '조선비즈'],
    ],
  ),
  muted('두 기관의 방식이 달라 섞지 않습니다.'),
  actions(button('알리와 비교', '/mau ali')),
);

test('a reply in a pipe is plain letters in straight columns, with numbered receipts and typeable buttons', () => {
  expect(renderConsole(users, { lang: 'ko' })).toBe(
    [
      '테무 국내 월간 이용자 812만 명, 2025년 8월 (와이즈앱). 15개월 지난 수치입니다.',
      '',
      '조사 기관            이용자  월       출처',
      '와이즈앱      8,122,000 [1]  2025-08  일간스포츠 [1]',
      '모바일인덱스  5,820,000 [2]  2024-11  조선비즈',
      '',
      '두 기관의 방식이 달라 섞지 않습니다.',
      '',
      '→ 알리와 비교: /mau ali',
      '',
      '근거',
      '[1] /receipt r1  https://example.com/a',
      '[2] /receipt r2  https://example.com/b',
    ].join('\n'),
  );
});

test('a narrow terminal lists what it cannot put in columns', () => {
  const drawn = renderConsole(users, { lang: 'ko', width: 40 });
  for (const line of drawn.split('\n')) expect(line.length).toBeLessThanOrEqual(48);
  expect(drawn).toContain('조사 기관: 모바일인덱스\n  이용자: 5,820,000 [2]');
});

test('colours only when asked for, and a hostile title cannot bring its own', () => {
  const hostile = say(
    '\u001b[2J\u001b]0;owned\u0007title',
    heading('h\u202eeading'),
    warning('mind'),
    facts([['a', 'b']]),
  );
  expect(renderConsole(hostile, { lang: 'en' })).toBe('[2J]0;ownedtitle\n\nheading\n\n! mind\n\na  b');
  expect(renderConsole(hostile, { lang: 'en', colour: true })).toContain('\u001b[1m[2J]0;ownedtitle\u001b[0m');
});

describe('the console as a surface', () => {
  function open(ears: Partial<Ears>) {
    const input = new PassThrough();
    const output = new PassThrough();
    let said = '';
    output.on('data', (d: Buffer) => (said += d.toString()));
    let resolve = () => {};
    const promise = new Promise<void>((r) => (resolve = r));
    const surface = consoleSurface({ input, output, lang: 'en', colour: true, left: () => resolve() });
    const all: Ears = { answer: async (c) => say(`heard ${c.line}`), suggest: async () => [], ...ears };
    return { input, surface, left: promise, said: () => said, start: () => surface.start([], all) };
  }

  test('piped lines are answered one at a time, in order, and the end leaves after the last answer', async () => {
    const waiting: (() => void)[] = [];
    let atOnce = 0;
    let most = 0;
    const c = open({
      answer: async (call) => {
        most = Math.max(most, ++atOnce);
        if (call.line === '/slow') await new Promise<void>((r) => waiting.push(r));
        atOnce--;
        return say(`heard ${call.line} in ${call.lang}`);
      },
    });
    await c.start();
    c.input.end('/slow\n\n/mau 테무\n');
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.();
    await c.left;
    expect(c.said()).toBe('heard /slow in en\n\nheard /mau 테무 in ko\n\n');
    expect(most).toBe(1);
  });

  test('a failed answer is one sentence and the next line goes on', async () => {
    const c = open({
      answer: async (call) => {
        if (call.line === '/bad') throw new Error('secret');
        return say('fine');
      },
    });
    await c.start();
    c.input.end('/bad\n/good');
    await c.left;
    expect(c.said()).toBe('That did not work just now. Please try again.\nfine\n\n');
  });

  test('a post is printed and found again by its id', async () => {
    const c = open({});
    await c.start();
    expect(await c.surface.find('console:tty', 'd1', 0)).toBeNull();
    expect(await c.surface.post('console:tty', say('digest'), 'd1')).toEqual({ state: 'posted', message: 'd1' });
    expect(await c.surface.find('console:tty', 'd1', 0)).toBe('d1');
    expect(c.said()).toBe('digest\n\n');
    await c.surface.stop();
  });
});
