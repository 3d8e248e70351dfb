import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'eu-noyb',
  name: 'noyb',
  home: 'https://noyb.eu',
  kind: 'press',
  country: 'AT',
  language: 'en',
  url: 'https://noyb.eu/en/rss',
  every: 240,
  quiet: 14,
  evidence: 'read',
  read: rss({ zone: 'Europe/Brussels' }),
});
