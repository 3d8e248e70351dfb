import { muted, type Action, type Block, type Chart, type Reply, type Span, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { surfacesWords } from '../words/surfaces.ts';
import { halvesOf } from './text.ts';

/** Whether a platform takes this reply as one message; each renderer answers by drawing and weighing it. */
export type Fits = (page: Reply) => boolean;

type Halves<T> = readonly [T, T] | undefined;

/**
 * A reply as the fewest whole messages that fit, in order, split between blocks, then between rows, then within a
 * text; nothing is cut and nothing is lost. A heading stays with what it heads. When there are several, the first
 * ends with `1/n` and the others begin with theirs.
 */
export function pagesOf(reply: Reply, fits: Fits, lang: UiLanguage): readonly Reply[] {
  if (fits(reply)) return [reply];
  const marked = (text: string, blocks: readonly Block[]) =>
    fits({ ...reply, text, blocks: [...blocks, muted(surfacesWords[lang].more(99, 99))] });
  const [first, rest] = opening(reply.text, (text) => marked(text, []));
  const queue: Block[] = rest === '' ? [...reply.blocks] : [{ kind: 'text', text: rest }, ...reply.blocks];
  const pages = packed(queue, (blocks, page) => marked(page === 0 ? first : surfacesWords[lang].more(99, 99), blocks));
  return pages.map((blocks, i) => ({
    ...reply,
    text: i === 0 ? first : surfacesWords[lang].more(i + 1, pages.length),
    blocks: i === 0 && pages.length > 1 ? [...blocks, muted(`1/${pages.length}`)] : blocks,
  }));
}

function opening(text: string, fits: (text: string) => boolean): readonly [string, string] {
  let first = text;
  let rest = '';
  while (!fits(first)) {
    const [head, tail] = halvesOf(first);
    if (tail === '') break;
    first = head;
    rest = tail + rest;
  }
  return [first, rest];
}

function packed(queue: Block[], fits: (blocks: readonly Block[], page: number) => boolean): Block[][] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  for (let block = queue.shift(); block; block = queue.shift()) {
    if (fits([...page, block], pages.length)) {
      page.push(block);
      continue;
    }
    const halves = fits([block], 1) && page.length > 0 ? undefined : halve(block);
    if (halves) {
      queue.unshift(...halves);
    } else if (page.length > 0) {
      queue.unshift(...dangling(page), block);
      pages.push(page);
      page = [];
    } else {
      page.push(block);
    }
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}

/** Takes the headings and rules off a page's end when something else stays: they belong to what follows. */
function dangling(page: Block[]): readonly Block[] {
  const last = page.findLastIndex((b) => b.kind !== 'heading' && b.kind !== 'rule');
  return last < 0 ? [] : page.splice(last + 1);
}

function halve(block: Block): Halves<Block> {
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

/** A figure is never torn apart; a link's letters are, both halves leading to its page. */
function halveSpan(span: Span): Halves<Text> {
  if (typeof span === 'string') return halveString(span);
  if ('strong' in span) return both(halveString(span.strong), (strong) => [{ strong }]);
  if ('link' in span) return both(halveString(span.link), (link) => [{ ...span, link }]);
  return undefined;
}

function halveFacts(rows: readonly (readonly [string, Text])[]): Halves<Block> {
  const halves = halveRows(rows);
  if (halves) return both(halves, (some) => ({ kind: 'facts', rows: some }));
  const [label, value] = rows[0] ?? ['', ''];
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
