// Longer than most: what every renderer promises, tried on all of them beside each other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say, type Block, type Chart, type Reply } from '../src/core/reply.ts';
import { renderConsole } from '../src/surfaces/console/render.ts';
import { escaped, markdown } from '../src/surfaces/discord/escape.ts';
import { renderDiscord } from '../src/surfaces/discord/render.ts';
import { renderSlack } from '../src/surfaces/slack/render.ts';
import { fixedWidth, sparkline } from '../src/surfaces/table.ts';
import { displayWidth, halvesOf, harmless, wrap } from '../src/surfaces/text.ts';
import { judge } from './fakes/discord-judge.ts';
import { addressesIn, discordPages, expectWhole, slackPages, stringsIn } from './surfaces.walk.ts';

const chart: Chart = {
  kind: 'chart',
  title: '테무 월간 이용자',
  unit: '명',
  source: '와이즈앱 · 일간스포츠',
  form: 'line',
  series: [
    {
      name: '와이즈앱',
      points: [
        ['2025-06', 7_970_000],
        ['2025-07', null],
        ['2025-08', 8_122_000],
      ],
    },
  ],
};
const long = `/alert add ${'"쿠팡 과징금" OR '.repeat(12)}temu` as const;

/** One of everything, and of everything the awkward one. */
const everything: readonly Block[] = [
  { kind: 'heading', text: '규제·제재' },
  { kind: 'heading', text: 'A heading longer than Slack lets a header be. '.repeat(5) },
  {
    kind: 'text',
    text: ['본문 ', { strong: '굵게' }, ' ', { link: '근거', to: 'https://example.com/a?b=1&c=(2)_x' }, ' 끝'],
  },
  { kind: 'text', text: '흐린 글', tone: 'muted' },
  { kind: 'text', text: ['3개 매체 ', { link: '집행위 원문', to: 'https://example.eu/press' }], tone: 'muted' },
  { kind: 'text', text: '확인되지 않은 수치', tone: 'warning' },
  {
    kind: 'facts',
    rows: [
      ['합계', [{ figure: '303,635원', receipt: 'kr-duty-45', to: 'https://law.example.kr/45' }]],
      ['기준일', '2026-11-22'],
      ['출처 없음', [{ figure: '13 %', receipt: 'r-no-page' }]],
    ],
  },
  {
    kind: 'table',
    head: ['조사 기관', '이용자', ''],
    rows: [
      ['와이즈앱', [{ figure: '8,122,000', receipt: 'r1', to: 'https://example.com/a' }], ''],
      ['Mobile Index', '5,820,000', [{ link: '조선비즈', to: 'https://example.com/b' }]],
    ],
  },
  {
    kind: 'table',
    head: ['a', 'b'],
    rows: [
      ['한글', '1'],
      ['x', '22'],
    ],
  },
  chart,
  { kind: 'image', url: 'https://example.com/p.png', alt: '사진' },
  { kind: 'image', url: 'data:image/png;base64,AAAA', alt: 'inline' },
  { kind: 'file', name: 'figures.csv', type: 'text/csv', base64: Buffer.from('a,b\n1,2\n').toString('base64') },
  { kind: 'rule' },
  {
    kind: 'actions',
    items: [
      { kind: 'button', label: '알리와 비교', line: '/mau ali', style: 'primary' },
      { kind: 'button', label: '알리와 비교', line: '/mau ali' },
      { kind: 'button', label: '알림 끄기', line: '/alert remove 7', style: 'danger' },
      { kind: 'button', label: '긴 줄', line: long },
      {
        kind: 'button',
        label: `A label that says much more than a button can hold ${'and more '.repeat(5)}`,
        line: '/x',
      },
      { kind: 'link', label: '기사', to: 'https://example.com/news' },
      { kind: 'link', label: '긴 주소', to: `https://example.com/${'p'.repeat(700)}` },
      {
        kind: 'select',
        label: '다른 나라',
        options: [
          { label: '일본', line: '/duty shoes 120 usd to:JP' },
          { label: '일본', line: '/duty shoes 120 usd to:JP' },
          { label: '아주 긴 줄', line: `/duty ${'x'.repeat(85)}` },
          { label: `A country with a name longer than an option ${'and more '.repeat(8)}`, line: '/duty x' },
        ],
      },
      ...Array.from({ length: 30 }, (_, i) => ({ kind: 'button', label: `b${i}`, line: `/story ${i}` }) as const),
    ],
  },
];
const all: Reply = { text: '테무에 과징금 3억5,700만 원', blocks: everything, to: 'channel', lang: 'ko' };

const HOSTILE = [
  '<!channel> <!here|here> <@U123> <#C123> <https://evil.example|click>',
  '@everyone @here <@123456789012345678> <@&1> </mau:1> <t:1700000000:R> <:x:1>',
  '*stars* _low_ ~gone~ `code` ```fence``` **two** __under__ ||spoiler||',
  '[x](javascript:alert(1)) [y](https://evil.example) <javascript:alert(1)>',
  '# heading\n## two\n-# small\n> quote\n>>> all\n- list\n* star\n1. one\n2) two',
  ':smile: :flag-kr: http://evil.example/path_with_under',
  '\u202eevil\u202c \u2066x\u2069 \u200f \u001b[31mred\u001b[0m \u0000',
  `z${'\u0335\u0321\u034a'.repeat(20)}algo`,
  '\\*already\\* \\\\ trailing \\',
  '가'.repeat(10_000),
  `${'word '.repeat(3000)}`,
  '\ud800 lone',
];

/** Hostile words in every place that a reply has. */
function hostileReply(words: string): Reply {
  return say(
    words,
    { kind: 'heading', text: words },
    { kind: 'text', text: words },
    { kind: 'text', text: ['a ', { strong: words }, { link: words, to: 'https://example.com/' }] },
    { kind: 'text', text: [words, { link: 'x', to: 'https://example.com/' }], tone: 'muted' },
    { kind: 'text', text: words, tone: 'muted' },
    { kind: 'text', text: [{ link: 'letters', to: words }], tone: 'warning' },
    { kind: 'facts', rows: [[words.slice(0, 300), words]] },
    { kind: 'table', head: ['h', words.slice(0, 200)], rows: [['c', words]] },
    { kind: 'table', head: ['h', 'i'], rows: [[words.slice(0, 20), '1']] },
    { kind: 'image', url: words.slice(0, 200), alt: words.slice(0, 300) },
    { kind: 'actions', items: [{ kind: 'link', label: 'go', to: words.slice(0, 300) }] },
  );
}

describe('nothing a reply says is lost, on any surface, within every limit', () => {
  test('a reply with everything in it', () => expectWhole(all, 'ko'));
  test.each(everything.map((b) => [b.kind, b] as const))('a lone %s', (_, block) => expectWhole(say('one', block)));
  test('an empty reply still says something', () => expectWhole(say('')));
  test('a digest of 200 stories', () => {
    const story = (i: number): readonly Block[] => [
      {
        kind: 'text',
        text: [`● 소식 ${i} 테무에 과징금 2억 유로`, ' ', { link: '3곳', to: `https://example.com/${i}` }],
      },
      { kind: 'text', text: `집행위 원문 · 3개 매체 ${i}`, tone: 'muted' },
    ];
    expectWhole(say('Tiltwatch · 새 소식 200건', ...Array.from({ length: 200 }, (_, i) => story(i)).flat()));
  });
  test('a heading never ends a message', () => {
    const parts = Array.from({ length: 120 }, (_, i): readonly Block[] => [
      { kind: 'heading', text: `제목 ${i}` },
      { kind: 'text', text: `본문 ${i} `.repeat(12) },
    ]);
    const pages = discordPages(say('digest', ...parts.flat()));
    expect(pages.length).toBeGreaterThan(2);
    for (const m of pages) {
      const last = (m.body.components ?? []).filter((c) => c.type === 10).at(-1);
      const line = last?.content
        .replace(/\n-# .*$/, '')
        .split('\n')
        .at(-1);
      expect(line).toMatch(/^본문/);
    }
  });
  test('a table of 300 rows, and one row of 9,000 Hangul', () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`항목 ${i}`, `${i * 1000}원`, `비고 ${i}`]);
    expectWhole(say('표', { kind: 'table', head: ['항목', '값', '비고'], rows }));
    const words = Array.from({ length: 3000 }, (_, i) => `말${i}`).join(' ');
    const pages = discordPages(say('표', { kind: 'table', head: ['a', 'b'], rows: [['x', words]] }));
    const found = pages.flatMap((m) => stringsIn(m.body)).join(' ');
    for (const i of [0, 1, 1499, 1500, 2999]) expect(found).toMatch(new RegExp(`말${i}( |$)`, 'm'));
  });
});

describe('what strangers write stays letters', () => {
  test.each(HOSTILE.map((h) => [h.slice(0, 30), h] as const))('%s', (_, words) => {
    const reply = hostileReply(words);
    const slack = slackPages(reply);
    const discord = discordPages(reply);
    for (const to of addressesIn([slack.map((m) => m.blocks), discord.map((m) => m.body)])) {
      expect(to).toMatch(/^https?:\/\//);
    }
    for (const m of slack) {
      expect(m.text).not.toMatch(/<[!@#]|<[^&\s]*\|/);
      for (const s of mrkdwnIn(m.blocks)) expect(s).toMatch(/^([^<>*_~`]|<https:\/\/example\.com\/\|x>)*$/);
    }
    for (const m of discord) {
      expect(m.body.allowed_mentions).toEqual({ parse: [] });
      expect(judge('message', m.body)).toEqual([]);
      for (const c of m.body.components ?? []) if (c.type === 10) expectLetters(c.content);
    }
    const drawn = renderConsole(reply, { lang: 'en' });
    expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  function mrkdwnIn(value: unknown): readonly string[] {
    if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
    if (typeof value !== 'object' || value === null) return [];
    const v = value as Record<string, unknown>;
    return v['type'] === 'mrkdwn' ? [String(v['text'])] : Object.values(v).flatMap(mrkdwnIn);
  }

  /** Reads Discord markdown as Discord does (a backslash shows the next mark as it is) and demands that no stranger's mark is live. */
  function expectLetters(content: string): void {
    const ours = content
      .replace(/```\n[^]*?\n```/g, '')
      .replace(/\\[^0-9A-Za-z\s]/g, '§')
      .replace(/\]\(<https:\/\/example\.com\/>\)/g, '')
      .replace(/<https?:\/\/[^\s<>]+>/g, '')
      .replace(/^(###|-#) /gm, '')
      .replace(/\*\*/g, '')
      .replace(/\[/g, '');
    expect(ours).not.toMatch(/[*_~`|@<\]]|^\s*([#>+-]|\d+[.)])|\bhttps?:\/\//m);
  }

  test('Slack shows rich text as it stands', () => {
    const { blocks } = renderSlack(say('<!channel> *x*'), { lang: 'en' });
    expect(blocks[0]).toEqual({
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: '<!channel> *x*', style: { bold: true } }] },
      ],
    });
  });

  test('any text, escaped for Discord and read back, is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (s) => {
        expect(escaped(s).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(harmless(s));
      }),
    );
  });

  test('a link to anything but the web is letters', () => {
    expect(markdown([{ link: 'x', to: 'javascript:alert(1)' }])).toBe('x (javascript:alert(1))');
    expect(markdown([{ link: 'a]b', to: 'https://e.com/a_b' }])).toBe('[a\\]b](<https://e.com/a_b>)');
  });
});

describe('shapes of text', () => {
  test.each([
    ['테무', 4],
    ['Temu', 4],
    ['각', 2],
    ['é', 1],
    ['👩‍👩‍👧', 2],
    ['🇰🇷', 2],
    ['■□', 2],
    ['▁█', 2],
    ['，', 2],
    ['ﾃ', 1],
  ])('%s is %i columns wide', (text, width) => expect(displayWidth(text)).toBe(width));

  test('columns stand straight for Hangul, and figures to the right', () => {
    const lines = fixedWidth(
      ['기관', '수'],
      [
        ['와이즈앱', '8,122,000'],
        ['MI', '5'],
      ],
    );
    expect(lines).toEqual(['기관             수', '와이즈앱  8,122,000', 'MI                5']);
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });

  test('a sparkline shows gaps as gaps and a flat line as flat', () => {
    expect(
      sparkline({
        name: '',
        points: [
          ['a', 1],
          ['b', null],
          ['c', 8],
        ],
      }),
    ).toBe('▁·█');
    expect(
      sparkline({
        name: '',
        points: [
          ['a', 5],
          ['b', 5],
        ],
      }),
    ).toBe('▄▄');
    expect(sparkline({ name: '', points: [] })).toBe('');
  });

  test('halves join to the whole and no wrapped line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 200 }), (s) => {
        expect(halvesOf(s).join('')).toBe(s);
        for (const line of wrap(harmless(s), 20)) expect(displayWidth(line)).toBeLessThanOrEqual(20);
      }),
    );
  });
});

test('a message found again carries its marks on the first and the last component', () => {
  const { components } = renderDiscord(all, { lang: 'ko', mark: 7, last: 9 }).body;
  expect(components?.[0]).toMatchObject({ type: 10, id: 7 });
  expect(components?.at(-1)).toMatchObject({ id: 9 });
});

test('a drawn chart travels as a picture with its figures as alternative text', () => {
  const { body, files } = renderDiscord(say('x', chart), {
    lang: 'ko',
    pictures: new Map([[chart, new Uint8Array([1])]]),
  });
  expect(files).toEqual([{ name: 'chart-1.png', data: new Uint8Array([1]), contentType: 'image/png' }]);
  expect(JSON.stringify(body.components)).toContain('와이즈앱: 2025-06 7,970,000, 2025-07 –, 2025-08 8,122,000');
  expect(body.attachments).toEqual([{ id: '0', filename: 'chart-1.png' }]);
});
