import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/core/fact.ts';
import { readFacts } from '../../src/understand/facts.ts';
import type { Asked, Claim } from '../../src/understand/facts/claims.ts';
import { OWNER_EVIDENCE } from '../../src/understand/facts/owner-evidence.ts';
import { loudness, WEIGHED } from '../../src/understand/facts/whose.ts';
import { sharesOf } from '../../src/understand/weighing.ts';
import { TIMES } from './batches.ts';
import type { FactLabel } from './label.ts';
import { settled, short, stepper } from './logistic.ts';
import { pairFacts, type Ratio } from './score.ts';
import { FOLDS, foldOf, type Taught } from './taught.ts';

const ROUNDS = 250;
const DRAWN_BACK = 0.002;

/** A figure whose owner is labelled, with all who may be it. */
type Owned = { readonly claims: readonly Claim[]; readonly is: readonly Fact['platform'][]; readonly times: number };

/** The figures of a text whose owners are asked for, with what is labelled. */
export type Owners = { readonly t: Taught; readonly figures: readonly Owned[] };

function isOf(asked: Asked, label: FactLabel): boolean {
  if (asked.kind !== label.kind || asked.unit !== label.unit) return false;
  if (typeof asked.value === 'number' && typeof label.value === 'number')
    return Math.abs(asked.value - label.value) <= 0.005 * Math.abs(label.value);
  return asked.value === label.value;
}

/** All figures of the texts whose owner is labelled. */
export function ownersIn(all: readonly Taught[]): readonly Owners[] {
  return all.map((t) => {
    const figures: Owned[] = [];
    const witness = (asked: Asked, claims: readonly Claim[]): void => {
      const is = [...new Set(t.facts.filter((f) => isOf(asked, f)).map((f) => f.platform))] as Fact['platform'][];
      if (claims.some((c) => is.includes(c.platform))) figures.push({ claims, is, times: TIMES[t.batch] });
    };
    readFacts(t.p, { ...WEIGHED, witness });
    return { t, figures };
  });
}

/** How far each claim's likelihood is from what is so. */
function offs({ claims, is }: Owned, weights: readonly number[]): readonly number[] {
  const shares = sharesOf(claims.map((c) => loudness(c.evidence, weights)));
  const isRight = (i: number) => is.includes(claims[i]?.platform ?? null);
  const right = shares.reduce((sum, share, i) => (isRight(i) ? sum + share : sum), 0);
  return shares.map((share, i) => share - (isRight(i) ? share / right : 0));
}

/** Learns to rank all who may own a figure, the loudest being its owner; the same weights every time. */
export function learnedOwners(all: readonly Owners[]): readonly number[] {
  const figures = all.flatMap((o) => o.figures);
  const n = figures.reduce((sum, f) => sum + f.times, 0);
  const { weights, step } = stepper(OWNER_EVIDENCE.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(OWNER_EVIDENCE.length);
    const now = [...weights];
    for (const f of figures) {
      offs(f, now).forEach((off, c) => {
        const { at = [], worth = [] } = f.claims[c]?.evidence ?? {};
        for (let i = 0; i < at.length; i++) {
          const place = at[i] ?? 0;
          slope[place] = (slope[place] ?? 0) + off * f.times * (worth[i] ?? 0);
        }
      });
    }
    step(settled(slope, weights, n, DRAWN_BACK, 0));
  }
  return short(weights);
}

/** Owners right of the figures read rightly, in texts that the weights never saw. */
export function foldedOwners(all: readonly Owners[]): readonly { readonly t: Taught; readonly ratio: Ratio }[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const weights = learnedOwners(all.filter((o) => foldOf(o.t) !== k));
    return all
      .filter((o) => foldOf(o.t) === k)
      .map(({ t }) => {
        const { hits } = pairFacts(t.facts, readFacts(t.p, { weights }));
        return { t, ratio: { right: hits.filter(([a, b]) => a.platform === b.platform).length, of: hits.length } };
      });
  }).flat();
}

const HEAD = `// Made by \`npm run eval -- --learn\`; in the order of OWNER_EVIDENCE.

/** How much each piece of evidence speaks for somebody, or for nobody, being the owner of a figure. */
export const OWNER_WEIGHTS: readonly number[] = [
`;

/** Learns how evidence adds up to an owner and writes `owner-weights.ts`; gives the number of figures learned from. */
export function learnOwners(all: readonly Taught[]): number {
  const owners = ownersIn(all);
  const file = join(import.meta.dirname, '../../src/understand/facts/owner-weights.ts');
  writeFileSync(file, `${HEAD}  ${learnedOwners(owners).join(', ')},\n];\n`);
  return owners.reduce((n, o) => n + o.figures.length, 0);
}
