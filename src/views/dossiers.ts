import { actions, button, muted, say, select, table, type Block, type Reply, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { latestOf, stageBar, type Ahead, type Dossier } from '../ledger/dossier.ts';
import { dateName, placeName } from '../ledger/names.ts';
import { ledgerWords } from '../words/ledger.ts';
import { daySpan, platformsText } from './events.ts';

const MAX_ROWS = 12;

/** The stage a dossier has come to, as readers call it. */
export function stageName(d: Dossier, lang: UiLanguage): string {
  const w = ledgerWords[lang];
  if (d.withdrawn) return w.stages['withdrawn'] ?? '';
  return w.stages[d.reached.at(-1)?.stage ?? ''] ?? '';
}

/** '■■■■□□ passed': how far, and the name of the last stage. Withdrawn matters have no bar. */
export function stageText(d: Dossier, lang: UiLanguage): string {
  return d.withdrawn || d.way.length === 0 ? stageName(d, lang) : `${stageBar(d)} ${stageName(d, lang)}`.trim();
}

/** 'D-11', 'D-day'; 'about D-40' for a month or a worked-out date; a dash where only the year is known. */
export function daysText(a: Ahead, lang: UiLanguage): string {
  if (a.mark.date.length === 4) return '–';
  const rough = a.mark.about === true || a.mark.date.length < 10;
  const days = a.days > 0 ? `D-${a.days}` : a.days === 0 ? 'D-day' : `D+${-a.days}`;
  return rough ? `${ledgerWords[lang].about} ${days}` : days;
}

/** Dates ahead as a table, the nearest first: what `/regulations upcoming` and the digest show. */
export function aheadTable(ahead: readonly Ahead[], lang: UiLanguage): Block {
  const w = ledgerWords[lang];
  return table(
    [w.day, w.date, w.where, w.what, w.stage, w.platforms],
    ahead.map((a): readonly Text[] => [
      daysText(a, lang),
      [{ figure: dateName(a.mark.date, lang), receipt: a.mark.by.receipt.id, to: a.mark.by.receipt.url }],
      placeName(a.mark.by.jurisdiction, lang),
      `${a.dossier.matter.title[lang]} · ${a.mark.said[lang]}`,
      a.dossier.way.length ? stageBar(a.dossier) : '',
      platformsText(a.dossier.platforms, lang),
    ]),
  );
}

/** A list of dossiers: their latest row, place, title, stage and platforms, with a choice to open one. */
export function dossierTable(dossiers: readonly Dossier[], today: string, lang: UiLanguage): readonly Block[] {
  const w = ledgerWords[lang];
  const shown = dossiers.slice(0, MAX_ROWS);
  return [
    table(
      [w.latest, w.where, w.what, w.stage, w.platforms],
      shown.map((d): readonly Text[] => {
        const last = latestOf(d, today);
        return [
          last ? [daySpan(last, lang)] : '',
          d.jurisdictions.map((j) => placeName(j, lang)).join(', '),
          d.matter.title[lang],
          stageText(d, lang),
          platformsText(d.platforms, lang),
        ];
      }),
    ),
    actions(
      select(
        w.open,
        dossiers.map((d) => ({
          label: d.matter.title[lang].slice(0, 70),
          line: `/regulations id:${d.matter.id}` as const,
        })),
      ),
    ),
  ];
}

/** `/regulations`: the dossiers that fit, and how to see what lies ahead. */
export function dossiersReply(
  dossiers: readonly Dossier[],
  of: string,
  notes: readonly string[],
  today: string,
  lang: UiLanguage,
): Reply {
  const w = ledgerWords[lang];
  if (dossiers.length === 0) {
    return say(w.regulationsNone(of), ...notes.map((n) => muted(n)), actions(button(w.showAll, '/regulations')));
  }
  return say(
    w.regulations(dossiers.length, of),
    ...dossierTable(dossiers, today, lang),
    ...notes.map((n) => muted(n)),
    actions(button(w.showUpcoming, '/regulations upcoming')),
  );
}

/** `/regulations upcoming`: the dates ahead, the nearest said first. */
export function upcomingReply(ahead: readonly Ahead[], of: string, notes: readonly string[], lang: UiLanguage): Reply {
  const w = ledgerWords[lang];
  const [first] = ahead;
  if (!first) return say(w.upcomingNone(of), ...notes.map((n) => muted(n)), actions(button(w.showAll, '/regulations')));
  const next = w.next(first.dossier.matter.title[lang], dateName(first.mark.date, lang), daysText(first, lang));
  return say(
    w.upcoming(ahead.length, of, next),
    aheadTable(ahead, lang),
    ...notes.map((n) => muted(n)),
    actions(
      select(
        w.open,
        ahead.map((a) => ({
          label: a.dossier.matter.title[lang].slice(0, 70),
          line: `/regulations id:${a.dossier.matter.id}` as const,
        })),
      ),
      button(w.showAll, '/regulations'),
    ),
  );
}
