import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const enNews: Corpus = {
  language: 'en',
  country: 'GB',
  published: '2026-03-12',
  says: [
    [
      'The new customs charge takes effect on Monday. Parcels worth less than £135 will pay a flat £2 handling fee, the Treasury said, and VAT of 20 per cent stays as it is.',
      'effective_date - 2026-03-16 date - -',
      'threshold - 135 GBP - -',
      'duty_rate - 2 GBP - -',
      'duty_rate - 20 percent - -',
    ],
    [
      'TikTok Shop cuts the commission for new sellers from 9% to 5% from April 1, it told merchants. Sellers in electronics keep paying 7%.',
      'commission TikTok_Shop 9 percent - -*',
      'commission TikTok_Shop 5 percent - -',
      'commission TikTok_Shop 7 percent - -',
      'effective_date TikTok_Shop 2026-04-01 date - -',
    ],
    [
      'From Wednesday, sellers must pay a penalty of up to $5,000 for each parcel that is declared wrongly, Customs and Border Protection said. The duty on goods from China stands at 54%, down from 120% a year ago.',
      'effective_date - 2026-03-18 date - -',
      'fine - 5000 USD - -',
      'duty_rate - 54 percent - -',
      'duty_rate - 120 percent - -*',
    ],
  ],
  silent: [
    'Temu was downloaded 4.1 million times in February, and 2.2 million people open it every day.',
    'Seven in ten of those asked said they had bought from Shein at least once; 1,000 adults took part.',
    'PDD reported revenue of 108 billion yuan and a profit of 29 billion yuan for the third quarter.',
    'The consumer agency received 1,540 complaints about AliExpress last year, three times as many as in 2024.',
    'Together the two apps drew 17.4 million users, 41,000 more than in January.',
  ],
};
