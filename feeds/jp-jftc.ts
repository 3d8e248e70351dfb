import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'jp-jftc',
  name: '公正取引委員会',
  home: 'https://www.jftc.go.jp',
  kind: 'regulator',
  country: 'JP',
  language: 'ja',
  url: 'https://www.jftc.go.jp/rss/index.xml',
  every: 60,
  quiet: 7,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
