import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

export default source({
  id: 'kr-yonhap-ko-industry',
  name: '연합뉴스 산업',
  home: 'https://www.yna.co.kr',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://www.yna.co.kr/rss/industry.xml',
  every: 15,
  quiet: 1,
  evidence: 'read',
  read: rss(),
});
