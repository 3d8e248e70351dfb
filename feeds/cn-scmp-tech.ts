import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Owned by Alibaba: a related publisher, and named so. */
export default source({
  id: 'cn-scmp-tech',
  name: 'South China Morning Post (owned by Alibaba)',
  home: 'https://www.scmp.com',
  kind: 'press',
  country: 'HK',
  language: 'en',
  url: 'https://www.scmp.com/rss/36/feed',
  every: 30,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+08:00' }),
});
