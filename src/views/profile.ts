import type { AudienceFigure, LedgerEvent } from '../core/ledger.ts';
import type { Platform, Story } from '../core/story.ts';
import {
  actions,
  button,
  heading,
  muted,
  say,
  select,
  table,
  type Block,
  type Reply,
  type Text,
} from '../core/reply.ts';
import { PLATFORM_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { boardOf } from '../ledger/board.ts';
import { aheadOf, type Dossier } from '../ledger/dossier.ts';
import { monthsOld, OLD_AFTER_MONTHS, seriesOf, trendOf, type AudienceSeries } from '../ledger/mau.ts';
import { firmName, monthName } from '../ledger/names.ts';
import { promisesOf } from '../ledger/promise.ts';
import type { Instant } from '../core/time.ts';
import { ledgerWords } from '../words/ledger.ts';
import { mauWords } from '../words/mau.ts';
import { fineTable } from './board.ts';
import { aheadTable, dossierTable } from './dossiers.ts';
import { amountText, daySpan, saidOf } from './events.ts';
import { figureSpan, inShort, mauChart, sourceSpans } from './figures.ts';
import { promiseTable } from './promises.ts';

/** All that is known of one platform at a standpoint. */
export type Known = {
  readonly platform: Platform;
  readonly figures: readonly AudienceFigure[];
  /** The rows that name it; its dossiers are whole, with rows that name others. */
  readonly events: readonly LedgerEvent[];
  readonly dossiers: readonly Dossier[];
  readonly stories: readonly Story[];
};

/** Promises on a card; `/investments` has them all. */
const MAX_PROMISES = 8;

const CLOSED = ['entry', 'investment', 'safety'];

/** Dossiers that are not closed: neither withdrawn, in force nor at their sanction. */
export function openOf(dossiers: readonly Dossier[]): readonly Dossier[] {
  return dossiers.filter((d) => {
    const last = d.reached.at(-1)?.stage;
    return (
      !CLOSED.includes(d.matter.kind) &&
      !d.withdrawn &&
      !['in_force', 'sanction', 'ruling', 'signed', 'reported'].includes(last ?? '')
    );
  });
}

function korean(k: Known) {
  return seriesOf(k.figures.filter((f) => f.country === 'KR' && f.metric === 'MAU')).filter(
    (s) => s.points.length > 0 && s.firm !== null,
  );
}

function firstLine(
  k: Known,
  [s]: readonly AudienceSeries[],
  open: number,
  fines: number,
  lang: UiLanguage,
  now: Instant,
): string {
  const w = ledgerWords[lang];
  const p = s?.points.at(-1);
  const age = p ? monthsOld(p.month, now) : 0;
  const users =
    s && p
      ? w.profileUsers(inShort(p.value, lang), monthName(p.month, lang), firmName(s.firm, lang))
      : w.profileNoUsers;
  const said = [users, w.profileOpen(open), w.profileFines(fines)].join(', ');
  return w.profile(PLATFORM_NAMES[k.platform][lang], said) + (age > OLD_AFTER_MONTHS ? mauWords[lang].old(age) : '');
}

function userBlocks(k: Known, series: readonly AudienceSeries[], lang: UiLanguage): readonly Block[] {
  const w = mauWords[lang];
  if (series.length === 0) return [];
  const rows = series.map((s): readonly Text[] => {
    const p = s.points.at(-1);
    return p
      ? [firmName(s.firm, lang), [figureSpan(p.figure, lang)], p.month, trendOf(s), sourceSpans(p.figure, lang)]
      : [];
  });
  const chart = mauChart(series, w.chart(PLATFORM_NAMES[k.platform][lang]), (s) => firmName(s.firm, lang), lang);
  return [
    heading(ledgerWords[lang].usersHead),
    table([w.firm, w.figure, w.month, w.trend, w.source], rows),
    ...(chart.series.length ? [chart] : []),
  ];
}

function storyBlocks(stories: readonly Story[], lang: UiLanguage): readonly Block[] {
  const w = ledgerWords[lang];
  if (stories.length === 0) return [];
  return [
    heading(w.storiesHead),
    ...stories.slice(0, 3).map((s) => muted(`● ${s.title}`)),
    actions(
      select(
        w.storiesHead,
        stories.map((s) => ({ label: s.title.slice(0, 70), line: `/story ${s.id}` as const })),
      ),
    ),
  ];
}

/** `/platform`: users, open dossiers, fines, promises, dates ahead and the latest stories on one card. */
export function profileReply(k: Known, today: string, notes: readonly string[], lang: UiLanguage, now: Instant): Reply {
  const w = ledgerWords[lang];
  const { dossiers } = k;
  const users = korean(k);
  const open = openOf(dossiers);
  const board = boardOf(k.events);
  const promises = promisesOf(dossiers, today);
  const ahead = aheadOf(dossiers, today);
  const typed = k.platform.toLowerCase();
  return say(
    firstLine(k, users, open.length, board.fines.length, lang, now),
    ...userBlocks(k, users, lang),
    ...(ahead.length ? [heading(w.aheadHead), aheadTable(ahead.slice(0, 3), lang)] : []),
    ...(open.length ? [heading(w.openHead), ...dossierTable(open, today, lang)] : []),
    ...(board.fines.length ? [heading(w.finesHead), fineTable(board.fines, lang)] : []),
    ...(promises.length ? [heading(w.promisesHead), promiseTable(promises.slice(0, MAX_PROMISES), lang)] : []),
    ...storyBlocks(k.stories, lang),
    ...notes.map((n) => muted(n)),
    actions(
      button(w.allUsers, `/mau ${typed}`),
      button(w.showAll, `/regulations ${typed}`),
      ...(promises.length > MAX_PROMISES ? [button(w.promisesHead, `/investments ${typed}`)] : []),
      button(ledgerWords[lang].timelineButton, `/timeline ${typed}`),
    ),
  );
}

function sums(events: readonly LedgerEvent[], lang: UiLanguage): Text {
  const byCurrency = new Map<string, LedgerEvent[]>();
  for (const e of boardOf(events).fines)
    if (e.currency) byCurrency.set(e.currency, [...(byCurrency.get(e.currency) ?? []), e]);
  const parts = [...byCurrency.values()].flatMap((of, i): Exclude<Text, string>[number][] => {
    const total = of.reduce((sum, e) => sum + (e.amount ?? 0), 0);
    const [first] = of;
    const text = first ? amountText({ ...first, amount: total }, lang) : '–';
    return [...(i > 0 ? [', '] : []), ...(typeof text === 'string' ? [text] : text)];
  });
  return parts.length ? parts : ledgerWords[lang].none;
}

/** `/compare`: two or three platforms beside each other; users within each firm's own row, money in its own currency. */
export function compareReply(all: readonly Known[], today: string, notes: readonly string[], lang: UiLanguage): Reply {
  const w = ledgerWords[lang];
  const names = all.map((k) => PLATFORM_NAMES[k.platform][lang]);
  const firms = [...new Set(all.flatMap((k) => korean(k).map((s) => s.firm)))];
  const users = firms.map((firm): readonly Text[] => [
    `${w.usersKorea}, ${firmName(firm, lang)}`,
    ...all.map((k): Text => {
      const p = korean(k)
        .find((s) => s.firm === firm)
        ?.points.at(-1);
      return p ? [figureSpan(p.figure, lang), ` ${p.month}`] : w.none;
    }),
  ]);
  const dossiers = all.map((k) => k.dossiers);
  const latest = all.map((k): Text => {
    const e = [...k.events].filter((x) => x.date <= today).sort((a, b) => b.date.localeCompare(a.date))[0];
    return e ? [daySpan(e, lang), ` ${saidOf(e, lang).slice(0, 60)}…`] : w.none;
  });
  return say(
    w.compare(names.slice(0, -1).join(', '), names.at(-1) ?? ''),
    table(
      ['', ...names],
      [
        ...users,
        [w.openDossiers, ...dossiers.map((d) => String(openOf(d).length))],
        [w.fines, ...all.map((k) => String(boardOf(k.events).fines.length))],
        [w.finesSum, ...all.map((k) => sums(k.events, lang))],
        [w.promisesMade, ...dossiers.map((d) => String(promisesOf(d, today).length))],
        [w.latestEvent, ...latest],
      ],
    ),
    muted(mauWords[lang].twoFirms),
    ...notes.map((n) => muted(n)),
    actions(
      button(mauWords[lang].all, `/mau ${all.map((k) => k.platform.toLowerCase()).join(', ')}`),
      ...all.map((k) => button(PLATFORM_NAMES[k.platform][lang], `/platform ${k.platform.toLowerCase()}`)),
    ),
  );
}
