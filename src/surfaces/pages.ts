import { muted, type Block, type Reply } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { surfacesWords } from '../words/surfaces.ts';
import { halve, spelled } from './halves.ts';
import { halvesOf } from './text.ts';

/** Whether a platform takes this reply as one message; each renderer answers by drawing and weighing it. */
export type Fits = (page: Reply) => boolean;

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
  while (queue.length > 0) {
    const count = most(queue.length, (n) => fits([...page, ...queue.slice(0, n)], pages.length));
    page.push(...queue.splice(0, count));
    const block = queue.shift();
    if (!block) break;
    const smaller = fits([block], 1) && page.length > 0 ? undefined : (halve(block) ?? spelled(block));
    if (smaller) {
      queue.unshift(...smaller);
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

/** The greatest n up to `limit` that holds, where all smaller ones hold too: by doubling, then by halves. */
function most(limit: number, holds: (n: number) => boolean): number {
  let good = 0;
  let bad = 1;
  while (bad <= limit && holds(bad)) {
    good = bad;
    bad = Math.min(bad * 2, limit + 1);
    if (good === limit) return good;
  }
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Takes the headings and rules off a page's end when something else stays: they belong to what follows. */
function dangling(page: Block[]): readonly Block[] {
  const last = page.findLastIndex((b) => b.kind !== 'heading' && b.kind !== 'rule');
  return last < 0 ? [] : page.splice(last + 1);
}
