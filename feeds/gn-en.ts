import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Entries name their publishers; the search itself is never cited. */
export default source({
  id: 'gn-en',
  name: 'Google News search (English)',
  home: 'https://news.google.com',
  kind: 'press',
  country: 'US',
  language: 'en',
  url: 'https://news.google.com/rss/search?q=AliExpress+OR+Temu+OR+Shein+OR+%22TikTok+Shop%22+when:7d&hl=en-US&gl=US&ceid=US:en',
  every: 20,
  quiet: 1,
  aggregator: true,
  evidence: 'derived',
  read: rss({ publisherFrom: 'source' }),
});
