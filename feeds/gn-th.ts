import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Entries name their publishers; the search itself is never cited. */
export default source({
  id: 'gn-th',
  name: 'Google News ค้นหา (ไทย)',
  home: 'https://news.google.com',
  kind: 'press',
  country: 'TH',
  language: 'th',
  url: 'https://news.google.com/rss/search?q=Temu+OR+%22TikTok+Shop%22+when:7d&hl=th&gl=TH&ceid=TH:th',
  every: 60,
  quiet: 3,
  aggregator: true,
  evidence: 'derived',
  read: rss({ publisherFrom: 'source' }),
});
