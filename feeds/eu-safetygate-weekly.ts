import { source } from '../src/core/source.ts';
import { list } from '../src/ingest/formats/html.ts';

/** An XML index of weekly reports; each week is one entry. */
export default source({
  id: 'eu-safetygate-weekly',
  name: 'EU Safety Gate',
  home: 'https://ec.europa.eu/safety-gate-alerts',
  kind: 'regulator',
  country: 'EU',
  language: 'en',
  url: 'https://ec.europa.eu/safety-gate-alerts/api/download/weeklyReport/list/xml/en',
  every: 180,
  quiet: 9,
  evidence: 'read',
  read: list({
    base: 'https://ec.europa.eu/safety-gate-alerts/',
    row: 'weeklyreport',
    link: { select: 'url', attribute: '', pattern: /(https:.+)/, to: '$1' },
    title: 'reference',
    date: { select: 'publicationdate', zone: 'Europe/Brussels' },
  }),
});
