import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'cn-36kr',
  name: '36氪',
  home: 'https://36kr.com',
  kind: 'press',
  country: 'CN',
  language: 'zh',
  url: 'https://36kr.com/feed',
  every: 20,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+08:00' }),
});
