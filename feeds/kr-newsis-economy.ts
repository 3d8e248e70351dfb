import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'kr-newsis-economy',
  name: '뉴시스 경제',
  home: 'https://www.newsis.com',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://newsis.com/RSS/economy.xml',
  every: 20,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
