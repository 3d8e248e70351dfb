import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

/** Runs the chemical tests of goods sold on AliExpress, Temu and Shein. */
export default source({
  id: 'kr-mcee-press',
  name: '기후에너지환경부',
  home: 'https://www.mcee.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.mcee.go.kr/home/web/index.do?menuId=10598',
  every: 120,
  quiet: 5,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://www.mcee.go.kr/home/web/index.do',
    row: 'table tbody tr',
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose(),
});
