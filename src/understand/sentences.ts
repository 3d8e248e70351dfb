import { isFrame, looksListed, opensRelated } from './boilerplate.ts';
import { nextCut } from './marks.ts';
import type { Sentence } from './passage.ts';
import { alternatives, TONGUES } from './tongues.ts';

/** Beyond this a line is cut at white space, so that one endless line stays cheap and no sentence is a book. */
const LONGEST = 600;
const LONGEST_THAI = 220;
/** In a longer stretch a bracket that is still open holds nothing together. */
const LONGEST_ASIDE = 300;
/** What is looked at before and after a mark to tell whether it ends a sentence. */
const LOOK_BACK = 16;
const LOOK_AHEAD = 40;

function listed(kind: 'abbreviations' | 'goesOn'): string {
  return alternatives(TONGUES.map((t) => t.sentences[kind] ?? ''));
}

function pointedMonths(): string {
  return alternatives(TONGUES.flatMap((t) => (t.facts.time.ordinal === '.' ? t.facts.time.months : [])));
}

const ABBREVIATION = new RegExp(`(?:^|[\\s(“"])(?:[A-Z]|${listed('abbreviations')})\\.\\s*$`, 'u');
const DATE_TAIL = /(?:^|[^\d])\d{1,4}\.\s*$/u;
/** After the point of a day: the next number, a bracket, or a month in languages that write "1. Juli". */
const DATE_ON = new RegExp(`^\\s*(?:\\d|\\(|(?:${pointedMonths()})(?!\\p{L}))`, 'iu');
const WHOLE_DATE = /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.\s*$/u;
const GOES_ON = new RegExp(`^\\s*(?:["”’'」』)\\]]*\\s*)?(?:${listed('goesOn')}|[a-zà-ỹ])`, 'u');

const ENDS = /[.。!！?？]["”’'」』)\]]*\s*$/u;
const POINT = /\.\s*$/u;

/** How many brackets and quotations stand open, counted on as a sentence grows; `from` is where the count began. */
type Open = { from: number; at: number; depth: number };

function isOpenAt(text: string, cut: number, open: Open): boolean {
  for (; open.at < cut; open.at++) {
    const c = text[open.at];
    if (c === '「' || c === '『' || c === '“' || c === '(' || c === '（') open.depth++;
    else if ((c === '」' || c === '』' || c === '”' || c === ')' || c === '）') && open.depth > 0) open.depth--;
  }
  return open.depth > 0;
}

/** True when what follows a mark belongs to the sentence before it: abbreviations, dates, quotations, brackets. */
function belongs(text: string, cut: number, end: number, open: Open): boolean {
  const length = cut - open.from;
  if (length > LONGEST) return false;
  const tail = text.slice(Math.max(open.from, cut - LOOK_BACK), cut);
  if (!ENDS.test(tail)) return true;
  const after = text.slice(cut, Math.min(end, cut + LOOK_AHEAD));
  if (POINT.test(tail)) {
    if (ABBREVIATION.test(tail) || WHOLE_DATE.test(tail)) return true;
    if (DATE_TAIL.test(tail) && DATE_ON.test(after)) return true;
  }
  if (GOES_ON.test(after)) return true;
  return length < LONGEST_ASIDE && isOpenAt(text, cut, open);
}

/** A stretch without space around it; nothing when no letter or digit is in it. */
function tidied(text: string, from: number, to: number, found: Sentence[]): void {
  const words = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  const lead = words.length - words.trimStart().length;
  found.push({ at: from + lead, length: words.trim().length });
}

/** A sentence, in pieces cut at spaces where it is longer than any should be. */
function cut(text: string, from: number, to: number, longest: number, found: Sentence[]): void {
  let at = from;
  while (to - at > longest) {
    const space = text.slice(at, at + longest + 1).lastIndexOf(' ');
    const end = at + (space > longest / 2 ? space : longest);
    tidied(text, at, end, found);
    at = end;
  }
  tidied(text, at, to, found);
}

/** The sentences of a line that is no frame; of several one may still be. */
function ofLine(text: string, from: number, to: number, found: Sentence[]): void {
  const first = found.length;
  splitLine(text, from, to, found);
  if (found.length === first + 1 && found[first]?.length === text.slice(from, to).trim().length) return;
  for (const s of found.splice(first)) if (!isFrame(text.slice(s.at, s.at + s.length))) found.push(s);
}

function splitLine(text: string, from: number, to: number, found: Sentence[]): void {
  if (THAI.test(text.slice(from, to))) return cut(text, from, to, LONGEST_THAI, found);
  const open: Open = { from, at: from, depth: 0 };
  for (let next = nextCut(text, from, to); next < to; next = nextCut(text, next, to)) {
    if (belongs(text, next, to, open)) continue;
    cut(text, open.from, next, LONGEST, found);
    [open.from, open.at, open.depth] = [next, next, 0];
  }
  cut(text, open.from, to, LONGEST, found);
}

const THAI = /[\u0e00-\u0e7f]{8}/;

/** Lines of a body that tell something, with their places: no frames, no lists of other articles. */
function tellingLines(text: string, from: number): readonly Sentence[] {
  const kept: Sentence[] = [];
  let listing = false;
  for (let at = from; at <= text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    if (listing && line.trim() !== '') listing = looksListed(line);
    if (opensRelated(line)) listing = true;
    if (!listing && !isFrame(line)) kept.push({ at, length: end - at });
    at = end + 1;
  }
  return kept;
}

/**
 * The sentences of `title + '\n' + body` in order. The title is the first, whole; captions, bylines, press-release
 * frames and lists of related articles are left out. Thai, which has no sentence mark, goes by lines, cut at spaces.
 */
export function sentencesOf(text: string, titleEnd: number): readonly Sentence[] {
  const found: Sentence[] = [];
  tidied(text, 0, titleEnd, found);
  for (const line of tellingLines(text, titleEnd + 1)) ofLine(text, line.at, line.at + line.length, found);
  return found;
}
