import type { FactKind } from '../../core/fact.ts';
import type { Amount } from './amounts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Signs } from './signs.ts';
import { distance, pastBracket } from './way.ts';
import { skipBack, skipGap } from './words.ts';

/** True for a growth, a decline or a gap: "up 3.4 %", "41,000명 증가", "41,000 more users". */
export function isDelta(text: string, amount: Amount, lexicon: Lexicon): boolean {
  if (amount.old) return false;
  let start = skipBack(text, amount.at);
  for (let n = 0; n < 2; n++) {
    const bound = lexicon.boundBefore.before(text, start);
    if (bound && bound.meaning !== 'up to') start = skipBack(text, bound.at);
  }
  if (lexicon.deltaBefore.before(text, start)?.meaning) return true;
  let after = skipGap(text, pastBracket(text, amount.end), 1);
  for (let n = 0; n < 3; n++) {
    if (lexicon.deltaAfter.at(text, after)) return true;
    const through = lexicon.deltaThrough.at(text, after);
    if (!through) break;
    after = skipGap(text, through.end, 1);
  }
  for (let k = amount.at + 1; k < amount.end; k++) if (text[k - 1] === ' ' && lexicon.inside.at(text, k)) return true;
  return false;
}

const UNSAID_REACH = 70;

/** True when the sentence says that it did not happen. */
export function isUnsaid(amount: Amount, kind: FactKind, signs: Signs, density: number): boolean {
  if (kind === 'threshold' || kind === 'duty_rate' || kind === 'mau' || kind === 'share' || kind === 'price')
    return false;
  return signs.cues.some(
    (c) => c.cue === 'unsaid' && distance(signs, amount.at, amount.end, c, density) < UNSAID_REACH,
  );
}
