import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'kr-khan-economy',
  name: '경향신문 경제',
  home: 'https://www.khan.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://www.khan.co.kr/rss/rssdata/economy_news.xml',
  every: 30,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
