import type { FactKind } from '../../core/fact.ts';
import type { Fact } from '../../core/fact.ts';
import type { Mention } from '../passage.ts';
import { distance } from './way.ts';
import type { Lexicon } from './lexicon.ts';
import type { Amount } from './amounts.ts';
import type { Signs } from './signs.ts';
import { skipBack, skipGap } from './words.ts';

/** A name in the folded text; `group` is shared by names that are joined ("AliExpress and Temu"). */
export type Name = {
  readonly name: Mention['name'];
  readonly at: number;
  readonly end: number;
  readonly group: number;
  /** Only the place where something is sold: "*on* Temu". */
  readonly placed: boolean;
};

type Bare = Omit<Name, 'group' | 'placed'>;

/** "di TikTok Shop", "trên Temu": the name is where something is sold, not who does it. */
function isPlaced(text: string, name: Bare, { placeBefore }: Lexicon): boolean {
  return placeBefore.before(text, skipBack(text, name.at)) !== undefined;
}

/** Puts joined names into one group: only joining words stand between them. */
export function grouped(text: string, names: readonly Bare[], lexicon: Lexicon): readonly Name[] {
  let group = 0;
  let before = 0;
  let last: Bare | undefined;
  return names.map((name) => {
    const listed = before === group && group > 0;
    before = group;
    if (!last || !joined(text, last.end, name.at, listed, lexicon)) group++;
    last = name;
    return { name: name.name, at: name.at, end: name.end, group, placed: isPlaced(text, name, lexicon) };
  });
}

const LONGEST_JOINT = 14;

function joined(text: string, from: number, to: number, listed: boolean, lexicon: Lexicon): boolean {
  if (to - from > LONGEST_JOINT || to < from) return false;
  let at = skipGap(text, from, 1);
  const pause = text[skipGap(text, from, 1)] === ',';
  for (let n = 0; n < 3 && at < to; n++) {
    if (n === 1 && pause && !listed) return false;
    const word = lexicon.and.at(text, at);
    if (!word) return false;
    at = skipGap(text, word.end, 1);
  }
  return at === to || (at < to && /^(?:the |“|"|'|「)$/.test(text.slice(at, to)));
}

/** A figure of a sentence with its kind. */
export type Told = { readonly amount: Amount; readonly kind: FactKind };

const NOBODYS: ReadonlySet<FactKind> = new Set(['threshold', 'duty_rate']);

const BARE_TIKTOK = /^(?:틱톡|tik ?tok|抖音|ติ๊กต็อก|ติ๊กต๊อก)$/;

/** Users are of the app that is named: "틱톡을 쓴 사람" are not its shop's, though the text is about the shop. */
export function asWritten(names: readonly Name[], text: string): readonly Name[] {
  return names.map((n) => {
    if (n.name !== 'TikTok Shop' || !BARE_TIKTOK.test(text.slice(n.at, n.end))) return n;
    return { name: 'TikTok', at: n.at, end: n.end, group: n.group, placed: n.placed };
  });
}

/** Whose a figure is by the names of its own sentence: a name, null for several together, undefined when none is there. */
export function ownerHere(
  told: Told,
  all: readonly Told[],
  names: readonly Name[],
  text: string,
  signs: Signs,
  lexicon: Lexicon,
): Name['name'] | null | undefined {
  if (NOBODYS.has(told.kind)) return null;
  if (names.length === 0) return undefined;
  const paired = pair(told, all, names, signs);
  if (paired) return paired;
  let best: Name | undefined;
  let least = Infinity;
  for (const name of names) {
    const way = wayToName(name, told.amount, text, signs, lexicon);
    if (way < least) [best, least] = [name, way];
  }
  if (!best) return undefined;
  if (names.every((n) => n.at > told.amount.at) && isPartOf(best, told.amount, signs)) return null;
  const group = best.group;
  const together = new Set(names.filter((n) => n.group === group).map((n) => n.name));
  return together.size > 1 && !bracketed(text, best, told.amount) ? null : best.name;
}

/** "6,480万件，其中Temu占37%": a name after a break that leads to a figure of its own does not own the whole before it. */
function isPartOf(name: Name, { end }: Amount, { amounts, breaks }: Signs): boolean {
  return (
    name.at >= end &&
    breaks.some((b) => b >= end && b < name.at) &&
    amounts.some((a) => a.at >= name.end && a.at - name.end <= PART_REACH)
  );
}

const PART_REACH = 4;

/** "각각", "respectively": as many names in a row as figures of the kind, in the same order. */
function pair(told: Told, all: readonly Told[], names: readonly Name[], signs: Signs): Name['name'] | undefined {
  if (!signs.cues.some((c) => c.cue === 'each')) return undefined;
  const peers = all.filter((t) => t.kind === told.kind && t.amount.currency === told.amount.currency);
  const groups = new Map<number, Name[]>();
  for (const name of names) groups.set(name.group, [...(groups.get(name.group) ?? []), name]);
  const row =
    [...groups.values()].find((g) => g.length === peers.length && g.length > 1) ??
    (names.length === peers.length ? [...names] : undefined);
  return row?.[peers.indexOf(told)]?.name;
}

function bracketed(text: string, name: Name, amount: Stretch): boolean {
  const before = skipBack(text, amount.at);
  return name.end <= before && /[（(]/.test(text[before - 1] ?? '') && before - name.end <= 3;
}

/** Where a figure or a date stands. */
type Stretch = { readonly at: number; readonly end: number };

const AFTER_PENALTY = 14;
const AFTER_BREAK = 10;
const TIED = 34;
const NEW_SUBJECT = 40;
const TIED_REACH = 22;

/** "6.63 million *and* Temu 5.86 million": a name right after "and" has a figure of its own to come. */
function begun(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const at = skipGap(text, from, 1);
  const word = at < to ? lexicon.and.at(text, at) : undefined;
  return word !== undefined && skipGap(text, word.end, 1) === to;
}

/** How far a name is from a figure: names before it are nearer, unless one after it is tied to it ("8 million *for* Temu"). */
export function wayToName(name: Name, amount: Stretch, text: string, signs: Signs, lexicon: Lexicon): number {
  const way = distance(signs, amount.at, amount.end, name, lexicon.language.density);
  if (name.end <= amount.at) return bracketed(text, name, amount) ? -100 : way;
  const between = name.at - amount.end;
  const parted =
    signs.breaks.some((at) => at >= amount.end && at < name.at) ||
    signs.amounts.some((a) => a.at >= amount.end && a.end <= name.at);
  const tied = !parted && between <= TIED_REACH && lexicon.towards.before(text, skipBack(text, name.at)) !== undefined;
  const begins = begun(text, amount.end, name.at, lexicon);
  return way * 1.2 + AFTER_PENALTY + (parted ? AFTER_BREAK : 0) + (begins ? NEW_SUBJECT : 0) - (tied ? TIED : 0);
}

const CARRIED: ReadonlySet<FactKind> = new Set([
  'mau',
  'fine',
  'investment',
  'recall_count',
  'commission',
  'breach_count',
  'price',
]);

/** What the article knows when a sentence names nobody. */
export type Spoken = {
  /** Whom the last sentence with names spoke of, and whom alone the article is about. */
  readonly last: Name['name'] | null;
  readonly only: Name['name'] | null;
  /** The sentences before told the users of apps; a fine was told before. */
  readonly apps: boolean;
  readonly fined: boolean;
};

/** Whose a figure is when its sentence names nobody. */
export function ownerCarried(kind: FactKind, unit: string, { last, only, apps, fined }: Spoken): Name['name'] | null {
  if (kind === 'purchase_volume') return apps ? last : null;
  if (!CARRIED.has(kind)) return null;
  if (kind === 'fine' && unit === 'percent') return fined ? null : only;
  return last ?? only;
}

/** The platform of a fact for a name of the text; related names own only what is plainly their platform's. */
export function platformOf(
  name: Name['name'] | null | undefined,
  kind: FactKind,
  about: ReadonlySet<Name['name']>,
): Fact['platform'] {
  if (!name) return null;
  if (name === 'Alibaba') return kind === 'investment' && about.has('AliExpress') ? 'AliExpress' : null;
  const shop = about.has('TikTok Shop') || about.has('Tokopedia');
  if (name === 'TikTok') return kind !== 'mau' && shop ? 'TikTok Shop' : null;
  if (name === 'Tokopedia' && (kind === 'investment' || kind === 'share' || kind === 'fine')) {
    return about.has('TikTok') || about.has('TikTok Shop') ? 'TikTok Shop' : name;
  }
  return name;
}
