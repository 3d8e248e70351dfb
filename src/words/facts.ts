import { inBoth } from '../core/words.ts';

/** How kinds of facts are named in full; a headline has shorter words of its own. */
export const factWords = inBoth(
  {
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
