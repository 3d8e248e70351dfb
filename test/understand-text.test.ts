// Longer than most: a table of texts as the world sends them, a case each.
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LanguageCode } from '../src/core/item.ts';
import { detectLanguage } from '../src/understand/detect.ts';
import { fold } from '../src/understand/fold.ts';
import { seen, withoutMarkup } from '../src/understand/markup.ts';
import { reading } from '../src/understand/reading.ts';
import { understand } from '../src/understand/read.ts';
import { sentencesOf } from '../src/understand/sentences.ts';

describe('the language of a text', () => {
  test.each<[string, LanguageCode | undefined, LanguageCode]>([
    ['SHEIN, 성수동에 팝업 매장', undefined, 'ko'],
    ['Temu被罚', undefined, 'zh'],
    ['歐盟對Temu開罰', undefined, 'zh-TW'],
    ['SHEIN製子供服から有害物質が検出された', undefined, 'ja'],
    ['越境EC規制強化', 'ja', 'ja'],
    ['Temu tạm dừng hoạt động tại Việt Nam', undefined, 'vi'],
    ['ไทยเก็บภาษีสินค้านำเข้า', undefined, 'th'],
    ['Pemerintah akan memblokir aplikasi yang tidak terdaftar', undefined, 'id'],
    ['La Comisión Europea multa a Temu por los productos ilegales', undefined, 'es'],
    ['The EU fined Temu over illegal products', 'ko', 'en'],
    ['Temu', 'id', 'id'],
    ['', 'ko', 'ko'],
    ['', undefined, 'und'],
  ])('%s', (text, declared, expected) => {
    expect(detectLanguage(text, declared)).toBe(expected);
  });
});

function cut(body: string): readonly string[] {
  const text = `제목\n${body}`;
  return sentencesOf(text, 2)
    .slice(1)
    .map((s) => text.slice(s.at, s.at + s.length));
}

describe('sentences', () => {
  test.each<[string, number]>([
    ['The law took effect on Sept. 1 in the U.S. market. Temu objected.', 2],
    ['TikTok Nusantara (SG) Pte. Ltd. was fined. It will appeal.', 2],
    ['2024. 3. 14. 공정위는 현장조사를 했다. 알리는 협조했다.', 2],
    ['"규제가 필요하다." 고 짚었다. 업계는 반발했다.', 2],
    ['欧盟委员会开罚2亿欧元。Temu表示不服。', 2],
    ['消費者庁は命令した。会社は従う。', 2],
  ])('%s', (body, count) => {
    expect(cut(body)).toHaveLength(count);
  });

  test.each([
    '홍길동 기자 hong@example.com',
    '무단 전재 및 재배포 금지',
    '[사진=연합뉴스]',
    '▲ 사진: 인천공항 특송물류센터',
    '담당부서: 소비자정책과 (044-200-0000)',
    '붙임. 보도자료 1부',
    'Photo: Reuters',
    'We use cookies to improve your visit.',
    '(Reporting by A. Kim; editing by M. Reyes)',
    'Baca juga: Shopee Naikkan Biaya Admin',
    '相关阅读：SHEIN拟赴港上市',
    '関連記事',
    'Xem thêm: Temu vào Việt Nam',
    '보도자료 / 배포 2026. 9. 9. / 담당: 전기전자팀 팀장 조○○',
    '2026. 11. 17.(화) 조간 / 조사2과',
    '(필자는 통상 전문 변호사)',
    '(국회=송다은 기자)',
    '(Photo by Moon Jin-ah. This interview was edited for length.)',
    'Division in charge: E-Commerce Policy Division (Director K. Baek)',
    'Also in this edition: AliExpress opens a warehouse; cricket in schools',
    'Corrections: our item of December 15 gave the fee of Temu in euros.',
    'Baca pula: Ramalan zodiak 2026 | Lazada dan Shopee adu gratis ongkir',
    'Đọc nhiều: Giá vàng SJC | Shopee thay CEO',
    '【写真説明】Temuの荷を受け取る利用者のイメージ（提供）',
    '贊助廣告｜淘寶中元箱購團',
    'Grafik: dpd-Paketradar',
  ])('leaves out the frame "%s"', (line) => {
    expect(cut(`테무가 벌금을 냈다고 밝혔다.\n${line}`)).toEqual(['테무가 벌금을 냈다고 밝혔다.']);
  });

  test.each([
    '보도자료를 낸 공정위는 테무에 과징금을 부과했다.',
    '2026년 11월 17일 공정위가 테무를 제재했다.',
    'Terkait aturan itu, pemerintah memblokir Temu.',
    'Also fined was Shein, over false discounts.',
    'Release of the figures was put off by Temu.',
    'Iklan Temu dilarang di Jakarta.',
  ])('keeps the sentence "%s"', (line) => {
    expect(cut(`테무가 벌금을 냈다고 밝혔다.\n${line}`)).toHaveLength(2);
  });

  test('takes up the text again after a list of other articles', () => {
    const kept = cut(
      '첫 문장이다.\n관련기사\n다른 기사 제목\n둘째 문장은 길게 이어지며 기사 본문임을 알 수 있게 끝난다.',
    );
    expect(kept).toHaveLength(2);
  });
});

describe('what was left in a text', () => {
  test('markup is blanked and every offset stays', () => {
    const text = '<p>Temu &amp; Shein fined <b>€200&nbsp;million</b></p>';
    expect(withoutMarkup(text)).toHaveLength(text.length);
    expect(seen(withoutMarkup(text))).toBe('Temu & Shein fined €200 million');
  });

  test('a tag does not hide a name, nor make one', () => {
    expect(
      understand({ title: 'EU fines <b>Temu</b>', body: '<p class="shein">A fine of €2m.</p>' }).platforms,
    ).toEqual(['Temu']);
  });

  test('decomposed and full-width letters fold to the usual ones, with the way back', () => {
    const folded = fold('테무'.normalize('NFD') + ' ＴＥＭＵ');
    expect(folded.text).toBe('테무 temu');
    expect(folded.back(folded.text.length)).toBe(('테무'.normalize('NFD') + ' ＴＥＭＵ').length);
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '테무',
        'Temu',
        '과징금',
        '<b>',
        '&#x0;',
        '\ud800',
        '\u200b',
        '1,978',
        '억원',
        '。',
        '\n',
        '관련기사',
        '알리는',
      ),
      { maxLength: 60 },
    )
    .map((a) => a.join('')),
);

describe('any text has an answer', () => {
  test('never a throw; places, sentences and summaries hold', () => {
    fc.assert(
      fc.property(anything, anything, (title, body) => {
        const p = reading({ title, body });
        const m = understand({ title, body });
        for (const s of p.sentences) expect(s.at >= 0 && s.length > 0 && s.at + s.length <= p.text.length).toBe(true);
        for (const n of p.mentions) expect(n.at + n.length <= p.text.length).toBe(true);
        for (const f of m.facts) expect(p.text.slice(f.at, f.at + f.quote.length)).toBe(f.quote);
        expect(understand({ title, body })).toEqual(m);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a megabyte without an end', '알리와 테무 '.repeat(150_000)],
    ['one endless word', 'temu'.repeat(200_000)],
    ['only openings', '<a href="'.repeat(60_000)],
    ['only brackets', '「“('.repeat(100_000)],
  ])(
    '%s',
    (_, body) => {
      expect(understand({ title: 'Temu', body }).language).toBeTypeOf('string');
    },
    30_000,
  );

  test('the steps grow no faster than the text', () => {
    const text =
      '공정위는 테무에 과징금 3억5700만원을 부과했다. <b>Temu</b> was fined 357 million won; 알리는 항소했다. ';
    const steps = (n: number) => {
      const spies = [
        vi.spyOn(String.prototype, 'charCodeAt'),
        vi.spyOn(String.prototype, 'slice'),
        vi.spyOn(RegExp.prototype, 'exec'),
      ];
      understand({ title: '공정위, 테무 제재', body: text.repeat(n) });
      return spies.reduce((sum, s) => sum + s.mock.calls.length, 0);
    };
    understand({ title: 'Temu', body: text });
    const once = steps(20);
    vi.restoreAllMocks();
    expect(steps(40) / once).toBeLessThan(2.3);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a summary', () => {
  const body = [
    'The European Commission fined Temu €200 million on Thursday under the Digital Services Act.',
    'Temu reported 116 million monthly users in the bloc.',
    'It has until 28 August to hand in a plan.',
    'A spokesman drank coffee.',
    'The weather in Brussels was fair.',
  ].join(' ');

  test('has at most three sentences, and every number of it stands in the article', () => {
    const { summary } = understand({ title: 'EU fines Temu €200 million', body });
    expect(summary.split(/(?<=\.)\s/)).toHaveLength(3);
    for (const n of summary.match(/\d+/g) ?? []) expect(body).toContain(n);
    expect(summary).toContain('€200 million');
    expect(summary).not.toContain('weather');
  });

  test('is the title when there is no body', () => {
    expect(understand({ title: 'Temu fined', body: '' }).summary).toBe('Temu fined');
  });
});
