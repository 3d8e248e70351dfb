import type { DutyBook } from '../core/duty.ts';
import { assess } from './assess.ts';
import { cents, exact } from './exact.ts';
import type { Parcel } from './parcel.ts';
import { rateBetween } from './rates.ts';
import { lawsOf } from './rows.ts';
import type { Assessment } from './step.ts';

/** One border's answer to the same parcel; what the buyer pays in the parcel's own currency, null where refused. */
export type Border = {
  readonly country: string;
  readonly assessment: Assessment;
  readonly pays: string | null;
  readonly tax: string | null;
};

/** The countries whose rows are kept, without the EU's own name: its members stand for it. */
export function countriesOf(book: DutyBook): readonly string[] {
  return [...new Set(book.rules().map((r) => r.jurisdiction))].filter((c) => c !== 'EU').toSorted();
}

/** Members of the EU that are told by name; the others have the same rows and another VAT. */
const TOLD_MEMBERS: readonly string[] = ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'RO', 'SE'];

/** The countries that one table tells: all outside the EU and its largest members, or all members. */
export function toldCountries(book: DutyBook, members: boolean): readonly string[] {
  return countriesOf(book).filter((c) => {
    const inside = lawsOf(c).includes('EU');
    return members ? inside : !inside || TOLD_MEMBERS.includes(c);
  });
}

function inCurrency(
  book: DutyBook,
  parcel: Parcel,
  m: { readonly amount: string; readonly currency: string },
  currency: string,
): string | null {
  if (m.currency === currency) return m.amount;
  const given = parcel.rates?.[currency];
  if (m.currency === 'KRW' && given !== undefined) return cents(exact(m.amount).div(exact(given)), currency).toFixed();
  const own =
    m.currency === 'KRW'
      ? book.exchange.filter((r) => r.customs && r.currency === currency && r.day <= parcel.day)
      : [];
  const latest = own.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (latest) return cents(exact(m.amount).div(exact(latest.rate)), currency).toFixed();
  const rate = rateBetween(book, m.currency, currency, parcel.day);
  return rate ? cents(exact(m.amount).times(rate.rate), currency).toFixed() : null;
}

/** Puts one parcel before every border: those with a sum first, the dearest at the end, then those without one. */
export function borders(book: DutyBook, parcel: Parcel, countries: readonly string[]): readonly Border[] {
  const currency = parcel.orders[0]?.lines[0]?.price.currency ?? 'USD';
  const all = countries
    .filter((c) => c !== parcel.dispatch)
    .map((country): Border => {
      const assessment = assess(book, { ...parcel, to: country });
      const { total } = assessment;
      const pays = total ? inCurrency(book, parcel, total.pays, currency) : null;
      const tax = total ? inCurrency(book, parcel, total.tax, currency) : null;
      return { country, assessment, pays, tax };
    });
  const known = all.filter((b) => b.pays !== null).toSorted((a, b) => Number(a.pays) - Number(b.pays));
  return [...known, ...all.filter((b) => b.pays === null)];
}
