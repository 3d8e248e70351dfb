import { source } from '../src/core/source.ts';
import { json } from '../src/ingest/formats/json.ts';

/** One query per term; the search answers 400 to topics=Trade. */
export default source({
  id: 'us-fedreg-json',
  name: 'US Federal Register: de minimis',
  home: 'https://www.federalregister.gov',
  kind: 'regulator',
  country: 'US',
  language: 'en',
  url: 'https://www.federalregister.gov/api/v1/documents.json?conditions[term]=%22de+minimis%22&order=newest&per_page=20&fields[]=title&fields[]=publication_date&fields[]=abstract&fields[]=html_url',
  every: 180,
  quiet: 30,
  evidence: 'derived',
  read: json({
    items: 'results',
    url: 'html_url',
    title: 'title',
    text: 'abstract',
    published: 'publication_date',
    zone: 'America/New_York',
  }),
});
