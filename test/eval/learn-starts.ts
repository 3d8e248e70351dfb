import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readied } from '../../src/understand/facts/readied.ts';
import { START_EVIDENCE, startCandidates, type Candidate } from '../../src/understand/facts/start-evidence.ts';
import { startsOf } from '../../src/understand/facts/starts.ts';
import { TIMES } from './batches.ts';
import { yesOrNo, type Row } from './logistic.ts';
import { FOLDS, foldOf, type Taught } from './taught.ts';
import { sets, type Tally } from './score.ts';

const ROUNDS = 300;
const DRAWN_BACK = 0.001;

/** An article's dates with what speaks for each, and the starts its label names. */
export type Dated = { readonly t: Taught; readonly dates: readonly Candidate[]; readonly starts: readonly string[] };

/** All dates of the articles that may be starts. */
export function datedIn(all: readonly Taught[]): readonly Dated[] {
  return all.map((t) => {
    const { reading, scanned, theme } = readied(t.p);
    const starts = t.facts.filter((f) => f.kind === 'effective_date').map((f) => String(f.value));
    return { t, dates: startCandidates(scanned, reading, theme).flat(), starts };
  });
}

/** A date that only names a start more or less exactly teaches nothing. */
function rowsOf({ t, dates, starts }: Dated): readonly Row[] {
  return dates.flatMap(({ iso, evidence }) => {
    const is = starts.includes(iso);
    if (!is && starts.some((s) => s.startsWith(iso) || iso.startsWith(s))) return [];
    return [{ evidence, is, times: TIMES[t.batch] }];
  });
}

/** Logistic regression of being a start; the same weights every time. */
export function learnedStarts(all: readonly Dated[]): readonly number[] {
  return yesOrNo(all.flatMap(rowsOf), START_EVIDENCE.length, ROUNDS, DRAWN_BACK);
}

/** What is told of one text: a month is told by a day of it as well. */
function told(dates: readonly Candidate[], weights: readonly number[]): readonly string[] {
  const isos = new Set(startsOf(dates, weights).map((c) => c.iso));
  return [...isos].filter((iso) => ![...isos].some((o) => o !== iso && o.startsWith(iso)));
}

/** Starts of texts that the weights never saw. */
export function foldedStarts(all: readonly Dated[]): readonly { readonly t: Taught; readonly tally: Tally }[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const weights = learnedStarts(all.filter((d) => foldOf(d.t) !== k));
    return all.filter((d) => foldOf(d.t) === k).map((d) => ({ t: d.t, tally: sets(d.starts, told(d.dates, weights)) }));
  }).flat();
}

const HEAD = `// Made by \`npm run eval -- --learn\`; in the order of START_EVIDENCE.

/** How much each piece of evidence speaks for a date being a start, or against it. */
export const START_WEIGHTS: readonly number[] = [
`;

/** Learns how evidence adds up to a start and writes `start-weights.ts`; gives the number of dates learned from. */
export function learnStarts(all: readonly Taught[]): number {
  const dated = datedIn(all);
  const file = join(import.meta.dirname, '../../src/understand/facts/start-weights.ts');
  writeFileSync(file, `${HEAD}  ${learnedStarts(dated).join(', ')},\n];\n`);
  return dated.reduce((n, d) => n + d.dates.length, 0);
}
