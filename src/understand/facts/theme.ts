import type { FactKind } from '../../core/fact.ts';
import type { Cue } from '../language.ts';
import type { Amount } from './amounts.ts';
import type { Signs } from './signs.ts';
import { isSmall } from './voices.ts';

/** What an article is about, by the cues of its title and first sentence. */
export type Theme = ReadonlySet<Cue>;

/** What a figure is most likely to be when its own sentence has no cue at all, by what the article is about. */
export function byTheme(amount: Amount, theme: Theme, signs: Signs): FactKind | undefined {
  if (signs.cues.some((c) => SOBER.has(c.cue))) return undefined;
  const { unit, value } = amount;
  if (unit === 'money') return moneyByTheme(amount, theme);
  if (unit === 'percent') return theme.has('duty') ? 'duty_rate' : theme.has('commission') ? 'commission' : undefined;
  if (unit === 'items') return theme.has('recall') ? 'recall_count' : undefined;
  if (unit === 'accounts') return theme.has('breach') ? 'breach_count' : undefined;
  if (unit === 'parcels') return value >= 1e5 ? 'purchase_volume' : undefined;
  if (unit !== 'persons' && unit !== 'users' && unit !== '') return undefined;
  if (value < 1e5 || theme.has('recall')) return undefined;
  return theme.has('breach') ? 'breach_count' : theme.has('users') ? 'mau' : undefined;
}

const SOBER: ReadonlySet<Cue> = new Set([
  'other',
  'daily',
  'tested',
  'discount',
  'rise',
  'against',
  'sum',
  'gap',
  'price',
]);

function moneyByTheme(amount: Amount, theme: Theme): FactKind | undefined {
  const limit = amount.bound === 'up to' || amount.bound === 'at least';
  if (isSmall(amount)) return limit && (theme.has('exempt') || theme.has('threshold')) ? 'threshold' : undefined;
  if (theme.has('fine')) return 'fine';
  if (theme.has('invest')) return 'investment';
  return theme.has('purchase') ? 'purchase_volume' : undefined;
}
