import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** RSS 1.0 (RDF) with dc:date. */
export default source({
  id: 'jp-soumu',
  name: '総務省',
  home: 'https://www.soumu.go.jp',
  kind: 'regulator',
  country: 'JP',
  language: 'ja',
  url: 'https://www.soumu.go.jp/news.rdf',
  every: 120,
  quiet: 4,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
