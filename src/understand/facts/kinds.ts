// Longer than most files: one table of voices and the rules that bend them.
import type { FactKind } from '../../core/fact.ts';
import type { Cue } from '../language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Amount } from './amounts.ts';
import type { CueAt, Signs } from './scan.ts';
import { skipBack, skipGap } from './words.ts';

/** What a cue makes of a figure: a kind, or `none` when it names something that is no fact; and how loudly. */
type Voice = readonly [kind: FactKind | 'none', weight: number];
type Voices = Readonly<Partial<Record<Cue, Voice>>>;

const MONEY: Voices = {
  fine: ['fine', 1],
  invest: ['investment', 1],
  threshold: ['threshold', 1.15],
  exempt: ['threshold', 1.05],
  duty: ['duty_rate', 0.85],
  purchase: ['purchase_volume', 0.95],
  price: ['price', 0.7],
  other: ['none', 0.95],
  income: ['none', 0.95],
  turnover: ['none', 0.95],
  discount: ['none', 1.2],
  commission: ['none', 0.6],
};
const PERCENT: Voices = {
  duty: ['duty_rate', 0.95],
  share: ['share', 0.95],
  commission: ['commission', 1.05],
  turnover: ['none', 1],
  discount: ['none', 1],
  rise: ['none', 0.4],
  against: ['none', 0.6],
  other: ['none', 0.6],
  income: ['none', 1.1],
  asked: ['none', 2],
  usage: ['share', 1],
};
const PERSONS: Voices = {
  users: ['mau', 1],
  breach: ['breach_count', 1.6],
  threshold: ['threshold', 1],
  daily: ['none', 1.2],
  tested: ['none', 0.5],
  asked: ['none', 2],
};
const ITEMS: Voices = {
  parcel: ['purchase_volume', 0.6],
  daily: ['none', 1.3],
  recall: ['recall_count', 1],
  tested: ['none', 0.75],
  purchase: ['none', 0.5],
  price: ['none', 0.5],
  discount: ['none', 0.8],
};
const CASES: Voices = {
  recall: ['recall_count', 1],
  parcel: ['purchase_volume', 0.55],
  purchase: ['purchase_volume', 1],
  breach: ['breach_count', 1.1],
  tested: ['none', 0.7],
  fine: ['none', 0.5],
  other: ['none', 1],
};
const PARCELS: Voices = {
  purchase: ['purchase_volume', 1],
  parcel: ['purchase_volume', 0.9],
  duty: ['purchase_volume', 0.5],
  recall: ['recall_count', 0.6],
};
const ACCOUNTS: Voices = { breach: ['breach_count', 1] };
const BARE: Voices = {
  threshold: ['threshold', 1.1],
  users: ['mau', 0.9],
  breach: ['breach_count', 0.7],
  daily: ['none', 1.1],
  purchase: ['none', 0.6],
  fine: ['none', 0.7],
  other: ['none', 0.9],
  recall: ['recall_count', 0.4],
  parcel: ['none', 0.9],
};

const VOICES: Readonly<Record<Amount['unit'], Voices>> = {
  money: MONEY,
  percent: PERCENT,
  users: { ...PERSONS, users: ['mau', 1] },
  persons: PERSONS,
  items: ITEMS,
  cases: CASES,
  parcels: PARCELS,
  accounts: ACCOUNTS,
  '': BARE,
  sellers: {},
  points: {},
  none: {},
};

/**
 * A sentence with its survey heard as a measurement where `measured` names a firm and people tell what they use; without a
 * firm an answer is no usage rate.
 */
export function heard(signs: Signs, measured: boolean): Signs {
  const cues = measured && has(signs, 'usage') ? signs.cues.filter((c) => c.cue !== 'asked') : withoutUsage(signs);
  return cues === signs.cues ? signs : { ...signs, cues };
}

function withoutUsage({ cues }: Signs): Signs['cues'] {
  return cues.some((c) => c.cue === 'usage') ? cues.filter((c) => c.cue !== 'usage') : cues;
}

/** Beyond this distance a cue has less than half its voice; letters of English. */
const HALF = 24;
const BREAK = 9;
const OTHER_FIGURE = 14;
const FAINTEST = 0.13;
/** "75 % of" alone says a part of a whole. */
const PART = 0.3;

/** How far a cue is from a figure, in letters of English, with clause breaks and other figures between as extra way. */
export function distance(
  signs: Signs,
  from: number,
  to: number,
  cue: { at: number; end: number },
  density: number,
): number {
  const [a, b] = cue.end <= from ? [cue.end, from] : [to, cue.at];
  if (b <= a) return 0;
  let way = (b - a) * density;
  for (const at of signs.breaks) if (at >= a && at < b) way += BREAK;
  for (const other of signs.amounts) if (other.at >= a && other.end <= b) way += OTHER_FIGURE;
  return way;
}

/** What a figure is by the loudest cue of its sentence, and that cue; no cue where its form alone tells ("75 % of"). */
export type Judged = { readonly kind: FactKind | 'none'; readonly by?: CueAt };

/** Says what a figure is by the loudest cue of its sentence: `none` for what is no fact, undefined when nothing speaks. */
export function judge(
  text: string,
  amount: Amount,
  signs: Signs,
  theme: Theme,
  named: boolean,
  lexicon: Lexicon,
): Judged | undefined {
  const voices = VOICES[amount.unit];
  const part = amount.unit === 'percent' && lexicon.partOf.at(text, skipGap(text, amount.end, 1)) !== undefined;
  let judged: Judged | undefined = part ? { kind: theme.has('commission') ? 'commission' : 'share' } : undefined;
  let loudest = part ? PART : FAINTEST;
  for (const cue of signs.cues) {
    const voice = isTested(amount, cue, signs)
      ? TESTED
      : ofTheme(voiceOf(amount, cue, voices, signs, named), amount, signs, theme);
    if (!voice) continue;
    const score = (voice[1] * HALF) / (HALF + distance(signs, amount.at, amount.end, cue, lexicon.language.density));
    if (score > loudest) [judged, loudest] = [{ kind: voice[0], by: cue }, score];
  }
  return judged;
}

/** Where an article is about what sellers pay, a rate in a sentence without parcels is theirs. */
function ofTheme(voice: Voice | undefined, { unit }: Amount, signs: Signs, theme: Theme): Voice | undefined {
  if (voice?.[0] !== 'duty_rate' || unit !== 'percent' || !theme.has('commission') || theme.has('duty')) return voice;
  return has(signs, 'parcel') || has(signs, 'exempt') ? voice : ['commission', voice[1]];
}

const TESTED: Voice = ['none', 2];

/** "抽驗30件,結果12件不合格": of two counts beside a word for testing the larger one, told first, is what was tested. */
function isTested(amount: Amount, { cue, at, end }: CueAt, { amounts }: Signs): boolean {
  if (
    cue !== 'tested' ||
    amount.unit !== 'items' ||
    Math.min(Math.abs(at - amount.end), Math.abs(amount.at - end)) > 30
  )
    return false;
  return amounts.some((a) => a.unit === 'items' && a.at > amount.at && a.value < amount.value);
}

/** "396개를 시험해 157개가": after a larger count the smaller one is what the test found. */
function isFound(amount: Amount, { amounts }: Signs): boolean {
  return amounts.some((a) => a.unit === 'items' && a.at < amount.at && a.value > amount.value);
}

/** Fewer are no trade: "밀수 62건" are cases at court. */
const FEWEST_PARCELS = 1000;

function voiceOf(
  amount: Amount,
  { cue, at, end }: CueAt,
  voices: Voices,
  signs: Signs,
  named: boolean,
): Voice | undefined {
  const people = amount.unit === 'persons' || amount.unit === 'users';
  if (cue === 'parcel' && amount.unit === 'items' && amount.value < 1e4) return undefined;
  if ((cue === 'parcel' || cue === 'purchase') && amount.unit === 'cases' && amount.value < FEWEST_PARCELS)
    return undefined;
  if (cue === 'breach' && amount.unit === 'items')
    return amount.value < FEWEST_PARCELS ? undefined : ['breach_count', 1.1];
  if (cue === 'purchase' && amount.unit === 'items' && amount.value >= 1e6) return ['purchase_volume', 0.6];
  if (cue === 'tested' && amount.unit === 'items' && isFound(amount, signs)) return undefined;
  if (cue === 'users' && isDaily(at, end, signs)) return ['none', 1.2];
  if (people || amount.unit === '') return peopleVoice(amount, cue, voices, signs, named);
  if (amount.unit === 'money') return moneyVoice(amount, cue, voices, signs);
  if (cue === 'fine' && amount.unit === 'percent') return has(signs, 'turnover') ? ['fine', 1.1] : undefined;
  if (cue === 'turnover' && amount.unit === 'percent' && (has(signs, 'fine') || amount.bound === 'up to'))
    return ['fine', 1.2];
  if (cue === 'turnover' && amount.unit === 'percent' && has(signs, 'share')) return ['none', 0.8];
  return voices[cue];
}

/** "하루 이용자", "daily users": the word for users is a day's. */
function isDaily(at: number, end: number, signs: Signs): boolean {
  return signs.cues.some(
    (c) => c.cue === 'daily' && ((c.end <= at && at - c.end <= 2) || (c.at >= end && c.at - end <= 2)),
  );
}

/** A floor of users in a sentence of duties that names nobody is the line of a rule. */
function peopleVoice(amount: Amount, cue: Cue, voices: Voices, signs: Signs, named: boolean): Voice | undefined {
  if (cue === 'whoever' && amount.bound === 'at least') return ['threshold', 3];
  const sized = has(signs, 'oblige') || signs.amounts.some((a) => a.unit === 'money' && a.bound === 'at least');
  if (amount.bound !== 'at least' || named || !sized) return voices[cue];
  return cue === 'users' || cue === 'oblige' ? ['threshold', 3] : voices[cue];
}

function moneyVoice(amount: Amount, cue: Cue, voices: Voices, signs: Signs): Voice | undefined {
  const limit = amount.range === undefined && (amount.bound === 'up to' || amount.bound === 'at least');
  return isSmall(amount) ? smallVoice(amount, cue, voices, signs, limit) : largeVoice(amount, cue, voices, signs);
}

/** Sums of one parcel or product: lines of rules, duties and prices; never an investment, nor a trade. */
function smallVoice(amount: Amount, cue: Cue, voices: Voices, signs: Signs, limit: boolean): Voice | undefined {
  const line = has(signs, 'exempt') || has(signs, 'threshold');
  const taxed = line || has(signs, 'duty');
  if (cue === 'fine') return amount.value * 100 < largestPrice(amount.currency) ? undefined : ['fine', 1.3];
  if (cue === 'invest') return undefined;
  if (cue === 'purchase') return limit && taxed ? ['threshold', 0.9] : undefined;
  if (cue === 'price') return taxed && (limit || line) ? ['threshold', 0.8] : voices.price;
  if (cue === 'parcel') return limit ? ['threshold', 0.85] : undefined;
  if (cue !== 'duty' || !limit) return voices[cue];
  const lineOfRule = amount.bound === 'up to' || has(signs, 'parcel') || has(signs, 'exempt');
  return lineOfRule ? ['threshold', 0.9] : voices.duty;
}

/** By these a rule tells small sellers from large ones. */
const SIZES: ReadonlySet<Cue> = new Set(['anyone', 'turnover', 'other']);

/** Sums of companies and countries. */
function largeVoice(amount: Amount, cue: Cue, voices: Voices, signs: Signs): Voice | undefined {
  if (cue === 'worth') return has(signs, 'recall') && !has(signs, 'invest') ? ['none', 1.3] : undefined;
  if (cue === 'discount' || cue === 'duty' || cue === 'price' || cue === 'exempt' || cue === 'parcel') return undefined;
  const limit = amount.bound === 'at least' || amount.bound === 'up to';
  if (cue === 'threshold' && !limit) return undefined;
  if (limit && has(signs, 'anyone') && !has(signs, 'fine') && SIZES.has(cue)) return ['threshold', 1];
  if (amount.bound !== 'at least' || !has(signs, 'oblige')) return voices[cue];
  if (cue === 'turnover' || cue === 'other' || cue === 'purchase') return ['threshold', 1];
  return cue === 'oblige' ? ['threshold', 0.8] : voices[cue];
}

/** What one parcel or product may cost or owe; a larger sum under a word for duty is a treasury's. */
export function isSmall({ value, currency }: Amount): boolean {
  return value < largestPrice(currency);
}

function largestPrice(currency: string): number {
  return LARGEST_PRICE[currency] ?? 20_000;
}

const LARGEST_PRICE: Readonly<Record<string, number>> = {
  KRW: 1e7,
  IDR: 1e8,
  VND: 1e8,
  JPY: 2e6,
  THB: 2e5,
  TWD: 2e5,
  PHP: 2e5,
  INR: 2e5,
};

function has(signs: Signs, cue: Cue): boolean {
  return signs.cues.some((c) => c.cue === cue);
}

/** True for a growth, a decline or a gap: "up 3.4 %", "41,000명 증가", "41,000 more users". */
export function isDelta(text: string, amount: Amount, lexicon: Lexicon): boolean {
  if (amount.old) return false;
  let start = skipBack(text, amount.at);
  for (let n = 0; n < 2; n++) {
    const bound = lexicon.boundBefore.before(text, start);
    if (bound && bound.meaning !== 'up to') start = skipBack(text, bound.at);
  }
  if (lexicon.deltaBefore.before(text, start)?.meaning) return true;
  let after = skipGap(text, pastBracket(text, amount.end), 1);
  for (let n = 0; n < 3; n++) {
    if (lexicon.deltaAfter.at(text, after)) return true;
    const through = lexicon.deltaThrough.at(text, after);
    if (!through) break;
    after = skipGap(text, through.end, 1);
  }
  for (let k = amount.at + 1; k < amount.end; k++) if (text[k - 1] === ' ' && lexicon.inside.at(text, k)) return true;
  return false;
}

/** "12만7천 명(1.95%) 늘었다": what stands in brackets does not part a figure from its verb. */
export function pastBracket(text: string, end: number): number {
  if (text[end] !== '(') return end;
  const close = text.indexOf(')', end);
  return close > end && close - end < 14 ? close + 1 : end;
}

const UNSAID_REACH = 70;

/** True when the sentence says that it did not happen. */
export function isUnsaid(amount: Amount, kind: FactKind, signs: Signs, density: number): boolean {
  if (kind === 'threshold' || kind === 'duty_rate' || kind === 'mau' || kind === 'share' || kind === 'price')
    return false;
  return signs.cues.some(
    (c) => c.cue === 'unsaid' && distance(signs, amount.at, amount.end, c, density) < UNSAID_REACH,
  );
}

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
