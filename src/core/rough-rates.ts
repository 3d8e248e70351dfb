/**
 * What one US dollar was worth, by year, rounded: good enough to see that `$1.1bn` and `1조4800억원` are one amount,
 * and used for nothing else. Yearly averages of the European Central Bank's euro rates, crossed to the dollar; VND and
 * TWD are round figures of the central banks' reference rates.
 */
const PER_DOLLAR: Readonly<Record<string, readonly [y2024: number, y2025: number, y2026: number]>> = {
  USD: [1, 1, 1],
  EUR: [0.924, 0.885, 0.86],
  KRW: [1364, 1422, 1420],
  JPY: [151.5, 149.7, 155],
  CNY: [7.2, 7.19, 7.0],
  GBP: [0.783, 0.759, 0.745],
  IDR: [15_850, 16_480, 16_700],
  VND: [25_000, 26_000, 26_300],
  THB: [35.3, 32.9, 32],
  TWD: [32.1, 31.2, 31],
  HKD: [7.8, 7.8, 7.8],
  SGD: [1.336, 1.306, 1.29],
  MYR: [4.57, 4.28, 4.1],
  PLN: [3.98, 3.75, 3.65],
  TRY: [32.8, 39.5, 43],
  AUD: [1.52, 1.55, 1.52],
  CAD: [1.37, 1.4, 1.38],
  BRL: [5.39, 5.59, 5.4],
  MXN: [18.3, 19.2, 18],
  INR: [83.7, 87.2, 88],
  PHP: [57.3, 57.5, 58.5],
  CHF: [0.88, 0.83, 0.8],
};

/** An amount in dollars by the rough rate of a year (2024 to 2026, others by the nearest); null for an unknown currency. */
export function roughDollars(amount: number, currency: string, year: number): number | null {
  const rate = PER_DOLLAR[currency]?.[Math.max(0, Math.min(2, year - 2024))];
  return rate ? amount / rate : null;
}
