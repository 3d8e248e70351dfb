import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'id-cnn-ekonomi',
  name: 'CNN Indonesia',
  home: 'https://www.cnnindonesia.com',
  kind: 'press',
  country: 'ID',
  language: 'id',
  url: 'https://www.cnnindonesia.com/ekonomi/rss',
  every: 20,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+07:00' }),
});
