import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** English and Korean mixed; dates are naive Korea time. */
export default source({
  id: 'kr-businesskorea',
  name: 'BusinessKorea',
  home: 'https://www.businesskorea.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'en',
  url: 'https://www.businesskorea.co.kr/rss/allArticle.xml',
  every: 30,
  quiet: 3,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
