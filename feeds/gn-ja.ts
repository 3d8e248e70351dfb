import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Entries name their publishers; the search itself is never cited. */
export default source({
  id: 'gn-ja',
  name: 'Google ニュース検索',
  home: 'https://news.google.com',
  kind: 'press',
  country: 'JP',
  language: 'ja',
  url: 'https://news.google.com/rss/search?q=Temu+OR+SHEIN+OR+%22TikTok+Shop%22+when:7d&hl=ja&gl=JP&ceid=JP:ja',
  every: 30,
  quiet: 2,
  aggregator: true,
  evidence: 'derived',
  read: rss({ publisherFrom: 'source' }),
});
