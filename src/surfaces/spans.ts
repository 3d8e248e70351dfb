import { figuresOf, MAX_BUTTON_LINE, MAX_OPTIONS, type Action, type Chart, type Reply } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { surfacesWords } from '../words/surfaces.ts';
import { clip, oneLine } from './text.ts';

/** Draws a chart as a PNG. The surfaces receive it from outside, so that they know no picture library. */
export type Draw = (chart: Chart, lang: UiLanguage) => Uint8Array | Promise<Uint8Array>;

/** Drawn charts by their block; a chart that is not in it is shown as letters. */
export type Pictures = ReadonlyMap<Chart, Uint8Array>;

function linesOf(reply: Reply): ReadonlySet<string> {
  const items = reply.blocks.flatMap((b) => (b.kind === 'actions' ? b.items : []));
  return new Set(
    items.flatMap((i) => (i.kind === 'button' ? [i.line] : i.kind === 'select' ? i.options.map((o) => o.line) : [])),
  );
}

/** The reply with a menu at its end that opens each figure's receipt; figures whose receipt has a button already are left out. */
export function withReceipts(reply: Reply, lang: UiLanguage): Reply {
  const there = linesOf(reply);
  const options = figuresOf(reply)
    .map((f) => ({ label: clip(oneLine(f.figure), 70), line: `/receipt ${oneLine(f.receipt)}` as const }))
    .filter((o) => !there.has(o.line) && o.line.length <= MAX_BUTTON_LINE);
  const menus: Action[] = [];
  for (let at = 0; at < options.length; at += MAX_OPTIONS) {
    menus.push({
      kind: 'select',
      label: surfacesWords[lang].openReceipt,
      options: options.slice(at, at + MAX_OPTIONS),
    });
  }
  return menus.length === 0 ? reply : { ...reply, blocks: [...reply.blocks, { kind: 'actions', items: menus }] };
}

/** Draws a reply's charts; one that cannot be drawn is shown as letters. */
export async function picturesOf(reply: Reply, draw: Draw | undefined, lang: UiLanguage): Promise<Pictures> {
  const drawn = new Map<Chart, Uint8Array>();
  if (!draw) return drawn;
  for (const block of reply.blocks) {
    if (block.kind !== 'chart') continue;
    try {
      drawn.set(block, await draw(block, lang));
    } catch {
      continue;
    }
  }
  return drawn;
}
