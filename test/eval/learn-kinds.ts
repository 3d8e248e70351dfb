import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, type FiguresRead } from '../../src/understand/facts/figures.ts';
import { GROUPS, groupOf, MAY_BE, type Group } from '../../src/understand/facts/groups.ts';
import { unitOf } from '../../src/understand/facts/fact-of.ts';
import type { Candidate } from '../../src/understand/facts/candidates.ts';
import { weighed, type KindWeights } from '../../src/understand/facts/kind-choice.ts';
import { KIND_EVIDENCE, kindEvidence, type Sparse } from '../../src/understand/facts/kind-evidence.ts';
import { OWN, ownEvidence } from '../../src/understand/facts/kind-own.ts';
import { CLASSES, type Class } from '../../src/understand/facts/kinds.ts';
import { sharesOf, sumOf } from '../../src/understand/weighing.ts';
import { TIMES } from './batches.ts';
import type { FactLabel } from './label.ts';
import { add, settled, short, stepper, type Stepper } from './logistic.ts';
import type { Taught } from './taught.ts';

const ROUNDS = 300;
/** How far the first step goes. */
const FAR = 0.3;
const LEAST = 1e-12;
/** How much weights are drawn back to nothing: those of one class, those of any class, and what a group adds to the latter. */
const DRAWN_BACK = 0.001;
const DRAWN_BACK_OWN = 0.00001;
const DRAWN_BACK_GROUP = 0.001;

/** One figure to learn from. */
type Figure = {
  readonly group: number;
  readonly classes: readonly Class[];
  readonly all: Sparse;
  /** For each class it may be, in the order of OWN. */
  readonly own: readonly Float64Array[];
  /** Which of the classes it is. */
  readonly is: number;
  readonly times: number;
};

/** A text read for its figures. */
export type FigureExample = { readonly t: Taught; readonly read: FiguresRead; readonly figures: readonly Figure[] };

/** All figures of the texts, measured. */
export function figureExamples(all: readonly Taught[]): readonly FigureExample[] {
  return all.map((t) => {
    const read = figuresOf(t.p);
    const figures = read.text.figures.flatMap(({ candidates }, s) =>
      candidates.flatMap((c, k) => figureOf(read, s, k, c, t.facts, TIMES[t.batch])),
    );
    return { t, read, figures };
  });
}

function figureOf(
  { text }: FiguresRead,
  s: number,
  k: number,
  candidate: Candidate,
  labels: readonly FactLabel[],
  times: number,
): readonly Figure[] {
  const group = groupOf(candidate.amount);
  const classes = MAY_BE[group];
  const is = classes.indexOf(labelled(candidate, group, labels));
  if (classes.length < 2 || is < 0) return [];
  const own = classes.map((kind) => {
    const row = new Float64Array(OWN.length);
    ownEvidence(text, s, k, kind, row);
    return row;
  });
  return [{ group: GROUPS.indexOf(group), classes, all: kept(kindEvidence(text, s, k)), own, is, times }];
}

/** The list is written anew for the next figure. */
function kept({ at, much, n }: Sparse): Sparse {
  return { at: at.slice(0, n), much: much.slice(0, n), n };
}

const SAME = 0.005;
const ROUNDED = 0.06;

/** What the labels say a figure is: the rules' answer where several fit; a rounded sum is what the exact one is. */
function labelled({ amount, kind }: Candidate, group: Group, labels: readonly FactLabel[]): Class {
  const fitting = (within: number) =>
    MAY_BE[group].filter((c) =>
      labels.some((l) => {
        if (c !== l.kind || typeof l.value !== 'number') return false;
        return l.unit === unitOf(l.kind, amount) && Math.abs(l.value - amount.value) <= within * l.value;
      }),
    );
  const exact = fitting(SAME);
  if (exact.includes(kind)) return kind;
  const rounded = fitting(ROUNDED);
  return exact[0] ?? (rounded.includes(kind) ? kind : 'none');
}

const NOTHING = new Float64Array(OWN.length);

/** What is learned by steps that add up a slope first. */
type Stepping = Stepper & { readonly slope: Float64Array };

function stepping(size: number): Stepping {
  return { ...stepper(size, FAR, LEAST), slope: new Float64Array(size) };
}

function stepOn({ weights, slope, step }: Stepping, n: number, back: number): void {
  step(settled(slope, weights, n, back, 0));
  slope.fill(0);
}

/** Rows of the classes, what speaks for any of them, and what a group of figures adds to that. */
type Learning = {
  readonly rows: ReadonlyMap<Class, Stepping>;
  readonly own: Stepping;
  readonly groups: readonly Stepping[];
};

function shares(f: Figure, { rows, own, groups }: Learning): readonly number[] {
  const group = groups[f.group]?.weights ?? NOTHING;
  const sums = f.classes.map((kind, i) => {
    const mine = f.own[i] ?? NOTHING;
    return weighed(f.all, rows.get(kind)?.weights ?? NOTHING) + sumOf(mine, own.weights) + sumOf(mine, group);
  });
  return sharesOf(sums);
}

function addSlopes(f: Figure, learning: Learning): void {
  const { rows, own, groups } = learning;
  const group = groups[f.group]?.slope;
  shares(f, learning).forEach((likely, i) => {
    const off = (likely - (i === f.is ? 1 : 0)) * f.times;
    const slope = rows.get(f.classes[i] ?? 'none')?.slope;
    if (slope) f.all.at.forEach((at, k) => (slope[at] = (slope[at] ?? 0) + off * (f.all.much[k] ?? 0)));
    const mine = f.own[i] ?? NOTHING;
    add(own.slope, mine, off);
    if (group) add(group, mine, off);
  });
}

/** Multinomial logistic regression over what each figure may be; the same weights every time. */
export function kindWeights(examples: readonly FigureExample[]): KindWeights {
  const figures = examples.flatMap((e) => e.figures);
  const learning: Learning = {
    rows: new Map(CLASSES.map((c) => [c, stepping(KIND_EVIDENCE.length)])),
    own: stepping(OWN.length),
    groups: GROUPS.map(() => stepping(OWN.length)),
  };
  const { rows, own, groups } = learning;
  const n = figures.reduce((sum, f) => sum + f.times, 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const f of figures) addSlopes(f, learning);
    for (const row of rows.values()) stepOn(row, n, DRAWN_BACK);
    for (const group of groups) stepOn(group, n, DRAWN_BACK_GROUP);
    stepOn(own, n, DRAWN_BACK_OWN);
  }
  return {
    rows: Object.fromEntries([...rows].filter(([c]) => c !== 'effective_date').map(([c, r]) => [c, short(r.weights)])),
    own: groups.map((g) => short(g.weights.map((x, i) => x + (own.weights[i] ?? 0)))),
  };
}

const HEAD = `// Longer than most files: made by \`npm run eval -- --learn\`; a row a class in the order of KIND_EVIDENCE, then a row a group in the order of OWN.
import type { KindWeights } from './kind-choice.ts';

/** How much each piece of evidence speaks for what a figure is, or against it. */
export const KIND_WEIGHTS: KindWeights = {
`;

/** Learns from the texts given how evidence adds up to what a figure is; writes `kind-weights.ts`. */
export function learnKinds(all: readonly Taught[]): number {
  const examples = figureExamples(all);
  const { rows, own } = kindWeights(examples);
  const lines = Object.entries(rows).map(([c, row]) => `    ${c}: [${row.join(', ')}],\n`);
  const text = `${HEAD}  rows: {\n${lines.join('')}  },\n  own: [\n${own.map((r) => `    [${r.join(', ')}],\n`).join('')}  ],\n};\n`;
  writeFileSync(join(import.meta.dirname, '../../src/understand/facts/kind-weights.ts'), text);
  return examples.reduce((sum, e) => sum + e.figures.length, 0);
}
