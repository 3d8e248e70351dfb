import { describe, expect, test } from 'vitest';
import { assess } from '../../src/duty/assess.ts';
import { importColumn } from '../../src/duty/compare.ts';
import { book, goods, order, parcel } from './book.ts';

/** Two public calculators round differently; every sum is held to ten won of what was published. */
const TEN_WON = 10;

function near(actual: string | undefined, published: number, times = 1) {
  expect(Math.abs(Number(actual) - published)).toBeLessThanOrEqual(TEN_WON * times);
}

const knit = (usd: string) => goods({ usd, hs: '6110200000', classes: ['apparel'] });

describe('worked examples, Korea', () => {
  test('KR-E03: HS duty and VAT on a thousand dollars', () => {
    const p = parcel([order([goods({ usd: '1000', duty: '8' })])], { day: '2021-04-21', rates: { USD: '1200' } });
    expect(assess(book, p).total?.by).toMatchObject({ duty: '96000', vat: '129600' });
  });

  test('KR-E05: arrival-day orders were summed in September 2022, at the simplified rate of that day', () => {
    const bought = (usd: string, supplier: string, day: string) =>
      order([goods({ usd })], { supplier, bought: day, arrives: '2022-09-25' });
    const orders = [bought('150', 'A', '2022-09-01'), bought('100', 'B', '2022-09-02')];
    const then = assess(book, parcel(orders, { day: '2022-09-25', rates: { USD: '1400' } }));
    expect(then.simplified?.tax.amount).toBe('70000');
    const later = assess(book, parcel(orders, { day: '2022-11-17', rates: { USD: '1400' } }));
    expect(later.total?.tax.amount).toBe('0');
  });

  test('KR-E06: different purchase days are not summed', () => {
    const orders = [
      order([goods({ usd: '100' })], { bought: '2022-12-06', arrives: '2022-12-12' }),
      order([goods({ usd: '100', classes: ['supplement'] })], { bought: '2022-12-07', arrives: '2022-12-12' }),
    ];
    const a = assess(book, parcel(orders, { day: '2022-12-12', rates: { USD: '1300' } }));
    expect([a.verdict, a.total?.tax.amount]).toEqual(['exempt', '0']);
  });

  test('KR-E08: one good outside list clearance moves the whole parcel to 150', () => {
    const lines = [goods({ usd: '5', classes: ['food'], duty: '8' }), knit('190')];
    const fromUs = { dispatch: 'US', carrier: 'express' as const, origin: null };
    expect(assess(book, parcel([order(lines)], fromUs)).verdict).toBe('taxed');
    expect(assess(book, parcel([order([knit('195')])], fromUs)).verdict).toBe('exempt');
    expect(assess(book, parcel([order([knit('195')])], { ...fromUs, carrier: 'post' })).verdict).toBe('taxed');
  });

  const lot = (originProof: boolean) =>
    parcel(
      [
        order(
          [goods({ usd: '50', hs: '9507300000', quantity: 10 }), goods({ usd: '8', hs: '6110200000', quantity: 100 })],
          {
            freight: { amount: '300', currency: 'USD' },
          },
        ),
      ],
      { purpose: 'resale', originProof, rates: { USD: '1358.72' } },
    );

  test('KR-E11: an importer with proof of Chinese origin', () => {
    const a = assess(book, lot(true));
    expect(a.total?.customsValue.amount).toBe(String(836135 + 1337816));
    near(a.total?.by.duty, 69560);
    near(a.total?.by.vat, 83610 + 140730, 2);
    near(a.total?.tax.amount, 293900, 2);
  });

  test('KR-E12: the same importer without proof', () => {
    const a = assess(book, lot(false));
    near(a.total?.by.duty, 66890 + 173910, 2);
    near(a.total?.by.vat, 90300 + 151170, 2);
    near(a.total?.tax.amount, 482270, 4);
  });

  const bag = (usd: string) =>
    parcel([order([goods({ usd, classes: ['bag'], duty: '8' })])], { rates: { USD: '1400' } });

  test('KR-E13: consumption and education tax of a bag', () => {
    const by = assess(book, bag('2000')).total?.by;
    near(by?.duty, 224000);
    near(by?.excise, 204800);
    near(by?.education, 61440);
    near(by?.vat, 329024);
    near(assess(book, bag('2000')).total?.tax.amount, 819264);
  });

  test('KR-E19: goods for business have no low-value relief', () => {
    const p = parcel([order([knit('10')])], { purpose: 'resale', dispatch: 'US' });
    expect(assess(book, p).verdict).toBe('taxed');
  });

  test('KR-E21: a printed book owes nothing', () => {
    const a = assess(book, parcel([order([goods({ usd: '300', hs: '4901', classes: ['book'] })])]));
    expect(a.total?.tax.amount).toBe('0');
  });

  test('KR-E22: the consumption tax begins above two million won', () => {
    const due = (usd: string) => assess(book, bag(usd)).steps.some((s) => s.says === 'excise');
    expect(due('1322.75')).toBe(false);
    expect(due('1322.76')).toBe(true);
  });

  test('KR-E23: yuan that come to 150.00 dollars exactly are inside', () => {
    const yuan = goods({ price: { amount: '1093.75', currency: 'CNY' }, hs: '6110200000' });
    const a = assess(book, parcel([order([yuan])], { rates: { CNY: '192', USD: '1400' } }));
    expect(a.verdict).toBe('exempt');
    const more = goods({ price: { amount: '1093.76', currency: 'CNY' }, hs: '6110200000' });
    expect(assess(book, parcel([order([more])], { rates: { CNY: '192', USD: '1400' } })).verdict).toBe('taxed');
  });

  test('KR-D03: one cent over taxes the whole', () => {
    const p = parcel([order([goods({ usd: '150.01', duty: '8' })], { freight: { amount: '25', currency: 'USD' } })], {
      rates: { USD: '1376.03' },
    });
    const total = assess(book, p).total;
    expect(total?.customsValue.amount).toBe('240819');
    expect(total?.by).toMatchObject({ duty: '19260', vat: '26000' });
    expect(total?.tax.amount).toBe('45260');
  });

  test('KR-D07: two channels of a cotton hoodie', () => {
    const rates = { USD: '1376.03' };
    const p = parcel([order([knit('12')])], { rates });
    const side = {
      lot: 500,
      kc: '1000000',
      commission: null,
      fob: { amount: '6', currency: 'USD' },
      freight: { amount: '300', currency: 'USD' },
    };
    const column = importColumn(book, p, knit('12'), side);
    if ('refusals' in column) throw new Error('refused');
    expect(column.assessment.total).toMatchObject({
      customsValue: { amount: '4540899' },
      by: { duty: '590310', vat: '513120' },
    });
    expect(column.withProof.total?.by).toMatchObject({ duty: '236120', vat: '477700' });
    expect(column.kc?.toFixed()).toBe('2000');
    expect(assess(book, p).total?.tax.amount).toBe('0');
  });

  test('KR-D08: the least that is collected reads two ways', () => {
    const p = parcel([order([goods({ price: { amount: '90000', currency: 'KRW' }, duty: '8' })])], {
      purpose: 'resale',
    });
    const total = assess(book, p).total;
    expect([total?.tax.amount, total?.taxByHead?.amount]).toEqual(['16920', '0']);
  });

  test('KR-D10: the simplified band of a bag', () => {
    const line = goods({ price: { amount: '1500', currency: 'EUR' }, hs: '4202', classes: ['bag'] });
    const a = assess(book, parcel([order([line])], { rates: { EUR: '1577.54' } }));
    expect(a.total?.customsValue.amount).toBe('2366310');
    near(a.simplified?.tax.amount, 487940);
  });
});
