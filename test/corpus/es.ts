import type { Corpus } from './passages.ts';

export const es: Corpus = {
  language: 'es',
  country: 'ES',
  published: '2026-05-29',
  says: [
    ['La empresa se expone a multas de hasta 2.600 millones de euros.', 'fine - 2600000000 EUR - -'],
    [
      'La plataforma Temu se expone a multas de hasta 2.600 millones de pesos colombianos.',
      'fine Temu 2600000000 COP - -',
    ],
    ['La autoridad de Colombia impuso a Temu una multa de 5.800 millones de pesos.', 'fine Temu 5800000000 COP - -'],
    ['La autoridad de México impuso a Temu una multa de 1,900 millones de pesos.', 'fine Temu 1900000000 MXN - -'],
    ['La Comisión Europea impuso una multa de 200 millones de euros a Temu.', 'fine Temu 200000000 EUR - -'],
    ['Francia multó a Shein con 40 millones de euros por rebajas engañosas.', 'fine Shein 40000000 EUR - -'],
    ['Temu se enfrenta a una multa de hasta el 6 % de su facturación anual.', 'fine Temu 6 percent - -'],
    [
      'Temu recibe 12 millones de usuarios al mes en Chile, según Similarweb.',
      'mau Temu 12000000 persons - Similarweb',
    ],
    [
      'Shein comunicó 126,5 millones de usuarios activos mensuales al amparo de la Ley de Servicios Digitales.',
      'mau Shein 126500000 persons - DSA',
    ],
    [
      'En 2024 llegaron al bloque unos 4.600 millones de envíos de bajo valor.',
      'purchase_volume - 4600000000 parcels 2024 -',
    ],
    ['Los envíos de menos de 150 euros quedan exentos.', 'threshold - 150 EUR - -'],
    ['El arancel a los paquetes será del 33,5 %.', 'duty_rate - 33.5 percent - -'],
    ['La tasa entrará en vigor el 1 de julio de 2026.', 'effective_date - 2026-07-01 date - -'],
    [
      'AliExpress invertirá 1.100 millones de dólares en Corea en tres años.',
      'investment AliExpress 1100000000 USD P3Y -',
    ],
    ['Consumo retiró 18 juguetes vendidos en Temu.', 'recall_count Temu 18 items - -'],
    [
      'La filtración afectó a los datos personales de 180.000 clientes de Temu.',
      'breach_count Temu 180000 persons - -',
    ],
  ],
  silent: [
    'La Comisión no impuso ninguna multa a Temu.',
    'El club pagó 6 millones de dólares por el pase del delantero.',
    'Con el código ahorras 3 euros en tu compra.',
    'Temu tiene hasta el 28 de agosto para presentar un plan.',
    'Las ventas de la app crecieron un 12 %.',
  ],
};
