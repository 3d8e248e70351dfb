import { gate } from '../../src/understand/gate.ts';
import {
  HONEST,
  LIES,
  REPORTS,
  reportIn,
  SIX_HONEST,
  SIX_LIES,
  SIX_MATTERS,
  type SaidOf,
} from '../model/gate-tongues.ts';

function count(language: string, said: SaidOf, lies: SaidOf, reports: typeof REPORTS): readonly [number, number] {
  const report = reportIn(language, reports);
  const passes = ([lang, text]: SaidOf[number]) => gate(text, lang, [report]).passes;
  return [said.filter(passes).length, lies.filter((l) => !passes(l)).length];
}

/** How many honest sentences about the two reports the gate shows and how many lies it refuses, a line per language. */
export function gateTable(): string {
  const lines = Object.keys(REPORTS).map((language) => {
    const [shown, refused] = count(language, HONEST, LIES, REPORTS);
    const [more, others] = count(language, SIX_HONEST, SIX_LIES, SIX_MATTERS);
    const honest = `${shown + more}/${HONEST.length + SIX_HONEST.length}`;
    const lies = `${refused + others}/${LIES.length + SIX_LIES.length}`;
    return `${language.padEnd(6)}${honest.padStart(14)}${lies.padStart(15)}`;
  });
  return ['gate        honest shown   lies refused', ...lines].join('\n');
}
