import { source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

export default source({
  id: 'id-kemendag',
  name: 'Kementerian Perdagangan RI',
  home: 'https://www.kemendag.go.id',
  kind: 'regulator',
  country: 'ID',
  language: 'id',
  url: 'https://www.kemendag.go.id/berita',
  every: 120,
  quiet: 5,
  evidence: 'read',
  read: list({
    base: 'https://www.kemendag.go.id',
    row: 'article, .card, .berita-item, li.news-item',
    date: { pattern: /\d{1,2}\s+\p{L}+\s+20\d\d/u, zone: '+07:00' },
  }),
  article: prose(),
});
