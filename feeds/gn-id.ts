import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Entries name their publishers; the search itself is never cited. */
export default source({
  id: 'gn-id',
  name: 'Google Berita (Indonesia)',
  home: 'https://news.google.com',
  kind: 'press',
  country: 'ID',
  language: 'id',
  url: 'https://news.google.com/rss/search?q=%22TikTok+Shop%22+OR+Temu+OR+Tokopedia+when:7d&hl=id&gl=ID&ceid=ID:id',
  every: 30,
  quiet: 2,
  aggregator: true,
  evidence: 'derived',
  read: rss({ publisherFrom: 'source' }),
});
