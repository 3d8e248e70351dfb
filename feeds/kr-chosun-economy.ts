import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** The same story also comes under addresses with outputType= and AMP. */
export default source({
  id: 'kr-chosun-economy',
  name: '조선일보 경제',
  home: 'https://www.chosun.com',
  kind: 'press',
  country: 'KR',
  language: 'ko',
  url: 'https://www.chosun.com/arc/outboundfeeds/rss/category/economy/?outputType=xml',
  every: 15,
  quiet: 1,
  evidence: 'read',
  read: rss(),
});
