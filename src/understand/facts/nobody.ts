import type { FactKind } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import type { Memory } from './memory.ts';
import type { Name } from './owners.ts';
import type { Signs } from './signs.ts';

/** What befalls a seller or a customer *on* a platform is not the platform's. */
export const OF_SELLERS: ReadonlySet<FactKind> = new Set(['fine', 'breach_count']);

const SHOP_NAME = /shop|ショップ|小店|商店|商城|샵|숍|ช็อป|ช้อป|tokopedia/;

/** The users of TikTok itself are not those of its shop. */
export function isBareTikTok(
  owner: Name['name'] | null,
  kind: FactKind,
  { at }: { readonly at: number },
  names: readonly Name[],
  text: string,
): boolean {
  if (kind !== 'mau' || owner !== 'TikTok Shop') return false;
  const called = names.filter((n) => n.name === owner);
  const name = called.filter((n) => n.end <= at).at(-1) ?? called[0];
  return name !== undefined && !SHOP_NAME.test(text.slice(name.at, name.end));
}

const TOGETHER = 14;

/** "合计占78%", "together 41 %": a part of a whole that several have together is nobody's. */
export function isTogether({ at }: Amount, kind: FactKind, { cues, amounts }: Signs): boolean {
  if (kind !== 'share' && kind !== 'purchase_volume') return false;
  return cues.some(
    (c) =>
      c.cue === 'sum' && c.end <= at && at - c.end <= TOGETHER && !amounts.some((a) => a.at >= c.end && a.end <= at),
  );
}

/** What the law allows, told of whoever breaks it or after a fine was told, is no platform's fine. */
export function isForAnyone(amount: Amount, signs: Signs, { fined }: Memory): boolean {
  return (amount.bound === 'up to' && fined) || signs.cues.some((c) => c.cue === 'anyone');
}
