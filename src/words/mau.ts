import type { Metric } from '../core/ledger.ts';
import { inBoth, type UiLanguage } from '../core/words.ts';
import { josa } from './josa.ts';

const enMetrics: Readonly<Record<Metric, string>> = {
  MAU: 'monthly users',
  WAU: 'weekly users',
  DAU: 'daily users',
  average_MAU: 'monthly users on average',
  EU_average_monthly_recipients: 'average monthly recipients',
  usage_rate: 'usage rate',
};
const koMetrics: Readonly<Record<Metric, string>> = {
  MAU: '월간 이용자',
  WAU: '주간 이용자',
  DAU: '일간 이용자',
  average_MAU: '월평균 이용자',
  EU_average_monthly_recipients: '월평균 서비스 이용자',
  usage_rate: '이용률',
};

/** What is said about measured audiences. */
export const mauWords = inBoth(
  {
    metrics: enMetrics,
    level: (platform: string, place: string, value: string, metric: string, month: string, firm: string) =>
      `${platform} in ${place}: ${value} ${metric}, ${month} (${firm}).`,
    rate: (platform: string, place: string, value: string, metric: string, month: string, firm: string) =>
      `${platform} in ${place}: ${metric} ${value}, ${month} (${firm}).`,
    old: (months: number) => ` The figure is ${months} months old.`,
    asOf: (day: string) => `As of ${day}: `,
    asOfNote: 'Only what had been published by that day is used.',
    firm: 'Firm',
    platform: 'Platform',
    country: 'Country',
    apart: 'Each row is a disclosure or measurement of its own; they are not one series.',
    figure: 'Users',
    rateHead: 'Rate',
    period: 'Period',
    month: 'Month',
    trend: 'Trend',
    monthBefore: 'Month before',
    yearBefore: 'Year before',
    source: 'Source',
    since: 'since',
    changeOnly: 'a change without a level',
    twoFirms: 'The firms measure differently; their figures are never mixed or averaged.',
    otherPrintings: (month: string, said: string) => `${month} is also printed as ${said}.`,
    differLevel: (month: string, a: string, b: string) => `They differ in level: ${month}, ${a} against ${b}.`,
    differDirection: (month: string, a: string, b: string) => `They differ in direction: in ${month} ${a}, ${b}.`,
    differOrder: (month: string, a: string, b: string) => `They differ in order: in ${month} ${a}, ${b}.`,
    first: (firm: string, platform: string) => `${firm} puts ${platform} first`,
    rose: (firm: string) => `${firm} shows a rise`,
    fell: (firm: string) => `${firm} shows a fall`,
    chart: (what: string) => `Monthly users, ${what}`,
    chartOf: (metric: string, what: string) => `${metric[0]?.toUpperCase()}${metric.slice(1)}, ${what}`,
    persons: 'people',
    percent: '%',
    compareWith: (platform: string) => `Compare with ${platform}`,
    all: 'All months',
    elsewhere: (place: string) => `In ${place}`,
    otherMetric: (metric: string) => `As ${metric}`,
    overview: (place: string, said: string) => `Monthly users in ${place}: ${said}.`,
    latest: (platform: string, value: string) => `${platform} ${value}`,
    inMonth: (month: string, firm: string) => ` (${firm}, ${month})`,
    held: (n: number) =>
      `${n} ${n === 1 ? 'figure waits' : 'figures wait'} for review and ${n === 1 ? 'is' : 'are'} not shown.`,
    review: 'Review',
    none: (platform: string, place: string) => `No ${platform} figure for ${place}.`,
    noneOf: (platform: string, place: string, narrowed: string) => `No ${platform} figure for ${place} ${narrowed}.`,
    by: (firm: string) => `by ${firm}`,
    inThe: (month: string) => `in ${month}`,
    thereIs: (firm: string, platform: string, place: string, from: string, to: string) =>
      `${firm} has ${platform} in ${place} for ${from === to ? from : `${from} to ${to}`}.`,
    notShop: 'Figures of the TikTok app are known, but users of the app are not users of TikTok Shop.',
    unknownPlatform: (word: string) =>
      `"${word}" is not a platform that is measured here: try temu, ali, shein or coupang.`,
    didYouMean: (word: string, name: string) => `"${word}" is not a name that is known. Do you mean ${name}?`,
    unknownCountry: (word: string) => `"${word}" is not a country that is known: KR, EU, US, Japan.`,
    unknownFirm: (word: string) => `"${word}" is not a firm that measures here: WiseApp or Mobile Index.`,
    unknownMonth: (word: string) => `"${word}" is not a month: write it as 2025-08.`,
    meantMonth: (month: string) => `Did you mean ${month}?`,
    tooMany: 'At most three platforms are compared at once.',
    receiptNote: 'Open a figure’s receipt with /receipt and its id.',
  },
  {
    metrics: koMetrics,
    level: (platform: string, place: string, value: string, metric: string, month: string, firm: string) =>
      `${platform} ${place === '한국' ? '국내' : place} ${metric} ${value}, ${month} (${firm}).`,
    rate: (platform: string, place: string, value: string, metric: string, month: string, firm: string) =>
      `${platform} ${place === '한국' ? '국내' : place} ${metric} ${value}, ${month} (${firm}).`,
    old: (months: number) => ` ${months}개월 지난 수치입니다.`,
    asOf: (day: string) => `${day} 기준: `,
    asOfNote: '그날까지 공개된 자료만 썼습니다.',
    firm: '조사기관',
    platform: '플랫폼',
    country: '국가',
    apart: '행마다 따로 공시되거나 측정된 수치이며, 하나의 시계열이 아닙니다.',
    figure: '이용자',
    rateHead: '비율',
    period: '기간',
    month: '월',
    trend: '추이',
    monthBefore: '전월 대비',
    yearBefore: '전년 대비',
    source: '출처',
    since: '이후',
    changeOnly: '증감만 공개, 절대 수치 없음',
    twoFirms: '조사기관마다 측정 방식이 달라 섞거나 평균하지 않습니다.',
    otherPrintings: (month: string, said: string) => `${month} 수치의 다른 보도: ${said}.`,
    differLevel: (month: string, a: string, b: string) => `수준이 다릅니다: ${month} ${a}, ${b}.`,
    differDirection: (month: string, a: string, b: string) => `방향이 다릅니다: ${month} ${a}, ${b}.`,
    differOrder: (month: string, a: string, b: string) => `순위가 다릅니다: ${month} ${a}, ${b}.`,
    first: (firm: string, platform: string) => `${josa(firm, '은', '는')} ${platform} 우위`,
    rose: (firm: string) => `${firm} 증가`,
    fell: (firm: string) => `${firm} 감소`,
    chart: (what: string) => `월간 이용자, ${what}`,
    chartOf: (metric: string, what: string) => `${metric}, ${what}`,
    persons: '명',
    percent: '%',
    compareWith: (platform: string) => `${josa(platform, '과', '와')} 비교`,
    all: '월별 전체',
    elsewhere: (place: string) => `${place} 보기`,
    otherMetric: (metric: string) => `${metric} 보기`,
    overview: (place: string, said: string) => `${place === '한국' ? '국내' : place} 월간 이용자: ${said}.`,
    latest: (platform: string, value: string) => `${platform} ${value}`,
    inMonth: (month: string, firm: string) => ` (${firm}, ${month})`,
    held: (n: number) => `검토를 기다리는 수치 ${n}건은 표시하지 않았습니다.`,
    review: '검토하기',
    none: (platform: string, place: string) => `${place}의 ${platform} 수치가 없습니다.`,
    noneOf: (platform: string, place: string, narrowed: string) =>
      `${place}의 ${platform} 수치가 없습니다(${narrowed}).`,
    by: (firm: string) => `${firm}`,
    inThe: (month: string) => `${month}`,
    thereIs: (firm: string, platform: string, place: string, from: string, to: string) =>
      `${firm}: ${place} ${platform} ${from === to ? from : `${from} ~ ${to}`} 수치가 있습니다.`,
    notShop: '틱톡 앱 이용자 수치는 있지만, 앱 이용자는 틱톡샵 이용자가 아닙니다.',
    unknownPlatform: (word: string) =>
      `${josa(`"${word}"`, '은', '는')} 수치가 없는 이름입니다. 테무, 알리, 쉬인, 쿠팡처럼 적어 주세요.`,
    didYouMean: (word: string, name: string) => `${josa(`"${word}"`, '은', '는')} 모르는 이름입니다. ${name}인가요?`,
    unknownCountry: (word: string) =>
      `${josa(`"${word}"`, '은', '는')} 모르는 국가입니다. 한국, EU, 미국, 일본처럼 적어 주세요.`,
    unknownFirm: (word: string) =>
      `${josa(`"${word}"`, '은', '는')} 모르는 조사기관입니다. 와이즈앱이나 모바일인덱스로 적어 주세요.`,
    unknownMonth: (word: string) => `${josa(`"${word}"`, '은', '는')} 월이 아닙니다. 2025-08처럼 적어 주세요.`,
    meantMonth: (month: string) => `${month}을 찾으시나요?`,
    tooMany: '한 번에 세 플랫폼까지 비교합니다.',
    receiptNote: '수치의 근거는 /근거 번호로 볼 수 있습니다.',
  },
);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A change against a month as the ledger writes it, '-0.9 % vs Jan 2026', for readers: '2026년 1월 대비 −0.9 %'. */
export function changeIn(change: string, lang: UiLanguage): string {
  const [, sign = '', percent = '', month = '', year = ''] =
    /^([+-])([\d.]+) ?% vs ([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(change) ?? [];
  const at = MONTHS.indexOf(month) + 1;
  return lang === 'en' || at === 0 ? change : `${year}년 ${at}월 대비 ${sign === '-' ? '−' : sign}${percent} %`;
}
