import { decodeEntities } from './entities.ts';

/** A longer title is cut there, ending in "…": no headline needs more, and a hostile one may have ten million. */
export const MOST_TITLE = 1_000;
/** A longer text is cut there, ending in "…". */
export const MOST_TEXT = 200_000;

/** Cuts to `most` UTF-16 units, the last of them "…"; never through a surrogate pair. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const BREAKING = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

/**
 * The letters a reader of this HTML would see: no tags, scripts or styles, references decoded,
 * blocks on lines of their own. Reads in one pass, whatever comes; a "<" that opens no tag stays.
 */
export function plainText(html: string, most: number = MOST_TEXT): string {
  const bounded = html.length > most * 20 ? html.slice(0, most * 20) : html;
  return clip(tidyLines(decodeEntities(withoutTags(bounded))), most);
}

/** Plain text on one line, for titles and names. */
export function oneLine(html: string, most: number = MOST_TITLE): string {
  return clip(plainText(html, most * 2).replace(/\s+/gu, ' '), most);
}

function tidyLines(text: string): string {
  return text
    .replace(/[\t\r\f\v \u00a0\u200b\ufeff]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function withoutTags(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out.push(softened(html.slice(at, open)));
    const end = endOfTag(html, open);
    if (end === open) {
      out.push('<');
      at = open + 1;
      continue;
    }
    const name = nameOf(html, open);
    if (BREAKING.has(name)) out.push('\n');
    at = SILENT.has(name) && html[open + 1] !== '/' ? endOfSilence(html, end, name) : end;
  }
  if (at < html.length) out.push(softened(html.slice(at)));
  return out.join('');
}

/** Line ends of the markup are white space; those that stay are the text's own. */
function softened(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

/** Just after the tag or comment that begins at `open`; `open` itself when none does. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const next = html[open + 1] ?? '';
  if (!/[A-Za-z/!?]/.test(next)) return open;
  return after(html, '>', open + 1);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function nameOf(html: string, open: number): string {
  return (/^<\/?([A-Za-z][A-Za-z0-9]*)/.exec(html.slice(open, open + 16))?.[1] ?? '').toLowerCase();
}

function endOfSilence(html: string, from: number, name: string): number {
  const rest = new RegExp(`</${name}[\\s>]`, 'gi');
  rest.lastIndex = from;
  const found = rest.exec(html);
  return found ? after(html, '>', found.index) : html.length;
}
