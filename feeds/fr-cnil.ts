import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'fr-cnil',
  name: 'CNIL',
  home: 'https://cnil.fr',
  kind: 'regulator',
  country: 'FR',
  language: 'en',
  url: 'https://cnil.fr/en/rss.xml',
  every: 120,
  quiet: 14,
  evidence: 'read',
  read: rss({ zone: 'Europe/Brussels' }),
});
