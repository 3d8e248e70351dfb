import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Board 86 holds the press releases. */
export default source({
  id: 'kr-mss-press-rss',
  name: '중소벤처기업부',
  home: 'https://www.mss.go.kr',
  kind: 'regulator',
  country: 'KR',
  language: 'ko',
  url: 'https://mss.go.kr/rss/smba/board/86.do',
  every: 60,
  quiet: 4,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
