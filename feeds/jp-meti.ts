import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'jp-meti',
  name: '経済産業省',
  home: 'https://www.meti.go.jp',
  kind: 'regulator',
  country: 'JP',
  language: 'ja',
  url: 'https://www.meti.go.jp/main/rss/index.xml',
  every: 60,
  quiet: 4,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
