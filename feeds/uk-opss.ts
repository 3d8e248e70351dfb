import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'uk-opss',
  name: 'UK Office for Product Safety and Standards',
  home: 'https://www.gov.uk/government/organisations/office-for-product-safety-and-standards',
  kind: 'regulator',
  country: 'GB',
  language: 'en',
  url: 'https://www.gov.uk/government/organisations/office-for-product-safety-and-standards.atom',
  every: 60,
  quiet: 5,
  evidence: 'read',
  read: rss(),
});
