import { command } from '../src/core/command.ts';
import { actions, button, say } from '../src/core/reply.ts';
import { modelSummary } from '../src/core/summary.ts';
import { withArticles } from '../src/views/stories.ts';
import { storyReply } from '../src/views/story.ts';
import { newsWords } from '../src/words/news.ts';

export default command({
  name: 'story',
  ko: '사건',
  summary: { en: 'One story: what is known, and every source that tells it', ko: '한 사건의 확인된 내용과 모든 출처' },
  options: {
    id: {
      type: 'text',
      ko: '번호',
      required: true,
      summary: { en: 'The story, as /news names it', ko: '/news에 나오는 사건 번호' },
    },
  },
  examples: ['/story s1'],

  async run({ id }, { store, clock, lang }) {
    const story = await store.stories.get(id);
    const [told] = story ? await withArticles(store, [story]) : [];
    if (!story || !told) return say(newsWords[lang].noStory(id), actions(button('/news', '/news')));
    const kept = await store.facts.find({ story: story.id });
    return storyReply(told, kept, lang, clock.now(), await modelSummary(store, story, lang));
  },
});
