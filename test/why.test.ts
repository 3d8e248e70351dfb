import { describe, expect, test } from 'vitest';
import type { Point } from '../src/core/because.ts';
import type { Doubt } from '../src/core/doubt.ts';
import type { Article } from '../src/core/item.ts';
import { plain, spansOf, type Reply } from '../src/core/reply.ts';
import { UI_LANGUAGES, type UiLanguage } from '../src/core/words.ts';
import { explain } from '../src/understand/explain.ts';
import { AUTHORITIES } from '../src/understand/lexicon/authorities.ts';
import { decisionIn, pointIn, whyIn } from '../src/views/because.ts';
import { whyReply } from '../src/views/why.ts';
import { changeIn } from '../src/words/mau.ts';
import { officeIn } from '../src/words/offices.ts';
import { doubtIn } from '../src/words/review.ts';
import { expectWhole } from './surfaces.walk.ts';

type Told = { readonly title: string; readonly body: string; readonly published: string };

const ARTICLES: Readonly<Record<string, Told>> = {
  ko: {
    title: '공정위, 테무에 과징금 3억5700만원 부과',
    body: '공정거래위원회는 테무가 할인율을 부풀렸다며 과징금 3억5700만원을 부과했다고 11일 밝혔다. 와이즈앱에 따르면 지난달 테무 이용자는 823만 명이다.',
    published: '2025-06-11',
  },
  'ko, no platform': {
    title: '150달러 이하 직구 면세, 내년 7월 폐지',
    body: '정부는 해외직구 소액 면세 한도를 없애는 관세법 개정안을 국무회의에서 의결했다. 2027년 7월 1일부터 시행한다.',
    published: '2026-11-03',
  },
  en: {
    title: 'EU fines Temu €200 million over unsafe toys',
    body: 'The European Commission fined Temu €200 million on Thursday under the Digital Services Act. Temu risks further penalties of up to 6 % of turnover.',
    published: '2026-05-28',
  },
  'en, two levels that do not fit': {
    title: 'Temu users in Korea grow',
    body: "Temu's monthly users in Korea rose from 3.08 million in March 2024 to 3.86 million in April 2024, up 41,000, WiseApp said.",
    published: '2024-05-08',
  },
  ja: {
    title: '消費者庁、Temuに措置命令',
    body: '消費者庁は12日、通販サイトTemuの割引表示が景品表示法に違反するとして措置命令を出した。',
    published: '2026-02-12',
  },
  id: {
    title: 'KPPU Denda TikTok Shop Rp15 Miliar',
    body: 'Komisi Pengawas Persaingan Usaha (KPPU) menjatuhkan denda Rp15 miliar kepada TikTok atas keterlambatan notifikasi akuisisi Tokopedia.',
    published: '2025-09-29',
  },
};

function reply(told: Told, lang: UiLanguage): Reply {
  const readable = { ...told, publisher: '', published: Date.parse(told.published) };
  const { meaning, because } = explain(readable);
  const article: Article = {
    ...{ id: 'a1', url: 'https://news.example/a1', source: 's', language: meaning.language, seen: 0 },
    ...{ ...readable, publisher: '9', meaning, story: 's1', rank: 'press' },
  };
  return whyReply(article, because, [], undefined, lang);
}

/** What a reply says in its own words: without headlines, and without the article's words in quotation marks. */
function ownWords({ text, blocks }: Reply): string {
  const said = blocks.flatMap((b): readonly string[] => {
    if (b.kind === 'heading') return [b.text];
    if (b.kind === 'facts') return b.rows.map(([label, value]) => `${label} ${plain(value)}`);
    if (b.kind !== 'text') return [];
    return spansOf(b.text).flatMap((s) => (typeof s !== 'string' && 'link' in s ? [] : [plain([s])]));
  });
  return [text, ...said].join('\n').replace(/“[^”]*”/gu, '');
}

/** Names that Korean readers know in Latin letters. */
const KNOWN_IN_LATIN = /\b(?:EU|DSA|KPPU)\b/g;

describe.each(Object.entries(ARTICLES))('/why of an article (%s)', (_name, told) => {
  test.each(UI_LANGUAGES)('is whole on every surface in %s', (lang) => expectWhole(reply(told, lang), lang));

  test('speaks Korean to Korean readers, and nothing else', () => {
    const said = ownWords(reply(told, 'ko')).replace(KNOWN_IN_LATIN, '');
    expect(said.match(/\p{Script=Latin}{2,}/gu) ?? []).toEqual([]);
  });

  test('speaks no Korean to English readers', () => {
    expect(ownWords(reply(told, 'en'))).not.toMatch(/[가-힣]/u);
  });
});

describe('which words and rules', () => {
  const lines = (name: string, lang: UiLanguage) => ownLines(reply(ARTICLES[name]!, lang));
  const ownLines = ({ text, blocks }: Reply) => [
    text,
    ...blocks.flatMap((b) => {
      if (b.kind === 'facts') return b.rows.map(([label, value]) => `${label}: ${plain(value)}`);
      return b.kind === 'text' ? [plain(b.text)] : [];
    }),
  ];

  test('a fine, in Korean', () => {
    expect(lines('ko', 'ko')).toEqual(
      expect.arrayContaining([
        '관련 기사로 읽었습니다: 테무 · 과징금, 소비자 민원 · 완료.',
        '관련 있다고 본 까닭 · 제목에 테무 · 내용: 과징금, 소비자 민원 · 기관: 공정거래위원회 · 쿠폰·구매 후기·사용법 표현 없음',
        expect.stringMatching(/^주제: 과징금 · (?:뚜렷함|유력함) · 제목 “과징금/),
        expect.stringMatching(/^진행 단계: 완료 · 제목 “부과”.* · 과징금 보도는 보통 이 단계$/),
        '국가: 한국 · 공정거래위원회',
        '플랫폼: 테무 · 3회 · 제목 “테무”',
        expect.stringMatching(
          /^과징금·벌금 3억5,700만 원 · 테무 수치 · 낱말 “[^”]*(?:과징금|부과)[^”]*”에 따름 · 원문 “3억5700만원”$/,
        ),
        '월간 이용자 823만 명 · 테무 수치 · 2025-05 · 와이즈앱 집계 · 낱말 “이용자”에 따름 · 원문 “823만 명”',
      ]),
    );
  });

  test('a rule and its day, in both languages', () => {
    expect(lines('ko, no platform', 'ko').join('\n')).toMatch(/진행 단계: 의결 .*시행일\(2027년 7월 1일\)이 아직 남음/);
    expect(lines('ko, no platform', 'en').join('\n')).toMatch(/Stage: passed .*its day, 1 Jul 2027, lies ahead/);
  });

  test('a fine, in English', () => {
    const said = lines('en', 'en').join('\n');
    expect(said).toMatch(/^Read as news: Temu · .*fine.* · concluded\.$/m);
    expect(said).toMatch(/authority: European Commission · no coupon, haul or how-to words/);
    expect(said).toMatch(/^fine EUR 200m · of Temu · by the word “fine[^”]*” · read in “€200 million”$/m);
    expect(said).toMatch(/^fine, part of turnover up to 6 % · /m);
  });

  test('why a figure is not believed, in both languages', () => {
    expect(lines('en, two levels that do not fit', 'en').join('\n')).toContain(
      'held for review: from 3.08 million people to 3.86 million people is no change of 41,000 people, as the text says',
    );
    expect(lines('en, two levels that do not fit', 'ko').join('\n')).toContain(
      '검토 대기: 308만 명에서 386만 명까지의 변화가 본문에 적힌 4만 1,000명과 맞지 않음',
    );
  });

  test('an article that is no news is told so, with what speaks against it', () => {
    const coupons = {
      title: '테무 쿠폰 코드 모음',
      body: '오늘 쓸 수 있는 테무 할인코드와 쿠폰을 정리했습니다. 제가 직접 써 봤어요.',
      published: '2026-11-03',
    };
    expect(reply(coupons, 'ko').text).toBe('협회와 관련 없는 글로 읽었습니다.');
    expect(ownLines(reply(coupons, 'ko')).join('\n')).toMatch(/뉴스가 아닌 글의 표현 “쿠폰/);
    expect(ownLines(reply(coupons, 'en')).join('\n')).toMatch(/reads like no news: “쿠폰/);
  });
});

test('every decision of an explanation is said in both languages', () => {
  const { because } = explain({ title: ARTICLES['ko']!.title, body: ARTICLES['ko']!.body });
  expect(new Set(because.map((b) => b.about))).toEqual(
    new Set(['relevance', 'platform', 'topic', 'status', 'country', 'fact']),
  );
  for (const b of because) for (const lang of UI_LANGUAGES) expect(decisionIn(b, lang)).not.toBe('');
  expect(because.map((b) => `${decisionIn(b, 'ko')}: ${whyIn(b, 'ko')}`).join('\n')).not.toMatch(/undefined|\[object/);
});

test.each<[Point, string, string]>([
  [{ kind: 'named', platforms: ['Temu', 'Shein'], where: 'text' }, 'Temu, Shein in the text', '본문에 테무, 쉬인'],
  [{ kind: 'unnamed' }, 'no watched platform named', '대상 플랫폼 이름 없음'],
  [{ kind: 'joint', words: ['알테쉬'] }, 'joint name “알테쉬”', '여러 플랫폼을 묶은 이름 “알테쉬”'],
  [{ kind: 'parcels', words: ['de minimis'] }, 'parcel rules: “de minimis”', '직구·통관 규정 표현 “de minimis”'],
  [{ kind: 'topic', topic: 'court', words: ['suit'] }, 'court: “suit”', '소송 관련 표현 “suit”'],
  [
    { kind: 'offices', offices: [{ id: 'eu', word: 'Brussels' }] },
    'authority: European Commission',
    '기관: EU 집행위원회',
  ],
  [{ kind: 'against', words: ['coupon'] }, 'reads like no news: “coupon”', '뉴스가 아닌 글의 표현 “coupon”'],
  [{ kind: 'unopposed' }, 'no coupon, haul or how-to words', '쿠폰·구매 후기·사용법 표현 없음'],
])('%j', (point, en, ko) => {
  expect([pointIn(point, 'en'), pointIn(point, 'ko')]).toEqual([en, ko]);
});

test('a sentence kept by an earlier version is told as it stands', () => {
  expect(pointIn('Temu in the title', 'ko')).toBe('Temu in the title');
  expect(doubtIn('differs from 8,122,000', 'ko')).toBe('differs from 8,122,000');
});

test.each<[Doubt, string, string]>([
  [
    { kind: 'leap', change: 0.478, before: 8_122_000, month: '2025-08' },
    '+48 % against 8.122 million people in 2025-08: more than 40 % in a month',
    '2025년 8월의 812만 2,000명에서 +48 %: 한 달에 40 % 넘게 변함',
  ],
  [
    { kind: 'differs', value: 8_122_000, publisher: 'Ilgan Sports' },
    'differs from 8.122 million people (Ilgan Sports)',
    'Ilgan Sports의 812만 2,000명과 다름',
  ],
  [
    { kind: 'ahead', month: '2026-03' },
    '2026-03 lies after the day it was published',
    '2026년 3월은 보도일보다 뒤의 달임',
  ],
  [
    { kind: 'other-day', known: ['2026-12-03'] },
    'another date than 2026-12-03, and nothing says that it was moved',
    '알려진 날짜(2026-12-03)와 다른데 변경됐다는 말이 없음',
  ],
  [
    { kind: 'earlier-stage', stage: 'proposed' },
    'an earlier stage (proposed) than the dossier has: an old report, or a new one of its kind',
    '사건이 이미 지난 단계(발의): 옛 보도이거나 새 안건',
  ],
  [
    {
      kind: 'which-matter',
      titles: [
        { en: 'A', ko: '가' },
        { en: 'B', ko: '나' },
      ],
    },
    'may belong to A or B',
    '여러 사건에 해당할 수 있음: 가, 나',
  ],
  [{ kind: 'noted', en: 'a digit looks wrong', ko: '숫자 오기로 보임' }, 'a digit looks wrong', '숫자 오기로 보임'],
])('why it waits: %j', (doubt, en, ko) => {
  expect([doubtIn(doubt, 'en'), doubtIn(doubt, 'ko')]).toEqual([en, ko]);
});

test.each([
  ['-0.9 % vs Jan 2026', '2026년 1월 대비 −0.9 %'],
  ['+5.2% vs Jan 2024', '2024년 1월 대비 +5.2 %'],
  ['MoM flat', 'MoM flat'],
])('a change without a level: %s', (change, ko) => {
  expect([changeIn(change, 'en'), changeIn(change, 'ko')]).toEqual([change, ko]);
});

test('offices are named for readers; a state office keeps the words of its article', () => {
  const unnamed = AUTHORITIES.filter((a) => officeIn({ id: a.id, word: '?' }, 'ko') === '?').map((a) => a.country);
  expect(unnamed).not.toContain('KR');
  expect(officeIn({ id: 'texas-ag', word: 'Texas attorney general' }, 'ko')).toBe('Texas attorney general');
});
