import { isFrame, looksListed, opensRelated } from './boilerplate.ts';
import type { Sentence } from './passage.ts';
import { alternatives, TONGUES } from './tongues.ts';

/** Beyond this a line is cut at white space, so that one endless line stays cheap and no sentence is a book. */
const LONGEST = 600;
const LONGEST_THAI = 220;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

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

function unclosed(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '「' || c === '『' || c === '“' || c === '(' || c === '（') depth++;
    else if ((c === '」' || c === '』' || c === '”' || c === ')' || c === '）') && depth > 0) depth--;
  }
  return depth > 0;
}

function belongs(before: string, after: string): boolean {
  if (before.length > LONGEST) return false;
  const tail = before.slice(-16);
  if (ABBREVIATION.test(tail) || WHOLE_DATE.test(tail)) return true;
  if (DATE_TAIL.test(tail) && DATE_ON.test(after)) return true;
  if (!/[.。!！?？]["”’'」』)\]]*\s*$/u.test(tail)) return true;
  if (GOES_ON.test(after)) return true;
  return before.length < 300 && unclosed(before);
}

function cut(line: string, at: number, longest: number): readonly Sentence[] {
  if (line.length <= longest) return [{ at, length: line.length }];
  const parts: Sentence[] = [];
  for (let from = 0; from < line.length;) {
    let to = Math.min(from + longest, line.length);
    const space = to < line.length ? line.lastIndexOf(' ', to) : -1;
    if (space > from + longest / 2) to = space;
    parts.push({ at: at + from, length: to - from });
    from = to;
  }
  return parts;
}

function pieces(line: string): readonly string[] {
  if (!/[.!?。！？]/.test(line) || !/[.!?。！？]./u.test(line)) return [line];
  return [...segmenter.segment(line)].map((s) => s.segment);
}

function ofLine(line: string, at: number): readonly Sentence[] {
  const thai = /[\u0e00-\u0e7f]{8}/.test(line);
  if (thai) return cut(line, at, LONGEST_THAI);
  const found: Sentence[] = [];
  let open = '';
  let from = at;
  for (const piece of pieces(line)) {
    if (open !== '' && !belongs(open, piece)) {
      found.push(...cut(open, from, LONGEST));
      from += open.length;
      open = '';
    }
    open += piece;
  }
  if (open !== '') found.push(...cut(open, from, LONGEST));
  return found;
}

function trimmed(text: string, s: Sentence): Sentence | undefined {
  const words = text.slice(s.at, s.at + s.length);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length > 0 && /[\p{L}\p{N}]/u.test(words) ? { at: s.at + lead, length } : undefined;
}

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
  const title = trimmed(text, { at: 0, length: titleEnd });
  const body = tellingLines(text, titleEnd + 1)
    .flatMap((line) => ofLine(text.slice(line.at, line.at + line.length), line.at))
    .flatMap((s) => trimmed(text, s) ?? [])
    .filter((s) => !isFrame(text.slice(s.at, s.at + s.length)));
  return title ? [title, ...body] : body;
}
