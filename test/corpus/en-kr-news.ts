import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const enKrNews: Corpus = {
  language: 'en',
  country: 'KR',
  published: '2026-03-12',
  says: [
    [
      'Coupang kept the top spot with 34.1 million users in February, followed by 11st (8.9 million), AliExpress (8.7 million), Temu (7.9 million) and Gmarket (6.1 million), WiseApp data showed.',
      'mau Coupang 34100000 persons 2026-02 WiseApp',
      'mau 11st 8900000 persons 2026-02 WiseApp',
      'mau AliExpress 8700000 persons 2026-02 WiseApp',
      'mau Temu 7900000 persons 2026-02 WiseApp',
      'mau Gmarket 6100000 persons 2026-02 WiseApp',
    ],
    [
      "Temu's user base in Korea shrank to 7.4 million last month, its lowest in a year, while AliExpress recovered to 9 million.",
      'mau Temu 7400000 persons 2026-02 -',
      'mau AliExpress 9000000 persons 2026-02 -',
    ],
    [
      'Goods valued at $800 or less used to enter free of duty. They now face a tariff of 54 percent or a flat fee of $100 per item.',
      'threshold - 800 USD - -',
      'duty_rate - 54 percent - -',
      'duty_rate - 100 USD - -',
    ],
    [
      'Japan will levy 10 percent consumption tax on parcels worth 10,000 yen or less from April 2028.',
      'duty_rate - 10 percent - -',
      'threshold - 10000 JPY - -',
      'effective_date - 2028-04 date - -',
    ],
    [
      'Customs seized 92,000 fake brand goods sent by mail in 2025, nearly 80 percent of them from China.',
      'recall_count - 92000 items 2025 -',
      'share - 80 percent 2025 -',
    ],
    [
      'Shein paid 3.9 million euros to settle the case in Texas, while the state of Nebraska is asking for more.',
      'fine Shein 3900000 EUR - -',
    ],
  ],
  silent: [
    "Coupang's app was opened 15 million times a day on average.",
    'Shein shipped to 150 countries and employed 16,000 people.',
  ],
};
