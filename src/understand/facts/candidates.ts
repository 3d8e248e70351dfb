import type { FactKind } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import { isConversion } from './background.ts';
import { isDelta, isUnsaid } from './delta.ts';
import { ruled, type Course, type Ruled } from './kind-of.ts';
import { judge, type Class } from './kinds.ts';
import { isRatio, plausible } from './likely.ts';
import type { Name, Told } from './owners.ts';
import type { Reading } from './reading.ts';
import type { Signs } from './signs.ts';
import type { Growth } from './suspicion.ts';

/** A figure that may be a fact, with what the rules say of it. */
export type Candidate = {
  readonly amount: Amount;
  readonly ruled: Ruled;
  /** How loud the words of its sentence speak for each class. */
  readonly voices: Float64Array;
  /** What the rules make of it in the end: `none` for what grew, did not happen or is too small. */
  readonly kind: Class;
  /** It says by how much something grew, fell or differs. */
  readonly delta: boolean;
  readonly unsaid: boolean;
};

/** The figures of one sentence that may be facts. */
export type Figures = {
  readonly signs: Signs;
  readonly names: readonly Name[];
  readonly candidates: readonly Candidate[];
  readonly growths: readonly Growth[];
  /** Sums that only say one before them again in another currency. */
  readonly conversions: readonly Amount[];
};

/** Reads the figures of all sentences of a text, in order, as the rules take them. */
export function candidatesIn(
  sentences: readonly Signs[],
  reading: Reading,
  theme: Course['theme'],
): readonly Figures[] {
  const course: Course = { theme, kinds: new Set(), age: 0 };
  return sentences.map((signs) => {
    const figures = inSentence(signs, reading, course);
    const kinds = figures.candidates.flatMap((c) => (c.kind === 'none' ? [] : [c.kind]));
    if (kinds.length > 0) [course.kinds, course.age] = [new Set(kinds), 0];
    course.age++;
    return figures;
  });
}

function inSentence(signs: Signs, reading: Reading, course: Course): Figures {
  const names = reading.namesIn(signs.from, signs.to);
  const candidates: Candidate[] = [];
  const conversions: Amount[] = [];
  let before: Amount | undefined;
  let last: Told | undefined;
  for (const amount of signs.amounts) {
    if (isConversion(reading.text, before, amount, reading.lexicon)) {
      conversions.push(amount);
      continue;
    }
    const counts = !amount.whole && !isRatio(before, amount);
    before = amount;
    if (!counts) continue;
    const candidate = candidateOf(amount, signs, names, last, reading, course);
    candidates.push(candidate);
    if (candidate.kind !== 'none') last = { amount, kind: candidate.kind };
  }
  return { signs, names, candidates, growths: growthsOf(candidates), conversions };
}

function candidateOf(
  amount: Amount,
  signs: Signs,
  names: readonly Name[],
  last: Told | undefined,
  reading: Reading,
  course: Course,
): Candidate {
  const { text, lexicon } = reading;
  const judged = judge(text, amount, signs, course.theme, names.length > 0, lexicon);
  const said = ruled(amount, signs, names, last, judged, text, course);
  const delta = isDelta(text, amount, lexicon);
  const { kind } = said;
  const unsaid = kind !== 'none' && isUnsaid(amount, kind, signs, lexicon.language.density);
  const grows = kind !== 'none' && delta && (GROWING.has(kind) || amount.unit === '');
  const is = kind !== 'none' && !grows && !unsaid && plausible(kind, amount);
  return { amount, ruled: said, voices: judged.voices, kind: is ? kind : 'none', delta, unsaid };
}

const GROWN: ReadonlySet<Amount['unit']> = new Set(['percent', 'persons', 'users', '']);

function growthsOf(candidates: readonly Candidate[]): readonly Growth[] {
  return candidates
    .filter((c) => c.delta && GROWN.has(c.amount.unit))
    .map(({ amount }) => ({ at: amount.at, value: amount.value, percent: amount.unit === 'percent' }));
}

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
