// Longer than most files: one table of voices and the rules that bend them.
import type { FactKind } from '../../core/fact.ts';
import type { Cue } from '../language.ts';
import type { Amount } from './amounts.ts';
import { has, type CueAt, type Signs } from './signs.ts';

/** What a cue makes of a figure: a kind, or `none` when it names something that is no fact; and how loudly. */
export type Voice = readonly [kind: FactKind | 'none', weight: number];
export type Voices = Readonly<Partial<Record<Cue, Voice>>>;

const MONEY: Voices = {
  fine: ['fine', 1],
  invest: ['investment', 1],
  threshold: ['threshold', 1.15],
  exempt: ['threshold', 1.05],
  duty: ['duty_rate', 0.85],
  purchase: ['purchase_volume', 0.95],
  price: ['price', 0.7],
  goods: ['price', 0.4],
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

/** What each cue says of a figure of each unit, when nothing bends it. */
export const VOICES: Readonly<Record<Amount['unit'], Voices>> = {
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

/** "396개를 시험해 157개가": after a larger count the smaller one is what the test found. */
function isFound(amount: Amount, { amounts }: Signs): boolean {
  return amounts.some((a) => a.unit === 'items' && a.at < amount.at && a.value > amount.value);
}

/** Fewer pieces are goods, not parcels. */
const FEWEST_PIECES = 1e4;

/** "하루 2만4천 개의 소포": so many pieces a day beside a word for parcels are what was sent. */
function isFlow({ unit, value }: Amount, signs: Signs): boolean {
  return (unit === 'items' || unit === '') && value >= FEWEST_PIECES && has(signs, 'parcel') && !has(signs, 'users');
}

/** Fewer are no trade: "밀수 62건" are cases at court. */
const FEWEST_PARCELS = 1000;

/** What a cue says of a figure in its sentence; undefined where it says nothing. */
export function voiceOf(
  amount: Amount,
  { cue, at, end }: CueAt,
  voices: Voices,
  signs: Signs,
  named: boolean,
): Voice | undefined {
  const people = amount.unit === 'persons' || amount.unit === 'users';
  if (cue === 'parcel' && amount.unit === 'items' && amount.value < FEWEST_PIECES) return undefined;
  if (cue === 'daily' && isFlow(amount, signs)) return undefined;
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

/** These say nothing of sums that no product costs. */
const NO_LARGE: ReadonlySet<Cue> = new Set(['discount', 'duty', 'price', 'goods', 'exempt', 'parcel']);

/** Sums of companies and countries. */
function largeVoice(amount: Amount, cue: Cue, voices: Voices, signs: Signs): Voice | undefined {
  if (cue === 'worth') return has(signs, 'recall') && !has(signs, 'invest') ? ['none', 1.3] : undefined;
  if (NO_LARGE.has(cue)) return undefined;
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

/** The dearest that one product or parcel may be, in its currency. */
export function largestPrice(currency: string): number {
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
  RUB: 2e5,
  ZAR: 2e5,
  TRY: 2e5,
  CZK: 2e5,
  MXN: 2e5,
  KES: 1e6,
  PKR: 1e6,
  BDT: 1e6,
  LKR: 1e6,
  HUF: 5e6,
  KZT: 5e6,
  NGN: 5e6,
  CLP: 5e6,
  ARS: 5e6,
  COP: 1e7,
  MNT: 1e7,
  TZS: 1e7,
  UGX: 1e7,
  MMK: 1e7,
  KHR: 1e7,
  PYG: 5e7,
  LAK: 1e8,
  UZS: 1e8,
};
