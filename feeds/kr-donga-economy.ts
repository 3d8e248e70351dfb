import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'kr-donga-economy',
  name: '동아일보 경제',
  home: 'https://www.donga.com',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://rss.donga.com/economy.xml',
  every: 30,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
