import { source } from '../src/core/source.ts';
import { rss } from '../src/ingest/formats/rss.ts';

/** Dates such as "Thứ 5, 28/05/2026 17:00:00 GMT+7" occur. */
export default source({
  id: 'vn-vnexpress-business',
  name: 'VnExpress',
  home: 'https://vnexpress.net',
  kind: 'press',
  country: 'VN',
  language: 'vi',
  url: 'https://vnexpress.net/rss/kinh-doanh.rss',
  every: 20,
  quiet: 1,
  evidence: 'read',
  read: rss({ zone: '+07:00' }),
});
