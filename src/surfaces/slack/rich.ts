import type { PlainTextElement, RichTextBlock, RichTextLink, RichTextSection, RichTextText } from '@slack/types';
import { isWebAddress, spansOf, type Span, type Text } from '../../core/reply.ts';
import { harmless } from '../text.ts';
import { SLACK } from './limits.ts';

/** A piece of rich text. Slack never looks for marks in it: `*stars*` and `<!channel>` stay letters. */
export type RichPiece = RichTextText | RichTextLink;

/** Slack's three control letters as entities, for the few places that are parsed. */
export function escaped(text: string): string {
  return harmless(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Letters that Slack shows as they are. An empty text is refused, so it becomes a space. */
export function letters(text: string): PlainTextElement {
  return { type: 'plain_text', text: text === '' ? ' ' : text, emoji: false };
}

function piece(text: string, bold: boolean): readonly RichPiece[] {
  const said = harmless(text);
  if (said === '') return [];
  return [bold ? { type: 'text', text: said, style: { bold: true } } : { type: 'text', text: said }];
}

function linkPiece(text: string, to: string, bold: boolean): readonly RichPiece[] {
  const url = harmless(to);
  if (!isWebAddress(url) || url.length > SLACK.url) return piece(text === to ? to : `${text} (${to})`, bold);
  const said = harmless(text);
  return [{ type: 'link', url, ...(said !== '' && said !== url && { text: said }), ...(bold && { style: { bold } }) }];
}

function spanPieces(s: Span, bold: boolean): readonly RichPiece[] {
  if (typeof s === 'string') return piece(s, bold);
  if ('strong' in s) return piece(s.strong, true);
  if ('link' in s) return linkPiece(s.link, s.to, bold);
  return s.to === undefined ? piece(s.figure, bold) : linkPiece(s.figure, s.to, bold);
}

/** A text as rich-text pieces; links and figures lead to their pages. */
export function pieces(text: Text, bold = false): readonly RichPiece[] {
  return spansOf(text).flatMap((s) => spanPieces(s, bold));
}

/** Pieces as one paragraph; Slack refuses an empty one. */
export function section(of: readonly RichPiece[]): RichTextSection {
  return { type: 'rich_text_section', elements: of.length === 0 ? [{ type: 'text', text: ' ' }] : [...of] };
}

/** A paragraph as a block. */
export function rich(...sections: readonly RichTextSection[]): RichTextBlock {
  return { type: 'rich_text', elements: [...sections] };
}

/** Lines in a fixed-width font. */
export function preformatted(lines: readonly string[]): RichTextBlock {
  const text = lines.join('\n');
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: text === '' ? ' ' : text }] }],
  };
}

/** Letters that mean something to Slack's own markup, anywhere or at a line's start. */
const MARKS = /[*_~`:|]|^\s*[>•]/m;

/**
 * Small grey letters. Without links they are never parsed; with links they are Slack's markup, but only when no
 * letter in them could be taken for a mark. Otherwise undefined: rich text says it in full size.
 */
export function grey(text: Text): { type: 'mrkdwn'; text: string; verbatim: true } | PlainTextElement | undefined {
  const all = pieces(text);
  const said = all.map((p) => p.text ?? '').join('');
  if (all.every((p) => p.type === 'text')) return said.length <= SLACK.text ? letters(said) : undefined;
  const marked = all.map((p) =>
    p.type === 'text' ? escaped(p.text) : `<${escaped(p.url)}|${escaped((p.text ?? p.url).replace(/\n/g, ' '))}>`,
  );
  const whole = marked.join('');
  const risky = MARKS.test(said) || all.some((p) => p.type === 'link' && (p.text === undefined || /[|>]/.test(p.url)));
  return risky || whole.length > SLACK.text ? undefined : { type: 'mrkdwn', text: whole, verbatim: true };
}
