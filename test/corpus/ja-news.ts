import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const jaNews: Corpus = {
  language: 'ja',
  country: 'JP',
  published: '2026-03-12',
  says: [
    [
      'Temuの電気毛布、1万2千枚を回収\n経済産業省は12日、Temuで販売された電気毛布約1万2000枚を回収すると発表した。',
      'recall_count Temu 12000 items - -',
    ],
    [
      'ニールセンによると、2月の月間利用者数はTemuが2890万人、SHEINが1340万人だった。前年同月はそれぞれ2430万人、1210万人だった。',
      'mau Temu 28900000 persons 2026-02 Nielsen',
      'mau Shein 13400000 persons 2026-02 Nielsen',
      'mau Temu 24300000 persons 2025-02 Nielsen*',
      'mau Shein 12100000 persons 2025-02 Nielsen*',
    ],
    [
      '政府は少額輸入の免税枠1万円を2028年4月に廃止する方針だ。2025年の少額輸入は1億9000万件で、9割を中国からの荷物が占めた。',
      'threshold - 10000 JPY - -',
      'effective_date - 2028-04 date - -',
      'purchase_volume - 190000000 parcels 2025 -',
      'share - 90 percent 2025 -',
    ],
    [
      'フランスの当局はSHEINに4000万ユーロ(約70億円)の制裁金を科した。昨年9月にも1億5000万ユーロの制裁金を科している。',
      'fine Shein 40000000 EUR - -',
      'fine Shein 150000000 EUR - -*',
    ],
    [
      'TikTok Shopは4月1日から販売手数料を7%から9%に引き上げる。国内の出店者は5万店に上る。',
      'effective_date TikTok_Shop 2026-04-01 date - -',
      'commission TikTok_Shop 7 percent - -*',
      'commission TikTok_Shop 9 percent - -',
    ],
    [
      'Temuの国内利用者は1月に3120万人に達し、アマゾンに次ぐ2位となった。SHEINは1410万人。',
      'mau Temu 31200000 persons 2026-01 -',
      'mau Shein 14100000 persons 2026-01 -',
    ],
    [
      'EUは7月1日から150ユーロ以下の小包に1品目あたり3ユーロの関税を課す。',
      'effective_date - 2026-07-01 date - -',
      'threshold - 150 EUR - -',
      'duty_rate - 3 EUR - -',
    ],
    ['消費者庁がTemuで買った玩具24点を調べたところ、9点が基準を満たさなかった。', 'recall_count Temu 9 items - -'],
  ],
  silent: [
    'アンケートでは回答者の57%がSHEINを使ったことがあると答えた。',
    '国民生活センターに寄せられた相談は1820件で前年の1.5倍だった。',
    'SHEINは世界150カ国以上で販売し、従業員は1万6000人。',
  ],
};
