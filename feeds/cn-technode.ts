import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'cn-technode',
  name: 'TechNode',
  home: 'https://technode.com',
  kind: 'press',
  country: 'CN',
  language: 'en',
  url: 'https://technode.com/feed/',
  every: 60,
  quiet: 4,
  evidence: 'read',
  read: rss(),
});
