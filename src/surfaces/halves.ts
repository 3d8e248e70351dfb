import {
  isWebAddress,
  spansOf,
  text,
  type Action,
  type Block,
  type Chart,
  type Span,
  type Text,
} from '../core/reply.ts';
import { chartLines } from './chart-text.ts';
import { halvesOf } from './text.ts';

type Halves<T> = readonly [T, T] | undefined;

/** Two smaller blocks that say together what this one says; undefined for what cannot be halved. */
export function halve(block: Block): Halves<Block> {
  switch (block.kind) {
    case 'heading':
      return both(halveText(block.text), (text) => ({ kind: 'text', text: [{ strong: text as string }] }));
    case 'text':
      return both(halveText(block.text), (text) => ({ ...block, text }));
    case 'facts':
      return halveFacts(block.rows);
    case 'table':
      return halveTable(block.head, block.rows);
    case 'chart':
      return halveChart(block);
    case 'actions':
      return halveActions(block.items);
    default:
      return undefined;
  }
}

/** A block that cannot be halved, as the letters that it says: those can. */
export function spelled(block: Block): readonly Block[] | undefined {
  switch (block.kind) {
    case 'facts':
      return block.rows.map(([label, value]) => ({ kind: 'text', text: [{ strong: label }, '  ', ...spansOf(value)] }));
    case 'table':
      return [{ kind: 'text', text: block.head.join(' · ') }, ...block.rows.flat().map((t) => text(t))];
    case 'chart':
      return [text([block.title, block.unit, block.source, ...chartLines(block, 'en')].join('\n'))];
    case 'image':
      return [text([{ link: block.alt, to: block.url }])];
    case 'actions':
      return block.items.flatMap((i) => {
        if (i.kind === 'link') return [text(['→ ', { link: i.label, to: i.to }])];
        const options = i.kind === 'button' ? [i] : [{ label: i.label, line: '' }, ...i.options];
        return options.map((o) => text(`→ ${o.label}: ${o.line}`));
      });
    default:
      return undefined;
  }
}

function both<A, B>(halves: Halves<A>, make: (a: A) => B): Halves<B> {
  return halves && [make(halves[0]), make(halves[1])];
}

function halveRows<T>(rows: readonly T[]): Halves<readonly T[]> {
  if (rows.length < 2) return undefined;
  const middle = Math.ceil(rows.length / 2);
  return [rows.slice(0, middle), rows.slice(middle)];
}

function halveText(text: Text): Halves<Text> {
  if (typeof text === 'string') return halveString(text);
  if (text.length === 1) return halveSpan(text[0] ?? '');
  return halveRows(text);
}

function halveString(text: string): Halves<string> {
  const [head, tail] = halvesOf(text);
  return tail === '' ? undefined : [head, tail];
}

/** Longer addresses are letters when they must be split: nobody follows half an address. */
const LONGEST_ADDRESS = 1500;

/** A figure is never torn apart; a link's letters are, both halves leading to its page. */
function halveSpan(span: Span): Halves<Text> {
  if (typeof span === 'string') return halveString(span);
  if ('strong' in span) return both(halveString(span.strong), (strong) => [{ strong }]);
  if (span.to !== undefined && (!isWebAddress(span.to) || span.to.length > LONGEST_ADDRESS)) {
    return ['link' in span ? span.link : [{ figure: span.figure, receipt: span.receipt }], ` (${span.to})`];
  }
  if (!('link' in span)) return undefined;
  return both(halveString(span.link), (link) => [{ ...span, link }]);
}

/** A longer label is not repeated over the pieces of its value. */
const LONGEST_LABEL = 300;

function halveFacts(rows: readonly (readonly [string, Text])[]): Halves<Block> {
  const halves = halveRows(rows);
  if (halves) return both(halves, (some) => ({ kind: 'facts', rows: some }));
  const [label, value] = rows[0] ?? ['', ''];
  if (label.length > LONGEST_LABEL) return undefined;
  return both(halveText(value), (some) => ({ kind: 'facts', rows: [[label, some]] }));
}

/** A table's head is repeated; a row too long for a message becomes a list of its cells. */
function halveTable(head: readonly string[], rows: readonly (readonly Text[])[]): Halves<Block> {
  const halves = halveRows(rows);
  if (halves) return both(halves, (some) => ({ kind: 'table', head, rows: some }));
  const cells = (rows[0] ?? []).map((cell, i) => [head[i] ?? '', cell] as const);
  return halveFacts(cells);
}

/** By series, and a lone series by its points: as letters both halves read on. */
function halveChart(chart: Chart): Halves<Block> {
  const bySeries = halveRows(chart.series);
  if (bySeries) return both(bySeries, (series) => ({ ...chart, series }));
  const [only] = chart.series;
  return both(halveRows(only?.points ?? []), (points) => ({ ...chart, series: [{ name: only?.name ?? '', points }] }));
}

function halveActions(items: readonly Action[]): Halves<Block> {
  const halves = halveRows(items);
  if (halves) return both(halves, (some) => ({ kind: 'actions', items: some }));
  const [only] = items;
  if (only?.kind !== 'select') return undefined;
  return both(halveRows(only.options), (options) => ({ kind: 'actions', items: [{ ...only, options }] }));
}
