import type { KnownBlock, RichTextBlock, TableBlock } from '@slack/types';
import { isWebAddress, plain, type Block, type Chart, type Reply, type Text } from '../../core/reply.ts';
import type { UiLanguage } from '../../core/words.ts';
import { surfacesWords } from '../../words/surfaces.ts';
import { chartLines, chartTitle } from '../chart-text.ts';
import { never } from '../never.ts';
import { fixedWidth, sidesOf } from '../table.ts';
import { bytesOf, clip, harmless, oneLine } from '../text.ts';
import { actionBlocks, type Numbering } from './actions.ts';
import { SLACK } from './limits.ts';
import { escaped, grey, letters, pieces, preformatted, rich, section } from './rich.ts';

/** A Slack message: blocks, and the sentence that stands in notifications and is read aloud. */
export type SlackMessage = { readonly text: string; readonly blocks: KnownBlock[] };

/** `tables: false` draws every table in a fixed-width font, for a workspace that refuses table blocks. */
export type SlackLook = { readonly lang: UiLanguage; readonly tables?: boolean };

type Sheet = { readonly lang: UiLanguage; readonly numbering: Numbering; tables: boolean };

/**
 * A reply that fits one message as Block Kit: rich text, which Slack never parses, one native table (the API's
 * ceiling) and further ones in columns of letters, buttons that carry command lines. Charts are letters here; the
 * surface uploads their pictures beside the message.
 */
export function renderSlack(reply: Reply, look: SlackLook): SlackMessage {
  const sheet: Sheet = { lang: reply.lang ?? look.lang, numbering: { next: 0 }, tables: look.tables !== false };
  const first = rich(section(pieces(reply.text, true)));
  const blocks = [first, ...reply.blocks.flatMap((b) => blocksOf(b, sheet))];
  return { text: clip(escaped(reply.text), SLACK.fallback) || '…', blocks: joined(blocks) };
}

/** Whether Slack takes this reply as one message. */
export function fitsSlack(reply: Reply, look: SlackLook): boolean {
  const { blocks } = renderSlack(reply, look);
  const said = stringsIn(blocks);
  const letterCount = said.reduce((n, s) => n + s.length, 0);
  const bytes = said.reduce((n, s) => n + bytesOf(s), 0);
  return blocks.length <= SLACK.blocks && letterCount <= SLACK.letters && bytes <= SLACK.bytes;
}

/** All that is said in blocks: every string but the names of kinds. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) => (key === 'type' || key === 'style' ? [] : stringsIn(v)));
}

function blocksOf(block: Block, sheet: Sheet): readonly KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return [headingBlock(oneLine(block.text))];
    case 'text':
      return [toned(block.text, block.tone)];
    case 'facts':
      return [
        rich(
          ...block.rows.map(([label, value]) =>
            section([...pieces(oneLine(label), true), ...pieces('  '), ...pieces(value)]),
          ),
        ),
      ];
    case 'table':
      return [tableBlock(block.head, block.rows, sheet)];
    case 'chart':
      return chartBlocks(block, sheet.lang);
    case 'image':
      return [imageBlock(block.url, oneLine(block.alt))];
    case 'file':
      return [{ type: 'context', elements: [letters(surfacesWords[sheet.lang].attached(oneLine(block.name)))] }];
    case 'actions':
      return actionBlocks(block.items, sheet.numbering);
    case 'rule':
      return [{ type: 'divider' }];
    default:
      return never(block);
  }
}

/** Neighbouring paragraphs become one block: fewer of the fifty, and no gaps inside a list. */
function joined(blocks: readonly KnownBlock[]): KnownBlock[] {
  const out: KnownBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    const last = out.at(-1);
    if (i > 1 && last?.type === 'rich_text' && block.type === 'rich_text') {
      out[out.length - 1] = { type: 'rich_text', elements: [...last.elements, ...block.elements] };
    } else {
      out.push(block);
    }
  }
  return out;
}

function headingBlock(text: string): KnownBlock {
  return text.length > SLACK.header ? rich(section(pieces(text, true))) : { type: 'header', text: letters(text) };
}

function toned(text: Text, tone: 'muted' | 'warning' | undefined): KnownBlock {
  const small = tone === 'muted' ? grey(text) : undefined;
  if (small) return { type: 'context', elements: [small] };
  return rich(section(tone === 'warning' ? [...pieces('⚠️ '), ...pieces(text)] : pieces(text)));
}

function tableBlock(head: readonly string[], rows: readonly (readonly Text[])[], sheet: Sheet): KnownBlock {
  const native = sheet.tables ? nativeTable(head, rows) : undefined;
  if (native) {
    sheet.tables = false;
    return native;
  }
  return columnsOfLetters(head, rows);
}

function nativeTable(head: readonly string[], rows: readonly (readonly Text[])[]): TableBlock | undefined {
  const plainRows = rows.map((row) => row.map((cell) => oneLine(plain(cell))));
  const columns = Math.max(head.length, ...rows.map((r) => r.length));
  const count = [...head, ...plainRows.flat()].reduce((n, c) => n + Math.max(1, c.length), 0);
  if (rows.length === 0 || rows.length >= SLACK.tableRows || columns > SLACK.tableColumns) return undefined;
  if (columns === 0 || count > SLACK.tableLetters) return undefined;
  const at = Array.from({ length: columns }, (_, i) => i);
  const top = head.some((h) => h !== '') ? [at.map((i) => cellBlock([{ strong: head[i] ?? '' }]))] : [];
  return {
    type: 'table',
    rows: [...top, ...rows.map((row) => at.map((i) => cellBlock(row[i] ?? '')))],
    column_settings: sidesOf(plainRows, columns).map((side) => ({
      align: side === 'left' ? 'right' : 'left',
      is_wrapped: true,
    })),
  };
}

function cellBlock(cell: Text): RichTextBlock {
  return rich(section(pieces(cell)));
}

/** Columns of letters; the pages that its cells lead to follow underneath. */
function columnsOfLetters(head: readonly string[], rows: readonly (readonly Text[])[]): KnownBlock {
  const cells = rows.map((row) => row.map((cell) => oneLine(plain(cell))));
  const block = preformatted(fixedWidth(head.map(oneLine), cells));
  const links = rows.flat().flatMap((cell) => pieces(cell).filter((p) => p.type === 'link'));
  if (links.length === 0) return block;
  const spaced = links.flatMap((l, i) => (i === 0 ? [l] : [...pieces(' · '), l]));
  return { type: 'rich_text', elements: [...block.elements, section(spaced)] };
}

function chartBlocks(chart: Chart, lang: UiLanguage): readonly KnownBlock[] {
  const lines = [chartTitle(chart), ...chartLines(chart, lang)].map((l) => harmless(l));
  return [preformatted(lines), toned(chart.source, 'muted')];
}

function imageBlock(url: string, alt: string): KnownBlock {
  if (!isWebAddress(url) || url.length > SLACK.url) return rich(section(pieces([{ link: alt, to: url }])));
  return { type: 'image', image_url: url, alt_text: clip(alt, SLACK.alt) || '…' };
}
