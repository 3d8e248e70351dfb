import type { FactKind } from '../../core/fact.ts';
import type { Cue } from '../language.ts';
import type { Amount } from './amounts.ts';
import { isConversion } from './background.ts';
import { isDelta, isUnsaid } from './delta.ts';
import { measuresApps } from './firms.ts';
import { judge } from './kinds.ts';
import { isPartOfCount, isRatio, isSum, plausible } from './likely.ts';
import { CARRIED_SENTENCES, type Memory } from './memory.ts';
import type { Name, Told } from './owners.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';
import type { Growth } from './suspicion.ts';
import { byTheme } from './theme.ts';
import { isSmall } from './voices.ts';

/** The figures of a sentence that are facts, with their kinds; growth and decline are set aside. */
export function toldIn(
  signs: Signs,
  names: readonly Name[],
  reading: Reading,
  memory: Memory,
  growths: Growth[],
): readonly Told[] {
  const told: Told[] = [];
  let before: Amount | undefined;
  for (const amount of signs.amounts) {
    if (isConversion(reading.text, before, amount, reading.lexicon)) {
      if (memory.conversions.length < MOST_CONVERSIONS) memory.conversions.push(amount);
      continue;
    }
    if (amount.whole || isRatio(before, amount)) {
      before = amount;
      continue;
    }
    before = amount;
    const kind = kindOf(amount, signs, names, told.at(-1), reading, memory);
    const delta = isDelta(reading.text, amount, reading.lexicon);
    if (
      delta &&
      (amount.unit === 'percent' || amount.unit === 'persons' || amount.unit === 'users' || amount.unit === '')
    ) {
      growths.push({ at: amount.at, value: amount.value, percent: amount.unit === 'percent' });
    }
    if (!kind || (delta && (GROWING.has(kind) || amount.unit === '')) || !plausible(kind, amount)) continue;
    if (!isUnsaid(amount, kind, signs, reading.lexicon.language.density)) told.push({ amount, kind });
  }
  return told;
}

const MOST_CONVERSIONS = 20;

/** Kinds whose figures a sentence may only let grow; an additional fine or investment is a figure of its own. */
const GROWING: ReadonlySet<FactKind> = new Set([
  'mau',
  'share',
  'purchase_volume',
  'commission',
  'duty_rate',
  'breach_count',
  'recall_count',
  'price',
]);

function kindOf(
  amount: Amount,
  signs: Signs,
  names: readonly Name[],
  before: Told | undefined,
  reading: Reading,
  memory: Memory,
): FactKind | undefined {
  if (before?.amount.old && before.amount.unit === amount.unit) return before.kind;
  const judged = judge(reading.text, amount, signs, memory.theme, names.length > 0, reading.lexicon)?.kind;
  if (judged === 'mau') return isSum(signs, amount, names) ? undefined : judged;
  if (judged) return judged === 'none' ? undefined : judged;
  const alike =
    before &&
    before.amount.unit === amount.unit &&
    before.amount.currency === amount.currency &&
    (amount.unit !== 'money' || isSmall(amount) === isSmall(before.amount));
  if (alike && (names.length > 0 || LISTED.has(before.kind))) return before.kind;
  if (isPartOfCount(reading.text, amount, before)) return 'share';
  if (isMeasured(amount, signs, names)) return 'mau';
  return carried(amount, signs, names, memory) ?? byTheme(amount, memory.theme, signs) ?? byFirm(amount, signs, names);
}

/** "Sensor Tower had 40.2 million for June": a firm that measures apps counts users where nothing else is said. */
function byFirm(amount: Amount, { firms, cues }: Signs, names: readonly Name[]): FactKind | undefined {
  if (amount.unit !== '' || amount.value < 1e5 || !firms.some((f) => AUDIENCE_FIRMS.has(f.firm))) return undefined;
  if (names.length === 0 && firms.length > 1) return undefined;
  return cues.some((c) => NO_AUDIENCE.has(c.cue)) ? undefined : 'mau';
}

const AUDIENCE_FIRMS = new Set([
  'WiseApp',
  'Mobile Index',
  'Sensor Tower',
  'Similarweb',
  'data.ai',
  'Nielsen',
  'Comscore',
]);
const NO_AUDIENCE: ReadonlySet<Cue> = new Set([
  'daily',
  'sum',
  'gap',
  'purchase',
  'breach',
  'other',
  'asked',
  'recall',
]);

/** "와이즈앱 집계로는 알리 872만 명": people that a firm counted at a platform are its users, unless a word says otherwise. */
function isMeasured({ unit, value }: Amount, signs: Signs, names: readonly Name[]): boolean {
  if (unit !== 'persons' || value < 1e4 || names.length === 0) return false;
  if (!signs.firms.some(({ firm }) => measuresApps(firm))) return false;
  return !signs.cues.some((c) => c.cue === 'daily' || c.cue === 'asked' || c.cue === 'breach' || c.cue === 'sum');
}

/** Kinds that go on in a list that names countries or goods instead of platforms. */
const LISTED: ReadonlySet<FactKind> = new Set(['purchase_volume', 'share', 'duty_rate', 'threshold']);

/** A list goes on over sentences: after users come users, after shares come shares, when no cue says otherwise. */
function carried(amount: Amount, signs: Signs, names: readonly Name[], memory: Memory): FactKind | undefined {
  if (memory.age > (memory.kinds.has('mau') ? CARRIED_AUDIENCES : CARRIED_SENTENCES)) return undefined;
  const said = (cues: readonly Cue[]) => signs.cues.some((c) => cues.includes(c.cue));
  const { kinds } = memory;
  if (amount.unit === 'persons' || amount.unit === 'users' || amount.unit === '') {
    const least = names.length > 0 ? 1e4 : 1e5;
    const audience = amount.value >= least && (names.length > 0 || amount.unit !== '') && kinds.has('mau');
    return audience && !said(['daily', 'breach', 'sum', 'tested', 'purchase']) ? 'mau' : undefined;
  }
  if (amount.unit === 'percent')
    return said(['rise', 'against', 'other']) ? undefined : PARTS.find((k) => kinds.has(k));
  if (amount.unit === 'items' && kinds.has('recall_count') && !said(['tested', 'other']))
    return amount.value >= 10 ? 'recall_count' : undefined;
  if (amount.unit !== 'money' || said(['other', 'price', 'discount'])) return undefined;
  const isLine = amount.bound !== 'exactly' || said(['effective', 'turns']);
  if (isSmall(amount)) return kinds.has('threshold') && isLine && !said(['duty']) ? 'threshold' : undefined;
  if (kinds.has('purchase_volume')) return 'purchase_volume';
  if (kinds.has('investment') && !said(['fine'])) return 'investment';
  return kinds.has('fine') && names.length > 0 && !said(['invest']) ? 'fine' : undefined;
}

const CARRIED_AUDIENCES = 4;
const PARTS = ['share', 'duty_rate', 'commission'] as const;
