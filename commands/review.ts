import { command, Mistake } from '../src/core/command.ts';
import { valued } from '../src/core/figures.ts';
import type { Desk } from '../src/core/ports.ts';
import { actions, button, muted, say, type Action, type Reply } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { amendmentBy, rejection, restingOn } from '../src/ledger/corrections.ts';
import { matterOf } from '../src/ledger/matters.ts';
import { firmName } from '../src/ledger/names.ts';
import { changeOf, figureLabel, reviewReply } from '../src/views/review.ts';
import { deskWords } from '../src/words/desk.ts';
import { ledgerWords } from '../src/words/ledger.ts';
import { reviewWords } from '../src/words/review.ts';

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

/** Lets a held figure into its series, or a held row move its dossier. */
async function accepting(id: string, dossier: string | null, desk: Desk): Promise<Reply> {
  const { store, clock, by, lang } = desk;
  const w = reviewWords[lang];
  const again = actions(button('/review', '/review'));
  const event = (await store.ledger.events({ held: true })).find((e) => e.id === id);
  if (event) {
    const into = dossier ?? event.dossier;
    if (!into || !(event.candidates ?? [into]).includes(into))
      throw new Mistake({ en: reviewWords.en.whichDossier, ko: reviewWords.ko.whichDossier }, '/review');
    const moved = await store.ledger.acceptEvent(id, into, clock.now());
    if (!moved) return say(w.already(id), again);
    const title = matterOf(into)?.title[lang] ?? into;
    const open = button(title.slice(0, 70), `/regulations id:${into}`);
    return say(
      w.moved(title, changeOf(moved, lang)),
      muted(w.historyKept),
      actions(open, button('/review', '/review')),
    );
  }
  const accepted = await store.ledger.accept(id, by.id, clock.now());
  if (!accepted) return say(w.noFigure(id), again);
  const said = `${figureLabel(accepted, lang)}, ${firmName(accepted.firm, lang)}`;
  return say(w.accepted(said), muted(w.historyKept), again);
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
    dossier: {
      type: 'text',
      ko: '사건',
      take: () => undefined,
      summary: { en: 'Which dossier it moves', ko: '어느 사건에 넣을지' },
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

  async run({ accept, reject, amend, to, because, dossier }, desk) {
    const { store, by, lang } = desk;
    const w = reviewWords[lang];
    const id = (accept ?? reject ?? amend)?.trim();
    if (id && !by.steward) {
      return say(by.admin ? deskWords[lang].stewardsOnly : w.adminsOnly, actions(button('/review', '/review')));
    }
    if (id && !accept) return correct({ id, to, because }, amend !== undefined, desk);
    if (id) return accepting(id, dossier?.trim() ?? null, desk);
    const [figures, events] = await Promise.all([
      store.ledger.figures({ held: true }),
      store.ledger.events({ held: true }),
    ]);
    return reviewReply(figures, events, by.steward === true, lang);
  },
});
