import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'kr-yonhap-ko',
  name: '연합뉴스',
  home: 'https://www.yna.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://www.yna.co.kr/rss/news.xml',
  every: 10,
  quiet: 1,
  evidence: 'read',
  read: rss(),
});
