import { money } from '../core/figures.ts';
import type { AudienceFigure, LedgerEvent } from '../core/ledger.ts';
import { muted, say, text, type Block, type Reply } from '../core/reply.ts';
import { PLATFORM_NAMES, STATUS_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { boardOf } from '../ledger/board.ts';
import { tellableEvent } from '../ledger/dossier.ts';
import { growth, seriesOf, tellable, type AudienceSeries } from '../ledger/mau.ts';
import { dateName, firmName, monthName, placeName } from '../ledger/names.ts';
import { docx, footnotes, html, markdown, type Paper, type Part, type Run } from '../ledger/pack/paper.ts';
import { csv, xlsx } from '../ledger/pack/sheet.ts';
import { within, type Range } from '../ledger/range.ts';
import { briefWords } from '../words/brief.ts';
import { ledgerWords } from '../words/ledger.ts';
import { saidOf } from './events.ts';
import { stageText } from './dossiers.ts';
import { eventSheet, figureSheet } from './sheets.ts';
import type { Known } from './profile.ts';

/** What a brief is about: a platform as it was known, and a stretch of time. */
export type BriefAsked = {
  readonly known: Known;
  readonly range: Range;
  readonly label: string;
  readonly lang: UiLanguage;
};

const plainRun = (said: string): readonly Run[] => [{ said }];

function seriesRows(s: AudienceSeries, range: Range, lang: UiLanguage): readonly (readonly (readonly Run[])[])[] {
  const points = s.points.filter((p) => within(p.month, range));
  return points.map((p) => {
    const change = growth(s, p.month, 1);
    return [
      plainRun(monthName(p.month, lang)),
      plainRun(firmName(s.firm, lang)),
      [{ said: p.value.toLocaleString('en-US'), receipt: p.figure.receipt }],
      plainRun(change === undefined ? '–' : `${change > 0 ? '+' : ''}${change.toFixed(1)} %`),
    ];
  });
}

function userParts({ known, range, lang }: BriefAsked): readonly Part[] {
  const w = briefWords[lang];
  const series = seriesOf(known.figures.filter((f) => f.country === 'KR' && f.metric === 'MAU'));
  const rows = series.flatMap((s) => seriesRows(s, range, lang));
  const [latest] = series.flatMap((s) => s.points.filter((p) => `${p.month}-01` < range.from).slice(-1));
  const older: Part[] = latest
    ? [
        {
          kind: 'text',
          runs: [
            { said: w.latestBefore(monthName(latest.month, lang), firmName(latest.figure.firm, lang)) },
            { said: latest.value.toLocaleString('en-US'), receipt: latest.figure.receipt },
          ],
        },
      ]
    : [];
  const table: Part = { kind: 'table', head: [w.month, w.firm, w.users, w.change], rows };
  return [
    { kind: 'heading', said: w.usersHead },
    ...(rows.length ? [table] : [{ kind: 'text', runs: plainRun(w.noUsers) } as Part, ...older]),
  ];
}

function amountRuns(e: LedgerEvent, lang: UiLanguage): readonly Run[] {
  if (e.amount !== null && e.currency) return [{ said: money(e.amount, e.currency, lang), receipt: e.receipt }];
  return e.percent === null ? plainRun('–') : [{ said: `${e.percent} %`, receipt: e.receipt }];
}

function eventParts(events: readonly LedgerEvent[], lang: UiLanguage): readonly Part[] {
  const w = briefWords[lang];
  if (events.length === 0)
    return [
      { kind: 'heading', said: w.eventsHead },
      { kind: 'text', runs: plainRun(w.noEvents) },
    ];
  const rows = events.map((e) => [
    [{ said: dateName(e.date, lang), receipt: e.receipt }],
    plainRun(placeName(e.jurisdiction, lang)),
    plainRun(`${e.authority}: ${saidOf(e, lang)}`),
    amountRuns(e, lang),
    plainRun(STATUS_NAMES[e.status][lang]),
  ]);
  return [
    { kind: 'heading', said: w.eventsHead },
    { kind: 'table', head: [w.date, w.where, w.what, w.amount, w.status], rows },
  ];
}

function totalParts(events: readonly LedgerEvent[], lang: UiLanguage): readonly Part[] {
  const { totals } = boardOf(events);
  if (totals.length === 0) return [];
  const rows = totals.map((t) => [
    plainRun(t.year),
    t.of.map((e, i): Run => ({ said: i === 0 ? money(t.total, t.currency, lang) : '', receipt: e.receipt })),
    plainRun(String(t.of.length)),
  ]);
  const w = ledgerWords[lang];
  return [
    { kind: 'heading', said: w.totalsHead },
    { kind: 'table', head: [w.year, w.total, w.cases], rows },
  ];
}

function dossierParts({ known, range, lang }: BriefAsked): readonly Part[] {
  const w = briefWords[lang];
  const touched = known.dossiers.filter((d) => d.events.some((e) => within(e.date, range)));
  if (touched.length === 0) return [];
  const rows = touched.map((d) => {
    const last = d.events.findLast((e) => within(e.date, range));
    return [
      plainRun(d.matter.title[lang]),
      plainRun(stageText(d, lang)),
      [last ? { said: dateName(last.date, lang), receipt: last.receipt } : { said: '–' }],
    ];
  });
  return [
    { kind: 'heading', said: w.dossiersHead },
    { kind: 'table', head: [w.what, w.stage, w.latest], rows },
  ];
}

function eventsIn({ known, range }: BriefAsked): readonly LedgerEvent[] {
  return known.events
    .filter((e) => tellableEvent(e) && within(e.date, range))
    .sort((a, b) => a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1));
}

/** The paper of a brief: users, what happened, totals and dossiers of the time asked, every figure with its receipt. */
export function briefPaper(asked: BriefAsked): Paper {
  const { known, label, lang } = asked;
  const w = briefWords[lang];
  const events = eventsIn(asked);
  return {
    title: w.title(PLATFORM_NAMES[known.platform][lang], label),
    lang,
    notesTitle: w.notesHead,
    parts: [
      { kind: 'text', runs: plainRun(w.about) },
      ...userParts(asked),
      ...eventParts(events, lang),
      ...totalParts(events, lang),
      ...dossierParts(asked),
    ],
  };
}

function figuresIn({ known, range }: BriefAsked): readonly AudienceFigure[] {
  return known.figures.filter((f) => tellable(f) && f.month !== null && within(f.month, range));
}

/** `/brief`: the paper as Markdown, HTML and Word, its facts as CSV and a workbook. The same ledger gives the same bytes. */
export function briefReply(asked: BriefAsked): Reply {
  const { known, label, lang } = asked;
  const w = briefWords[lang];
  const paper = briefPaper(asked);
  const name = `${known.platform.toLowerCase().replace(/\W+/g, '-')}-${label.replace(/[^\w-]+/g, '_')}`;
  const events = eventsIn(asked);
  const utf8 = (s: string) => Buffer.from(s, 'utf8');
  const file = (end: string, type: string, bytes: Uint8Array): Block => ({
    kind: 'file',
    name: `${name}.${end}`,
    type,
    base64: Buffer.from(bytes).toString('base64'),
  });
  const office = 'application/vnd.openxmlformats-officedocument';
  const notes = footnotes(paper).size;
  return say(
    w.said(PLATFORM_NAMES[known.platform][lang], label, events.length, notes),
    text(w.files),
    file('md', 'text/markdown; charset=utf-8', utf8(markdown(paper))),
    file('html', 'text/html; charset=utf-8', utf8(html(paper))),
    file('docx', `${office}.wordprocessingml.document`, docx(paper)),
    file('csv', 'text/csv; charset=utf-8', csv(eventSheet(events))),
    file('xlsx', `${office}.spreadsheetml.sheet`, xlsx([eventSheet(events), figureSheet(figuresIn(asked))])),
    muted(w.sameBytes),
  );
}
