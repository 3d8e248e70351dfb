import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Entries name their publishers; the search itself is never cited. */
export default source({
  id: 'gn-zh-tw',
  name: 'Google 新聞搜尋 (臺灣)',
  home: 'https://news.google.com',
  kind: 'press',
  country: 'TW',
  language: 'zh-TW',
  url: 'https://news.google.com/rss/search?q=Temu+OR+SHEIN+OR+%E6%B7%98%E5%AF%B6+when:7d&hl=zh-TW&gl=TW&ceid=TW:zh-Hant',
  every: 60,
  quiet: 3,
  aggregator: true,
  evidence: 'derived',
  read: rss({ publisherFrom: 'source' }),
});
