import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** About a day deep. Its section feeds answered 404 on 1 October 2026. */
export default source({
  id: 'kr-yonhap-en',
  name: 'Yonhap News Agency',
  home: 'https://en.yna.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'en',
  url: 'https://en.yna.co.kr/RSS/news.xml',
  every: 10,
  quiet: 1,
  evidence: 'read',
  read: rss(),
});
