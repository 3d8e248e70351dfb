import { readAmount, wordEnd, type Amount, type Setting } from './amounts.ts';
import { readDate } from './calendar/digits.ts';
import { inYearOf, leaning, readNamedTime } from './calendar/names.ts';
import type { When } from './calendar/when.ts';
import { figureLaidOut, timeLaidOut } from './laid-out.ts';
import type { Lexicon, Sign } from './lexicon.ts';
import { numberedEnd } from './numbered.ts';
import { digitAt, readNumeral, type Numeral } from './numbers.ts';
import { inList, isBareGrowth, isFaulty, isNamed, isPart, isRecalled, withBlamed, withContext } from './parts.ts';
import { bothEnds, rangeEnd } from './ranges.ts';
import type { Signs } from './signs.ts';
import { isLatin, skipBack, skipGap } from './words.ts';

type Draft = { -readonly [K in keyof Signs]: Signs[K] extends readonly (infer T)[] ? T[] : Signs[K] } & {
  /** Numbers before a noun that no list knows: they count goods where the sentence goes on to blame something. */
  readonly guesses: Amount[];
};

/** Reads one sentence from left to right, once. */
export function scan(text: string, from: number, to: number, setting: Setting): Signs {
  const draft: Draft = { from, to, amounts: [], cues: [], whens: [], firms: [], breaks: [], guesses: [] };
  let i = from;
  while (i < to) {
    const next = setting.named(i) || step(text, i, draft, setting);
    i = Math.max(next, i + 1);
  }
  const { cues, whens, firms, breaks, guesses } = draft;
  const amounts = withBlamed(draft.amounts, guesses, cues).map(figureLaidOut);
  return { from, to, amounts, cues, whens: whens.map(timeLaidOut), firms, breaks };
}

function step(text: string, i: number, draft: Draft, setting: Setting): number {
  if (digitAt(text, i) >= 0) return stepNumber(text, i, draft, setting);
  const code = text.charCodeAt(i);
  if (isBreak(code)) {
    draft.breaks.push(i);
    return i + 1;
  }
  const found = setting.lexicon.signs.at(text, i);
  if (!found) return isLatin(code) ? wordEnd(text, i) : i + 1;
  const only = found.meaning.length === 1 ? found.meaning[0] : undefined;
  if (only?.is === 'cue' && only.cue !== 'proper') {
    draft.cues.push({ cue: only.cue, at: i, end: found.end });
    return found.end;
  }
  return stepWord(text, i, found.end, found.meaning, draft, setting) ?? found.end;
}

function isBreak(code: number): boolean {
  return (
    code === 44 ||
    code === 59 ||
    code === 40 ||
    code === 41 ||
    code === 58 ||
    code === 10 ||
    code === 0x3001 ||
    code === 0x3002
  );
}

function stepWord(
  text: string,
  at: number,
  end: number,
  signs: readonly Sign[],
  draft: Draft,
  setting: Setting,
): number | undefined {
  if (isCommonNoun(text, end, signs, setting)) return wordEnd(text, at);
  const when = readNamedTime(text, at, end, signs, setting.lexicon, setting.capital);
  if (when) pushTime(leaning(when, text, setting.lexicon), draft);
  for (const sign of signs) {
    if (sign.is === 'cue') draft.cues.push({ cue: sign.cue, at, end });
    if (sign.is === 'firm') draft.firms.push({ firm: sign.firm, at });
    if (sign.is === 'numeral') {
      const spoken = spokenNumber(text, at, end, sign.value, draft, setting);
      if (spoken !== undefined) return spoken;
    }
  }
  return when?.end;
}

/** "cuts the commission" is no authority: its last word would have a capital. */
function isCommonNoun(text: string, end: number, signs: readonly Sign[], { capital }: Setting): boolean {
  return signs.some((s) => s.is === 'cue' && s.cue === 'proper') && !capital(text.lastIndexOf(' ', end - 1) + 1);
}

/** "数十万件" is no figure. */
const VAGUE = /[数數几幾]/;

/** "half-billion-dollar", "two million users", "over three years": words count before a scale, a currency or a duration. */
function spokenNumber(
  text: string,
  at: number,
  tensEnd: number,
  tens: number,
  draft: Draft,
  setting: Setting,
): number | undefined {
  if (text[at - 1] === '第' || text[at - 1] === '제') return undefined;
  const { end, value } = withOnes(text, tensEnd, tens, setting);
  const numeral = readNumeral(text, at, setting.lexicon, { end, value });
  if (numeral && VAGUE.test(text[at - 1] ?? '')) return numeral.end;
  if (numeral) return stepAmount(text, numeral, draft, setting);
  const unit = setting.lexicon.units.at(text, skipGap(text, end, 1));
  const plain: Numeral = { at, end, value, scaled: false, hedged: false, plain: true, scale: 1 };
  if (end - at < 2 && isLatin(text.charCodeAt(at))) return undefined;
  if (value <= 10 && setting.lexicon.outOf.before(text, skipBack(text, at))) return undefined;
  const counts =
    unit && ('currency' in unit.meaning ? value >= 1 : value >= 2 && /^(?:items|percent)$/.test(unit.meaning.counted));
  if (counts) return stepAmount(text, plain, draft, setting);
  const amount = value >= 2 ? readAmount(text, plain, setting) : undefined;
  if (amount && (amount.unit === 'items' || isPart(text, { ...amount, unit: '' }, setting)))
    return stepAmount(text, plain, draft, setting);
  return value >= 1 ? duration(text, plain, draft, setting) : undefined;
}

/** "twenty-one": ones that a hyphen ties to tens. */
function withOnes(text: string, end: number, value: number, { lexicon }: Setting): { end: number; value: number } {
  if (text[end] !== '-' || value < 20 || value > 90 || value % 10 !== 0) return { end, value };
  const found = lexicon.signs.at(text, end + 1);
  const ones = found?.meaning.find((s) => s.is === 'numeral');
  const isOne = found && ones?.is === 'numeral' && ones.value >= 1 && ones.value <= 9;
  return isOne ? { end: found.end, value: value + ones.value } : { end, value };
}

/** "Friday, 29 August", "Jumat (29/8)": the date says which day of the week is meant. */
function pushTime(when: When, { whens }: Draft): void {
  const before = whens.at(-1);
  const same = when.day !== undefined && before?.weekday !== undefined && when.at - before.end <= 3;
  if (same) whens[whens.length - 1] = { ...when, at: before.at };
  else whens.push(inYearOf(before, when));
}

function stepNumber(text: string, i: number, draft: Draft, setting: Setting): number {
  const { lexicon } = setting;
  if (lexicon.numbered.before(text, skipBack(text, i))) return numberedEnd(text, i, lexicon);
  const glued = i > 0 && isLatin(text.charCodeAt(i - 1)) && !lexicon.prefixes.before(text, i);
  const sign = lexicon.signs.at(text, i);
  const named = sign && readNamedTime(text, i, sign.end, sign.meaning, lexicon, setting.capital);
  if (named) {
    pushTime(named, draft);
    return named.end;
  }
  const money = lexicon.prefixes.before(text, skipBack(text, i)) !== undefined;
  const numbered = text[i - 1] === '第';
  const date = glued || money || numbered ? undefined : readDate(text, i, lexicon, setting.capital);
  if (date && !isCounted(text, date, lexicon)) {
    pushTime(leaning(date, text, lexicon), draft);
    return date.end;
  }
  const numeral = readNumeral(text, i, lexicon);
  if (!numeral) return i + 1;
  if (glued || text[i - 1] === '제' || text[i - 1] === '第') return numeral.end;
  return duration(text, numeral, draft, setting) ?? stepAmount(text, numeral, draft, setting);
}

/** "3년간" is a span, not a date; so is a day that is followed by "간". */
function isCounted(text: string, date: When, lexicon: Lexicon): boolean {
  return date.year === undefined && date.month === undefined && lexicon.years.at(text, date.at) !== undefined;
}

/** A span of years or months: 3년간, over three years, selama tiga tahun, trong 3 năm. */
function duration(text: string, numeral: Numeral, draft: Draft, { lexicon }: Setting): number | undefined {
  if (numeral.scaled || numeral.value > 60 || !Number.isInteger(numeral.value)) return undefined;
  const unit = lexicon.years.at(text, skipGap(text, numeral.end, 1));
  if (!unit) return undefined;
  draft.whens.push({ at: numeral.at, end: unit.end, months: numeral.value * unit.meaning });
  return unit.end;
}

/** Takes up a figure and goes on after its digits: the words of its unit may be signs too ("daily users"). */
function stepAmount(text: string, numeral: Numeral, draft: Draft, setting: Setting): number {
  const first = readAmount(text, numeral, setting);
  const second = rangeEnd(text, first, setting);
  if (second) {
    draft.amounts.push(...bothEnds(text, numeral, first, second.amount, setting));
    return second.numeral.end;
  }
  const before = draft.amounts.at(-1);
  const listed = inList(text, first, draft.amounts, setting);
  if (before?.part && first.at - before.end < 20 && !before.whole) {
    draft.amounts.push({ ...first, whole: true });
    if (first.unit !== '')
      draft.amounts[draft.amounts.length - 2] = { ...before, unit: first.unit, currency: first.currency };
  } else if (isPart(text, first, setting)) draft.amounts.push({ ...first, unit: 'items', part: true });
  else if (isRecalled(text, first, draft.cues, setting)) draft.amounts.push({ ...first, unit: 'items' });
  else if (isFaulty(text, first, draft.amounts, setting)) draft.amounts.push({ ...first, unit: 'items' });
  else if (listed) draft.amounts.push(withContext(text, listed, setting));
  else if (first.unit !== '' || numeral.scaled || isBareGrowth(text, first, setting))
    draft.amounts.push(withContext(text, first, setting));
  else if (isNamed(text, first, setting)) draft.guesses.push({ ...first, unit: 'items' });
  return numeral.end;
}
