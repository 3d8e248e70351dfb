import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Plain http in the lists; identity is in the query (seq). */
export default source({
  id: 'kr-mfds-press-rss',
  name: '식품의약품안전처',
  home: 'https://www.mfds.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'http://www.mfds.go.kr/www/rss/brd.do?brdId=ntc0021',
  every: 60,
  quiet: 4,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
