import type { FactKind } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import type { Name, Told } from './owners.ts';
import type { Signs } from './signs.ts';

/** "10개 중 4개꼴", "9 of 10": a way of saying a share. */
export function isRatio(before: Amount | undefined, amount: Amount): boolean {
  return (
    before?.whole === true &&
    (before.value === 10 || before.value === 100) &&
    amount.value < before.value &&
    amount.at - before.end < 6
  );
}

const SMALLEST_AUDIENCE = 1000;
const LARGEST_AUDIENCE = 5e9;
const FEWEST_PARCELS = 1000;
const FEWEST_ORDERS = 5000;

/** False for a figure that no fact of its kind has: too few users, a rate above the whole. */
export function plausible(kind: FactKind, { value, unit }: Amount): boolean {
  if (kind === 'mau') return value >= SMALLEST_AUDIENCE && value <= LARGEST_AUDIENCE;
  if (unit === 'parcels') return value >= FEWEST_PARCELS;
  if (kind === 'purchase_volume' && unit === 'cases') return value >= FEWEST_ORDERS;
  if (kind === 'recall_count' && value < 2) return false;
  if (kind === 'threshold' && (unit === 'persons' || unit === '')) return value >= SMALLEST_AUDIENCE * 5;
  if (unit === 'percent') return kind === 'duty_rate' ? value <= 1000 : value <= 100;
  return value > 0;
}

/** "247개(12.5%)가 부적합": in brackets right after what was found stands its part of all. */
export function isPartOfCount(text: string, { at, unit }: Amount, before: Told | undefined): boolean {
  return unit === 'percent' && before?.kind === 'recall_count' && at - before.amount.end < 4 && text[at - 1] === '(';
}

/** A sum over several platforms is nobody's level, nor is the gap between two. */
export function isSum(signs: Signs, amount: Amount, names: readonly Name[]): boolean {
  if (signs.cues.some((c) => c.cue === 'gap' && Math.abs(c.at - amount.at) < 40)) return true;
  const sum = signs.cues.find((c) => c.cue === 'sum' && Math.abs(c.at - amount.at) < 40);
  return sum !== undefined && (new Set(names.map((n) => n.name)).size !== 1 || Math.abs(sum.at - amount.at) < 12);
}
