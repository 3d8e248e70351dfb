import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

/** The ministry was renamed in October 2025 and its host moved; product safety (KATS) releases come here. */
export default source({
  id: 'kr-motir-press',
  name: '산업통상부',
  home: 'https://www.motir.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.motir.go.kr/kor/article/ATCL3f49a5a8c',
  every: 60,
  quiet: 4,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://www.motir.go.kr/kor/article/',
    row: 'table tbody tr',
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose(),
});
