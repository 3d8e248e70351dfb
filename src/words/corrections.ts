import { inBoth } from '../core/words.ts';

/** What is said of a figure that no longer stands. */
export const correctionWords = inBoth(
  {
    mark: 'Corrected',
    line: (day: string) => `Corrected ${day}: `,
    withdrawn: 'withdrawn',
    rejectedBy: (name: string) => `rejected by ${name}`,
    amendedBy: (name: string) => `amended by ${name}`,
    sourceCorrects: (publisher: string) => `${publisher} corrects itself`,
    notice: (n: number) =>
      n === 1 ? 'A figure told here earlier was corrected.' : `${n} figures told here earlier were corrected.`,
    carriedBy: (day: string, first: string) => `It stood in the message of ${day}: ${first}`,
    cannotEdit: 'That message can no longer be edited.',
    takenBack: (day: string) => `No longer stands since ${day}`,
    inPlaceOf: (day: string) => `In place of an earlier figure since ${day}`,
    reasonGiven: 'Reason',
  },
  {
    mark: '정정',
    line: (day: string) => `${day} 정정: `,
    withdrawn: '철회',
    rejectedBy: (name: string) => `${name} 님이 거절`,
    amendedBy: (name: string) => `${name} 님이 수정`,
    sourceCorrects: (publisher: string) => `${publisher} 정정 보도`,
    notice: (n: number) => `앞서 알린 수치 ${n}건이 정정되었습니다.`,
    carriedBy: (day: string, first: string) => `${day} 메시지에 실린 수치입니다: ${first}`,
    cannotEdit: '그 메시지는 더 이상 고칠 수 없습니다.',
    takenBack: (day: string) => `${day}부터 유효하지 않음`,
    inPlaceOf: (day: string) => `${day}부터 이전 수치를 대신함`,
    reasonGiven: '사유',
  },
);
