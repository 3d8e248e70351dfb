import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const koNews: Corpus = {
  language: 'ko',
  country: 'KR',
  published: '2026-03-12',
  says: [
    [
      '2월 앱 이용자, 알리 901만·테무 830만·쉬인 215만\n와이즈앱·리테일에 따르면 알리는 한 달 전 917만 명에서 16만 명 줄었다. 테무는 1월 824만 명이었다.',
      'mau AliExpress 9010000 persons 2026-02 WiseApp',
      'mau Temu 8300000 persons 2026-02 WiseApp',
      'mau Shein 2150000 persons 2026-02 WiseApp',
      'mau AliExpress 9170000 persons 2026-01 WiseApp*',
      'mau Temu 8240000 persons 2026-01 WiseApp*',
    ],
    [
      '공정거래위원회가 쉬인에 과징금 18억 4000만원과 과태료 500만원을 물렸다. 관련 매출액의 최대 6%까지 부과할 수 있다. 앞서 테무는 과징금 3억5700만원을 냈다.',
      'fine Shein 1840000000 KRW - -',
      'fine Shein 5000000 KRW - -',
      'fine - 6 percent - -',
      'fine Temu 357000000 KRW - -*',
    ],
    [
      '알리익스프레스는 다음 달 1일부터 K베뉴 판매자에게 받는 수수료를 5%에서 3%로 내린다. 월 매출 500만원 미만 판매자는 연말까지 면제된다.',
      'effective_date AliExpress 2026-04-01 date - -',
      'commission AliExpress 5 percent - -*',
      'commission AliExpress 3 percent - -',
    ],
    [
      '서울시가 알리와 테무에서 파는 어린이 옷 32개를 검사한 결과 11개에서 유해물질이 기준을 넘었다. 열에 셋꼴이다. 판매가는 5000원에서 1만2000원이었다.',
      'recall_count - 11 items - -',
      'price - 5000 KRW - -',
      'price - 12000 KRW - -',
    ],
    [
      '지난달 쿠팡 월간 활성 이용자 수(MAU)는 3412만 명으로 1위를 지켰다. 이어 11번가(893만 명), 알리익스프레스(872만 명), 테무(795만 명) 순이었다.',
      'mau Coupang 34120000 persons 2026-02 -',
      'mau 11st 8930000 persons 2026-02 -',
      'mau AliExpress 8720000 persons 2026-02 -',
      'mau Temu 7950000 persons 2026-02 -',
    ],
    [
      '미국은 800달러 이하 소포에 54% 관세를 물리거나 개당 100달러를 받는다. 유럽은 7월부터 품목당 3유로다.',
      'threshold - 800 USD - -',
      'duty_rate - 54 percent - -',
      'duty_rate - 100 USD - -',
      'duty_rate - 3 EUR - -',
      'effective_date - 2026-07 date - -',
    ],
    [
      '인천세관은 작년 한 해 해외직구로 들어온 짝퉁 9만2천여 점을 압수했다. 80%가 중국에서 왔다.',
      'recall_count - 92000 items 2025 -',
      'share - 80 percent 2025 -',
    ],
    [
      '관련법 개정안은 오는 9월 시행된다. 월 이용자 100만 명이 넘는 해외 사업자는 국내 대리인을 둬야 한다.',
      'effective_date - 2026-09 date - -',
      'threshold - 1000000 persons - -',
    ],
    [
      '쉬인 유한회사는 한국 법인 자본금을 늘리지 않는 대신 물류에 500억원을 넣기로 했다.',
      'investment Shein 50000000000 KRW - -',
    ],
  ],
  silent: [
    '테무의 하루 이용자는 210만 명으로 1년 새 두 배가 됐다.',
    '소비자 1000명에게 물었더니 72.4%가 중국 앱을 써 봤다고 답했다.',
    '쿠팡의 작년 매출은 45조원, 영업이익은 7300억원이었다.',
    '알리 관련 상담은 작년 2580건으로 1년 전보다 1.6배 늘었다.',
    '과징금은 부과하지 않았고 시정명령만 내렸다.',
    '두 앱을 합친 이용자는 1731만 명이었다.',
    '테무 앱 설치 건수는 2월 63만 건으로 3개월째 1위였다.',
    '알리 이용자 1인당 평균 사용 시간은 97분이었다.',
    '쿠팡 와우 회원은 1400만 명이다.',
  ],
};
