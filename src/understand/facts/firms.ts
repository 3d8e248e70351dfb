import type { FactKind } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import type { Signs } from './signs.ts';

/** Who measured last: a firm (apps, panels) or an office (statistics, customs), and how many sentences ago. */
export type FirmState = {
  firm: string | null;
  office: string | null;
  age: number;
  /** The only firm that the whole text names. */
  only: string | null;
  /** No firm measures in the text, but the act by which platforms report their users is named. */
  act: boolean;
};

const OFFICES: ReadonlySet<string> = new Set([
  'Statistics Korea',
  'Korea Customs Service',
  'China Customs',
  'Statistics Indonesia',
  'METI',
  'Korea Consumer Agency',
  'Bank of Korea',
  'Korea Chamber of Commerce',
]);

/** True for a firm that counts the users of apps; offices count trade. */
export function measuresApps(firm: string): boolean {
  return !OFFICES.has(firm) && firm !== 'DSA';
}

/** Learns from the whole text whether a single firm measures in it: a headline may stand before its name. */
export function noteFirms(sentences: readonly Signs[], state: FirmState): void {
  const firms = new Set(
    sentences.flatMap((s) => s.firms.map((f) => f.firm)).filter((f) => !OFFICES.has(f) && f !== 'DSA'),
  );
  state.act = firms.size === 0 && sentences.some((s) => s.firms.some((f) => f.firm === 'DSA'));
  state.only = firms.size === 1 ? ([...firms][0] ?? null) : null;
}

/** The firm of a sentence without figures: "Source: Statistics Korea", "국가데이터처 조사다". */
export function soleFirm(signs: Signs | undefined): string | null {
  return signs?.amounts.length === 0 && signs.firms.length === 1 && signs.to - signs.from < LONGEST_SOURCE
    ? (signs.firms[0]?.firm ?? null)
    : null;
}

/** A sentence without figures may name who measured those of the next ones. */
export function noteFirm({ amounts, firms }: Signs, state: FirmState): void {
  const { firm } = firms[0] ?? {};
  if (firm === undefined || firms.length > 1 || amounts.length > 0 || firm === 'DSA') return;
  state.age = 0;
  if (OFFICES.has(firm)) state.office = firm;
  else state.firm = firm;
}

const LONGEST_SOURCE = 60;
const CARRIED_SENTENCES = 2;

/** Who measured a figure: named in its sentence, or in one before that nobody has taken over from. */
export function firmFor(kind: FactKind, amount: Amount, signs: Signs, state: FirmState): string | null {
  const here = nearestFirm(kind, amount, signs);
  if (here) {
    state.age = 0;
    if (OFFICES.has(here)) state.office = here;
    else if (here !== 'DSA') state.firm = here;
  }
  if (kind === 'mau') return here ?? state.firm ?? state.only ?? (state.act && isUnionWide(amount) ? 'DSA' : null);
  if (kind !== 'share' && kind !== 'purchase_volume') return null;
  return here ?? (state.age <= CARRIED_SENTENCES ? (state.office ?? state.firm) : null);
}

const UNION_WIDE = 3e7;

/** Users of that many are counted over the whole Union. */
function isUnionWide({ value }: Amount): boolean {
  return value >= UNION_WIDE;
}

function nearestFirm(kind: FactKind, amount: Amount, signs: Signs): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const { firm, at } of signs.firms) {
    if (kind === 'mau' && OFFICES.has(firm)) continue;
    if (kind !== 'mau' && firm === 'DSA') continue;
    const way = at <= amount.at ? amount.at - at : (at - amount.at) * 1.2;
    if (way < least) [best, least] = [firm, way];
  }
  return best;
}
