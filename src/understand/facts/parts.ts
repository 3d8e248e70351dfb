import type { Amount, Setting } from './amounts.ts';
import type { CueAt } from './signs.ts';
import { digitAt } from './numbers.ts';
import { skipBack, skipGap } from './words.ts';

/** Marks the old figure of a change and the whole of a part. */
export function withContext(text: string, amount: Amount, { lexicon }: Setting): Amount {
  const after = skipGap(text, amount.end, 1);
  const changes = lexicon.changeBetween.at(text, after);
  const begun =
    lexicon.changeBefore.before(text, skipBack(text, amount.at)) !== undefined || lexicon.language.change.before === '';
  if (changes && begun && soonANumber(text, changes.end)) return { ...amount, old: true };
  const whole = lexicon.partWhole.at(text, after);
  return whole && soonANumber(text, whole.end) ? { ...amount, whole: true } : amount;
}

function soonANumber(text: string, i: number): boolean {
  for (let k = i; k < i + 14 && k < text.length; k++) if (digitAt(text, k) >= 0) return true;
  return false;
}

const SMALLEST_GROWTH = 1000;

/** "to 3.86 million, up 41,000": a growth needs no unit. */
export function isBareGrowth(text: string, amount: Amount, { lexicon }: Setting): boolean {
  return (
    amount.value >= SMALLEST_GROWTH && lexicon.deltaBefore.before(text, skipBack(text, amount.at))?.meaning === true
  );
}

const SMALLEST_RECALL = 10;
const LONGEST_HEDGE = 18;

/** "recalls 3,200 fan heaters", "Units: about 4,300": right after a word for recalling, a number counts whatever follows. */
export function isRecalled(text: string, amount: Amount, cues: readonly CueAt[], { lexicon }: Setting): boolean {
  if (amount.unit !== '' || amount.value < SMALLEST_RECALL || !Number.isInteger(amount.value)) return false;
  const cue = cues.at(-1);
  if (cue?.cue !== 'recall' || amount.at < cue.end || amount.at - cue.end > LONGEST_HEDGE) return false;
  const between = text.slice(cue.end, amount.at);
  if (text[cue.end - 1] === ':') return true;
  const hedged = lexicon.boundBefore.before(text, skipBack(text, amount.at));
  const from = hedged ? skipBack(text, hedged.at) : skipBack(text, amount.at);
  return lexicon.language.adjectives && from <= cue.end + 1 && !between.includes('.') && isNoun(text, amount.end);
}

const FEWEST_NAMED = 2;
const MOST_NAMED = 1e6;

/** "37 umbrellas sold at Temu did not pass": a number right before a noun, whatever it is. */
export function isNamed(text: string, { unit, value, end }: Amount, { lexicon }: Setting): boolean {
  if (unit !== '' || !lexicon.language.adjectives || !Number.isInteger(value)) return false;
  return value >= FEWEST_NAMED && value <= MOST_NAMED && isNoun(text, end);
}

/** The figures of a sentence with its numbers before nouns, where a word blames what they count; in order. */
export function withBlamed(
  amounts: readonly Amount[],
  named: readonly Amount[],
  cues: readonly CueAt[],
): readonly Amount[] {
  if (named.length === 0 || !cues.some((c) => c.cue === 'recall')) return amounts;
  return [...amounts, ...named].sort((a, b) => a.at - b.at);
}

/** A word follows that is neither a unit of time nor a small word. */
function isNoun(text: string, end: number): boolean {
  return /^ (?!(?:hours?|days?|weeks?|months?|years?|times|of|to|in|and|or|per|jam|hari|bulan|tahun|kali|dan|di|horas|días|y|de|stunden|tage|und)\b)\p{L}{3,}/u.test(
    text.slice(end, end + 12),
  );
}

/** "tested 26 items and found 9 unsafe": a bare number after a count of items counts those that the next word blames. */
export function isFaulty(text: string, amount: Amount, before: readonly Amount[], { lexicon }: Setting): boolean {
  if (amount.unit !== '' || !Number.isInteger(amount.value)) return false;
  if (!before.some((a) => a.unit === 'items' && a.value > amount.value)) return false;
  for (let k = amount.end; k < amount.end + 14; k++) {
    if (lexicon.signs.at(text, k)?.meaning.some((s) => s.is === 'cue' && s.cue === 'recall')) return true;
  }
  return false;
}

/** "8 of the 12 products", "8 out of 12": a bare number is a part when its whole follows. */
export function isPart(text: string, amount: Amount, { lexicon }: Setting): boolean {
  if (amount.unit !== '' || !Number.isInteger(amount.value)) return false;
  const of = lexicon.partOf.at(text, skipGap(text, amount.end, 1));
  return (
    of !== undefined && (soonANumber(text, of.end) || /^ ?(?:them|these|those)\b/.test(text.slice(of.end, of.end + 7)))
  );
}

const LONGEST_LIST = 90;

/** "9 per cent instead of 5", "1.1 billion euros, 680 million of it at Temu": a list leaves out the unit it has begun with. */
export function inList(text: string, amount: Amount, told: readonly Amount[], setting: Setting): Amount | undefined {
  const before = told.at(-1);
  if (!before || amount.unit !== '' || amount.at - before.end > LONGEST_LIST) return undefined;
  const { value, end } = amount;
  const scaled = value >= LEAST_SCALED;
  if (before.unit !== (scaled ? 'money' : 'percent')) return undefined;
  if (scaled && (isSmallBeside(value, before.value) || told.some((a) => COUNTS.has(a.unit)))) return undefined;
  if (!endsPhrase(text, end, setting) || (!scaled && !isTied(text, amount, setting))) return undefined;
  return { ...amount, unit: before.unit, currency: before.currency };
}

/** What a bare number may go on to count instead of money. */
const COUNTS: ReadonlySet<Amount['unit']> = new Set(['parcels', 'users', 'persons', 'cases', 'accounts']);
const LEAST_SCALED = 1e5;

function isSmallBeside(value: number, before: number): boolean {
  return value * 1000 < before || value > before * 1000;
}

/** No noun follows: a mark, the end, a joining word or a name. */
function endsPhrase(text: string, end: number, { lexicon, named }: Setting): boolean {
  const at = skipGap(text, end, 1);
  if (text[at] === '/') return false;
  if (at >= text.length || /[.,;:)!?\n]/.test(text[at] ?? '')) return digitAt(text, at + 1) < 0;
  return named(at) > 0 || lexicon.and.at(text, at) !== undefined || lexicon.tied.at(text, at) !== undefined;
}

/** A word before it says that it is compared, or comes next. */
function isTied(text: string, { at }: Amount, { lexicon }: Setting): boolean {
  const before = skipBack(text, at);
  return [lexicon.towards, lexicon.formerBefore, lexicon.changeBefore, lexicon.deltaBefore, lexicon.boundBefore].some(
    (words) => words.before(text, before) !== undefined,
  );
}
