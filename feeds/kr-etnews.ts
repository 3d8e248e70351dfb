import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Plain http. */
export default source({
  id: 'kr-etnews',
  name: '전자신문',
  home: 'https://www.etnews.com',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'http://rss.etnews.com/Section901.xml',
  every: 30,
  quiet: 2,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
