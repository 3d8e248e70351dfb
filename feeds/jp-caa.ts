import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Sources disagree on the address; this is the one most often seen. */
export default source({
  id: 'jp-caa',
  name: '消費者庁',
  home: 'https://www.caa.go.jp',
  kind: 'regulator',
  country: 'JP',
  language: 'ja',
  url: 'https://www.caa.go.jp/news.rss',
  every: 60,
  quiet: 5,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
