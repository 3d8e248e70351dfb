import type { Doubt } from '../core/doubt.ts';
import { valued } from '../core/figures.ts';
import { inBoth, type UiLanguage } from '../core/words.ts';
import { josa } from './josa.ts';
import { ledgerWords } from './ledger.ts';

/** What is said about figures that wait for a person. */
export const reviewWords = inBoth(
  {
    waiting: (n: number) => `${n} ${n === 1 ? 'figure waits' : 'figures wait'} for review.`,
    waitingBoth: (figures: number, moves: number) =>
      `${figures} ${figures === 1 ? 'figure waits' : 'figures wait'} for review, and ${moves} ${moves === 1 ? 'row' : 'rows'} that would move a dossier.`,
    movesHead: 'Would move a dossier',
    acceptInto: (title: string) => `Accept into ${title}`,
    rejectMove: 'Reject',
    moved: (title: string, change: string) => `${title}: ${change}.`,
    whichDossier: 'Say which dossier it moves: /review shows a button for each that it may belong to.',
    nothing: 'No figure waits for review.',
    how: 'A figure waits when it leaps by more than 40 % in a month, contradicts a known one, or its own text doubts it.',
    platform: 'Of',
    firm: 'Firm',
    figure: 'Figure',
    period: 'Period',
    why: 'Why it waits',
    source: 'Source',
    accept: (of: string) => `Accept ${of}`,
    reject: (of: string) => `Reject ${of}`,
    adminsOnly: 'Only an admin of this place may accept or reject a figure.',
    accepted: (of: string) => `Accepted: ${of}. It stands in its series now.`,
    rejected: (of: string) => `Rejected: ${of}. It stands in no series.`,
    amended: (of: string, to: string) => `Amended: ${of} is ${to} now.`,
    already: (id: string) => `"${id}" was taken back before.`,
    amendHow:
      'An amendment takes the right value and the reason: /review amend:m070 to:5.28m because:misprint in the release',
    takeBack:
      'To take back a figure that was told: /review reject:RECEIPT because:REASON. Messages that carried it are marked.',
    historyKept: 'The history is kept: earlier as-of answers do not change.',
    noFigure: (id: string) => `No figure "${id}" waits for review. /review lists those that do.`,
  },
  {
    waiting: (n: number) => `검토를 기다리는 수치 ${n}건입니다.`,
    waitingBoth: (figures: number, moves: number) =>
      `검토를 기다리는 수치 ${figures}건, 사건의 단계를 바꿀 기록 ${moves}건입니다.`,
    movesHead: '사건을 바꿀 기록',
    acceptInto: (title: string) => `${title}에 반영`,
    rejectMove: '거절',
    moved: (title: string, change: string) => `${title}: ${change}(으)로 반영했습니다.`,
    whichDossier: '어느 사건에 넣을지 정해 주세요. /검토에 후보마다 버튼이 있습니다.',
    nothing: '검토를 기다리는 수치가 없습니다.',
    how: '한 달에 40% 넘게 뛰거나, 알려진 수치와 어긋나거나, 본문이 스스로 의심스러울 때 검토를 기다립니다.',
    platform: '대상',
    firm: '조사기관',
    figure: '수치',
    period: '기간',
    why: '기다리는 이유',
    source: '출처',
    accept: (of: string) => `${of} 승인`,
    reject: (of: string) => `${of} 거절`,
    adminsOnly: '수치를 승인하거나 거절하는 것은 이곳의 관리자만 할 수 있습니다.',
    accepted: (of: string) => `${of} 수치를 승인했습니다. 이제 추이에 들어갑니다.`,
    rejected: (of: string) => `${of} 수치를 거절했습니다. 어느 추이에도 들어가지 않습니다.`,
    amended: (of: string, to: string) => `${of} 수치를 ${to}(으)로 고쳤습니다.`,
    already: (id: string) => `"${id}"은(는) 이미 철회된 수치입니다.`,
    amendHow: '고칠 때는 바른 값과 이유를 함께 적어 주세요. 예: /검토 수정:m070 값:528만 사유:보도자료 오기',
    takeBack:
      '이미 알린 수치를 철회하려면: /검토 거절:근거번호 사유:이유. 그 수치가 실린 메시지에 정정 표시가 붙습니다.',
    historyKept: '이력은 남습니다. 이전 기준일의 답변은 바뀌지 않습니다.',
    noFigure: (id: string) =>
      `검토를 기다리는 ${josa(`"${id}"`, '이', '가')} 없습니다. /검토에서 목록을 볼 수 있습니다.`,
  },
);

const doubtWords = inBoth(
  {
    misfit: (from: string, to: string, told: string) =>
      `from ${from} to ${to} is no change of ${told}, as the text says`,
    leap: (change: string, before: string, month: string) =>
      `${change} against ${before} in ${month}: more than 40 % in a month`,
    differs: (value: string, publisher: string) => `differs from ${value} (${publisher})`,
    ahead: (month: string) => `${month} lies after the day it was published`,
    otherDay: (known: string) => `another date than ${known}, and nothing says that it was moved`,
    earlierStage: (stage: string) =>
      `an earlier stage (${stage}) than the dossier has: an old report, or a new one of its kind`,
    whichMatter: (titles: readonly string[]) => `may belong to ${titles.join(' or ')}`,
  },
  {
    misfit: (from, to, told) => `${from}에서 ${to}까지의 변화가 본문에 적힌 ${told}과 맞지 않음`,
    leap: (change, before, month) => `${month}의 ${before}에서 ${change}: 한 달에 40 % 넘게 변함`,
    differs: (value, publisher) => `${publisher}의 ${value}과 다름`,
    ahead: (month) => `${month}은 보도일보다 뒤의 달임`,
    otherDay: (known) => `알려진 날짜(${known})와 다른데 변경됐다는 말이 없음`,
    earlierStage: (stage) => `사건이 이미 지난 단계(${stage}): 옛 보도이거나 새 안건`,
    whichMatter: (titles) => `여러 사건에 해당할 수 있음: ${titles.join(', ')}`,
  },
);

function monthIn(month: string, lang: UiLanguage): string {
  const [year = '', m = ''] = month.split('-');
  return lang === 'ko' ? `${year}년 ${Number(m)}월` : month;
}

function change(share: number): string {
  return `${share > 0 ? '+' : '−'}${Math.round(Math.abs(share) * 100)} %`;
}

/** Why something waits, for readers of a language; what an earlier version kept as a sentence is told as it stands. */
export function doubtIn(doubt: Doubt | string, lang: UiLanguage): string {
  if (typeof doubt === 'string') return doubt;
  const w = doubtWords[lang];
  const people = (n: number) => valued(n, 'persons', lang);
  switch (doubt.kind) {
    case 'misfit':
      return w.misfit(people(doubt.from), people(doubt.to), doubt.percent ? `${doubt.told} %` : people(doubt.told));
    case 'leap':
      return w.leap(change(doubt.change), people(doubt.before), monthIn(doubt.month, lang));
    case 'differs':
      return w.differs(people(doubt.value), doubt.publisher);
    case 'ahead':
      return w.ahead(monthIn(doubt.month, lang));
    case 'other-day':
      return w.otherDay(doubt.known.join(', '));
    case 'earlier-stage':
      return w.earlierStage(ledgerWords[lang].stages[doubt.stage] ?? doubt.stage);
    case 'which-matter':
      return w.whichMatter(doubt.titles.map((t) => t[lang]));
    case 'noted':
      return doubt[lang];
  }
}
