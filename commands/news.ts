import { command, Mistake } from '../src/core/command.ts';
import { AS_OF } from '../src/core/options.ts';
import type { NewsQuery } from '../src/core/ports.ts';
import { actions, button, muted, rule, say, select, type Line, type Reply } from '../src/core/reply.ts';
import { sinceTyped } from '../src/core/since.ts';
import { PLATFORMS, TOPICS, type Platform, type Story, type Topic } from '../src/core/story.ts';
import { DAY, wallTime, type Instant } from '../src/core/time.ts';
import { countryName, countryTyped, PLATFORM_NAMES, platformTyped, TOPIC_NAMES } from '../src/core/vocabulary.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { storyLines, withArticles } from '../src/views/stories.ts';
import { newsWords } from '../src/words/news.ts';

const PAGE = 8;
const ZONE = 'Asia/Seoul';

type Asked = {
  readonly words: string | undefined;
  readonly platform: Platform | undefined;
  readonly topic: Topic | undefined;
  readonly country: string | undefined;
  readonly since: string | undefined;
  readonly 'as-of': string | undefined;
  readonly page: number | undefined;
};

function instantAsked(word: string | undefined, now: Instant): Instant | undefined {
  if (!word) return undefined;
  const at = sinceTyped(word, now, ZONE);
  if (at === undefined) throw new Mistake({ en: newsWords.en.daysIs, ko: newsWords.ko.daysIs }, '/news temu since:30d');
  return at;
}

function queryOf(asked: Asked, now: Instant): NewsQuery {
  const country = asked.country && (countryTyped(asked.country) ?? asked.country.toUpperCase().slice(0, 2));
  const since = instantAsked(asked.since, now);
  const asOf = instantAsked(asked['as-of'], now);
  return {
    ...(asked.words ? { words: asked.words } : {}),
    ...(asked.platform ? { platform: asked.platform } : {}),
    ...(asked.topic ? { topic: asked.topic } : {}),
    ...(country ? { country } : {}),
    ...(since ? { since } : {}),
    ...(asOf ? { asOf: asOf + DAY - 1 } : {}),
    limit: PAGE + 1,
    offset: (Math.max(1, Math.floor(asked.page ?? 1)) - 1) * PAGE,
  };
}

function saidOf(q: NewsQuery, lang: UiLanguage): string {
  const parts = [
    q.platform ? PLATFORM_NAMES[q.platform][lang] : '',
    q.topic ? TOPIC_NAMES[q.topic][lang] : '',
    q.country ? countryName(q.country, lang) : '',
    q.words ? `"${q.words}"` : '',
  ].filter(Boolean);
  const w = newsWords[lang];
  return (parts.length ? w.about(parts.join(' · ')) : '') + (q.since ? w.since(wallTime(q.since, ZONE).date) : '');
}

function lineFor(asked: Asked, page: number): Line {
  const named = [
    asked.platform && `platform:"${asked.platform}"`,
    asked.topic && `topic:${asked.topic}`,
    asked.country && `country:${asked.country}`,
    asked.since && `since:${asked.since}`,
    asked['as-of'] && `as-of:${asked['as-of']}`,
    `page:${page}`,
  ];
  return `/news ${[asked.words, ...named].filter(Boolean).join(' ')}`;
}

function listed(
  asked: Asked,
  blocks: Reply['blocks'],
  stories: readonly Story[],
  text: string,
  lang: UiLanguage,
  more: boolean,
): Reply {
  const w = newsWords[lang];
  const watch = asked.words ?? asked.platform;
  return say(
    text,
    ...blocks,
    rule(),
    actions(
      select(
        w.open,
        stories.map((s) => ({ label: s.title.slice(0, 70), line: `/story ${s.id}` })),
      ),
      ...(more ? [button(w.older, lineFor(asked, Math.floor(asked.page ?? 1) + 1))] : []),
      ...(watch ? [button(w.alertMe, `/alert add ${watch}`)] : []),
    ),
  );
}

export default command({
  name: 'news',
  ko: '뉴스',
  summary: { en: 'Stories, newest first, with their sources', ko: '최근 소식과 출처를 최신순으로 보여 줍니다' },
  options: {
    words: {
      type: 'text',
      ko: '검색어',
      summary: { en: 'Words to find, in any language', ko: '찾을 낱말(여러 언어)' },
    },
    platform: {
      type: 'choice',
      ko: '플랫폼',
      of: PLATFORMS,
      take: platformTyped,
      aliases: Object.fromEntries(PLATFORMS.flatMap((p) => PLATFORM_NAMES[p].typed.map((t) => [t, p]))),
      summary: { en: 'Only this platform', ko: '이 플랫폼만' },
    },
    topic: {
      type: 'choice',
      ko: '주제',
      of: TOPICS,
      take: () => undefined,
      aliases: Object.fromEntries(
        TOPICS.flatMap((t) => [...TOPIC_NAMES[t].typed, TOPIC_NAMES[t].ko].map((a) => [a, t])),
      ),
      labels: TOPIC_NAMES,
      summary: { en: 'Only this topic', ko: '이 주제만' },
    },
    country: {
      type: 'text',
      ko: '국가',
      summary: { en: 'Only this country: KR, EU, Japan', ko: '이 국가만: KR, EU, 미국' },
    },
    since: {
      type: 'text',
      ko: '기간',
      summary: { en: 'How far back: 7d, 2w, 2026-11-01', ko: '기간: 7d, 2주, 2026-11-01' },
    },
    'as-of': AS_OF,
    page: { type: 'number', ko: '쪽', summary: { en: 'Page', ko: '쪽' } },
  },
  examples: ['/news temu', '/news 과징금 since:90d', '/news topic:product_safety country:KR'],

  async run(asked, { store, clock, lang }) {
    const w = newsWords[lang];
    const query = queryOf(asked, clock.now());
    const found = await store.stories.find(query);
    const said = saidOf(query, lang);
    if (found.length === 0) {
      const empty = (await store.articles.count()) === 0;
      return empty
        ? say(w.noNewsYet, actions(button('/sources', '/sources')))
        : say(w.foundNone(said), muted(w.tryWider));
    }
    const shown = found.slice(0, PAGE);
    const told = await withArticles(store, shown);
    const blocks = told.flatMap((t) => storyLines(t, lang, ZONE));
    return listed(asked, blocks, shown, w.found(shown.length, said), lang, found.length > PAGE);
  },
});
