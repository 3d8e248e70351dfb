import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

/** Explanations and rebuttals, the same table as the press board. */
export default source({
  id: 'kr-kftc-explain',
  name: '공정거래위원회 설명·해명',
  home: 'https://www.ftc.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.ftc.go.kr/www/selectBbsNttList.do?bordCd=3&key=13&searchCtgry=03',
  every: 120,
  quiet: 30,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://www.ftc.go.kr/www/',
    row: 'table tbody tr',
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose(),
});
