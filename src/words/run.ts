import { inBoth } from '../core/words.ts';

/** What the program says at the terminal about itself. */
export const runWords = inBoth(
  {
    round: (read: number, all: number, kept: number, next: number) =>
      `${read} of ${all} sources reached${kept ? `, ${kept} relevant ${kept === 1 ? 'item' : 'items'}` : ''}, next try in ${next} min.`,
    cannotStart: (surface: string, problem: string) => `${surface} could not start: ${problem}`,
    noSurface: 'No surface could start. `tiltwatch doctor` says what is wrong.',
    sampleStart: 'SAMPLE DATA: the articles below ship with Tiltwatch and are not news.',
    backedUp: (file: string) => `Backed up to ${file}.`,
    restored: (file: string) => `Restored from ${file}.`,
    migrated: 'The schema is up to date.',
    allWell: 'All is well.',
    notWell: (n: number) => `${n} ${n === 1 ? 'thing needs' : 'things need'} attention.`,
  },
  {
    round: (read: number, all: number, kept: number, next: number) =>
      `출처 ${all}곳 중 ${read}곳에 닿았습니다${kept ? `(관련 소식 ${kept}건)` : ''}. 다음 시도까지 ${next}분.`,
    cannotStart: (surface: string, problem: string) => `${surface}을(를) 시작하지 못했습니다: ${problem}`,
    noSurface: '시작할 수 있는 연결이 없습니다. `tiltwatch doctor`로 원인을 볼 수 있습니다.',
    sampleStart: '예시 데이터: 아래 기사는 Tiltwatch에 담긴 예시이며 실제 뉴스가 아닙니다.',
    backedUp: (file: string) => `${file}에 백업했습니다.`,
    restored: (file: string) => `${file}에서 복원했습니다.`,
    migrated: '데이터베이스 구조가 최신입니다.',
    allWell: '모두 정상입니다.',
    notWell: (n: number) => `살펴볼 것이 ${n}개 있습니다.`,
  },
);
