import type { FigureRule } from '../../core/because.ts';
import type { Fact } from '../../core/fact.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from './candidates.ts';
import { figuresOf } from './figures.ts';
import { CUES_FROM } from './kind-evidence.ts';
import { CUE_AT, type TextOfFigures } from './kind-text.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import type { CueAt, Signs } from './signs.ts';
import { distance } from './way.ts';

const MOST_WORDS = 2;
/** Less than this a word hardly counts. */
const AUDIBLE = 0.1;
const HALF = 24;

/** The words of the sentence that speak loudest for a kind and against its being no fact, in the order of the text. */
function speakers({ amount }: Candidate, kind: Fact['kind'], signs: Signs, density: number): readonly CueAt[] {
  const { rows } = KIND_WEIGHTS;
  const loud = (cue: CueAt) => {
    const from = cue.at < amount.at ? CUES_FROM.before : CUES_FROM.after;
    const at = from + (CUE_AT.get(cue.cue) ?? 0);
    const weight = (rows[kind]?.[at] ?? 0) - (rows.none?.[at] ?? 0);
    return (weight * HALF) / (HALF + distance(signs, amount.at, amount.end, cue, density));
  };
  return signs.cues
    .map((cue) => ({ cue, loud: loud(cue) }))
    .filter((c) => c.loud > AUDIBLE)
    .sort((a, b) => b.loud - a.loud)
    .slice(0, MOST_WORDS)
    .map((c) => c.cue)
    .sort((a, b) => a.at - b.at);
}

function ruleOf(candidate: Candidate, fact: Fact, signs: Signs, { reading }: TextOfFigures): FigureRule {
  const { kind, way, by } = candidate.ruled;
  const word = (cue: CueAt) => reading.quote(cue.at, cue.end).quote;
  if (kind === fact.kind && by) return { kind: 'cue', word: word(by) };
  if (kind === fact.kind && (way === 'list' || way === 'old' || way === 'carried')) return { kind: 'list' };
  if (kind === fact.kind && way === 'theme') return { kind: 'theme' };
  const words = speakers(candidate, fact.kind, signs, reading.lexicon.language.density).map(word);
  return { kind: 'weighed', words: [...new Set(words)] };
}

/** What made each figure the kind of fact it is, in their order: the text is read again, so this is for explaining only. */
export function figureRules(p: Passage, facts: readonly Fact[]): readonly FigureRule[] {
  const { text } = figuresOf(p);
  const at = new Map(
    text.figures.flatMap(({ candidates, signs }) =>
      candidates.map((c) => [text.reading.quote(c.amount.at, c.amount.end).at, { candidate: c, signs }] as const),
    ),
  );
  return facts.map((fact) => {
    if (fact.kind === 'effective_date') return { kind: 'start' };
    const found = at.get(fact.at);
    return found ? ruleOf(found.candidate, fact, found.signs, text) : { kind: 'weighed', words: [] };
  });
}
