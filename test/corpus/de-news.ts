import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const deNews: Corpus = {
  language: 'de',
  country: 'DE',
  published: '2026-03-12',
  says: [
    [
      'Die Bundesnetzagentur hat 7,7 Millionen unsichere Geräte vom Markt genommen, die vor allem über Temu und AliExpress verkauft wurden. Anbietern droht ein Bußgeld von bis zu 100.000 Euro.',
      'recall_count - 7700000 items - -',
      'fine - 100000 EUR - -',
    ],
    [
      'Shein investiert 250 Millionen Euro über fünf Jahre in Europa. In der EU zählte die Plattform von August 2025 bis Januar 2026 im Schnitt 148 Millionen Nutzer im Monat.',
      'investment Shein 250000000 EUR P5Y -',
      'mau Shein 148000000 persons 2026-01 -',
    ],
    [
      'Temu kam im Januar auf 19,6 Millionen Nutzer in Deutschland, Shein auf 12,3 Millionen. Das Kartellamt verhängte gegen Temu ein Bußgeld von 2,1 Millionen Euro.',
      'mau Temu 19600000 persons 2026-01 -',
      'mau Shein 12300000 persons 2026-01 -',
      'fine Temu 2100000 EUR - -',
    ],
  ],
  silent: [
    'Der Umsatz von Temu in Deutschland wuchs um 40 Prozent auf 3,4 Milliarden Euro.',
    'Temu beschäftigt in Dublin 300 Mitarbeiter.',
  ],
};
