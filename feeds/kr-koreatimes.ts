import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** The author is an e-mail address; yonhap@ marks a wire reprint. */
export default source({
  id: 'kr-koreatimes',
  name: 'The Korea Times',
  home: 'https://www.koreatimes.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'en',
  url: 'https://feed.koreatimes.co.kr/k/allnews.xml',
  every: 15,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
