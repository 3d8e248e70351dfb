import Big from 'big.js';
import type { Decimal, Money } from '../core/duty.ts';

/** Decimals with room for a division: 20 places, halves up. Its own constructor, so that nobody's settings reach it. */
export const Exact = Big();
Exact.DP = 20;
Exact.RM = 1;
export type Exact = Big;

export const ZERO: Exact = new Exact(0);

const known = new Map<Decimal, Exact>();

/** The number a decimal text stands for. Throws on text that is no decimal. */
export function exact(text: Decimal): Exact {
  const found = known.get(text);
  if (found) return found;
  const made = new Exact(text);
  if (known.size < 4096) known.set(text, made);
  return made;
}

/** A percentage of a value: percent(1000, '13') is 130. */
export function percentOf(value: Exact, percent: Decimal): Exact {
  return value.times(exact(percent)).div(100);
}

/** Down to whole multiples of `step` (1 won, 10 won). */
export function down(value: Exact, step: number): Exact {
  return value.div(step).round(0, Exact.roundDown).times(step);
}

/** Currencies whose sums have no decimals (ISO 4217 minor unit 0). */
const WHOLE: readonly string[] = ['KRW', 'JPY', 'VND', 'CLP'];

/** To the currency's smallest unit, halves up: how sums outside Korea are rounded here. */
export function cents(value: Exact, currency: string): Exact {
  return value.round(WHOLE.includes(currency) ? 0 : 2, Exact.roundHalfUp);
}

export function larger(a: Exact, b: Exact): Exact {
  return a.gt(b) ? a : b;
}

export function sum(all: Iterable<Exact>): Exact {
  let total = ZERO;
  for (const one of all) total = total.plus(one);
  return total;
}

/** An amount as money, its decimals written plainly. */
export function money(value: Exact, currency: string): Money {
  return { amount: value.toFixed(), currency };
}
