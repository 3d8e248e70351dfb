import type { FigureRule } from '../../core/because.ts';
import type { Fact } from '../../core/fact.ts';
import type { Passage } from '../passage.ts';
import { judge } from './kinds.ts';
import type { Theme } from './theme.ts';
import { settingOf, type Reading } from './reading.ts';
import { scan } from './scan.ts';
import type { Signs } from './signs.ts';

function inSentence(fact: Fact, signs: Signs, theme: Theme, reading: Reading): FigureRule | undefined {
  const amount = signs.amounts.find((a) => reading.quote(a.at, a.end).at === fact.at);
  if (!amount) return undefined;
  const named = reading.namesIn(signs.from, signs.to).length > 0;
  const judged = judge(reading.text, amount, signs, theme, named, reading.lexicon);
  const { by, kind } = judged ?? {};
  if (by && kind === fact.kind) return { kind: 'cue', word: reading.quote(by.at, by.end).quote };
  return signs.amounts.some((a) => a.at < amount.at && a.unit === amount.unit) ? { kind: 'list' } : { kind: 'theme' };
}

/** What made each figure the kind of fact it is, in their order: the text is read again, so this is for explaining only. */
export function figureRules(p: Passage, facts: readonly Fact[]): readonly FigureRule[] {
  const reading = settingOf(p);
  const scanned = reading.sentences.map(({ from, to }) => scan(reading.text, from, to, reading));
  const theme: Theme = new Set(scanned.slice(0, 2).flatMap((s) => s.cues.map((c) => c.cue)));
  return facts.map((fact) => {
    if (fact.kind === 'effective_date') return { kind: 'start' };
    for (const signs of scanned) {
      const rule = inSentence(fact, signs, theme, reading);
      if (rule) return rule;
    }
    return { kind: 'theme' };
  });
}
