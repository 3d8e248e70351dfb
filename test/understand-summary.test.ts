import { describe, expect, it } from 'vitest';
import { understand } from '../src/understand/read.ts';

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

describe('a summary', () => {
  it.each(ROWS)('tells %s', (_, title, body, kept, left) => {
    const { summary } = understand({ title, body, published: Date.parse('2024-09-02') });
    expect(summary).toContain(kept);
    expect(summary).not.toContain(left);
  });
});
