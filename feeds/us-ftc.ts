import { source } from '../src/core/source.ts';
import { prose } from '../src/ingest/formats/html.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Ten items: polled often. */
export default source({
  id: 'us-ftc',
  name: 'US Federal Trade Commission',
  home: 'https://www.ftc.gov',
  kind: 'regulator',
  country: 'US',
  language: 'en',
  url: 'https://www.ftc.gov/feeds/press-release.xml',
  every: 30,
  quiet: 4,
  evidence: 'read',
  read: rss({ zone: 'America/New_York' }),
  article: prose('main'),
});
