import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DutyRule } from '../../src/core/duty.ts';
import { assess } from '../../src/duty/assess.ts';
import { countriesOf } from '../../src/duty/world.ts';
import { book, goods, order, parcel, RATES } from './book.ts';

const PRICES = ['15', '120', '900'];
const ROUTES = [
  { dispatch: 'CN', origin: 'CN' },
  { dispatch: 'US', origin: 'US', carrier: 'express' },
] as const;
const FIRST = '2010-01-01';
const LAST = '2030-12-31';

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day before a row begins and its first day, its last day and the day after. */
function edges(rules: readonly DutyRule[]): readonly string[] {
  const days = rules.flatMap((r) => [
    ...(r.from ? [plus(r.from, -1), r.from] : []),
    ...(r.to ? [r.to, plus(r.to, 1)] : []),
  ]);
  return [...new Set(days)].filter((d) => FIRST <= d && d <= LAST).toSorted();
}

function said(to: string, day: string, usd: string, route: (typeof ROUTES)[number]): string {
  const line = goods({ usd, hs: '6404110000', classes: ['footwear'] });
  const a = assess(
    book,
    parcel([order([line], { bought: day })], {
      to,
      day,
      rates: RATES,
      ...route,
      ...(to === route.dispatch ? { dispatch: null } : {}),
    }),
  );
  if (a.total || a.verdict === 'exempt') return a.total?.tax.amount ?? '0';
  if (a.simplified) return `simplified ${a.simplified.tax.amount}`;
  return `no sum (${a.refusals[0]?.rule ?? 'no row'})`;
}

/** Every day on which some answer may turn, at every border outside the EU and in three members: what it turns from and to. */
test('the day before, the day of and the day after each change of law', async () => {
  const members = new Set(['DE', 'FR', 'RO']);
  const inUnion = new Set(book.rules().flatMap((r) => (r.id.endsWith('-VAT') ? [r.jurisdiction] : [])));
  const told = countriesOf(book).filter((c) => !inUnion.has(c) || members.has(c));
  const blocks = told.map((to) => {
    const own = [...book.rules(to), ...(inUnion.has(to) ? book.rules('EU') : [])];
    const rows = edges(own).map((day) => {
      const cells = ROUTES.map((r) => PRICES.map((usd) => said(to, day, usd, r)).join(' | '));
      return `${to} ${day}: ${cells.join(' || ')}`;
    });
    return rows.join('\n');
  });
  const head = `sneakers, USD ${PRICES.join(' | ')} from China || from the US by express carrier\n\n`;
  await expect(`${head}${blocks.filter((b) => b !== '').join('\n\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'golden/boundaries.txt'),
  );
});
