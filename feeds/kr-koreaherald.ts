import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** About a day deep; the older /common/rss_xml.php addresses answer HTML. */
export default source({
  id: 'kr-koreaherald',
  name: 'The Korea Herald',
  home: 'https://www.koreaherald.com',
  kind: 'press',
  country: 'KR',
  language: 'en',
  url: 'https://www.koreaherald.com/rss/newsAll',
  every: 15,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+09:00' }),
});
