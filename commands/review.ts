import { command } from '../src/core/command.ts';
import type { AudienceFigure } from '../src/core/ledger.ts';
import { actions, button, muted, say, table, warning, type Reply, type Text } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { audienceName, firmName, placeName } from '../src/ledger/names.ts';
import { figureSpan, sourceSpans } from '../src/views/figures.ts';
import { deskWords } from '../src/words/desk.ts';
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
    ...(admin ? [] : [muted(w.adminsOnly)]),
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

export default command({
  name: 'review',
  ko: '검토',
  summary: {
    en: 'Figures that wait for a person: accept or reject',
    ko: '사람의 확인을 기다리는 수치를 승인하거나 거절합니다',
  },
  options: {
    accept: { type: 'text', ko: '승인', summary: { en: 'Id of a figure to accept', ko: '승인할 수치 번호' } },
    reject: { type: 'text', ko: '거절', summary: { en: 'Id of a figure to reject', ko: '거절할 수치 번호' } },
  },
  examples: ['/review', '/검토'],

  async run({ accept, reject }, { store, clock, by, lang }) {
    const w = reviewWords[lang];
    const id = (accept ?? reject)?.trim();
    if (id && !by.steward) {
      return say(by.admin ? deskWords[lang].stewardsOnly : w.adminsOnly, actions(button('/review', '/review')));
    }
    if (id) {
      const judged = await store.ledger.judge(id, accept ? 'accept' : 'reject', by.id, clock.now());
      if (!judged) return say(w.noFigure(id), actions(button('/review', '/review')));
      const said = `${figureLabel(judged, lang)}, ${firmName(judged.firm, lang)}`;
      return say(
        accept ? w.accepted(said) : w.rejected(said),
        muted(w.historyKept),
        actions(button('/review', '/review')),
      );
    }
    const held = await store.ledger.figures({ held: true });
    return held.length ? listed(held, by.steward === true, lang) : say(w.nothing, warning(w.how));
  },
});
