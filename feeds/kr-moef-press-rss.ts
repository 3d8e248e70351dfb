import { source } from '../src/core/source.ts';
import { prose } from '../src/ingest/formats/html.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Dates are naive Korea time ("2026-08-07 00:00:00.0"), links are http, and there is no description. */
export default source({
  id: 'kr-moef-press-rss',
  name: '기획재정부',
  home: 'https://www.moef.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.moef.go.kr/com/detailRssTagService.do?bbsId=MOSFBBS_000000000028',
  every: 60,
  quiet: 4,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
  article: prose(),
});
