import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const zhTWNews: Corpus = {
  language: 'zh-TW',
  country: 'TW',
  published: '2026-03-12',
  says: [
    [
      '關務署統計，去年低價進口快遞貨物達7,900萬件，免稅門檻為新台幣2,000元。財政部規劃自明年1月起調降至1,000元。',
      'purchase_volume - 79000000 parcels 2025 -',
      'threshold - 2000 TWD - -',
      'threshold - 1000 TWD - -',
      'effective_date - 2027-01 date - -',
    ],
  ],
  silent: ['Temu在台單月下載數突破100萬次，居購物類第一名。'],
};
