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
    { to },
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
    ['US', 'USD', '2026-05-01', 'US-04'],
    ['TR', 'EUR', '2026-11-22', 'TR-01'],
    ['VN', 'USD', '2026-11-22', 'VN-01'],
    ['ZA', 'ZAR', '2026-11-22', 'ZA-01'],
    ['CA', 'CAD', '2026-11-22', 'CA-02'],
    ['TH', 'THB', '2026-11-22', 'TH-02'],
    ['RO', 'EUR', '2026-11-22', 'RO-02'],
  ])('%s', (to, currency, day, rule) => {
    const a = assess(book, { ...at(to, '120', currency), day });
    expect([a.verdict, a.total, a.refusals[0]?.rule]).toEqual(['refused', null, rule]);
    expect(a.refusals[0]?.why.ko).not.toBe('');
  });

  test('a day before any rule was read', () => {
    expect(assess(book, { ...at('US', '120', 'USD'), day: '2024-01-01' }).refusals[0]?.why.en).toContain(
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
