import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'eu-edpb',
  name: 'European Data Protection Board',
  home: 'https://www.edpb.europa.eu',
  kind: 'regulator',
  country: 'EU',
  language: 'en',
  url: 'https://www.edpb.europa.eu/rss.xml',
  every: 120,
  quiet: 10,
  evidence: 'read',
  read: rss({ zone: 'Europe/Brussels' }),
});
