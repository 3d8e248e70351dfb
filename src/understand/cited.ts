import type { Cited, Office, Zone } from '../core/because.ts';
import type { Topic } from '../core/story.ts';
import type { Found, Reading } from './reading.ts';
import { heardFor } from './voices.ts';

const RANK: Readonly<Record<Zone, number>> = { title: 0, lead: 1, body: 2 };
/** More than anybody reads. */
const MOST = 8;
const LATIN_LETTER = /[\p{Script=Latin}\p{M}]/u;

function isLatinAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  // Han and Hangul, which most words of other scripts are written in.
  const other = (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
  return !other && LATIN_LETTER.test(text[i] ?? '');
}

/** A found word as the article prints it, to its end where the list holds only how it begins (`examin*`). */
export function printed(p: Reading, f: Pick<Found, 'at' | 'end'>): string {
  const { text } = p.folded;
  let end = f.end;
  if (isLatinAt(text, end - 1)) while (end < text.length && isLatinAt(text, end)) end++;
  return p.text.slice(p.folded.back(f.at), p.folded.back(end)).trim();
}

/**
 * The words found that `which` asks for, as printed, each once at its best place, none within another: of the title first, the
 * heavy before the light.
 */
export function cited(p: Reading, which: (f: Found) => boolean): readonly Cited[] {
  const best = new Map<string, { word: string; zone: Zone; weight: number }>();
  for (const f of p.found) {
    if (f.weight <= 0 || !which(f)) continue;
    const word = printed(p, f);
    const key = word.toLowerCase();
    const known = best.get(key);
    if (!known || RANK[f.zone] < RANK[known.zone]) best.set(key, { word, zone: f.zone, weight: f.weight });
  }
  const ranked = [...best.values()].sort((a, b) => RANK[a.zone] - RANK[b.zone] || b.weight - a.weight);
  const kept: Cited[] = [];
  for (const { word, zone } of ranked) {
    if (kept.length === MOST) break;
    if (!kept.some((k) => k.word.includes(word) || word.includes(k.word))) kept.push({ word, zone });
  }
  return kept;
}

/** The same words without their places. */
export function wordsPrinted(p: Reading, which: (f: Found) => boolean): readonly string[] {
  return cited(p, which).map((c) => c.word);
}

/** Few words say why; a word of fewer Latin letters says nothing to whoever reads it. */
const MOST_HEARD = 3;
const SHORTEST_HEARD = 5;

function isHangulAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xac00 && code <= 0xd7a3;
}

/** The whole word that a piece stands in, where spaces part words; elsewhere the piece itself. */
function wordAround(p: Reading, { at, end }: { readonly at: number; readonly end: number }): string {
  const { text } = p.folded;
  const isSame = isLatinAt(text, at) ? isLatinAt : isHangulAt(text, at) ? isHangulAt : () => false;
  let [from, to] = [at, end];
  while (from > 0 && isSame(text, from - 1)) from--;
  while (to < text.length && isSame(text, to)) to++;
  return printed(p, { at: from, end: to });
}

/**
 * Words that nobody chose and that speak loudest for a topic, as printed: whole words where spaces part them, each once,
 * none within another nor within those `said` already.
 */
export function heardWords(p: Reading, topic: Topic, said: readonly string[]): readonly string[] {
  const words: string[] = [];
  const isIn = (word: string) => (w: string) => w.includes(word) || word.includes(w);
  for (const piece of heardFor(p, topic)) {
    const word = wordAround(p, piece);
    const short = isLatinAt(p.folded.text, piece.at) && word.length < SHORTEST_HEARD;
    if (short || said.some(isIn(word)) || words.some(isIn(word))) continue;
    words.push(word);
    if (words.length === MOST_HEARD) break;
  }
  return words;
}

/** The offices named, each once, in the order of the text. */
export function officesIn(p: Reading): readonly Office[] {
  const offices = new Map<string, Office>();
  for (const f of p.found) {
    if (f.kind === 'authority' && !offices.has(f.of)) offices.set(f.of, { id: f.of, word: printed(p, f) });
  }
  return [...offices.values()];
}
