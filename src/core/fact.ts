import type { Doubt } from './doubt.ts';
import type { Platform } from './story.ts';

/** Whether a figure is said to be exact, rounded, a ceiling or a floor. */
export type Bound = 'exactly' | 'about' | 'up to' | 'at least';

export const FACT_KINDS = [
  'mau',
  'investment',
  'fine',
  'threshold',
  'duty_rate',
  'purchase_volume',
  'share',
  'recall_count',
  'commission',
  'breach_count',
  'effective_date',
  'price',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A Korean peer that only figures speak of; it never makes an article relevant. */
export type Peer =
  | 'Coupang'
  | '11st'
  | 'Gmarket'
  | 'Auction'
  | 'Naver Plus Store'
  | 'SSG.com'
  | 'Kurly'
  | 'Musinsa'
  | 'Ably'
  | 'Zigzag'
  | 'GS Shop'
  | 'CJ Onstyle'
  | 'Tmon'
  | 'WeMakePrice'
  | 'Tokopedia'
  | 'Shopee'
  | 'Lazada'
  | 'Amazon';

/**
 * One figure read in a text, checkable by eye: for every fact
 * `text.slice(at, at + quote.length) === quote`, where text is `title + '\n' + body`.
 */
export type Fact = {
  readonly kind: FactKind;
  readonly platform: Platform | Peer | null;
  /** Base units (1_978_000_000, never 1.978bn); percent as printed (23.5); a date as ISO text, '2026-07-01' or '2026-07'. */
  readonly value: number | string;
  /** ISO currency, or 'persons', 'percent', 'date', 'items', 'parcels', 'accounts', 'sellers', 'cases' … */
  readonly unit: string;
  /** What time the figure speaks of: '2024', '2024-06', '2025-Q2', 'P3Y'; null when the text does not say. */
  readonly period: string | null;
  /** Who measured: 'WiseApp', 'Mobile Index', 'DSA', 'Statistics Korea', …; null when the text does not say. */
  readonly firm: string | null;
  readonly bound: Bound;
  /** An older or contextual figure beside the news. */
  readonly background: boolean;
  /** Why it is not believed; such a fact never enters a series by itself. */
  readonly suspect?: Doubt;
  /** The very words, and where they stand in the text. */
  readonly quote: string;
  readonly at: number;
};

/** What a figure measures, whatever its value: two printings with this in common and other values contradict each other. */
export function measureOf(f: Fact): string {
  return [f.kind, f.platform, f.unit, f.period, f.firm].join('|');
}

/** What a figure says, wherever it stands: the same for every printing of one measurement with one value. */
export function saysOf(f: Fact): string {
  return `${measureOf(f)}|${f.value}`;
}
