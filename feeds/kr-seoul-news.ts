import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

/** Monthly safety tests of goods sold by C-commerce appear here; the number (nttNo) may stand only in a script call. */
export default source({
  id: 'kr-seoul-news',
  name: '서울특별시',
  home: 'https://www.seoul.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.seoul.go.kr/news/news_report.do?bbsNo=158',
  every: 60,
  quiet: 4,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://www.seoul.go.kr/news/',
    row: 'table tbody tr',
    title: 'td a',
    link: { select: 'a', attribute: 'onclick', pattern: /(\d{4,})/, to: 'news_report.do?bbsNo=158&nttNo=$1' },
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose(),
});
