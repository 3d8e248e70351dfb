import type { UiLanguage } from './words.ts';

/** A command written down; what a button sends and a person can type. */
export type Line = `/${string}`;

/** A figure with its receipt: `/receipt <receipt>` opens the sentence it was read in; `to` is the publisher's page. */
export type Figure = { readonly figure: string; readonly receipt: string; readonly to?: string };

/** A piece of text. Content is never markup: only renderers know how to draw a strong span or a link. */
export type Span = string | { readonly strong: string } | { readonly link: string; readonly to: string } | Figure;
export type Text = string | readonly Span[];

export type Action =
  | { readonly kind: 'button'; readonly label: string; readonly line: Line; readonly style?: 'primary' | 'danger' }
  | { readonly kind: 'link'; readonly label: string; readonly to: string }
  | {
      readonly kind: 'select';
      readonly label: string;
      readonly options: readonly { readonly label: string; readonly line: Line }[];
    };

export type Series = {
  readonly name: string;
  readonly points: readonly (readonly [label: string, value: number | null])[];
};

/** A picture as data; `source` names publisher and firm and stands in its footer. */
export type Chart = {
  readonly kind: 'chart';
  readonly title: string;
  readonly unit: string;
  readonly source: string;
  readonly form: 'line' | 'bar' | 'timeline';
  readonly series: readonly Series[];
};

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Text; readonly tone?: 'muted' | 'warning' }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: Text])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  | Chart
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly base64: string }
  | { readonly kind: 'actions'; readonly items: readonly Action[] }
  | { readonly kind: 'rule' };

/**
 * What we say, before anyone knows where. `text` is always shown and always first: the notification,
 * the screen reader's sentence and the log line. Blocks never repeat it.
 */
export type Reply = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly to: 'caller' | 'channel';
  readonly lang?: UiLanguage;
  /** The caller's words could not be taken; `option` is the one at fault where it is known, for a form's field. */
  readonly mistake?: { readonly option?: string };
};

/** A reply to whoever asked. */
export function say(text: string, ...blocks: readonly Block[]): Reply {
  return { text, blocks, to: 'caller' };
}

/** A reply that the whole channel sees: digests, alerts, shared answers. */
export function tell(text: string, ...blocks: readonly Block[]): Reply {
  return { text, blocks, to: 'channel' };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}
export function text(t: Text): Block {
  return { kind: 'text', text: t };
}
export function muted(t: Text): Block {
  return { kind: 'text', text: t, tone: 'muted' };
}
export function warning(t: Text): Block {
  return { kind: 'text', text: t, tone: 'warning' };
}
export function facts(rows: readonly (readonly [string, Text])[]): Block {
  return { kind: 'facts', rows };
}
export function table(head: readonly string[], rows: readonly (readonly Text[])[]): Block {
  return { kind: 'table', head, rows };
}
export function actions(...items: readonly Action[]): Block {
  return { kind: 'actions', items };
}
export function rule(): Block {
  return { kind: 'rule' };
}

export function button(label: string, line: Line, style?: 'primary' | 'danger'): Action {
  return style ? { kind: 'button', label, line, style } : { kind: 'button', label, line };
}
/** A link button. Renderers show an address that is not http(s) as plain letters. */
export function link(label: string, to: string): Action {
  return { kind: 'link', label, to };
}
export function select(label: string, options: readonly { readonly label: string; readonly line: Line }[]): Action {
  return { kind: 'select', label, options: options.slice(0, MAX_OPTIONS) };
}

/** Discord shows at most 25 options in a select and 25 suggestions; Slack's 100 are more. */
export const MAX_OPTIONS = 25;
/** Discord's custom_id holds 100 characters, of which the renderer takes up to 10 for its place. */
export const MAX_BUTTON_LINE = 90;

/** The letters of a text, without its marks. */
export function plain(t: Text): string {
  if (typeof t === 'string') return t;
  return t
    .map((s) => (typeof s === 'string' ? s : 'strong' in s ? s.strong : 'link' in s ? s.link : s.figure))
    .join('');
}

/** True for an address that a person may safely follow. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(address);
}

/** A text as its spans. */
export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [text] : text;
}

/** All texts of a reply's blocks, in reading order. */
export function textsOf(reply: Reply): readonly Text[] {
  return reply.blocks.flatMap((b): readonly Text[] => {
    if (b.kind === 'text') return [b.text];
    if (b.kind === 'facts') return b.rows.map(([, value]) => value);
    if (b.kind === 'table') return b.rows.flat();
    return [];
  });
}

function isFigure(span: Span): span is Figure {
  return typeof span !== 'string' && 'figure' in span;
}

/** The reply's figures, each receipt once, in reading order. */
export function figuresOf(reply: Reply): readonly Figure[] {
  const seen = new Map<string, Figure>();
  for (const span of textsOf(reply).flatMap(spansOf)) {
    if (isFigure(span) && !seen.has(span.receipt)) seen.set(span.receipt, span);
  }
  return [...seen.values()];
}
