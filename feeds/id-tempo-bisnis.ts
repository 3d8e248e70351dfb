import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Taken where another agency forbids automated use without written leave; please check its terms too. */
export default source({
  id: 'id-tempo-bisnis',
  name: 'Tempo',
  home: 'https://www.tempo.co',
  kind: 'press',
  country: 'ID',
  language: 'id',
  url: 'https://rss.tempo.co/bisnis',
  every: 20,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+07:00' }),
});
