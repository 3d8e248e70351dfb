import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assess } from '../../src/duty/assess.ts';
import type { Assessment } from '../../src/duty/step.ts';
import { countriesOf } from '../../src/duty/world.ts';
import { book, goods, order, parcel } from './book.ts';

const ITEMS = [
  'knit',
  'sneakers',
  'handbag',
  'watch',
  'cosmetics',
  'blocks',
  'earphones',
  'power-bank',
  'book',
  'supplement',
];
const PRICES = ['15', '120', '400'];

function said(a: Assessment): string {
  if (!a.total) return `no sum (${a.refusals.map((r) => r.rule ?? r.lacks ?? '').join(' ')})`;
  const rules = [...new Set(a.steps.filter((s) => s.tax).map((s) => s.rule))].join(' ');
  return `${a.total.tax.amount} ${a.total.currency} (${rules})`;
}

/** A change of rule or rate shows here in review: every border, ten goods, three prices in dollars, sent from China. */
test('every border, ten goods, three prices', async () => {
  const rows = countriesOf(book).flatMap((to) =>
    ITEMS.map((id) => {
      const item = book.items.find((i) => i.id === id);
      const cells = PRICES.map((usd) => {
        const line = goods({ usd, hs: item?.kinds[0]?.hs ?? '', classes: item?.classes ?? [] });
        return said(assess(book, parcel([order([line])], { to, dispatch: to === 'CN' ? null : 'CN' })));
      });
      return `${to} ${id}: ${cells.join(' | ')}`;
    }),
  );
  const text = `USD ${PRICES.join(' | ')}, declared 2026-11-22\n\n${rows.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'golden/borders.txt'));
});
