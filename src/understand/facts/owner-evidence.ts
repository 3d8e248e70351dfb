import type { FactKind } from '../../core/fact.ts';
import { AROUND } from './around.ts';

/** Kinds that may be somebody's; lines and rates of a rule are nobody's. */
export const OWNED = [
  'mau',
  'investment',
  'fine',
  'purchase_volume',
  'share',
  'recall_count',
  'commission',
  'breach_count',
  'price',
  'effective_date',
] as const satisfies readonly FactKind[];

/** What speaks for a platform, weighed for every kind of figure and for each kind by itself. */
const BY_KIND = [
  'named',
  'the rules say so',
  'in the sentence',
  'alone in the sentence',
  'nearest',
  'nearest before',
  'carried',
  'alone in the text',
  'in the title',
  'alone in the title',
  'part of all names told',
  'told with this figure before',
  'told with this kind before',
  'place only',
  'joined with others',
  'nobody',
  'nobody by the rules',
  'nobody: no name here',
  'nobody: several names here',
  'nobody: one name in the text',
  'nobody: several names in the text',
  'nobody told with this figure before',
  'nobody told with this kind before',
  'nobody: a rule for anyone',
  'nobody: other names nearest',
  'nobody: joined names nearest',
] as const;
const FOR_ALL = [
  'near before',
  'near after',
  'parted',
  'in the order of the figures',
  'in the order of the figures, with each',
  'first in the sentence',
  'right before a break',
  'told most',
  'sentences since told',
  'in the sentence before',
  'sole name lately',
  'a peer',
  'nobody: at most',
  'nobody: at least',
  'nobody: percent',
  'nobody: in the title',
] as const;
type Piece = (typeof BY_KIND)[number] | (typeof FOR_ALL)[number];

/** What each number of the evidence stands for, in order; the row of `owner-weights.ts` has this order. */
export const OWNER_EVIDENCE: readonly string[] = [
  ...BY_KIND,
  ...FOR_ALL,
  ...OWNED.flatMap((kind) => BY_KIND.map((piece) => `${kind}: ${piece}`)),
  ...AROUND.map((a) => `nobody: ${a}`),
  ...OWNED.flatMap((kind) => AROUND.map((a) => `${kind}: nobody: ${a}`)),
];

const PLACE: ReadonlyMap<string, number> = new Map(OWNER_EVIDENCE.map((name, i) => [name, i]));
const FIRST_BY_KIND = BY_KIND.length + FOR_ALL.length;
const FIRST_AROUND = FIRST_BY_KIND + OWNED.length * BY_KIND.length;

/** Evidence that is nearly all nothing: places in `OWNER_EVIDENCE` and what stands there. */
export type Sparse = { readonly at: number[]; readonly worth: number[] };

/** Sets a piece of evidence. */
export type Setter = (piece: Piece, value?: number) => void;

/** Sets evidence on a figure of a kind: a piece counts for all kinds and, where it has a weight of its own, for this one. */
export function setterFor(kind: FactKind, evidence: Sparse): Setter {
  const own = OWNED.indexOf(kind as (typeof OWNED)[number]);
  return (piece, value = 1) => {
    const place = PLACE.get(piece) ?? 0;
    evidence.at.push(place);
    evidence.worth.push(value);
    if (place >= BY_KIND.length || own < 0) return;
    evidence.at.push(FIRST_BY_KIND + own * BY_KIND.length + place);
    evidence.worth.push(value);
  };
}

/** Adds what is heard around a figure, in the order of `AROUND`: it speaks for nobody's being the owner, or against it. */
export function addAround(kind: FactKind, around: Float64Array, { at, worth }: Sparse): void {
  const own = OWNED.indexOf(kind as (typeof OWNED)[number]) + 1;
  for (let i = 0; i < around.length; i++) {
    const voice = around[i] ?? 0;
    if (voice === 0) continue;
    at.push(FIRST_AROUND + i, FIRST_AROUND + own * AROUND.length + i);
    worth.push(voice, voice);
  }
}
