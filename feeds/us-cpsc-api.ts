import { source } from '../src/core/source.ts';
import { json } from '../src/ingest/formats/json.ts';

/** The text names where it was sold ("sold at Temu"). No key. */
export default source({
  id: 'us-cpsc-api',
  name: 'US CPSC recall API',
  home: 'https://www.saferproducts.gov',
  kind: 'regulator',
  country: 'US',
  language: 'en',
  url: 'https://www.saferproducts.gov/RestWebServices/Recall?format=json&RecallDateStart=2026-01-01',
  every: 180,
  quiet: 8,
  evidence: 'read',
  read: json({
    url: 'URL',
    title: 'Title',
    text: 'Description',
    published: 'RecallDate',
    zone: 'America/New_York',
  }),
});
