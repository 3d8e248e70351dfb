import { isWebAddress, plain, spansOf, type Span, type Text } from '../../core/reply.ts';
import { harmless } from '../text.ts';

/**
 * A stranger's text as Discord markdown that shows exactly these letters: no emphasis, mention, spoiler, link, list,
 * heading, quote or timestamp. Discord takes a backslash before any mark as "as it is".
 */
export function escaped(text: string): string {
  return harmless(text)
    .replace(/[\\*_~`|<>@[\]]/g, '\\$&')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/\b(\w+):(?=\/\/)/g, '$1\\:');
}

/** A link whose letters are ours to choose; an address that is not http(s) is shown as letters. */
export function linked(letters: string, to: string): string {
  const address = harmless(to);
  if (!isWebAddress(address)) return letters === to ? escaped(letters) : `${escaped(letters)} (${escaped(to)})`;
  if (letters === to || /:\/\/|^$/.test(letters))
    return letters === to ? `<${address}>` : `${escaped(letters)} <${address}>`;
  return `[${escaped(letters.replace(/\n/g, ' '))}](<${address}>)`;
}

function strong(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.replace(/^(\s*)(.*?)(\s*)$/, (_, a: string, b: string, c: string) => (b ? `${a}**${b}**${c}` : line)),
    )
    .join('\n');
}

function span(s: Span): string {
  if (typeof s === 'string') return escaped(s);
  if ('strong' in s) return strong(escaped(s.strong));
  if ('link' in s) return linked(s.link, s.to);
  return s.to === undefined ? escaped(s.figure) : linked(s.figure, s.to);
}

/** A text as markdown; figures lead to the page they were read on. */
export function markdown(text: Text): string {
  return spansOf(text).map(span).join('');
}

/** Text in bold, escaped. */
export function bold(text: string): string {
  return strong(escaped(text));
}

/** Discord's small grey lines. */
export function small(text: Text): string {
  return markdown(text)
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `-# ${line.trimStart()}`))
    .join('\n');
}

/** Letters inside a code block, where a backslash is a letter: only the fence itself must not close. */
export function code(lines: readonly string[]): string {
  const body = lines.join('\n').replace(/`{3,}/g, (ticks) => ticks.split('').join('\u200b'));
  return `\`\`\`\n${body}\n\`\`\``;
}

/** The letters of a table's cell on one line. */
export function cellLetters(text: Text): string {
  return harmless(plain(text)).replace(/\s+/g, ' ').trim();
}
