import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'kr-mk-economy',
  name: '매일경제',
  home: 'https://www.mk.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://www.mk.co.kr/rss/30100041/',
  every: 15,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
