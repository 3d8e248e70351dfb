import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

export default source({
  id: 'kr-kca-press',
  name: '한국소비자원',
  home: 'https://www.kca.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.kca.go.kr/home/sub.do?menukey=4002',
  every: 120,
  quiet: 6,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://www.kca.go.kr/home/',
    row: 'table tbody tr',
    link: 'td.subject a, td.tit a, td.title a',
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose(),
});
