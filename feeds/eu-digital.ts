import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** News of the Digital Services Act. */
export default source({
  id: 'eu-digital',
  name: 'EU Digital Strategy',
  home: 'https://digital-strategy.ec.europa.eu',
  kind: 'regulator',
  country: 'EU',
  language: 'en',
  url: 'https://digital-strategy.ec.europa.eu/en/rss.xml',
  every: 60,
  quiet: 5,
  evidence: 'read',
  read: rss({ zone: 'Europe/Brussels' }),
});
