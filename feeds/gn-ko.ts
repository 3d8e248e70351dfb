import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Entries name their publishers; the search itself is never cited. */
export default source({
  id: 'gn-ko',
  name: 'Google 뉴스 검색 (한국어)',
  home: 'https://news.google.com',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://news.google.com/rss/search?q=%EC%95%8C%EB%A6%AC%EC%9D%B5%EC%8A%A4%ED%94%84%EB%A0%88%EC%8A%A4+OR+%ED%85%8C%EB%AC%B4+OR+%EC%89%AC%EC%9D%B8+when:7d&hl=ko&gl=KR&ceid=KR:ko',
  every: 20,
  quiet: 1,
  aggregator: true,
  evidence: 'derived',
  read: rss({ publisherFrom: 'source' }),
});
