import type { LedgerEvent } from '../core/ledger.ts';
import { actions, button, facts, heading, link, muted, say, type Block, type Reply, type Text } from '../core/reply.ts';
import type { Instant } from '../core/time.ts';
import type { UiLanguage } from '../core/words.ts';
import { aheadOf, stagesDone, type Dossier } from '../ledger/dossier.ts';
import { dateName, placeName } from '../ledger/names.ts';
import { ledgerWords } from '../words/ledger.ts';
import { daysText, stageText } from './dossiers.ts';
import { daySpan, eventLines, platformsText } from './events.ts';

const MAX_EVENTS = 12;

/** What the reader saw before, and whether this place follows the dossier. */
export type Looked = { readonly since: Instant | undefined; readonly follows: boolean };

function stageRows(d: Dossier, today: string, lang: UiLanguage): readonly (readonly [string, Text])[] {
  const w = ledgerWords[lang];
  const done = stagesDone(d);
  return d.way.map((stage, i) => {
    const at = d.reached.find((r) => r.stage === stage);
    const link = at && { link: at.event.receipt.publisher, to: at.event.receipt.url };
    return [
      w.stages[stage] ?? stage,
      at && link
        ? ['■ ', ...(at.event.date <= today ? [daySpan(at.event, lang), ' · '] : []), link]
        : i < done
          ? '■'
          : '□',
    ];
  });
}

function dateRows(d: Dossier, today: string, lang: UiLanguage): readonly (readonly [string, Text])[] {
  const w = ledgerWords[lang];
  return d.marks.map((m) => {
    const ahead = aheadOf([d], today).find((a) => a.mark === m);
    const left = ahead ? ` (${daysText(ahead, lang)})` : '';
    const at = { figure: dateName(m.date, lang), receipt: m.by.receipt.id, to: m.by.receipt.url };
    return [w.marks[m.kind] ?? m.kind, [...(m.about ? [`${w.about} `] : []), at, `${left} · ${m.said[lang]}`]];
  });
}

function eventBlocks(d: Dossier, looked: Looked, lang: UiLanguage): readonly Block[] {
  const w = ledgerWords[lang];
  const isNew = (e: LedgerEvent) => looked.since !== undefined && e.known > looked.since;
  return [...d.events]
    .reverse()
    .slice(0, MAX_EVENTS)
    .flatMap((e) => eventLines(e, lang, isNew(e) ? w.isNew : ''));
}

/** One dossier whole: its stages with the row each rests on, its dates, and what happened, the latest first. */
export function dossierReply(
  d: Dossier,
  looked: Looked,
  today: string,
  lang: UiLanguage,
  notes: readonly string[],
): Reply {
  const w = ledgerWords[lang];
  const fresh = d.events.filter((e) => looked.since !== undefined && e.known > looked.since).length;
  const places = d.jurisdictions.map((j) => placeName(j, lang)).join(', ');
  const id = d.matter.id;
  const last = d.events.at(-1);
  const stages = stageRows(d, today, lang);
  const dates = dateRows(d, today, lang);
  return say(
    [d.matter.title[lang], stageText(d, lang)].filter(Boolean).join(' · '),
    muted(`${places} · ${platformsText(d.platforms, lang)}${fresh ? ` · ${w.changed(fresh)}` : ''}`),
    ...(stages.length ? [heading(w.stagesHead), facts(stages)] : []),
    ...(dates.length ? [heading(w.datesHead), facts(dates)] : []),
    heading(w.rowsHead),
    ...eventBlocks(d, looked, lang),
    ...notes.map((n) => muted(n)),
    actions(
      looked.follows
        ? button(w.unfollow, `/regulations id:${id} follow:off`)
        : button(w.follow, `/regulations id:${id} follow:on`),
      button(w.showUpcoming, '/regulations upcoming'),
      ...(last ? [link(last.receipt.publisher, last.receipt.url)] : []),
    ),
  );
}
