import type { Fact, FactKind } from './fact.ts';
import { valued } from './figures.ts';
import type { Story, Topic } from './story.ts';
import { wallTime, type Instant } from './time.ts';
import { countryName, PLATFORM_NAMES, STATUS_NAMES, TOPIC_NAMES } from './vocabulary.ts';
import { inBoth, type UiLanguage } from './words.ts';

/** What a fact headline is made of: a story has it, and so has the meaning of one article. */
export type Headlined = Pick<Story, 'platforms' | 'topics' | 'jurisdictions' | 'status' | 'facts'> & {
  readonly first?: Instant;
};

/** What stands before a figure that is rounded, a ceiling or a floor. */
export const BOUND_WORDS = inBoth(
  { exactly: '', about: 'about ', 'up to': 'up to ', 'at least': 'at least ' },
  { exactly: '', about: '약 ', 'up to': '최대 ', 'at least': '최소 ' },
);

/** Measuring firms that Korean readers know by a Korean name. */
const FIRMS_IN_KOREAN: Readonly<Record<string, string>> = {
  WiseApp: '와이즈앱',
  'Mobile Index': '모바일인덱스',
  'Sensor Tower': '센서타워',
  'Korea Customs Service': '관세청',
  'Statistics Korea': '통계청',
  Similarweb: '시밀러웹',
  DSA: 'DSA 공시',
};

const headlineWords = inBoth(
  {
    kinds: {
      fine: 'fine',
      investment: 'investment',
      mau: 'monthly users',
      recall_count: 'unsafe or recalled',
      breach_count: 'data of',
      threshold: 'threshold',
      duty_rate: 'rate',
      purchase_volume: 'purchases',
      share: 'share',
      commission: 'commission',
      price: 'price',
      effective_date: 'from',
    },
    parcels: 'parcels',
    fee: 'charge',
    users: (n: string) => `${n.replace(/ people$/, '')} monthly users`,
    from: (day: string) => `, from ${day}`,
    firms: {},
    more: (n: number) => `+${n}`,
  },
  {
    kinds: {
      fine: '과징금',
      investment: '투자',
      mau: '월 이용자',
      recall_count: '부적합',
      breach_count: '개인정보',
      threshold: '기준',
      duty_rate: '세율',
      purchase_volume: '구매액',
      share: '비중',
      commission: '수수료',
      price: '가격',
      effective_date: '시행일',
    },
    parcels: '물량',
    fee: '부과액',
    users: (n) => `월 이용자 ${n}`,
    from: (day) => `, 시행일 ${day}`,
    firms: FIRMS_IN_KOREAN,
    more: (n) => `외 ${n}`,
  },
);

/**
 * Which figures speak for a story of a topic, the most telling first. A figure of another kind stands beside the news: a
 * price in a suit, users in a probe; then the topic's name says more.
 */
const TELLING: Readonly<Record<Topic, readonly FactKind[]>> = {
  fine: ['fine'],
  investment: ['investment', 'share'],
  product_safety: ['recall_count'],
  ip_counterfeit: ['recall_count'],
  data_privacy: ['breach_count'],
  market_figures: ['mau', 'purchase_volume', 'share', 'commission', 'investment', 'price'],
  tax_customs: ['duty_rate', 'threshold', 'purchase_volume'],
  regulation: ['threshold', 'duty_rate'],
  logistics: ['investment', 'purchase_volume'],
  competition: ['investment', 'share'],
  court: ['fine'],
  investigation: [],
  agreement: [],
  labor: [],
  consumer_complaints: [],
};

const MOST_PLATFORMS = 3;

/** What the law allows at most, a share of turnover, and what a suit only asks for are no fine yet. */
function isFined(f: Fact, { topics, status }: Headlined): boolean {
  return f.unit !== 'percent' && f.bound !== 'up to' && (topics.includes('fine') || status === 'concluded');
}

function telling(story: Headlined): Fact | undefined {
  const fresh = story.facts.filter(
    (f) => !f.background && !f.suspect && f.value !== 0 && (f.kind !== 'fine' || isFined(f, story)),
  );
  const topics = story.topics.includes('fine') ? (['fine', ...story.topics] as const) : story.topics;
  const kinds = new Set(topics.flatMap((t) => TELLING[t]));
  const ranked = [...kinds].flatMap((kind) => fresh.filter((f) => f.kind === kind));
  return ranked.find((f) => f.platform === story.platforms[0]) ?? ranked[0];
}

function named(story: Headlined, lang: UiLanguage): string {
  const names = story.platforms.map((p) => PLATFORM_NAMES[p][lang]);
  const shown = names.slice(0, MOST_PLATFORMS).join(', ');
  return names.length > MOST_PLATFORMS ? `${shown} ${headlineWords[lang].more(names.length - MOST_PLATFORMS)}` : shown;
}

function figure(f: Fact, lang: UiLanguage): string {
  const w = headlineWords[lang];
  const said = `${BOUND_WORDS[lang][f.bound]}${valued(f.value, f.unit, lang)}`;
  if (f.kind === 'mau') {
    const firms: Readonly<Record<string, string>> = w.firms;
    const measured = [f.period, f.firm && (firms[f.firm] ?? f.firm)].filter(Boolean).join(', ');
    return `${w.users(said)}${measured ? ` (${measured})` : ''}`;
  }
  if (f.kind === 'purchase_volume' && f.unit === 'parcels') return `${w.parcels} ${said.replace(/ parcels$/, '')}`;
  return `${f.kind === 'duty_rate' && f.unit !== 'percent' ? w.fee : w.kinds[f.kind]} ${said}`;
}

/** How far it has come and since when; of a rule that is passed, the day it starts is said to be that. */
function stage({ status, first }: Headlined, starts: Fact | undefined, lang: UiLanguage, zone: string): string {
  const told = status ? STATUS_NAMES[status][lang] : '';
  if (starts && status === 'passed') return `${told}${headlineWords[lang].from(String(starts.value))}`;
  const date = starts ? String(starts.value) : first === undefined ? '' : wallTime(first, zone).date;
  return [told, date].filter(Boolean).join(' ');
}

/** The day on which a rule that was passed takes effect, where the story has it. */
function startOf(story: Headlined): Fact | undefined {
  if (story.status !== 'passed' && story.status !== 'in_force') return undefined;
  return story.facts.find((f) => f.kind === 'effective_date' && !f.background && !f.suspect);
}

/** A piece of a fact headline; `fact` is the figure it prints, whose receipt whoever shows it must give. */
export type HeadlinePart = { readonly said: string; readonly fact?: Fact };

/**
 * The pieces of a line made of facts alone, in the reader's language whatever the article's was: who, where, what figure,
 * how far. The date is the day a rule takes effect (of one that is passed, said to be that), else the first report.
 */
export function headlineParts(story: Headlined, lang: UiLanguage, zone = 'Asia/Seoul'): readonly HeadlinePart[] {
  const fact = telling(story);
  const topic = story.topics[0];
  const countries = story.jurisdictions
    .slice(0, 2)
    .map((c) => countryName(c, lang).replace(/^유럽연합$/, 'EU'))
    .join(', ');
  const starts = startOf(story);
  const parts: readonly HeadlinePart[] = [
    { said: named(story, lang) },
    { said: countries },
    fact ? { said: figure(fact, lang), fact } : { said: topic ? TOPIC_NAMES[topic][lang] : '' },
    { said: stage(story, starts, lang, zone), ...(starts ? { fact: starts } : {}) },
  ];
  return parts.filter((part) => part.said !== '');
}
