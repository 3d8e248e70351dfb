import { describe, expect, it } from 'vitest';
import { leansOn } from '../src/understand/leaning.ts';
import { understand } from '../src/understand/read.ts';
import { SENTENCE_EVIDENCE } from '../src/understand/summary-evidence.ts';
import { SENTENCE_WEIGHTS } from '../src/understand/summary-weights.ts';

type Row = readonly [what: string, title: string, body: string, kept: string, left: string];

const ROWS: readonly Row[] = [
  [
    'a platform before its peers',
    '알리 이용자 907만명으로 늘어',
    '8월 쇼핑앱 시장에서 알리익스프레스가 반사이익을 본 것으로 나타났다.\n2일 와이즈앱에 따르면 지난달 알리익스프레스의 월간 활성 이용자는 907만1천 명으로 늘었다. 테무는 691만4천 명으로 줄었다.\n1위 쿠팡은 3183만5천 명이었고, 11번가 746만6천 명, G마켓 538만1천 명 순이었다.',
    '907만1천',
    '538만1천',
  ],
  [
    'what was done before what could be',
    'EU fines Temu 200 million euros',
    'The European Commission on Thursday fined Temu 200 million euros over illegal goods. Testers had found unsafe toys on its site.\nTemu has until August 28 to hand in a plan.\nUnder the law, fines can reach 6% of worldwide turnover.',
    'August 28',
    '6%',
  ],
  [
    'the text before a telephone line',
    '공정위, 알리에 과징금 20억원',
    '조사1과 과장 김○○ (02-2100-0000) 알리익스프레스\n공정거래위원회는 알리익스프레스에 과징금 20억원을 부과했다고 3일 밝혔다. 한 번도 팔린 적 없는 값을 정가로 적어 할인율을 부풀린 혐의다. 알리는 할인율을 다시 점검해 시정하겠다는 뜻을 밝혔다. 공정위 조사는 지난해 9월부터 이어졌다.',
    '부과했다고 3일',
    '2100',
  ],
];

/** Openings that lean, and openings that look like them and stand alone. */
const OPENINGS: readonly (readonly [language: string, leans: string, stands: string])[] = [
  ['en', 'It said the fine was too high.', 'Italy fined Shein.'],
  ['ko', '한편 테무는 항소했다.', '한국소비자원은 테무를 조사했다.'],
  ['ja', '同社は控訴する。', '消費者庁はTemuを調べた。'],
  ['zh', '此外,该公司已上诉。', '欧盟对Temu罚款。'],
  ['id', 'Selain itu, Temu mengajukan banding.', 'Indonesia memblokir Temu.'],
  ['vi', 'Tuy nhiên, Temu đã kháng cáo.', 'Bộ Công Thương phạt Temu.'],
  ['th', 'ทั้งนี้ Temu อุทธรณ์', 'กรมศุลกากรเก็บภาษี'],
  ['de', 'Er kündigte Berufung an.', 'Ernst & Young prüft Temu.'],
  ['es', 'Además, Temu recurrió.', 'Estados Unidos multó a Temu.'],
];

it.each(OPENINGS)('knows in %s which sentence leans on the one before', (language, leans, stands) => {
  expect([leansOn(leans, language), leansOn(stands, language)]).toEqual([true, false]);
});

it('every piece of evidence has its weight', () => {
  expect(SENTENCE_WEIGHTS).toHaveLength(SENTENCE_EVIDENCE.length);
});

describe('a summary', () => {
  it('takes a sentence that stands alone before one that leans on what is left out', () => {
    const { summary } = understand({
      title: 'EU fines Temu 200 million euros',
      body: [
        'The European Commission fined Temu 200 million euros on Thursday.',
        'A spokesman met the press in the afternoon.',
        'It called the sum of 200 million too high.',
        'Temu called the sum of 200 million too high.',
        'The Commission opened the case in October 2024.',
      ].join(' '),
    });
    expect(summary).toContain('Temu called the sum');
    expect(summary).not.toContain('It called the sum');
  });

  it.each(ROWS)('tells %s', (_, title, body, kept, left) => {
    const { summary } = understand({ title, body, published: Date.parse('2024-09-02') });
    expect(summary).toContain(kept);
    expect(summary).not.toContain(left);
  });
});
