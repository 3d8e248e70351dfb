import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const esNews: Corpus = {
  language: 'es',
  country: 'ES',
  published: '2026-03-12',
  says: [
    [
      'Consumo retira 15.300 juguetes vendidos en AliExpress. La empresa se expone a una multa de hasta 1,2 millones de euros.',
      'recall_count AliExpress 15300 items - -',
      'fine AliExpress 1200000 EUR - -',
    ],
    [
      'El arancel del 19 % a los paquetes de China entrará en vigor el 1 de abril. Hasta ahora estaban exentos los envíos de menos de 50 dólares.',
      'duty_rate - 19 percent - -',
      'effective_date - 2026-04-01 date - -',
      'threshold - 50 USD - -',
    ],
  ],
  silent: ['La facturación de Shein en España creció un 12 % hasta 1.100 millones de euros.'],
};
