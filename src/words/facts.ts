import type { FactKind } from '../core/fact.ts';
import { inBoth, type UiLanguage } from '../core/words.ts';

/** How kinds of facts are named in full; a headline has shorter words of its own. */
export const factWords = inBoth(
  {
    counted: { parcels: 'parcels', fee: 'duty or fee', firms: 'size a rule starts at', part: 'fine, part of turnover' },
    kinds: {
      mau: 'monthly users',
      investment: 'investment',
      fine: 'fine',
      threshold: 'threshold',
      duty_rate: 'rate',
      purchase_volume: 'purchases',
      share: 'share',
      recall_count: 'recalled or unsafe items',
      commission: 'commission',
      breach_count: 'people or accounts affected',
      effective_date: 'takes effect',
      price: 'price',
    },
  },
  {
    counted: { parcels: '반입 물량', fee: '건당 세금·수수료', firms: '적용 기준 규모', part: '과징금(매출액 대비)' },
    kinds: {
      mau: '월간 이용자',
      investment: '투자',
      fine: '과징금·벌금',
      threshold: '기준 금액',
      duty_rate: '세율',
      purchase_volume: '구매액',
      share: '비중',
      recall_count: '부적합·리콜 제품',
      commission: '수수료',
      breach_count: '유출 규모',
      effective_date: '시행일',
      price: '가격',
    },
  },
);

/** What a fact is called by what it counts: parcels are no sum of purchases, a fee of 3 euros is no rate. */
export function factNamed(
  { kind, unit }: { readonly kind: FactKind; readonly unit: string },
  lang: UiLanguage,
): string {
  const { counted, kinds } = factWords[lang];
  if (kind === 'purchase_volume' && unit === 'parcels') return counted.parcels;
  if (kind === 'duty_rate' && unit !== 'percent') return counted.fee;
  if (kind === 'fine' && unit === 'percent') return counted.part;
  return kind === 'threshold' && unit === 'persons' ? counted.firms : kinds[kind];
}
