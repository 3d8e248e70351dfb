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
    ruleFrom: (id: string, title: string, from: string) => `${id} ${title}: from ${from}`,
    ruleNoStart: (day: string) => `no start date, so it counts always (tried for ${day})`,
    ruleReplaces: (id: string, title: string) => `from then on it stands in for ${id} ${title}`,
    ruleNew: 'no row of that kind counted before',
    ruleTurnsNone: 'none of the sample parcels is answered otherwise',
    rulesAdded: (n: number) => `${n} ${n === 1 ? 'row' : 'rows'} added.`,
    rulesTried: (n: number) => `Dry run: ${n} ${n === 1 ? 'row is' : 'rows are'} well formed; nothing was added.`,
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
    ruleFrom: (id: string, title: string, from: string) => `${id} ${title}: ${from}부터`,
    ruleNoStart: (day: string) => `시행일이 없어 항상 적용(${day} 기준으로 시험)`,
    ruleReplaces: (id: string, title: string) => `그날부터 ${id} ${title}을(를) 대신합니다`,
    ruleNew: '같은 종류의 기존 규정 없음',
    ruleTurnsNone: '예시 소포 가운데 답이 바뀌는 것 없음',
    rulesAdded: (n: number) => `규정 ${n}건을 더했습니다.`,
    rulesTried: (n: number) => `시험 실행: 규정 ${n}건의 형식이 맞습니다. 더하지는 않았습니다.`,
    notWell: (n: number) => `살펴볼 것이 ${n}개 있습니다.`,
  },
);
