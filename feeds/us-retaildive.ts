import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'us-retaildive',
  name: 'Retail Dive',
  home: 'https://www.retaildive.com',
  kind: 'press',
  country: 'US',
  language: 'en',
  url: 'https://www.retaildive.com/feeds/news/',
  every: 30,
  quiet: 3,
  evidence: 'read',
  read: rss({ zone: 'America/New_York' }),
});
