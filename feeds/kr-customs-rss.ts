import { DESKTOP_AGENT, source } from '../src/core/source.ts';
import { prose } from '../src/ingest/formats/html.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** A plain agent gets an empty notice page, so a browser User-Agent is sent. */
export default source({
  id: 'kr-customs-rss',
  name: '관세청',
  home: 'https://www.customs.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://www.customs.go.kr/kcs/selectBoardRss.do?mi=15265&bbsId=1362',
  every: 30,
  quiet: 4,
  userAgent: DESKTOP_AGENT,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
  article: prose(),
});
