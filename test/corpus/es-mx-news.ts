import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const esMxNews: Corpus = {
  language: 'es',
  country: 'MX',
  published: '2026-03-12',
  says: [
    [
      'México cobrará desde el 1 de abril un impuesto del 33,5 % a los paquetes que lleguen de China. AliExpress tuvo 11 millones de usuarios activos en febrero.',
      'effective_date - 2026-04-01 date - -',
      'duty_rate - 33.5 percent - -',
      'mau AliExpress 11000000 persons 2026-02 -',
    ],
  ],
  silent: [],
};
