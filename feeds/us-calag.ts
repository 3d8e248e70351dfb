import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'us-calag',
  name: 'California Attorney General',
  home: 'https://oag.ca.gov',
  kind: 'regulator',
  country: 'US',
  language: 'en',
  url: 'https://oag.ca.gov/news/feed',
  every: 120,
  quiet: 7,
  evidence: 'read',
  read: rss({ zone: 'America/Los_Angeles' }),
});
