import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOODS_CLASSES, type GoodsClass } from '../../src/core/duty.ts';
import { assess } from '../../src/duty/assess.ts';
import { exact, sum } from '../../src/duty/exact.ts';
import type { GoodsLine, Parcel } from '../../src/duty/parcel.ts';
import { countriesOf } from '../../src/duty/world.ts';
import { stepBlocks } from '../../src/views/duty-steps.ts';
import { book, goods, order, parcel, RATES } from './book.ts';

const cents = fc.integer({ min: 1, max: 400_000 }).map((n) => (n / 100).toFixed(2));
const codes = fc.constantFrom('6110200000', '6404110000', '9503003300', '8518309000', '9507300000', '330499', null);
const classes = fc.subarray([...GOODS_CLASSES], { maxLength: 2 });
const rate = fc.option(fc.constantFrom('0', '5', '16.5', '30'), { nil: undefined });
const place = fc.constantFrom('CN', 'US', 'DE', 'VN', 'HK', null);
const day = fc
  .integer({ min: 0, max: 7600 })
  .map((n) => new Date(Date.UTC(2010, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const late = fc
  .integer({ min: 0, max: 2000 })
  .map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

const line: fc.Arbitrary<GoodsLine> = fc
  .record({ usd: cents, hs: codes, classes, duty: rate, quantity: fc.integer({ min: 1, max: 4 }) })
  .map(({ hs, duty, ...l }) => goods({ ...l, ...(hs ? { hs } : {}), ...(duty === undefined ? {} : { duty }) }));

const where = fc
  .record({
    to: fc.constantFrom(...countriesOf(book)),
    day: fc.oneof(day, late),
    dispatch: place,
    origin: place,
    carrier: fc.constantFrom('express' as const, 'post' as const, null),
    registered: fc.boolean(),
    originProof: fc.boolean(),
    nth: fc.constantFrom(1, 6, 7),
    gift: fc.boolean(),
    vat: rate,
  })
  .map(({ gift, vat, ...w }): Partial<Parcel> => ({
    ...w,
    rates: RATES,
    ...(gift ? { gift: true } : {}),
    ...(vat === undefined ? {} : { vat }),
  }));

const freight = fc.integer({ min: 0, max: 6000 }).map((n) => ({ amount: (n / 100).toFixed(2), currency: 'USD' }));
const parcels = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 3 }), freight, where })
  .map((p) => parcel([order(p.lines, { freight: p.freight })], p.where));
const RUNS = { numRuns: 1500 };

/**
 * Where the law itself falls: beyond these limits less is due than below them. Each names the row that ends there and why
 * what follows may be less.
 */
const DOWNWARD: readonly { readonly rule: string; readonly why: string }[] = [
  {
    rule: 'EU-03',
    why: 'the flat EUR 3 a heading ends at EUR 150, where a tariff line of little or nothing takes over',
  },
  { rule: 'EU-RO', why: 'the fee of RON 25 a parcel ends at EUR 150' },
  { rule: 'JP-03', why: 'the tax at the sale ends at JPY 10,000, while the relief at the border goes on to 16,666' },
  { rule: 'ID-01', why: 'the flat rates end at USD 1,500, where a tariff line of less may follow' },
  { rule: 'NZ-02', why: 'the levy ends at NZD 1,000' },
];

describe('what holds at every border, for every parcel', () => {
  test('nothing is negative, and the steps add up to the unit', () => {
    fc.assert(
      fc.property(parcels, (p) => {
        const { total, steps } = assess(book, p);
        if (!total) return true;
        const added = sum(steps.flatMap((s) => (s.tax && s.figure ? [exact(s.figure.amount)] : [])));
        const heads = sum(Object.values(total.by).map(exact));
        const due = exact(total.tax.amount);
        return due.gte(0) && added.eq(due) && (p.to === 'KR' || heads.eq(due));
      }),
      RUNS,
    );
  });

  test('no step, caveat or refusal names a row that had not begun or had ended', () => {
    fc.assert(
      fc.property(parcels, (p) => {
        const a = assess(book, p);
        const named = [...a.steps, ...a.caveats, ...a.refusals].flatMap((s) => (s.rule === null ? [] : [s.rule]));
        for (const id of named) {
          if (id === 'given') continue;
          const rule = book.rule(id);
          expect(rule, id).toBeDefined();
          expect([id, rule?.from === null || (rule?.from ?? '') <= p.day]).toEqual([id, true]);
          expect([id, rule?.to === null || p.day <= (rule?.to ?? '9')]).toEqual([id, true]);
        }
      }),
      RUNS,
    );
  });

  test('there is a sum or there are reasons, in both tongues, never both and never neither', () => {
    fc.assert(
      fc.property(parcels, (p) => {
        const a = assess(book, p);
        const reasons = a.refusals.every((r) => r.why.en !== '' && /[가-힣]/.test(r.why.ko));
        const bare = a.verdict === 'exempt' && a.to === 'KR';
        return reasons && (bare || (a.total === null) === a.refusals.length > 0);
      }),
      RUNS,
    );
  });

  test('duty and VAT are each charged or relieved by a step: nothing is free by silence', () => {
    const both = countriesOf(book).filter((c) => !['MX', 'TR', 'US'].includes(c));
    fc.assert(
      fc.property(parcels, (p) => {
        const { total, steps } = assess(book, p);
        const told = (tax: string) => steps.some((s) => s.tax === tax && s.says !== 'waived');
        return total === null || (told('duty') && (told('vat') || !both.includes(p.to)));
      }),
      RUNS,
    );
  });

  test('orders of one supplier on one day owe what one order owes', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 4 }), where, (lines, w) => {
        const together = assess(book, parcel([order(lines)], w));
        const apart = assess(
          book,
          parcel(
            lines.map((l) => order([l])),
            w,
          ),
        );
        return together.total?.tax.amount === apart.total?.tax.amount && together.verdict === apart.verdict;
      }),
      RUNS,
    );
  });

  test('a higher price never owes less, but where the law itself falls', () => {
    fc.assert(
      fc.property(cents, cents, line, freight, where, (a, b, l, f, w) => {
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const at = (usd: string) =>
          assess(book, parcel([order([{ ...l, price: { amount: usd, currency: 'USD' } }], { freight: f })], w));
        const [below, above] = [at(low), at(high)];
        if (!below.total || !above.total) return true;
        if (exact(below.total.tax.amount).lte(exact(above.total.tax.amount))) return true;
        const ended = below.steps.map((s) => s.rule).filter((r) => !above.steps.some((s) => s.rule === r));
        return DOWNWARD.some((d) => ended.includes(d.rule));
      }),
      RUNS,
    );
  });

  test('every figure of the steps has a row of law as its receipt, or is marked as the asker’s', () => {
    fc.assert(
      fc.property(parcels, (p) => {
        const a = assess(book, p);
        const [, shown] = stepBlocks(book, 'goods', a, 'en');
        if (shown?.kind !== 'table') return false;
        return a.steps.every((s, i) => {
          const figure = shown.rows[i]?.[1];
          if (!s.figure) return true;
          const [span] = typeof figure === 'string' ? [figure] : (figure ?? []);
          return s.given ? typeof span === 'string' : typeof span === 'object' && 'receipt' in span;
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** Classes are a closed list; a class that no row and no good names would be a misspelling. */
test('every class of goods is named by a row or an item', () => {
  const said = JSON.stringify([book.rules(), book.items]);
  const idle = GOODS_CLASSES.filter((c: GoodsClass) => !said.includes(`"${c}"`));
  expect(idle).toEqual([]);
});
