import type { Fact } from '../core/fact.ts';
import { withContext, withoutConverted, withoutHeadlineSum, withoutOlder } from './facts/background.ts';
import { startsOf } from './facts/dates.ts';
import { HOME_CURRENCY } from './facts/everywhere.ts';
import { candidatesIn, type Figures } from './facts/candidates.ts';
import { factOf } from './facts/fact-of.ts';
import { noteFirm, noteFirms, soleFirm } from './facts/firms.ts';
import { heard } from './facts/kinds.ts';
import { blank, noteColumns, remember, type Memory } from './facts/memory.ts';
import { spansOf } from './facts/periods.ts';
import { settingOf, type Reading } from './facts/reading.ts';
import { withoutRepeats } from './facts/repeats.ts';
import { scan } from './facts/scan.ts';
import { startFact } from './facts/start-fact.ts';
import { suspected, type Growth } from './facts/suspicion.ts';
import type { Passage } from './passage.ts';

/** A sentence's facts, and the growth told beside them. */
type Found = { readonly facts: readonly Fact[]; readonly growths: readonly Growth[] };

/**
 * Reads every figure of a text that the vocabulary of facts knows (notes.md). Facts come in the order of the text, each
 * with its exact words; the same figure said twice is one. Linear in the length of the text; never throws.
 */
export function readFacts(p: Passage): readonly Fact[] {
  const reading = settingOf(p);
  const memory = blank();
  const read = reading.sentences.map(({ from, to }) => scan(reading.text, from, to, reading));
  noteFirms(read, memory.firms);
  const scanned = read.map((s) => heard(s, memory.firms.only !== null || s.firms.length > 0));
  memory.theme = new Set(scanned.slice(0, 2).flatMap((s) => s.cues.map((c) => c.cue)));
  const facts: Fact[] = [];
  for (const [k, figures] of candidatesIn(scanned, reading, memory.theme).entries()) {
    memory.next = soleFirm(scanned[k + 1]);
    const found = inSentence(figures, reading, memory);
    facts.push(...suspected(found.facts, found.growths));
  }
  const kept = withoutRepeats(withoutConverted(facts, memory.conversions), p.titleEnd);
  const told = withoutHeadlineSum(kept, p.titleEnd, HOME_CURRENCY[p.country ?? '']);
  return withoutOlder(withContext(told, reading.lead), reading.published);
}

const MOST_CONVERSIONS = 20;

function inSentence(figures: Figures, reading: Reading, memory: Memory): Found {
  const { signs, names, growths } = figures;
  const spans = spansOf(reading.text, signs, reading.published, reading.lexicon, memory.measured ?? memory.period);
  const told = figures.candidates.flatMap(({ amount, kind }) => (kind === 'none' ? [] : [{ amount, kind }]));
  if (memory.conversions.length < MOST_CONVERSIONS) memory.conversions.push(...figures.conversions);
  const facts = told.map((t) => factOf(t, told, names, spans, signs, reading, memory));
  const starts = startsOf(reading.text, signs, reading.published, reading.lexicon, memory.theme).map((s) =>
    startFact(s, signs, names, reading, memory.last),
  );
  noteFirm(signs, memory.firms);
  noteColumns(signs, spans, memory);
  const measures = signs.firms.length > 0 || signs.cues.some((c) => c.cue === 'users');
  remember(names, facts, spans, measures, memory);
  return { facts: [...facts, ...starts], growths };
}
