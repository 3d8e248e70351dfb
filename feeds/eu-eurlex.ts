import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** The often copied eur-lex.europa.eu/rss/rss.xml answers 404. */
export default source({
  id: 'eu-eurlex',
  name: 'EUR-Lex',
  home: 'https://eur-lex.europa.eu',
  kind: 'regulator',
  country: 'EU',
  language: 'en',
  url: 'https://eur-lex.europa.eu/EN/display-feed.rss?rssId=162',
  every: 180,
  quiet: 5,
  evidence: 'read',
  read: rss({ zone: 'Europe/Brussels' }),
});
