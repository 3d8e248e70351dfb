import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Entries name their publishers; the search itself is never cited. */
export default source({
  id: 'gn-vi',
  name: 'Google Tin tức (Việt Nam)',
  home: 'https://news.google.com',
  kind: 'press',
  country: 'VN',
  language: 'vi',
  url: 'https://news.google.com/rss/search?q=Temu+OR+Shein+OR+%22TikTok+Shop%22+when:7d&hl=vi&gl=VN&ceid=VN:vi',
  every: 60,
  quiet: 3,
  aggregator: true,
  evidence: 'derived',
  read: rss({ publisherFrom: 'source' }),
});
