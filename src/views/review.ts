import type { AudienceFigure, LedgerEvent } from '../core/ledger.ts';
import { actions, button, heading, muted, say, table, text, type Block, type Reply, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { matterOf } from '../ledger/matters.ts';
import { audienceName, dateName, firmName, placeName } from '../ledger/names.ts';
import { ledgerWords } from '../words/ledger.ts';
import { doubtIn, reviewWords } from '../words/review.ts';
import { figureSpan, sourceSpans } from './figures.ts';

const MAX_ROWS = 5;

/** A figure as a sentence names it: 'Temu 2025-09'. */
export function figureLabel(f: AudienceFigure, lang: UiLanguage): string {
  return `${audienceName(f.platform, lang)} ${f.period}`;
}

/** What an event would change: the stage or the days it names, 'passed', 'takes effect 3 Dec 2026'. */
export function changeOf(e: LedgerEvent, lang: UiLanguage): string {
  const w = ledgerWords[lang];
  const stage = e.stage ? [w.stages[e.stage] ?? e.stage] : [];
  const marks = (e.marks ?? []).map((m) => `${w.marks[m.kind] ?? m.kind} ${dateName(m.date, lang)}`);
  return [...stage, ...marks].join(', ');
}

function figureBlocks(held: readonly AudienceFigure[], admin: boolean, lang: UiLanguage): readonly Block[] {
  if (held.length === 0) return [];
  const w = reviewWords[lang];
  const shown = held.slice(0, MAX_ROWS);
  return [
    table(
      [w.platform, w.firm, w.figure, w.period, w.why, w.source],
      shown.map((f): readonly Text[] => [
        `${audienceName(f.platform, lang)}, ${placeName(f.country, lang)}`,
        firmName(f.firm, lang),
        [figureSpan(f, lang)],
        f.period,
        f.held ? doubtIn(f.held, lang) : '',
        sourceSpans(f, lang),
      ]),
    ),
    ...(admin
      ? shown.map((f) =>
          actions(
            button(w.accept(figureLabel(f, lang)), `/review accept:${f.id}`, 'primary'),
            button(w.reject(figureLabel(f, lang)), `/review reject:${f.id}`, 'danger'),
          ),
        )
      : []),
  ];
}

function eventBlocks(held: readonly LedgerEvent[], admin: boolean, lang: UiLanguage): readonly Block[] {
  if (held.length === 0) return [];
  const w = reviewWords[lang];
  return [
    heading(w.movesHead),
    ...held.slice(0, MAX_ROWS).flatMap((e): readonly Block[] => {
      const into = e.candidates ?? (e.dossier ? [e.dossier] : []);
      return [
        text([{ strong: changeOf(e, lang) }, ` · ${e.summary} · `, ...sourceSpans(e, lang)]),
        text([
          `${w.why}: ${e.held ? doubtIn(e.held, lang) : ''}. "`,
          { figure: e.receipt.sentence, receipt: e.receipt.id, to: e.receipt.url },
          '"',
        ]),
        ...(admin
          ? [
              actions(
                ...into.map((id) =>
                  button(
                    w.acceptInto(matterOf(id)?.title[lang] ?? id),
                    `/review accept:${e.id} dossier:${id}`,
                    'primary',
                  ),
                ),
                button(w.rejectMove, `/review reject:${e.id}`, 'danger'),
              ),
            ]
          : []),
      ];
    }),
  ];
}

/** What waits for a person: figures, and rows that would move a dossier, each with its reason and its sentence. */
export function reviewReply(
  figures: readonly AudienceFigure[],
  events: readonly LedgerEvent[],
  admin: boolean,
  lang: UiLanguage,
): Reply {
  const w = reviewWords[lang];
  const note = muted(admin ? w.takeBack : w.adminsOnly);
  if (figures.length + events.length === 0)
    return say(w.nothing, { kind: 'text', tone: 'warning', text: w.how }, ...(admin ? [note] : []));
  return say(
    events.length === 0 ? w.waiting(figures.length) : w.waitingBoth(figures.length, events.length),
    ...figureBlocks(figures, admin, lang),
    ...eventBlocks(events, admin, lang),
    note,
  );
}
