import type { Fact } from '../core/fact.ts';
import { withContext, withoutConverted, withoutHeadlineSum, withoutOlder } from './facts/background.ts';
import { HOME_CURRENCY } from './facts/everywhere.ts';
import type { Figures } from './facts/candidates.ts';
import { factOf } from './facts/fact-of.ts';
import { figuresOf, type FiguresRead } from './facts/figures.ts';
import { noteFirm, soleFirm } from './facts/firms.ts';
import { factLaidOut } from './facts/laid-out.ts';
import { kindsIn } from './facts/kind-choice.ts';
import { KIND_WEIGHTS } from './facts/kind-weights.ts';
import type { Class } from './facts/kinds.ts';
import { blank, noteColumns, remember, type Memory } from './facts/memory.ts';
import { spansOf } from './facts/periods.ts';
import type { Reading } from './facts/reading.ts';
import { withoutRepeats } from './facts/repeats.ts';
import { startCandidates, type Candidate } from './facts/start-evidence.ts';
import { startFact } from './facts/start-fact.ts';
import { startsOf } from './facts/starts.ts';
import { suspected, type Growth } from './facts/suspicion.ts';
import { WEIGHED, type Weighing } from './facts/whose.ts';
import type { Passage } from './passage.ts';

/** A sentence's facts, and the growth told beside them. */
type Found = { readonly facts: readonly Fact[]; readonly growths: readonly Growth[] };

/**
 * Reads every figure of a text that the vocabulary of facts knows (notes.md). Facts come in the order of the text, each
 * with its exact words; the same figure said twice is one. Linear in the length of the text; never throws.
 */
export function readFacts(p: Passage, weighing: Weighing = WEIGHED): readonly Fact[] {
  const read = figuresOf(p);
  return factsOf(p, read, kindsIn(read.text, KIND_WEIGHTS), weighing);
}

/** The facts of a text whose figures have been read and judged: what each candidate is, sentence by sentence. */
export function factsOf(
  p: Passage,
  read: FiguresRead,
  kinds: readonly (readonly Class[])[],
  weighing: Weighing = WEIGHED,
): readonly Fact[] {
  const { reading, scanned, firms, theme, text } = read;
  const memory = blank(reading, firms, theme, weighing);
  const dates = startCandidates(scanned, reading, theme);
  const facts: Fact[] = [];
  for (const [k, figures] of text.figures.entries()) {
    memory.next = soleFirm(scanned[k + 1]);
    const found = inSentence(figures, kinds[k] ?? [], startsOf(dates[k] ?? []), reading, memory);
    facts.push(...suspected(found.facts, found.growths));
  }
  const kept = withoutRepeats(withoutConverted(facts, memory.conversions), p.titleEnd);
  const told = withoutHeadlineSum(kept, p.titleEnd, HOME_CURRENCY[p.country ?? '']);
  return withoutOlder(withContext(told, reading.lead), reading.published).map(factLaidOut);
}

const MOST_CONVERSIONS = 20;

function inSentence(
  figures: Figures,
  kinds: readonly Class[],
  dates: readonly Candidate[],
  reading: Reading,
  memory: Memory,
): Found {
  const { signs, names, growths } = figures;
  const spans = spansOf(reading.text, signs, reading.published, reading.lexicon, memory.measured ?? memory.period);
  const told = figures.candidates.flatMap(({ amount }, i) => {
    const kind = kinds[i] ?? 'none';
    return kind === 'none' ? [] : [{ amount, kind }];
  });
  if (memory.conversions.length < MOST_CONVERSIONS) memory.conversions.push(...figures.conversions);
  const place = { names, spans, signs, reading, memory };
  const facts = told.map((t) => factOf(t, told, place));
  const starts = dates.map((s) => startFact(s, signs, names, reading, memory));
  noteFirm(signs, memory.firms);
  noteColumns(signs, spans, memory);
  const measures = signs.firms.length > 0 || signs.cues.some((c) => c.cue === 'users');
  remember(names, facts, spans, measures, memory);
  return { facts: [...facts, ...starts], growths };
}
