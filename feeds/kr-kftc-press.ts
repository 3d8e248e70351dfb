import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

/** The press board has no feed: its table is read, and each release on its own page. */
export default source({
  id: 'kr-kftc-press',
  name: '공정거래위원회',
  home: 'https://www.ftc.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.ftc.go.kr/www/selectBbsNttList.do?bordCd=3&key=12&searchCtgry=01,02',
  every: 30,
  quiet: 3,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://www.ftc.go.kr/www/',
    row: 'table tbody tr',
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose('.bbs_view, .p-table__content, main'),
});
