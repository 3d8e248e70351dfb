import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/duty/assess.ts';
import { exact, sum } from '../../src/duty/exact.ts';
import type { Parcel } from '../../src/duty/parcel.ts';
import { countriesOf } from '../../src/duty/world.ts';
import { book, goods, order, parcel } from './book.ts';

const cents = fc.integer({ min: 1, max: 500_000 }).map((n) => (n / 100).toFixed(2));
const hs = fc.constantFrom('6110200000', '6404110000', '9503003300', '8518309000', '8507609000', '9404900000');
const freight = fc.integer({ min: 0, max: 5000 }).map((n) => ({ amount: (n / 100).toFixed(2), currency: 'USD' }));
const purpose = fc.constantFrom('self' as const, 'resale' as const);
const country = fc.constantFrom(...countriesOf(book));
const day = fc
  .integer({ min: 0, max: 7600 })
  .map((n) => new Date(Date.UTC(2010, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

const parcels: fc.Arbitrary<Parcel> = fc
  .record({
    usd: cents,
    hs,
    freight,
    purpose,
    to: country,
    day,
    quantity: fc.integer({ min: 1, max: 5 }),
    originProof: fc.boolean(),
  })
  .map(({ usd, hs: line, freight: f, quantity, ...more }) =>
    parcel([order([goods({ usd, hs: line, quantity })], { freight: f })], { ...more, rates: { USD: '1357.14' } }),
  );

const taxOf = (p: Parcel) => Number(assess(book, p).total?.tax.amount ?? '0');

describe('what holds for every parcel', () => {
  test('no tax and no payment is negative', () => {
    fc.assert(
      fc.property(parcels, (p) => {
        const { total } = assess(book, p);
        return (
          total === null ||
          (Number(total.tax.amount) >= 0 && Number(total.pays.amount) >= Number(total.goods.amount) - 0.01)
        );
      }),
    );
  });

  test('the steps with a tax add up to the total, to the unit', () => {
    fc.assert(
      fc.property(parcels, (p) => {
        const { total, steps } = assess(book, p);
        if (!total) return true;
        const added = sum(steps.flatMap((s) => (s.tax && s.figure ? [exact(s.figure.amount)] : [])));
        return added.eq(exact(total.tax.amount));
      }),
    );
  });

  test('every figure names a row that is kept and had begun', () => {
    fc.assert(
      fc.property(parcels, (p) => {
        for (const s of assess(book, p).steps) {
          if (s.given && s.rule === 'given') continue;
          const rule = book.rule(s.rule);
          expect(rule, s.rule).toBeDefined();
          expect(rule?.from === null || (rule?.from ?? '') <= p.day).toBe(true);
          expect(rule?.to === null || p.day <= (rule?.to ?? '9')).toBe(true);
        }
      }),
    );
  });

  test('in Korea a higher price never owes less', () => {
    fc.assert(
      fc.property(cents, cents, hs, purpose, freight, (a, b, line, why, f) => {
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const at = (usd: string) =>
          taxOf(parcel([order([goods({ usd, hs: line })], { freight: f })], { purpose: why }));
        return at(low) <= at(high);
      }),
    );
  });

  test('150.00 owes nothing, 150.01 owes on the whole', () => {
    fc.assert(
      fc.property(hs, freight, (line, f) => {
        const at = (usd: string) => assess(book, parcel([order([goods({ usd, hs: line })], { freight: f })]));
        const over = at('150.01').total;
        const whole = Math.floor((150.01 + Number(f.amount)) * 1357.14) - 1;
        return (
          at('150.00').verdict === 'exempt' &&
          Number(over?.customsValue.amount) >= whole &&
          Number(over?.tax.amount) >= 20_000
        );
      }),
    );
  });

  test('same-day orders of one supplier owe what one order owes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ usd: cents, hs }), { minLength: 1, maxLength: 5 }), (lines) => {
        const all = lines.map((l) => goods(l));
        const apart = all.map((l) => order([l]));
        return taxOf(parcel([order(all)])) === taxOf(parcel(apart));
      }),
    );
  });

  test('a piece more in its own order of that day changes nothing either', () => {
    fc.assert(
      fc.property(cents, hs, fc.integer({ min: 2, max: 6 }), (usd, line, n) => {
        const together = parcel([order([goods({ usd, hs: line, quantity: n })])]);
        const split = parcel(Array.from({ length: n }, () => order([goods({ usd, hs: line })])));
        return taxOf(together) === taxOf(split);
      }),
    );
  });
});
