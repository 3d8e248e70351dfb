import { describe, expect, it } from 'vitest';
import type { Fact } from '../src/core/fact.ts';
import { understand } from '../src/understand/read.ts';
import { reading } from '../src/understand/reading.ts';
import { readFacts } from '../src/understand/facts.ts';

const published = Date.parse('2026-09-10T03:00:00Z');

function told(body: string, kinds: readonly Fact['kind'][]): readonly string[] {
  const facts = readFacts(reading({ title: '', body, published }));
  return facts.filter((f) => kinds.includes(f.kind)).map((f) => `${f.platform ?? 'nobody'} ${f.value}`);
}

/** A sentence, and whose its figures are, in the order told. */
const WHOSE: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    "Poland's consumer office fined Temu 6 million zloty on Tuesday. Amazon paid 31 million zloty in an earlier case.",
    'Temu 6000000',
    'Amazon 31000000',
  ],
  [
    'Sensor Tower counted 12.4 million monthly users for Temu in Spain and 9.8 million for Shein in March.',
    'Temu 12400000',
    'Shein 9800000',
  ],
  [
    '공정위는 알리익스프레스와 테무에 각각 과징금 12억원과 3억5000만원을 부과했다.',
    'AliExpress 1200000000',
    'Temu 350000000',
  ],
  [
    '와이즈앱에 따르면 9월 알리익스프레스 이용자는 905만 명, 테무 812만 명, 쉬인 201만 명이었다.',
    'AliExpress 9050000',
    'Temu 8120000',
    'Shein 2010000',
  ],
  ['据Similarweb统计，8月Temu在巴西的月访问用户为3900万，速卖通为2700万。', 'Temu 39000000', 'AliExpress 27000000'],
  ['ニールセンによると、8月の利用者はTemuが3120万人、SHEINが1180万人だった。', 'Temu 31200000', 'Shein 11800000'],
  [
    'KPPU mendenda TikTok Shop Rp15 miliar. Shopee sebelumnya membayar Rp5 miliar.',
    'TikTok Shop 15000000000',
    'Shopee 5000000000',
  ],
  ['Temu bị phạt 80 triệu đồng, còn Shein bị phạt 50 triệu đồng.', 'Temu 80000000', 'Shein 50000000'],
  ['สคบ. ปรับ Temu 2 ล้านบาท และปรับ Shein 8 แสนบาท', 'Temu 2000000', 'Shein 800000'],
];

describe('whose a fine or an audience is', () => {
  it.each(WHOSE)('%s', (text, ...facts) => {
    expect(told(text, ['fine', 'mau'])).toEqual(facts);
  });

  it('is nobody’s where the law states it', () => {
    const { facts } = understand({
      title: 'Commission fines Temu',
      body: 'The Commission fined Temu €200m on Thursday. Platforms may face fines of up to 6% of global turnover.',
      published,
    });
    expect(facts.map((f) => `${f.platform ?? 'nobody'} ${f.value}`)).toEqual(['Temu 200000000', 'nobody 6']);
  });
});

/** A text with several days, and the one from which something holds. */
const STARTS: readonly (readonly [text: string, ...days: string[]])[] = [
  [
    'From 1 April 2027, platforms with more than 2 million monthly users must name a representative. The tax authority will hold a hearing on 3 March 2027.',
    '2027-04-01',
  ],
  ['개정 관세법은 내년 7월 1일 시행된다. 공청회는 다음 달 12일 열린다.', '2027-07-01'],
  ['입법예고는 10월 20일까지다. 시행일은 공포 6개월 뒤로 잡았다.'],
  ['Aturan ini berlaku mulai 1 Januari 2027. Sosialisasi digelar 12 Oktober 2026.', '2027-01-01'],
  ['Nghị định có hiệu lực từ ngày 1/1/2027. Hội nghị phổ biến diễn ra ngày 5/10/2026.', '2027-01-01'],
  ['กฎใหม่มีผลบังคับใช้ 1 มกราคม 2570 ส่วนการรับฟังความเห็นจัดวันที่ 5 ตุลาคม 2569', '2027-01-01'],
  [
    'Ab dem 1. März 2027 gilt die neue Gebühr von 2 Euro je Paket. Die Anhörung war am 3. September 2026.',
    '2027-03-01',
  ],
];

describe('which of the days told is a start', () => {
  it.each(STARTS)('%s', (text, ...days) => {
    expect(told(text, ['effective_date'])).toEqual(days.map((d) => `nobody ${d}`));
  });
});
