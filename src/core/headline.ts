import type { Fact, FactKind } from './fact.ts';
import { valued } from './figures.ts';
import type { Status, Story } from './story.ts';
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

const headlineWords = inBoth(
  {
    kinds: {
      fine: 'fine',
      investment: 'investment',
      mau: 'monthly users',
      recall_count: 'unsafe or recalled',
      breach_count: 'data of',
      threshold: 'line',
      duty_rate: 'rate',
      purchase_volume: 'purchases',
      share: 'share',
      commission: 'commission',
      price: 'price',
      effective_date: 'from',
    },
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
    more: (n: number) => `외 ${n}`,
  },
);

/** Which figure speaks for a story, the most telling kind first. */
const TELLING: readonly FactKind[] = [
  'fine',
  'investment',
  'recall_count',
  'breach_count',
  'mau',
  'duty_rate',
  'threshold',
  'purchase_volume',
  'share',
  'commission',
  'price',
];

const MOST_PLATFORMS = 3;

function telling(story: Headlined): Fact | undefined {
  const fresh = story.facts.filter((f) => !f.background && !f.suspect);
  const ranked = TELLING.flatMap((kind) => fresh.filter((f) => f.kind === kind));
  return ranked.find((f) => f.platform === story.platforms[0]) ?? ranked[0];
}

function named(story: Headlined, lang: UiLanguage): string {
  const names = story.platforms.map((p) => PLATFORM_NAMES[p][lang]);
  const shown = names.slice(0, MOST_PLATFORMS).join(', ');
  return names.length > MOST_PLATFORMS ? `${shown} ${headlineWords[lang].more(names.length - MOST_PLATFORMS)}` : shown;
}

function figure(f: Fact, lang: UiLanguage): string {
  const w = headlineWords[lang];
  const period = f.kind === 'mau' && f.period ? ` (${[f.period, f.firm].filter(Boolean).join(', ')})` : '';
  return `${w.kinds[f.kind]} ${BOUND_WORDS[lang][f.bound]}${valued(f.value, f.unit, lang)}${period}`;
}

function stage(status: Status | null, date: string | undefined, lang: UiLanguage): string {
  return [status ? STATUS_NAMES[status][lang] : '', date ?? ''].filter(Boolean).join(' ');
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
 * how far. The date is the day a rule takes effect, else the first report.
 */
export function headlineParts(story: Headlined, lang: UiLanguage, zone = 'Asia/Seoul'): readonly HeadlinePart[] {
  const fact = telling(story);
  const topic = story.topics[0];
  const countries = story.jurisdictions
    .slice(0, 2)
    .map((c) => countryName(c, lang).replace(/^유럽연합$/, 'EU'))
    .join(', ');
  const starts = startOf(story);
  const date = starts ? String(starts.value) : story.first !== undefined && wallTime(story.first, zone).date;
  const parts: readonly HeadlinePart[] = [
    { said: named(story, lang) },
    { said: countries },
    fact ? { said: figure(fact, lang), fact } : { said: topic ? TOPIC_NAMES[topic][lang] : '' },
    { said: stage(story.status, date || undefined, lang), ...(starts ? { fact: starts } : {}) },
  ];
  return parts.filter((part) => part.said !== '');
}
