import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'au-recalls',
  name: 'Product Safety Australia recalls',
  home: 'https://www.productsafety.gov.au',
  kind: 'regulator',
  country: 'AU',
  language: 'en',
  url: 'https://www.productsafety.gov.au/rss/recalls.xml',
  every: 120,
  quiet: 7,
  evidence: 'read',
  read: rss({ zone: 'Australia/Sydney' }),
});
