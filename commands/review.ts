import { command, Mistake } from '../src/core/command.ts';
import { valued } from '../src/core/figures.ts';
import type { AudienceFigure } from '../src/core/ledger.ts';
import type { Desk } from '../src/core/ports.ts';
import { actions, button, muted, say, table, warning, type Action, type Reply, type Text } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { amendmentBy, rejection, restingOn } from '../src/ledger/corrections.ts';
import { audienceName, firmName, placeName } from '../src/ledger/names.ts';
import { figureSpan, sourceSpans } from '../src/views/figures.ts';
import { deskWords } from '../src/words/desk.ts';
import { ledgerWords } from '../src/words/ledger.ts';
import { reviewWords } from '../src/words/review.ts';

const MAX_ROWS = 5;

function listed(held: readonly AudienceFigure[], admin: boolean, lang: UiLanguage): Reply {
  const w = reviewWords[lang];
  const shown = held.slice(0, MAX_ROWS);
  return say(
    w.waiting(held.length),
    table(
      [w.platform, w.firm, w.figure, w.period, w.why, w.source],
      shown.map((f): readonly Text[] => [
        `${audienceName(f.platform, lang)}, ${placeName(f.country, lang)}`,
        firmName(f.firm, lang),
        [figureSpan(f)],
        f.period,
        f.held ?? '',
        sourceSpans(f, lang),
      ]),
    ),
    muted(admin ? w.takeBack : w.adminsOnly),
    ...(admin
      ? shown.map((f) =>
          actions(
            button(w.accept(figureLabel(f, lang)), `/review accept:${f.id}`, 'primary'),
            button(w.reject(figureLabel(f, lang)), `/review reject:${f.id}`, 'danger'),
          ),
        )
      : []),
  );
}

function figureLabel(f: AudienceFigure, lang: UiLanguage): string {
  return `${audienceName(f.platform, lang)} ${f.period}`;
}

/** A value as people type it: 8220000, 8.22m, 822만, 3억 5,700만, 2.5 %, or a day. Undefined when it is none. */
function valueTyped(word: string): number | string | undefined {
  const typed = word
    .trim()
    .toLowerCase()
    .replace(/[,\s]|명|원/gu, '');
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(typed)) return typed;
  const scales: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
  const plain = /^(\d+(?:\.\d+)?)(k|m|million|bn|billion|%)?$/.exec(typed);
  if (plain) return Math.round(Number(plain[1]) * (scales[plain[2] ?? ''] ?? 1) * 1000) / 1000;
  const korean = /^(?:(\d+(?:\.\d+)?)조)?(?:(\d+(?:\.\d+)?)억)?(?:(\d+(?:\.\d+)?)만)?(\d+)?$/u.exec(typed);
  if (!korean || typed === '') return undefined;
  const [, tn = 0, hundredMn = 0, tenK = 0, one = 0] = korean;
  return Math.round(Number(tn) * 1e12 + Number(hundredMn) * 1e8 + Number(tenK) * 1e4 + Number(one));
}

type Asked = { readonly id: string; readonly to: string | undefined; readonly because: string | undefined };

/** Takes a told figure back, or puts another value in its place; the messages that carried it are edited after. */
async function correct({ id, to, because }: Asked, amends: boolean, desk: Desk): Promise<Reply> {
  const { store, clock, by, lang } = desk;
  const w = reviewWords[lang];
  const name = by.name ?? by.id;
  const of = await restingOn(store, id);
  const now = clock.now();
  const value = to === undefined ? undefined : valueTyped(to);
  if (amends && (value === undefined || !because))
    throw new Mistake({ en: reviewWords.en.amendHow, ko: reviewWords.ko.amendHow }, '/review');
  const made =
    of && amends && value !== undefined
      ? amendmentBy(of, value, name, because ?? '', now)
      : of && { correction: rejection(of, name, because ?? null, now), instead: {} };
  if (!of || !made?.correction) return say(w.noFigure(id), actions(button('/review', '/review')));
  if (!(await store.ledger.correct(made.correction, made.instead)))
    return say(w.already(id), actions(receiptOf(of.receipt.id, lang)));
  const [figure] = of.figures;
  const said = figure
    ? `${figureLabel(figure, lang)}, ${firmName(figure.firm, lang)}`
    : valued(made.correction.was.value, made.correction.was.unit, lang);
  const { now: instead } = made.correction;
  return say(
    instead ? w.amended(said, valued(instead.value, instead.unit, lang)) : w.rejected(said),
    muted(w.historyKept),
    actions(receiptOf(of.receipt.id, lang), button('/review', '/review')),
  );
}

function receiptOf(id: string, lang: UiLanguage): Action {
  return button(ledgerWords[lang].receipt(id), `/receipt ${id}`);
}

export default command({
  name: 'review',
  ko: '검토',
  summary: {
    en: 'Figures that wait for a person: accept or reject',
    ko: '사람의 확인을 기다리는 수치를 승인하거나 거절합니다',
  },
  options: {
    accept: { type: 'text', ko: '승인', summary: { en: 'Id of a figure to accept', ko: '승인할 수치 번호' } },
    reject: {
      type: 'text',
      ko: '거절',
      summary: { en: 'Figure or receipt to take back', ko: '거절할 수치 또는 근거 번호' },
    },
    amend: {
      type: 'text',
      ko: '수정',
      summary: { en: 'Figure or receipt to amend', ko: '고칠 수치 또는 근거 번호' },
    },
    to: { type: 'text', ko: '값', summary: { en: 'The right value: 8.22m', ko: '바른 값: 822만' } },
    because: {
      type: 'text',
      ko: '사유',
      greedy: true,
      summary: { en: 'Why: kept as its receipt', ko: '이유(근거로 남습니다)' },
    },
  },
  examples: ['/review', '/검토'],

  async run({ accept, reject, amend, to, because }, desk) {
    const { store, clock, by, lang } = desk;
    const w = reviewWords[lang];
    const id = (accept ?? reject ?? amend)?.trim();
    if (id && !by.steward) {
      return say(by.admin ? deskWords[lang].stewardsOnly : w.adminsOnly, actions(button('/review', '/review')));
    }
    if (id && !accept) return correct({ id, to, because }, amend !== undefined, desk);
    if (id) {
      const accepted = await store.ledger.accept(id, by.id, clock.now());
      if (!accepted) return say(w.noFigure(id), actions(button('/review', '/review')));
      return say(
        w.accepted(`${figureLabel(accepted, lang)}, ${firmName(accepted.firm, lang)}`),
        muted(w.historyKept),
        actions(button('/review', '/review')),
      );
    }
    const held = await store.ledger.figures({ held: true });
    return held.length
      ? listed(held, by.steward === true, lang)
      : say(w.nothing, warning(w.how), ...(by.steward ? [muted(w.takeBack)] : []));
  },
});
