import type { Receipt } from '../core/ledger.ts';
import {
  actions,
  button,
  heading,
  muted,
  say,
  text,
  type Block,
  type Line,
  type Reply,
  type Span,
} from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Conflict } from '../ledger/conflicts.ts';
import { ledgerWords } from '../words/ledger.ts';

/** Receipts by the row they belong to. */
export type Receipts = ReadonlyMap<string, Receipt>;

const PAGE = 6;

function readingSpans(c: Conflict, receipts: Receipts, lang: UiLanguage): readonly Span[] {
  return c.readings.flatMap((r, i): Span[] => {
    const receipt = receipts.get(r.row);
    if (!receipt) return [];
    return [...(i > 0 ? [' · '] : []), { figure: r.said[lang], receipt: receipt.id, to: receipt.url }];
  });
}

/** One contradiction: every reading with its receipt, which one answers use, and why. */
export function conflictBlocks(c: Conflict, receipts: Receipts, lang: UiLanguage): readonly Block[] {
  const w = ledgerWords[lang];
  const used = c.used === null ? undefined : c.readings[c.used];
  const receipt = used && receipts.get(used.row);
  const chosen: Span = used && receipt ? { figure: used.said[lang], receipt: receipt.id, to: receipt.url } : w.neither;
  const first = c.readings.map((r) => receipts.get(r.row)).find((r) => r !== undefined);
  const whySpan: Span = used || !first ? c.why[lang] : { figure: c.why[lang], receipt: first.id, to: first.url };
  return [
    heading(`${c.what[lang]} · ${c.open ? w.openConflict : w.settled}`),
    text([`${w.reads}: `, ...readingSpans(c, receipts, lang)]),
    muted([`${w.used}: `, chosen, '. ', whySpan]),
  ];
}

/** The same in one line: what differs, and every reading with its receipt. */
export function conflictLine(c: Conflict, receipts: Receipts, lang: UiLanguage): Block {
  return text([{ strong: c.what[lang] }, ': ', ...readingSpans(c, receipts, lang)]);
}

/** `/conflicts`: the open ones first, a page at a time; `line` asks for the same ones again. */
export function conflictsReply(
  all: readonly Conflict[],
  receipts: Receipts,
  of: string,
  { page, line }: { readonly page: number; readonly line: Line },
  lang: UiLanguage,
): Reply {
  const w = ledgerWords[lang];
  if (all.length === 0) return say(w.conflictsNone(of), actions(button(w.showAll, '/conflicts')));
  const ranked = [...all].sort((a, b) => Number(b.open) - Number(a.open) || (a.id < b.id ? -1 : 1));
  const shown = ranked.slice((page - 1) * PAGE, page * PAGE);
  const left = ranked.length - page * PAGE;
  return say(
    w.conflicts(all.length, all.filter((c) => c.open).length),
    ...shown.flatMap((c) => conflictBlocks(c, receipts, lang)),
    ...(left > 0 ? [actions(button(w.more(left), `${line} page:${page + 1}`))] : []),
  );
}
