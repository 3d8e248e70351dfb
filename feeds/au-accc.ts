import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'au-accc',
  name: 'Australian ACCC',
  home: 'https://www.accc.gov.au',
  kind: 'regulator',
  country: 'AU',
  language: 'en',
  url: 'https://www.accc.gov.au/rss/media_releases.xml',
  every: 120,
  quiet: 7,
  evidence: 'read',
  read: rss({ zone: 'Australia/Sydney' }),
});
