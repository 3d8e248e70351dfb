import type { LanguageCode } from '../../core/item.ts';
import { scannerOf, type Hit, type Scanner, type Words } from '../scan.ts';
import { TONGUES } from '../tongues.ts';
import type { Act, GateWords } from './words.ts';

/** Whether it is said to have happened, not to have happened, or only that it may. */
export type Mode = 'done' | 'not' | 'may';

/** An act that a sentence tells. */
export type Told = {
  readonly act: Act;
  readonly mode: Mode;
  /** Where the word stands, in the sentence. */
  readonly at: number;
};

/** Marks at which a negation stops, in any language. */
const BREAK = /[,;:()、。，…"“”]/u;
/** `rief…zurück` is a word whose other half follows in its clause. */
function sensed(tag: string, list: string): Words {
  return list.split(',').map((entry) => {
    const [word = '', rest] = entry.trim().toLowerCase().split('…');
    return { word, sense: { tag: rest ? `${tag}/${rest}` : tag, weight: 1 } };
  });
}

/** The gate's words of a language; undefined when its acts are not known. */
export function wordsOf(language: LanguageCode): GateWords | undefined {
  return TONGUES.find((t) => t.code === language)?.gate;
}

const scanners = new Map<LanguageCode, Scanner | null>();

function scannerFor(language: LanguageCode): Scanner | null {
  const known = scanners.get(language);
  if (known !== undefined) return known;
  const words = wordsOf(language);
  const made = words
    ? scannerOf(
        [
          ...Object.entries(words.acts).flatMap(([act, list]) => sensed(`act/${act}`, list)),
          ...sensed('not/before', words.not.before),
          ...sensed('not/after', words.not.after),
          ...sensed('may/before', words.may.before),
          ...sensed('may/after', words.may.after),
          ...sensed('shield/word', words.shield),
          ...sensed('break/word', words.breaks),
          ...sensed('order/word', words.orders),
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

/** A sentence with what was found in it. */
type Looked = {
  readonly text: string;
  readonly acts: readonly Hit[];
  readonly breaks: readonly Hit[];
  readonly reach: readonly [before: number, after: number];
};

/** How far the second half of a parted verb may stand from the first, in letters. */
const PARTED = 90;

function isWhole(hit: Hit, text: string): boolean {
  const rest = hit.tag.split('/')[2];
  if (rest === undefined) return true;
  const clause = text.slice(hit.end, hit.end + PARTED).split(/[,;:]/u)[0] ?? '';
  return ` ${clause.split(/[^\p{L}]+/u).join(' ')} `.includes(` ${rest} `);
}

/** Acts done to a suit or a probe: a suit that is dismissed was brought all the same. */
const PRECEDES: ReadonlySet<string> = new Set(['sue', 'appeal', 'investigate']);
const ENDS: ReadonlySet<string> = new Set(['reject', 'withdraw', 'deny']);

function reaches(turn: Turn, act: Hit, { acts, breaks, text, reach }: Looked): boolean {
  if (PRECEDES.has(act.of) && acts.some((a) => ENDS.has(a.of) && a.at < turn.end && turn.at < a.end)) return false;
  const before = turn.end <= act.at;
  const after = turn.at >= act.end;
  if (before ? turn.of !== 'before' : !after || turn.of !== 'after') return false;
  const [from, to] = before ? [turn.end, act.at] : [act.end, turn.at];
  if (to - from > reach[before ? 0 : 1]) return false;
  if (BREAK.test(text.slice(from, to)) || breaks.some((b) => b.at > from && b.end <= to)) return false;
  // A doubt is said once for all that follows in its clause: "faces a probe and a fine".
  if (turn.kind === 'may' && before) return true;
  return !acts.some((o) => o !== act && o.at >= from && o.end <= to && o.of !== act.of && !near(o, act));
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
  // The act of a shield is meant ("tidak aman"), a word inside it is not.
  const free = (h: Hit) => !shields.some((s) => h.at >= s.at && h.end <= s.end && h.word !== s.word);
  const acts = outermost(hits.filter((h) => h.kind === 'act' && free(h) && isWhole(h, folded)));
  const turns = hits.filter((h) => (h.kind === 'not' || h.kind === 'may') && free(h));
  const breaks = hits.filter((h) => h.kind === 'break' && free(h));
  const looked: Looked = { text: folded, acts, breaks, reach: wordsOf(language)?.reach ?? [30, 20] };
  const told: Told[] = [];
  for (const act of acts) {
    const turned = turns.filter((t) => reaches(t, act, looked)).map((t) => t.kind);
    const mode: Mode = turned.includes('not') ? 'not' : turned.includes('may') ? 'may' : 'done';
    told.push({ act: act.of as Act, mode, at: act.at });
  }
  return told;
}

/** True when a sentence (folded) gives orders to whoever sums it up; what it says is nobody's report. */
export function orders(folded: string, language: LanguageCode): boolean {
  return (scannerFor(language)?.(folded) ?? []).some((h) => h.kind === 'order');
}
