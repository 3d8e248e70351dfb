import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Formed like other GOV.UK organisation feeds. */
export default source({
  id: 'uk-cma',
  name: 'UK Competition and Markets Authority',
  home: 'https://www.gov.uk/government/organisations/competition-and-markets-authority',
  kind: 'regulator',
  country: 'GB',
  language: 'en',
  url: 'https://www.gov.uk/government/organisations/competition-and-markets-authority.atom',
  every: 60,
  quiet: 4,
  evidence: 'derived',
  read: rss(),
});
