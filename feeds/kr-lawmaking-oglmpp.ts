import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list } from '../src/ingest/formats/html.ts';

/** Legislative pre-notices of all ministries: the comment deadline stands in the row. */
export default source({
  id: 'kr-lawmaking-oglmpp',
  name: '국민참여입법센터 입법예고',
  home: 'https://opinion.lawmaking.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://opinion.lawmaking.go.kr/gcom/ogLmPp',
  every: 180,
  quiet: 5,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://opinion.lawmaking.go.kr',
    row: 'table tbody tr',
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
});
