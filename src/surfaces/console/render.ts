import type { Action, Block, Reply, Text } from '../../core/reply.ts';
import type { UiLanguage } from '../../core/words.ts';
import { surfacesWords } from '../../words/surfaces.ts';
import { chartLines, chartTitle } from '../chart-text.ts';
import { never } from '../never.ts';
import { columnWidths, fixedWidth, tableWidth } from '../table.ts';
import { harmless, oneLine, pad, wrap } from '../text.ts';

/** How a terminal is drawn on: no width means no wrapping (a pipe), no colour means letters alone. */
export type ConsoleLook = { readonly lang: UiLanguage; readonly width?: number | undefined; readonly colour?: boolean };

type Style = 'bold' | 'dim' | 'warn' | 'link' | 'title';
/** ANSI select-graphic-rendition codes (ECMA-48 8.3.117). */
const CODES: Readonly<Record<Style, string>> = { bold: '1', dim: '2', warn: '33', link: '36', title: '1;4' };

type Note = { readonly receipt: string | undefined; readonly to: string | undefined };
/** One drawing: receipts and addresses are numbered as they are met and listed at its end. */
type Sheet = ConsoleLook & { readonly notes: Note[] };

/**
 * A whole reply as the lines of a terminal. Nothing of it is left out: figures and links carry `[n]`, their receipts and
 * addresses follow at the end, buttons show the line a person can type.
 */
export function renderConsole(reply: Reply, look: ConsoleLook): string {
  const sheet: Sheet = { ...look, lang: reply.lang ?? look.lang, notes: [] };
  const parts = [paint(wrapped(harmless(reply.text), sheet), 'bold', sheet)];
  for (const block of reply.blocks) parts.push(blockLines(block, sheet).join('\n'));
  const tail = noteLines(sheet);
  if (tail.length > 0) parts.push(tail.join('\n'));
  return parts.filter((p) => p !== '').join('\n\n');
}

function blockLines(block: Block, sheet: Sheet): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [paint(wrapped(oneLine(block.text), sheet), 'title', sheet)];
    case 'text':
      return [textLines(block.text, block.tone, sheet)];
    case 'facts':
      return factLines(block.rows, sheet);
    case 'table':
      return tableLines(block.head, block.rows, sheet);
    case 'chart':
      return [
        paint(chartTitle(block), 'bold', sheet),
        ...chartLines(block, sheet.lang).map((l) => wrapped(l, sheet)),
        paint(wrapped(oneLine(block.source), sheet), 'dim', sheet),
      ];
    case 'image':
      return [`${oneLine(block.alt)}: ${paint(oneLine(block.url), 'link', sheet)}`];
    case 'file':
      return [surfacesWords[sheet.lang].saved(oneLine(block.name), Buffer.byteLength(block.base64, 'base64'))];
    case 'actions':
      return block.items.flatMap((item) => actionLines(item, sheet));
    case 'rule':
      return [paint('─'.repeat(Math.min(sheet.width ?? 40, 40)), 'dim', sheet)];
    default:
      return never(block);
  }
}

function paint(text: string, style: Style, sheet: Sheet): string {
  return sheet.colour && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

function wrapped(text: string, sheet: Sheet): string {
  return sheet.width === undefined ? text : wrap(text, sheet.width).join('\n');
}

/** A figure has a note of its own; a link shares the note of a figure from the same page. */
function noteOf(receipt: string | undefined, to: string | undefined, sheet: Sheet): number {
  const same = (n: Note) => (receipt === undefined ? n.to === to : n.receipt === receipt);
  const known = sheet.notes.findIndex(same);
  if (known >= 0) return known + 1;
  return sheet.notes.push({ receipt, to });
}

/** Letters only: what a width can be measured of. */
function letters(text: Text, sheet: Sheet): string {
  if (typeof text === 'string') return harmless(text);
  return text
    .map((s) => {
      if (typeof s === 'string') return harmless(s);
      if ('strong' in s) return harmless(s.strong);
      if (!('link' in s)) return `${harmless(s.figure)} [${noteOf(s.receipt, s.to, sheet)}]`;
      return s.link === s.to ? harmless(s.to) : `${harmless(s.link)} [${noteOf(undefined, s.to, sheet)}]`;
    })
    .join('');
}

function textLines(text: Text, tone: 'muted' | 'warning' | undefined, sheet: Sheet): string {
  const said = letters(text, sheet);
  if (tone === 'muted') return paint(wrapped(said, sheet), 'dim', sheet);
  if (tone === 'warning') return paint(wrapped(`! ${said}`, sheet), 'warn', sheet);
  return wrapped(said, sheet);
}

function factLines(rows: readonly (readonly [string, Text])[], sheet: Sheet): readonly string[] {
  const pairs = rows.map(([label, value]) => [oneLine(label), letters(value, sheet)] as const);
  const [width = 0] = columnWidths(pairs.map(([label]) => [label]));
  return pairs.flatMap(([label, value]) => {
    const room = sheet.width === undefined ? undefined : Math.max(20, sheet.width - width - 2);
    const lines = room === undefined ? value.split('\n') : wrap(value, room);
    return lines.map((line, i) => `${paint(pad(i === 0 ? label : '', width), 'dim', sheet)}  ${line}`);
  });
}

/** A table that fits stands in columns; on a narrower terminal each row is a small list, so that nothing is cut. */
function tableLines(head: readonly string[], rows: readonly (readonly Text[])[], sheet: Sheet): readonly string[] {
  const names = head.map(oneLine);
  const cells = rows.map((row) => row.map((cell) => letters(cell, sheet).replace(/\n/g, ' ')));
  if (sheet.width === undefined || tableWidth([names, ...cells]) <= sheet.width) {
    const lines = fixedWidth(names, cells);
    if (!names.some((n) => n !== '')) return lines;
    return [paint(lines[0] ?? '', 'dim', sheet), ...lines.slice(1)];
  }
  return cells.flatMap((row) => {
    const [first = '', ...others] = row;
    const said = others.map((cell, i) => (names[i + 1] ? `${names[i + 1]}: ${cell}` : cell)).filter((c) => c !== '');
    const title = names[0] ? `${names[0]}: ${first}` : first;
    return [wrapped(title, sheet), ...said.map((s) => indented(s, sheet.width ?? 80))];
  });
}

function indented(text: string, width: number): string {
  return wrap(text, Math.max(10, width - 2))
    .map((line) => `  ${line}`)
    .join('\n');
}

function actionLines(item: Action, sheet: Sheet): readonly string[] {
  if (item.kind === 'link') return [`→ ${oneLine(item.label)}: ${paint(oneLine(item.to), 'link', sheet)}`];
  if (item.kind === 'button') return [`→ ${oneLine(item.label)}: ${paint(oneLine(item.line), 'link', sheet)}`];
  return [
    `→ ${oneLine(item.label)}:`,
    ...item.options.map((o) => `    ${oneLine(o.label)}: ${paint(oneLine(o.line), 'link', sheet)}`),
  ];
}

function noteLines(sheet: Sheet): readonly string[] {
  if (sheet.notes.length === 0) return [];
  const rows = sheet.notes.map((n, i) => {
    const parts = [n.receipt === undefined ? '' : `/receipt ${oneLine(n.receipt)}`, oneLine(n.to ?? '')];
    return `[${i + 1}] ${parts.filter((p) => p !== '').join('  ')}`;
  });
  return [surfacesWords[sheet.lang].receipts, ...rows].map((r) => paint(r, 'dim', sheet));
}
