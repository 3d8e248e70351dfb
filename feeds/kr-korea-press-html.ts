import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { list, prose } from '../src/ingest/formats/html.ts';

/** The RSS service ended on 1 July 2026; the list page replaces it. Only div.list_type holds entries: the filter box above has unrelated links. */
export default source({
  id: 'kr-korea-press-html',
  name: '정책브리핑 보도자료',
  home: 'https://www.korea.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.korea.kr/briefing/pressReleaseList.do',
  every: 15,
  quiet: 2,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: list({
    base: 'https://www.korea.kr',
    row: 'div.list_type li',
    title: 'strong',
    date: { pattern: /20\d\d[-.]\s?\d{1,2}[-.]\s?\d{1,2}/, zone: '+09:00' },
  }),
  article: prose('.view_cont, .article_body'),
});
