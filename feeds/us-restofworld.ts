import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'us-restofworld',
  name: 'Rest of World',
  home: 'https://restofworld.org',
  kind: 'press',
  country: 'US',
  language: 'en',
  url: 'https://restofworld.org/feed/latest',
  every: 60,
  quiet: 5,
  evidence: 'read',
  read: rss(),
});
