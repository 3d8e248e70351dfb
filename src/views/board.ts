import { money } from '../core/figures.ts';
import type { LedgerEvent } from '../core/ledger.ts';
import { actions, button, heading, muted, say, table, type Block, type Reply, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Board, FineTotal } from '../ledger/board.ts';
import { ledgerWords } from '../words/ledger.ts';
import { amountText, daySpan, eventLines, platformsText } from './events.ts';

const MAX_FINES = 12;
const MAX_OTHERS = 5;

/** Fines as rows: day, authority, platforms, amount in its own currency. */
export function fineTable(fines: readonly LedgerEvent[], lang: UiLanguage): Block {
  const w = ledgerWords[lang];
  return table(
    [w.date, w.authority, w.platforms, w.amount],
    fines
      .slice(0, MAX_FINES)
      .map((e): readonly Text[] => [
        [daySpan(e, lang)],
        e.authority,
        platformsText(e.platforms, lang),
        amountText(e, lang),
      ]),
  );
}

/** A total with the receipts of its parts: the first opens, the others stand in the table above it. */
export function totalText(t: FineTotal, lang: UiLanguage): Text {
  const first = t.of[0]?.receipt;
  const said = money(t.total, t.currency, lang);
  return first ? [{ figure: said, receipt: first.id, to: first.url }] : said;
}

/** `/board`: fines with totals per year and currency, safety tests with their scope, agreements. */
export function boardReply(board: Board, of: string, notes: readonly string[], lang: UiLanguage): Reply {
  const w = ledgerWords[lang];
  const n = board.fines.length + board.safety.length + board.agreements.length;
  if (n === 0) return say(w.boardNone(of), ...notes.map((t) => muted(t)), actions(button(w.showAll, '/board')));
  const totals = board.totals.map((t): readonly Text[] => [t.year, totalText(t, lang), String(t.of.length)]);
  return say(
    w.board(of, n),
    ...(board.fines.length ? [heading(w.finesHead), fineTable(board.fines, lang)] : []),
    ...(totals.length ? [heading(w.totalsHead), table([w.year, w.total, w.cases], totals)] : []),
    ...(board.safety.length
      ? [
          heading(w.safetyHead),
          ...board.safety.slice(0, MAX_OTHERS).flatMap((e) => eventLines(e, lang)),
          muted(w.scope),
        ]
      : []),
    ...(board.agreements.length
      ? [heading(w.agreementsHead), ...board.agreements.slice(0, MAX_OTHERS).flatMap((e) => eventLines(e, lang))]
      : []),
    ...notes.map((t) => muted(t)),
  );
}
