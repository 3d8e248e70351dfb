import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'us-ustr',
  name: 'US Trade Representative',
  home: 'https://ustr.gov',
  kind: 'regulator',
  country: 'US',
  language: 'en',
  url: 'https://ustr.gov/rss.xml',
  every: 60,
  quiet: 7,
  evidence: 'read',
  read: rss({ zone: 'America/New_York' }),
});
