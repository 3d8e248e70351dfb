// Long because it is a register: one entry per contradiction, no logic.
import type { Bilingual } from '../core/words.ts';

/** One side of a contradiction: what is printed, and the row whose receipt shows it. */
export type Reading = { readonly said: Bilingual; readonly row: string };

/** Where sources disagree: every reading stays; `used` is the one that answers use, null when both are shown. */
export type Conflict = {
  readonly id: string;
  readonly platforms: readonly string[];
  readonly what: Bilingual;
  readonly readings: readonly Reading[];
  readonly used: number | null;
  readonly why: Bilingual;
  readonly open: boolean;
};

/** The contradictions and misprints found in the sources of the starter ledger. */
export const CONFLICTS: readonly Conflict[] = [
  {
    id: 'c01',
    platforms: ['Coupang'],
    what: { en: 'Coupang, April 2024 (WiseApp): a unit error', ko: '쿠팡 2024년 4월(와이즈앱): 단위 오류' },
    readings: [
      { said: { en: '3.08m to 3.86m in the English text', ko: '영문 기사: 308만에서 386만' }, row: 'm019' },
      { said: { en: '30.87m in March', ko: '3월 3,087만' }, row: 'm008' },
    ],
    used: 1,
    why: {
      en: 'The text itself says +41,000, which fits 30.87m alone.',
      ko: '기사에 적힌 +4만 1천은 3,087만에만 맞습니다.',
    },
    open: false,
  },
  {
    id: 'c02',
    platforms: ['AliExpress'],
    what: { en: 'AliExpress, February 2024', ko: '알리익스프레스 2024년 2월' },
    readings: [
      { said: { en: '8,180,000 (WiseApp)', ko: '818만(와이즈앱)' }, row: 'm002' },
      { said: { en: '7,180,000 ("government data")', ko: '718만("정부 자료")' }, row: 'm140' },
    ],
    used: 0,
    why: {
      en: 'WiseApp is named and measured it; the other names no firm and looks like January.',
      ko: '와이즈앱은 조사기관이 분명하고, 다른 쪽은 기관이 없으며 1월 수준으로 보입니다.',
    },
    open: true,
  },
  {
    id: 'c03',
    platforms: ['AliExpress', 'Temu'],
    what: { en: 'March 2024 (WiseApp): rounding', ko: '2024년 3월(와이즈앱): 반올림 차이' },
    readings: [
      { said: { en: 'AliExpress 8,870,000', ko: '알리 887만' }, row: 'm142' },
      { said: { en: 'AliExpress 8,880,000', ko: '알리 888만' }, row: 'm009' },
      { said: { en: 'Temu 8,290,000', ko: '테무 829만' }, row: 'm143' },
      { said: { en: 'Temu 8,300,000', ko: '테무 830만' }, row: 'm010' },
    ],
    used: 0,
    why: {
      en: 'One release rounded twice: one point. The reading with more digits is used.',
      ko: '한 발표를 다르게 반올림한 것이어서 한 점으로 봅니다. 자릿수가 많은 쪽을 씁니다.',
    },
    open: false,
  },
  {
    id: 'c04',
    platforms: ['AliExpress', 'Temu'],
    what: {
      en: 'May 2024 changes (WiseApp): two percentages swapped in one outlet',
      ko: '2024년 5월 증감(와이즈앱): 한 매체가 두 비율을 바꿔 적음',
    },
    readings: [
      { said: { en: 'AliExpress −3.4 %', ko: '알리 −3.4%' }, row: 'm021' },
      { said: { en: 'Temu −3.3 %', ko: '테무 −3.3%' }, row: 'm022' },
    ],
    used: 0,
    why: {
      en: 'The levels of both months give −3.3 % for both within rounding; a report of 4 June 2024 has them the other way round.',
      ko: '두 달의 수치로 계산하면 반올림 범위에서 맞습니다. 2024년 6월 4일 한 보도는 둘을 바꿔 적었습니다.',
    },
    open: false,
  },
  {
    id: 'c05',
    platforms: ['Temu', '11st'],
    what: { en: 'June 2024 (WiseApp): a digit apart', ko: '2024년 6월(와이즈앱): 숫자 하나 차이' },
    readings: [
      {
        said: { en: 'Temu 8,233,827, or 8,233,847 in Newsis', ko: '테무 823만 3,827, 뉴시스는 823만 3,847' },
        row: 'm033',
      },
      { said: { en: '11st 7,123,865, or 7,122,865', ko: '11번가 712만 3,865 또는 712만 2,865' }, row: 'm034' },
    ],
    used: null,
    why: {
      en: 'Nothing tells which digit is right; both are shown and the first printing stands in the series.',
      ko: '어느 숫자가 맞는지 알 수 없어 모두 표시하고, 먼저 보도된 것을 추이에 씁니다.',
    },
    open: true,
  },
  {
    id: 'c06',
    platforms: ['AliExpress', 'Temu'],
    what: { en: 'July 2024: the sum of both apps', ko: '2024년 7월: 두 앱 합계' },
    readings: [
      { said: { en: '16,010,000 together, as printed', ko: '합계 1,601만(보도)' }, row: 'm051' },
      { said: { en: 'AliExpress 8,470,000', ko: '알리 847만' }, row: 'm045' },
      { said: { en: 'Temu 7,550,000', ko: '테무 755만' }, row: 'm046' },
    ],
    used: null,
    why: {
      en: 'The printed parts add to 16.02m. A sum is kept as printed, never split and never made.',
      ko: '부분을 더하면 1,602만입니다. 합계는 보도대로 두고 나누거나 만들지 않습니다.',
    },
    open: false,
  },
  {
    id: 'c07',
    platforms: ['Gmarket'],
    what: { en: 'Gmarket, October 2024 (WiseApp): a misprint', ko: '지마켓 2024년 10월(와이즈앱): 오기' },
    readings: [
      { said: { en: '5,790,000 with −0.3 %', ko: '579만, −0.3%' }, row: 'm070' },
      { said: { en: '5,299,000 in September', ko: '9월 529만 9천' }, row: 'm065' },
    ],
    used: null,
    why: {
      en: 'A fall of 0.3 % from 5.299m gives 5.28m: the printed level is held for review.',
      ko: '529만 9천에서 0.3% 줄면 528만이어서, 보도된 수치는 검토를 기다립니다.',
    },
    open: true,
  },
  {
    id: 'c08',
    platforms: ['AliExpress', 'Temu', 'Coupang'],
    what: {
      en: 'Mobile Index ratios of AliExpress and Temu to Coupang: which month',
      ko: '모바일인덱스 쿠팡 대비 알리·테무 비율: 어느 달인가',
    },
    readings: [
      { said: { en: '22.8 % and 20.9 %: March 2024 (Edaily)', ko: '22.8%·20.9%: 2024년 3월(이데일리)' }, row: 'm113' },
      {
        said: { en: '22.8 % and 20.9 %: February 2024 (Digital Daily)', ko: '22.8%·20.9%: 2024년 2월(디지털데일리)' },
        row: 'm117',
      },
    ],
    used: 0,
    why: {
      en: 'Edaily prints the levels with the month; the other prints only the ratios.',
      ko: '이데일리는 수치와 달을 함께 적었고, 다른 쪽은 비율만 적었습니다.',
    },
    open: true,
  },
  {
    id: 'c09',
    platforms: ['Coupang', 'AliExpress', 'Gmarket'],
    what: { en: '2024 by Mobile Index: averages or single months', ko: '2024년 모바일인덱스: 평균인가 한 달인가' },
    readings: [
      { said: { en: 'AliExpress 7,600,000 (Korea Herald)', ko: '알리 760만(코리아헤럴드)' }, row: 'm145' },
      { said: { en: 'AliExpress 6,630,000 on average (Chosun Biz)', ko: '알리 평균 663만(조선비즈)' }, row: 'm100' },
      { said: { en: 'Coupang 32,000,000 (Korea Herald)', ko: '쿠팡 3,200만(코리아헤럴드)' }, row: 'm144' },
      { said: { en: 'Coupang 30,960,000 on average (Chosun Biz)', ko: '쿠팡 평균 3,096만(조선비즈)' }, row: 'm098' },
    ],
    used: null,
    why: {
      en: 'They are different measures; neither enters the monthly series.',
      ko: '서로 다른 지표여서 어느 쪽도 월별 추이에 넣지 않습니다.',
    },
    open: false,
  },
  {
    id: 'c10',
    platforms: ['Shein'],
    what: {
      en: 'Shein, January and November 2025 (Mobile Index): weekly or monthly',
      ko: '쉬인 2025년 1월·11월(모바일인덱스): 주간인가 월간인가',
    },
    readings: [
      {
        said: { en: '449,569, called WAU and monthly at once', ko: '44만 9,569, WAU라면서 월간이라 적음' },
        row: 'm111',
      },
      {
        said: { en: '1,983,555, called WAU and monthly at once', ko: '198만 3,555, WAU라면서 월간이라 적음' },
        row: 'm112',
      },
    ],
    used: null,
    why: {
      en: 'A copy of a wire article; both are held for review.',
      ko: '통신 기사를 옮긴 글이어서 둘 다 검토를 기다립니다.',
    },
    open: true,
  },
  {
    id: 'c11',
    platforms: ['Temu'],
    what: { en: 'Temu daily users, 7 December 2025', ko: '테무 일간 이용자 2025년 12월 7일' },
    readings: [
      {
        said: { en: '1,410,578, "500,000 more" than 1.3m', ko: '141만 578명, 130만보다 "50만" 늘었다고 적음' },
        row: 'm168',
      },
    ],
    used: 0,
    why: {
      en: '1.41m is 50,000 to 110,000 above 1.3m; the level is used, the printed rise is not.',
      ko: '141만은 130만보다 5~11만 많은 수입니다. 수치만 쓰고 증가 폭은 쓰지 않습니다.',
    },
    open: false,
  },
  {
    id: 'c12',
    platforms: ['Temu'],
    what: { en: "Temu's users in the US: an old figure told again", ko: '미국 테무 이용자: 옛 수치의 재인용' },
    readings: [
      {
        said: {
          en: '82,400,000 in a filing of 2026, of September 2023',
          ko: '2026년 소장의 8,240만은 2023년 9월 수치',
        },
        row: 'm152',
      },
      { said: { en: '40,200,000 in June 2025 (Sensor Tower)', ko: '2025년 6월 4,020만(센서타워)' }, row: 'm132' },
    ],
    used: 1,
    why: {
      en: 'The later month is the current one; the other keeps its own month.',
      ko: '더 늦은 달이 현재 수치이고, 옛 수치는 제 달에 둡니다.',
    },
    open: false,
  },
  {
    id: 'c13',
    platforms: ['Coupang'],
    what: { en: 'A headline that drops the unit', ko: '단위를 빠뜨린 제목' },
    readings: [
      { said: { en: 'Coupang 30,000,000 and more in February 2024', ko: '쿠팡 2024년 2월 3,000만 이상' }, row: 'm007' },
    ],
    used: 0,
    why: {
      en: 'An Outstanding headline writes "1,400" where 14 million is meant: such a level is held by the 40 % rule.',
      ko: '아웃스탠딩 제목의 "1,400"은 1,400만을 뜻합니다. 이런 수치는 40% 규칙으로 검토를 기다립니다.',
    },
    open: false,
  },
  {
    id: 'c14',
    platforms: ['Temu'],
    what: { en: "Temu's DSA disclosures", ko: '테무의 DSA 공시' },
    readings: [
      { said: { en: '75,000,000, October 2023 to March 2024', ko: '7,500만, 2023년 10월~2024년 3월' }, row: 'm124' },
      { said: { en: '92,000,000, cited September 2024', ko: '9,200만, 2024년 9월 인용' }, row: 'm136' },
      { said: { en: '93,700,000, April to October 2024', ko: '9,370만, 2024년 4~10월' }, row: 'm126' },
      { said: { en: 'nearly 94,000,000, first half of 2025', ko: '9,400만 가까이, 2025년 상반기' }, row: 'm137' },
      { said: { en: '116,000,000, second half of 2025', ko: '1억 1,600만, 2025년 하반기' }, row: 'm138' },
    ],
    used: 4,
    why: { en: 'They belong to different periods; each keeps its own.', ko: '기간이 서로 달라 각각 제 기간에 둡니다.' },
    open: false,
  },
  {
    id: 'c15',
    platforms: ['Temu'],
    what: { en: 'KFTC fine on Temu: 357m or 358m won', ko: '공정위 테무 과징금: 3억 5,700만 또는 3억 5,800만 원' },
    readings: [
      {
        said: {
          en: 'KRW 357m (press); 358m (one law firm)',
          ko: '3억 5,700만 원(언론), 3억 5,800만 원(법무법인 한 곳)',
        },
        row: 'e070',
      },
    ],
    used: 0,
    why: { en: 'The press printed the authority’s release.', ko: '언론이 당국의 발표를 옮겼습니다.' },
    open: true,
  },
  {
    id: 'c16',
    platforms: ['Temu'],
    what: { en: 'Day of the EU fine on Temu', ko: 'EU의 테무 과징금 날짜' },
    readings: [
      { said: { en: '28 May 2026; 2 June in one blog', ko: '2026년 5월 28일, 한 블로그는 6월 2일' }, row: 'e113' },
    ],
    used: 0,
    why: {
      en: 'A Thursday report and an analysis agree on 28 May; press ranks before a blog.',
      ko: '목요일 보도와 분석이 5월 28일로 같고, 언론이 블로그보다 앞섭니다.',
    },
    open: false,
  },
  {
    id: 'c17',
    platforms: ['Shein'],
    what: { en: 'Opening of the DSA case on Shein', ko: '쉬인 DSA 절차 개시일' },
    readings: [
      {
        said: { en: '17 February 2026 (press); 16 in a tracker', ko: '2026년 2월 17일(언론), 추적 사이트는 16일' },
        row: 'e107',
      },
    ],
    used: 0,
    why: { en: 'The day the press reported the announcement.', ko: '언론이 발표를 전한 날입니다.' },
    open: true,
  },
  {
    id: 'c18',
    platforms: ['Temu', 'Shein', 'AliExpress'],
    what: { en: 'US Section 122 tariff', ko: '미국 122조 관세율' },
    readings: [
      { said: { en: '15 % (law firm); 10 % in other reports', ko: '15%(법무법인), 다른 보도는 10%' }, row: 'e111' },
    ],
    used: null,
    why: { en: 'No text of the order was read: both are shown.', ko: '명령 원문을 읽지 못해 모두 표시합니다.' },
    open: true,
  },
  {
    id: 'c19',
    platforms: ['AliExpress'],
    what: { en: 'Listings in the KFTC discount case', ko: '공정위 허위 할인 사건의 상품 수' },
    readings: [{ said: { en: '7,422 or "about 7,500" listings', ko: '7,422개 또는 "약 7,500개"' }, row: 'e083' }],
    used: null,
    why: { en: 'Both are printed; the amount is the same.', ko: '둘 다 보도됐고 금액은 같습니다.' },
    open: false,
  },
];
