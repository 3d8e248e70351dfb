import type { Found, Reading } from './reading.ts';

/** How far a clause of "after" reaches, in letters. */
const REACH = 60;
const BREAK = /[,，、;:…—–|·]/u;
/** Korean, Chinese and Japanese say "after" behind what happened; the others before it. */
const BEHIND = /[가-힣\p{Script=Han}ぁ-ん]/u;

function within(p: Reading, f: Found, cue: Found): boolean {
  const [from, to] = BEHIND.test(cue.word) ? [f.end, cue.at] : [cue.end, f.at];
  if (to - from > REACH || to < from - 1) return false;
  return !BREAK.test(p.folded.text.slice(from, to));
}

/**
 * Tells the words that a title or a first sentence only looks back at: the fine of "Temu files its plan after a fine"
 * and of "과징금 석 달 만에 개선계획 제출" is no news. Reads the words of `after` of the language.
 */
export function aftermathOf(p: Reading): (f: Found) => boolean {
  const cues = p.found.filter((f) => f.kind === 'after' && f.sentence < 2);
  return (f) => cues.some((cue) => cue.sentence === f.sentence && within(p, f, cue));
}

/**
 * True when the title says that the text tells no act but describes, reviews, explains or holds a view ("Opinion:",
 * "[르포]", "年終回顧："): a word of `genre` opens the title or a part of it, or stands before a colon or a bracket.
 */
export function isPortrait(p: Reading): boolean {
  const { text } = p.folded;
  return p.found.some((f) => {
    if (f.kind !== 'genre' || f.zone !== 'title') return false;
    const before = text.slice(0, f.at).trimEnd().slice(-1);
    const after = text.slice(f.end).trimStart().slice(0, 1);
    return before === '' || /[\p{P}|]/u.test(before) || /[:：\])】》〉|]/u.test(after);
  });
}
