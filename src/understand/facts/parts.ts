import type { Amount, Setting } from './amounts.ts';
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
