// Longer than most: a table of borders, a case each.
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/duty/assess.ts';
import { book, filesListed, filesOnDisk, goods, order, parcel } from './book.ts';

const at = (to: string, amount: string, currency: string, more: object = {}, freight = '0') =>
  parcel(
    [
      order([{ ...goods({ price: { amount, currency }, hs: '6404110000' }), ...more }], {
        freight: { amount: freight, currency },
      }),
    ],
    { to, dispatch: to === 'CN' ? null : 'CN' },
  );

test('every rule file is listed, and every listed file is there', () => {
  expect([...filesListed].toSorted()).toEqual(filesOnDisk.toSorted());
});

describe('worked examples, elsewhere', () => {
  test('XX-E03: Malaysia taxes the sale, not the shipping', () => {
    const a = assess(book, at('MY', '480', 'MYR', {}, '20'));
    expect([a.total?.tax.amount, a.total?.pays.amount]).toEqual(['48', '548']);
  });

  test('XX-E06: India in March 2026 takes 41.6 % in all; since April 29.8, and says what is not confirmed', () => {
    const p = at('IN', '100', 'INR');
    expect(assess(book, { ...p, day: '2026-03-31' }).total?.tax.amount).toBe('41.6');
    const now = assess(book, p);
    expect(now.total?.tax.amount).toBe('29.8');
    expect(now.caveats.find((c) => c.rule === 'IN-04')?.text?.en).toContain('30.98');
  });

  test('XX-E07: Mexico raised the courier rate on 15 August 2025', () => {
    const p = at('MX', '500', 'USD');
    expect(assess(book, p).total?.tax.amount).toBe('167.5');
    expect(assess(book, { ...p, day: '2025-08-14' }).total?.tax.amount).toBe('95');
  });

  test('XX-E09: Brazil in 2024; in 2026 no sum is given', () => {
    const rates = { USD: '5240', BRL: '1000' };
    const p = { ...at('BR', '1000', 'BRL'), rates };
    expect(assess(book, { ...p, day: '2024-08-15' }).total?.by.duty).toBe('495.2');
    expect(assess(book, p)).toMatchObject({ verdict: 'refused', refusals: [{ rule: 'BR-04' }] });
  });

  test('XX-E10: Singapore relieves unregistered sellers up to 400 with freight', () => {
    const unregistered = (price: string, freight: string) => ({
      ...at('SG', price, 'SGD', {}, freight),
      registered: false,
    });
    expect(assess(book, unregistered('280', '25')).total?.tax.amount).toBe('0');
    expect(assess(book, unregistered('390', '35')).total?.tax.amount).toBe('38.25');
  });

  test('XX-E14: Switzerland levies from 5.02 francs on', () => {
    expect(assess(book, at('CH', '62', 'CHF')).total?.tax.amount).toBe('5.02');
    expect(assess(book, at('CH', '61', 'CHF')).total?.tax.amount).toBe('0');
    expect(assess(book, at('CH', '193', 'CHF', { classes: ['book'] })).total?.tax.amount).toBe('5.02');
  });

  test('XX-E16: skincare into China at its own rate', () => {
    const p = at('CN', '425', 'CNY', { classes: ['cosmetics'], duty: '23.06' });
    expect(Number(assess(book, p).total?.tax.amount)).toBeCloseTo(98, 1);
    const without = at('CN', '425', 'CNY', { classes: ['cosmetics'] });
    expect(assess(book, without).refusals[0]?.rule).toBe('CN-03');
  });

  test('XX-E17: Taiwan above the limit, with a given duty', () => {
    const a = assess(book, at('TW', '3000', 'TWD', { duty: '12' }));
    expect([a.total?.by.duty, a.total?.by.vat, a.total?.by.fee, a.total?.tax.amount]).toEqual([
      '360',
      '168',
      '1.28',
      '529.28',
    ]);
  });

  test('XX-E19: Britain at the till', () => {
    const a = assess(book, at('GB', '40', 'GBP'));
    expect([a.total?.by.duty, a.total?.by.vat]).toEqual(['0', '8']);
  });
});

describe('what is unsettled is refused with its reason', () => {
  test.each([
    ['US', 'USD', '2026-11-22', 'US-02'],
    ['US', 'USD', '2026-05-01', 'US-11'],
    ['US', 'USD', '2025-12-01', 'US-12'],
    ['JP', 'JPY', '2026-11-22', 'JP-04'],
    ['TR', 'EUR', '2026-11-22', 'TR-01'],
    ['VN', 'USD', '2026-11-22', 'VN-01'],
    ['ZA', 'ZAR', '2026-11-22', 'ZA-01'],
    ['CA', 'CAD', '2026-11-22', 'CA-02'],
    ['TH', 'THB', '2026-11-22', 'TH-02'],
    ['RO', 'EUR', '2021-06-30', 'EU-10'],
  ])('%s', (to, currency, day, rule) => {
    const a = assess(book, { ...at(to, currency === 'JPY' ? '20000' : '120', currency), day });
    expect([a.verdict, a.total, a.refusals[0]?.rule]).toEqual(['refused', null, rule]);
    expect(a.refusals[0]?.why.ko).not.toBe('');
  });

  test('a day before any rule was read', () => {
    expect(assess(book, { ...at('US', '120', 'USD'), day: '2015-01-01' }).refusals[0]?.why.en).toContain(
      'no rule of US',
    );
  });

  test('the EU counts headings, not pieces, and one euro rate reaches from dollars', () => {
    const two = parcel(
      [
        order([
          goods({ price: { amount: '10', currency: 'EUR' }, hs: '6404110000', quantity: 5 }),
          goods({ price: { amount: '10', currency: 'EUR' }, hs: '9503003800' }),
        ]),
      ],
      { to: 'DE' },
    );
    expect(assess(book, two).total?.by).toMatchObject({ duty: '6', vat: '12.54' });
    expect(assess(book, { ...two, day: '2026-06-30' }).total?.by).toMatchObject({ duty: '0', vat: '11.4' });
  });
});

test('liquor and tobacco have no sum at any border, since no excise was read', () => {
  for (const to of ['DE', 'GB', 'AU', 'SG', 'KR']) {
    const a = assess(book, at(to, '30', 'USD', { classes: ['liquor'] }));
    expect([to, a.total]).toEqual([to, null]);
  }
});

describe('by hand against the rows', () => {
  const cny = (amount: string) => ({ amount, currency: 'USD' });
  const taxed = (p: ReturnType<typeof parcel>) => {
    const a = assess(book, p);
    return a.total?.tax.amount ?? a.refusals[0]?.rule ?? a.refusals[0]?.why.en;
  };

  test.each<[what: string, to: string, amount: string, currency: string, more: object, tax: string]>([
    [
      'US from Korea before the end of the relief',
      'US',
      '800',
      'USD',
      { dispatch: 'KR', origin: 'KR', day: '2025-08-28' },
      '0',
    ],
    [
      'US from Korea a cent over the relief',
      'US',
      '800.01',
      'USD',
      { dispatch: 'KR', origin: 'KR', day: '2025-08-28' },
      'US-11',
    ],
    [
      'US from Korea the day the relief ended',
      'US',
      '800',
      'USD',
      { dispatch: 'KR', origin: 'KR', day: '2025-08-29' },
      'US-12',
    ],
    ['US from China on the last day', 'US', '500', 'USD', { day: '2025-05-01' }, '0'],
    ['US from China a day later', 'US', '500', 'USD', { day: '2025-05-02' }, 'US-11'],
    ['US, a gift', 'US', '100', 'USD', { gift: true }, '0'],
    ['US, a gift over 100', 'US', '100.01', 'USD', { gift: true }, 'US-02'],
    ['Taiwan at the limit', 'TW', '2000', 'TWD', {}, '0'],
    ['Taiwan, the seventh import', 'TW', '2000', 'TWD', { nth: 7 }, 'TW-03'],
    ['Canada at 20', 'CA', '20', 'CAD', {}, '0'],
    [
      'Canada by courier from the US at 40',
      'CA',
      '40',
      'CAD',
      { dispatch: 'US', origin: 'US', carrier: 'express' },
      '0',
    ],
    ['Canada by post from the US at 40', 'CA', '40', 'CAD', { dispatch: 'US', origin: 'US', carrier: 'post' }, 'CA-02'],
    [
      'Canada by courier from the US at 100, Ontario',
      'CA',
      '100',
      'CAD',
      { dispatch: 'US', origin: 'US', carrier: 'express', vat: '13' },
      '13',
    ],
    ['Chile on the last day of the old rule', 'CL', '100', 'USD', { day: '2025-10-24' }, '26.14'],
    ['Chile up to 41 then', 'CL', '41', 'USD', { day: '2025-10-24' }, '0'],
    ['Chile on the first day of the new one', 'CL', '100', 'USD', { day: '2025-10-25' }, '19'],
    ['Thailand at 1,500 on the last day', 'TH', '1500', 'THB', { day: '2025-12-31' }, '105'],
    ['Thailand over 1,500 then', 'TH', '1501', 'THB', { day: '2025-12-31' }, 'TH-04'],
    ['Thailand from the first baht on', 'TH', '100', 'THB', { day: '2026-01-01' }, 'TH-02'],
    ['Vietnam by express until February 2025', 'VN', '1000000', 'VND', { carrier: 'express', day: '2025-02-17' }, '0'],
    ['Vietnam a day later', 'VN', '1000000', 'VND', { carrier: 'express', day: '2025-02-18' }, 'VN-01'],
    ['Romania since August 2025, before the flat duty', 'RO', '100', 'EUR', { day: '2025-08-01' }, '21'],
    ['Romania a day before', 'RO', '100', 'EUR', { day: '2025-07-31' }, '19'],
    ['Singapore at the end of 2023', 'SG', '100', 'SGD', { day: '2023-12-31' }, '8'],
    ['Singapore in 2024', 'SG', '100', 'SGD', { day: '2024-01-01' }, '9'],
    ['Mexico from the US at 50', 'MX', '50', 'USD', { dispatch: 'US', origin: 'US' }, '0'],
    ['Mexico from the US at 117', 'MX', '117', 'USD', { dispatch: 'US', origin: 'US' }, '19.89'],
    ['Mexico from the US at 118', 'MX', '118', 'USD', { dispatch: 'US', origin: 'US' }, '22.42'],
    ['Emirates at 300', 'AE', '300', 'AED', {}, '15'],
    ['Emirates at 301', 'AE', '301', 'AED', {}, '30.85'],
    ['Indonesia at 3 dollars', 'ID', '3', 'USD', {}, '0.33'],
    ['Australia at 1,000', 'AU', '1000', 'AUD', {}, '100'],
    ['Australia at 1,001', 'AU', '1001', 'AUD', {}, '155.16'],
  ])('%s', (_, to, amount, currency, more, tax) => {
    expect(taxed({ ...at(to, amount, currency), ...more })).toBe(tax);
  });

  test('Norway counts by piece: two of 2,000 kroner stay within the scheme, one of 3,001 does not', () => {
    const pieces = parcel([order([goods({ price: { amount: '2000', currency: 'NOK' }, quantity: 2 })])], { to: 'NO' });
    expect(taxed(pieces)).toBe('1000');
    expect(taxed(at('NO', '3001', 'NOK'))).toBe('NO-02');
  });

  test('Türkiye taxes supplements flat, by where they come from, and refuses the rest', () => {
    const vitamins = (more: object) => ({ ...at('TR', '100', 'EUR', { classes: ['supplement'] }), ...more });
    expect([taxed(vitamins({})), taxed(vitamins({ dispatch: 'DE' }))]).toEqual(['60', '30']);
    expect(taxed(at('TR', '1501', 'EUR', { classes: ['supplement'] }))).toContain('no rule that was read');
    expect(taxed({ ...at('TR', '30', 'EUR'), day: '2026-02-05' })).toBe('18');
  });

  test('Japan takes a heading of the customs’ own table: toys free, then ten per cent of sixty', () => {
    const toys = (amount: string) => ({ ...at('JP', amount, 'JPY', { hs: '950300' }) });
    expect([taxed(toys('16666')), taxed(toys('16667')), taxed(toys('20000'))]).toEqual(['0', '1000', '1200']);
    expect(taxed({ ...at('JP', '20000', 'JPY', { hs: '9507' }) })).toBe('1622');
  });

  test('goods of two rates are taxed each at its own', () => {
    const mixed = parcel(
      [
        order([
          goods({ price: cny('100'), hs: '420221', classes: ['bag'] }),
          goods({ price: cny('200'), hs: '851830', classes: ['electrical'] }),
        ]),
      ],
      { to: 'ID' },
    );
    expect(assess(book, mixed).total?.by).toMatchObject({ duty: '40', vat: '37.4' });
  });

  test('a tax of which no row speaks on that day is unknown, not nil', () => {
    for (const [to, day] of [
      ['GB', '2020-12-31'],
      ['AU', '2018-06-30'],
      ['NO', '2023-12-31'],
      ['ID', '2025-03-04'],
      ['BR', '2024-07-31'],
      ['MX', '2025-08-14'],
    ] as const) {
      const p = { ...at(to, '40', 'USD'), day, dispatch: 'US', rates: { USD: '1300', GBP: '1700' } };
      expect([to, assess(book, p).verdict]).toEqual([to, 'refused']);
    }
  });

  test('a parcel from inside the same customs territory is no import', () => {
    for (const [dispatch, to] of [
      ['DE', 'FR'],
      ['FR', 'FR'],
      ['US', 'US'],
      ['KR', 'KR'],
    ]) {
      expect(taxed({ ...at(to ?? '', '100', 'EUR'), dispatch: dispatch ?? '' })).toContain('nothing is imported');
    }
  });

  test('a gift without a rule of its own is worked out as a purchase, and that is said', () => {
    const said = (p: ReturnType<typeof parcel>) => assess(book, p).caveats.some((c) => c.says === 'gift-as-purchase');
    expect(said({ ...at('DE', '40', 'EUR'), gift: true })).toBe(true);
    expect(said({ ...at('KR', '40', 'USD'), gift: true })).toBe(true);
    expect(said({ ...at('US', '100', 'USD'), gift: true })).toBe(false);
    expect(said(at('DE', '40', 'EUR'))).toBe(false);
  });

  test('outside Korea goods for resale have no sum', () => {
    expect(taxed({ ...at('DE', '100', 'EUR'), purpose: 'resale' })).toContain('resale');
  });
});
