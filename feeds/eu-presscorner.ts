import { source } from '../src/core/source.ts';
import { prose } from '../src/ingest/formats/html.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Holds only about ten items: polled every ten minutes so that none is missed. */
export default source({
  id: 'eu-presscorner',
  name: 'European Commission',
  home: 'https://ec.europa.eu',
  kind: 'regulator',
  country: 'EU',
  language: 'en',
  url: 'https://ec.europa.eu/commission/presscorner/api/rss?language=en',
  every: 10,
  quiet: 3,
  evidence: 'read',
  read: rss({ zone: 'Europe/Brussels' }),
  article: prose('main'),
});
