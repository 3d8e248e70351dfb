import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

/** An eGovFrame board: the item number (nttId) is the identity; some rows carry it in a script call. */
export default source({
  id: 'kr-pipc-press',
  name: '개인정보보호위원회',
  home: 'https://www.pipc.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.pipc.go.kr/np/cop/bbs/selectBoardList.do?bbsId=BS074&mCode=C020010000',
  every: 30,
  quiet: 5,
  userAgent: DESKTOP_AGENT,
  evidence: 'derived',
  read: list({
    base: 'https://www.pipc.go.kr/np/cop/bbs/',
    row: 'table tbody tr',
    title: 'td a',
    link: {
      select: 'a',
      attribute: 'onclick',
      pattern: /(\d{3,})/,
      to: 'selectBoardArticle.do?bbsId=BS074&mCode=C020010000&nttId=$1',
    },
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose(),
});
