import type { Corpus } from './passages.ts';

export const de: Corpus = {
  language: 'de',
  country: 'DE',
  published: '2026-05-29',
  says: [
    ['Auf Pakete fallen 5 bis 20 Prozent Zoll an.', 'duty_rate - 5 percent - -', 'duty_rate - 20 percent - -'],
    [
      'Die Behörde verhängt gegen Shein ein Bußgeld von 30 Millionen norwegische Kronen.',
      'fine Shein 30000000 NOK - -',
    ],
    ['Für jedes Paket von Temu wird eine Gebühr von 50 Cent erhoben.', 'duty_rate - 0.5 EUR - -'],
    ['Die EU-Kommission verhängt gegen Temu ein Bußgeld von 200 Millionen Euro.', 'fine Temu 200000000 EUR - -'],
    ['Shein muss in Frankreich eine Geldstrafe von 40 Mio. Euro zahlen.', 'fine Shein 40000000 EUR - -'],
    ['Temu droht eine Geldbuße von bis zu sechs Prozent des weltweiten Jahresumsatzes.', 'fine Temu 6 percent - -'],
    [
      'Shein meldete nach dem Gesetz über digitale Dienste 126,5 Millionen monatlich aktive Nutzer.',
      'mau Shein 126500000 persons - DSA',
    ],
    ['In Deutschland zählt Temu 18,5 Millionen Nutzer im Monat.', 'mau Temu 18500000 persons - -'],
    ['Im Jahr 2024 kamen rund 4,6 Milliarden Kleinsendungen in die EU.', 'purchase_volume - 4600000000 parcels 2024 -'],
    ['Davon stammten 91 Prozent aus China.', 'share - 91 percent - -'],
    ['Die Zollfreigrenze von 150 Euro fällt weg.', 'threshold - 150 EUR - -'],
    ['Künftig wird ein Pauschalzoll von 3 Euro je Artikel erhoben.', 'duty_rate - 3 EUR - -'],
    ['Die Abgabe gilt ab dem 1. Juli 2026.', 'effective_date - 2026-07-01 date - -'],
    [
      'AliExpress investiert in Korea 1,1 Milliarden Dollar in drei Jahren.',
      'investment AliExpress 1100000000 USD P3Y -',
    ],
    ['Der Zoll beschlagnahmte 1.280 gefälschte Artikel.', 'recall_count - 1280 items - -'],
    [
      'Bei dem Datenleck wurden die Daten von 180.000 Kunden von Temu entwendet.',
      'breach_count Temu 180000 persons - -',
    ],
  ],
  silent: [
    'Die Kommission verhängte kein Bußgeld gegen Temu.',
    'Der Verein zahlt 6 Millionen Euro Ablöse für den Stürmer.',
    'Mit dem Gutschein sparen Sie 3 Euro.',
    'Temu hat bis zum 28. August Zeit, einen Plan vorzulegen.',
    'Die Zahl der Nutzer stieg um 12 Prozent.',
    'Das Unternehmen beschäftigt 300 Mitarbeiter.',
  ],
};
