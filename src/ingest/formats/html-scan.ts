import { Unreadable } from '../../core/source.ts';

/** Readers of HTML recurse; a page with more elements open at once than this is a bomb, not a page. */
export const MOST_OPEN = 1_000;

const CLOSES_ITSELF = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rp html head body'.split(
    ' ',
  ),
);

/** Counts open elements in one pass, by names, as a tolerant parser would. Throws Unreadable beyond MOST_OPEN. */
export function refuseDepth(html: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, slash, word] of html.matchAll(/<(\/?)([A-Za-z][A-Za-z\d-]{0,30})/g)) {
    const name = (word ?? '').toLowerCase();
    if (CLOSES_ITSELF.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash) {
      if (count === 0) continue;
      depth -= 1;
      open.set(name, count - 1);
      continue;
    }
    open.set(name, count + 1);
    depth += 1;
    if (depth > MOST_OPEN) {
      throw new Unreadable(`Expected a web page; more than ${MOST_OPEN} elements are open within one another.`);
    }
  }
}
