import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** A candidate for EUC-KR: the XML declaration decides. */
export default source({
  id: 'kr-kmib-economy',
  name: '국민일보 경제',
  home: 'https://www.kmib.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'http://rss.kmib.co.kr/data/kmibEcoRss.xml',
  every: 30,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
