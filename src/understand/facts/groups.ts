import type { Amount } from './amounts.ts';
import type { Class } from './kinds.ts';
import { isSmall } from './voices.ts';

/** Figures that are weighed alike; `else` is no fact whatever is told of it. */
export const GROUPS = [
  'small money',
  'large money',
  'percent',
  'people',
  'bare',
  'items',
  'cases',
  'parcels',
  'accounts',
  'else',
] as const;
export type Group = (typeof GROUPS)[number];

const BY_UNIT: Readonly<Record<Exclude<Amount['unit'], 'money'>, Group>> = {
  percent: 'percent',
  users: 'people',
  persons: 'people',
  '': 'bare',
  items: 'items',
  cases: 'cases',
  parcels: 'parcels',
  accounts: 'accounts',
  sellers: 'else',
  points: 'else',
  none: 'else',
};

/** The group of a figure, by its unit; money by whether one parcel may cost as much. */
export function groupOf(amount: Amount): Group {
  if (amount.unit !== 'money') return BY_UNIT[amount.unit];
  return isSmall(amount) ? 'small money' : 'large money';
}

/** What a figure of each group may be, by the units of the vocabulary; `none` first. */
export const MAY_BE: Readonly<Record<Group, readonly Class[]>> = {
  'small money': ['none', 'threshold', 'duty_rate', 'price', 'fine'],
  'large money': ['none', 'fine', 'investment', 'threshold', 'duty_rate', 'purchase_volume', 'price'],
  percent: ['none', 'share', 'duty_rate', 'commission', 'fine'],
  people: ['none', 'mau', 'breach_count', 'threshold'],
  bare: ['none', 'mau', 'breach_count', 'threshold', 'purchase_volume', 'recall_count'],
  items: ['none', 'recall_count', 'purchase_volume', 'breach_count'],
  cases: ['none', 'recall_count', 'purchase_volume', 'breach_count'],
  parcels: ['none', 'purchase_volume', 'threshold', 'recall_count'],
  accounts: ['none', 'breach_count', 'recall_count'],
  else: ['none'],
};
