import type { LanguageCode } from '../../core/item.ts';
import { scannerOf, type Hit, type Scanner, type Words } from '../scan.ts';
import { GATE_WORDS, type Act } from './words.ts';

/** Whether it is said to have happened, not to have happened, or only that it may. */
export type Mode = 'done' | 'not' | 'may';

/** An act that a sentence tells. */
export type Told = {
  readonly act: Act;
  readonly mode: Mode;
  /** Where the word stands, in the sentence. */
  readonly at: number;
};

/** How far a negation or a doubt reaches, in letters; words are shorter in Korean and Japanese. */
const REACH: Readonly<Record<string, readonly [before: number, after: number]>> = {
  ko: [10, 22],
  ja: [8, 20],
  en: [34, 22],
  id: [34, 18],
};
const BREAK =
  /[,;:()、。，]|\bbut\b|\bwhile\b|\bafter\b|\balthough\b|\btetapi\b|\bsementara\b|지만|으나|면서|한편|が、|一方/u;
function sensed(tag: string, list: string): Words {
  return list.split(',').map((word) => ({ word: word.trim().toLowerCase(), sense: { tag, weight: 1 } }));
}

const scanners = new Map<LanguageCode, Scanner | null>();

function scannerFor(language: LanguageCode): Scanner | null {
  const known = scanners.get(language);
  if (known !== undefined) return known;
  const words = GATE_WORDS[language];
  const made = words
    ? scannerOf(
        [
          ...Object.entries(words.acts).flatMap(([act, list]) => sensed(`act/${act}`, list)),
          ...sensed('not/before', words.not.before),
          ...sensed('not/after', words.not.after),
          ...sensed('may/before', words.may.before),
          ...sensed('may/after', words.may.after),
          ...sensed('shield/word', words.shield),
        ].filter((w) => w.word !== ''),
      )
    : null;
  scanners.set(language, made);
  return made;
}

/** True when the acts of a language are known. */
export function knowsActs(language: LanguageCode): boolean {
  return scannerFor(language) !== null;
}

type Turn = { readonly kind: string; readonly of: string; readonly at: number; readonly end: number };

function reaches(
  turn: Turn,
  act: Hit,
  others: readonly Hit[],
  text: string,
  reach: readonly [number, number],
): boolean {
  const before = turn.end <= act.at;
  const after = turn.at >= act.end;
  if (before ? turn.of !== 'before' : !after || turn.of !== 'after') return false;
  const [from, to] = before ? [turn.end, act.at] : [act.end, turn.at];
  if (to - from > reach[before ? 0 : 1]) return false;
  if (BREAK.test(text.slice(from, to))) return false;
  // A doubt is said once for all that follows in its clause: "faces a probe and a fine".
  if (turn.kind === 'may' && before) return true;
  return !others.some((o) => o !== act && o.at >= from && o.end <= to && o.of !== act.of && !near(o, act));
}

/** Acts side by side are one phrase: 과징금 부과 조치, "fine and ban". */
function near(a: Hit, b: Hit): boolean {
  return Math.min(Math.abs(a.at - b.end), Math.abs(b.at - a.end)) <= 5;
}

/** A word inside a longer one is not meant: 適合 in 不適合. */
function outermost(acts: readonly Hit[]): readonly Hit[] {
  return acts.filter((a) => !acts.some((b) => b.at <= a.at && b.end >= a.end && b.end - b.at > a.end - a.at));
}

/** The acts of one sentence (folded) with their modes, in order. */
export function actsIn(folded: string, language: LanguageCode): readonly Told[] {
  const hits = scannerFor(language)?.(folded) ?? [];
  const shields = hits.filter((h) => h.kind === 'shield');
  const free = (h: Hit) => !shields.some((s) => h.at >= s.at && h.end <= s.end);
  const acts = outermost(hits.filter((h) => h.kind === 'act' && free(h)));
  const turns = hits.filter((h) => (h.kind === 'not' || h.kind === 'may') && free(h));
  const reach = REACH[language] ?? [30, 20];
  const told: Told[] = [];
  for (const act of acts) {
    const turned = turns.filter((t) => reaches(t, act, acts, folded, reach)).map((t) => t.kind);
    const mode: Mode = turned.includes('not') ? 'not' : turned.includes('may') ? 'may' : 'done';
    told.push({ act: act.of as Act, mode, at: act.at });
  }
  return told;
}
