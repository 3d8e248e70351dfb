import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Dates are "September 24, 2026": a day without a time. */
export default source({
  id: 'us-cpsc-rss',
  name: 'US CPSC recalls',
  home: 'https://www.cpsc.gov',
  kind: 'regulator',
  country: 'US',
  language: 'en',
  url: 'https://www.cpsc.gov/Newsroom/CPSC-RSS-Feed/Recalls-RSS',
  every: 60,
  quiet: 8,
  evidence: 'read',
  read: rss({ zone: 'America/New_York' }),
});
