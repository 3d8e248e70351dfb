import type { FactKind } from '../../core/fact.ts';
import type { Cue } from '../language.ts';
import type { Amount } from './amounts.ts';
import { measuresApps } from './firms.ts';
import type { Class, Judged } from './kinds.ts';
import { isPartOfCount, isSum } from './likely.ts';
import { CARRIED_SENTENCES } from './memory.ts';
import type { Name, Told } from './owners.ts';
import type { CueAt, Signs } from './signs.ts';
import { byTheme, type Theme } from './theme.ts';
import { isSmall } from './voices.ts';

/** By which way the rules came to a kind; `silent` where none speaks. */
export const WAYS = ['cue', 'form', 'old', 'list', 'part', 'measured', 'carried', 'theme', 'firm', 'silent'] as const;
export type Way = (typeof WAYS)[number];

/** What the rules say of a figure, and how they came to it. */
export type Ruled = { readonly kind: Class; readonly way: Way; readonly by?: CueAt };

/** What the rules remember of the sentences before: their kinds, and how many sentences ago those were told. */
export type Course = { theme: Theme; kinds: ReadonlySet<FactKind>; age: number };

const SILENT: Ruled = { kind: 'none', way: 'silent' };

/** What a figure is by the rules: the loudest cue of its sentence, else what was told before it, else what the text is about. */
export function ruled(
  amount: Amount,
  signs: Signs,
  names: readonly Name[],
  before: Told | undefined,
  judged: Judged,
  text: string,
  course: Course,
): Ruled {
  if (before?.amount.old && before.amount.unit === amount.unit) return { kind: before.kind, way: 'old' };
  const { kind, by } = judged;
  if (kind === 'mau' && isSum(signs, amount, names)) return SILENT;
  if (kind) return by ? { kind, way: 'cue', by } : { kind, way: 'form' };
  const alike =
    before &&
    before.amount.unit === amount.unit &&
    before.amount.currency === amount.currency &&
    (amount.unit !== 'money' || isSmall(amount) === isSmall(before.amount));
  if (alike && (names.length > 0 || LISTED.has(before.kind))) return { kind: before.kind, way: 'list' };
  if (isPartOfCount(text, amount, before)) return { kind: 'share', way: 'part' };
  if (isMeasured(amount, signs, names)) return { kind: 'mau', way: 'measured' };
  const goesOn = carried(amount, signs, names, course);
  if (goesOn) return { kind: goesOn, way: 'carried' };
  const themed = byTheme(amount, course.theme, signs);
  if (themed) return { kind: themed, way: 'theme' };
  const firm = byFirm(amount, signs, names);
  return firm ? { kind: firm, way: 'firm' } : SILENT;
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
function carried(amount: Amount, signs: Signs, names: readonly Name[], course: Course): FactKind | undefined {
  if (course.age > (course.kinds.has('mau') ? CARRIED_AUDIENCES : CARRIED_SENTENCES)) return undefined;
  const said = (cues: readonly Cue[]) => signs.cues.some((c) => cues.includes(c.cue));
  const { kinds } = course;
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
