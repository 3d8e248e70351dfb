import { command, Mistake } from '../src/core/command.ts';
import type { Article } from '../src/core/item.ts';
import type { Store } from '../src/core/ports.ts';
import { modelSummary } from '../src/core/summary.ts';
import { bestArticles, withArticles } from '../src/views/stories.ts';
import { whyReply } from '../src/views/why.ts';
import { whyWords } from '../src/words/why.ts';
import type { UiLanguage } from '../src/core/words.ts';

type Asked = { readonly article: Article; readonly others: readonly Article[] };

/** The article that an id names, or the one that speaks for the story it names. */
async function asked(store: Store, id: string, lang: UiLanguage): Promise<Asked | undefined> {
  const story = await store.stories.get(id);
  const [told] = story ? await withArticles(store, [story]) : [];
  const [article, ...others] = told ? bestArticles(told, lang, 5) : [];
  if (article) return { article, others };
  const named = await store.articles.get(id);
  return named ? { article: named, others: [] } : undefined;
}

export default command({
  name: 'why',
  ko: '왜',
  summary: {
    en: 'Which words and rules led to how a story or article was read',
    ko: '사건이나 기사를 그렇게 읽은 낱말과 규칙을 보여 줍니다',
  },
  options: {
    id: {
      type: 'text',
      ko: '번호',
      required: true,
      summary: { en: 'The story, as /news names it, or an article', ko: '/news에 나오는 사건 번호나 기사 번호' },
    },
  },
  examples: ['/why s1'],

  async run({ id }, { store, lang, explain }) {
    const found = await asked(store, id.trim(), lang);
    if (!found) throw new Mistake({ en: whyWords.en.noSuch(id), ko: whyWords.ko.noSuch(id) }, '/news');
    const { article, others } = found;
    const story = article.story ? await store.stories.get(article.story) : undefined;
    const summary = story ? await modelSummary(store, story, lang) : undefined;
    return whyReply(article, await explain(article), others, summary, lang);
  },
});
