import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Instant } from '../../src/core/time.ts';

export type Published = { readonly url: string; readonly title: string; readonly text: string; readonly at: Instant };

const PLATFORMS = ['테무', '알리익스프레스', '쉬인', '틱톡샵'] as const;
const BODIES = [
  '공정거래위원회',
  '관세청',
  '개인정보보호위원회',
  '식품의약품안전처',
  '서울시',
  '한국소비자원',
  '국회',
  '특허청',
] as const;
const ACTS = [
  '과징금 부과',
  '판매 중단 요청',
  '현장 조사',
  '시정 명령',
  '통관 강화',
  '위조품 단속',
  '이용자 통계 공개',
  '물류센터 투자 발표',
];
const GOODS = [
  '어린이 장화',
  '전기 매트',
  '화장품',
  '캠핑 의자',
  '보조 배터리',
  '장난감',
  '신발',
  '귀걸이',
  '주방 칼',
  '헬멧',
];

/** The n-th piece of news of a run: no two are alike, so that most become stories of their own. */
export function newsOf(n: number): Pick<Published, 'title' | 'text'> {
  const [platform, body] = [PLATFORMS[n % 4], BODIES[Math.floor(n / 4) % 8]];
  const [act, goods] = [ACTS[(n * 3 + Math.floor(n / 32)) % 8], GOODS[(n * 7 + Math.floor(n / 13)) % 10]];
  const count = 11 + n * 3;
  return {
    title: `${body}, ${platform} ${goods} ${count}종 ${act}`,
    text: `${body}은(는) ${platform}에서 팔린 ${goods} ${count}종을 두고 ${act} 조치를 알렸다. 업체는 ${n + 1}일 안에 답해야 한다.`,
  };
}

/** Feeds on a loopback port that honour conditional requests; `asked` is called before each answer. */
export async function serveFeeds(count: number, asked: (feed: number) => Promise<void>) {
  const items: Published[][] = Array.from({ length: count }, () => []);
  const seen = { requests: 0, unchanged: 0 };
  const bodyOf = (feed: number) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>혼돈신문 ${feed}</title>${(
      items[feed] ?? []
    )
      .toReversed()
      .map(
        (p) =>
          `<item><title>${p.title}</title><link>${p.url}</link><guid>${p.url}</guid><pubDate>${new Date(p.at).toUTCString()}</pubDate><description>${p.text}</description></item>`,
      )
      .join('')}</channel></rss>`;
  const server = createServer((request, response) => {
    const feed = Number(/^\/(\d+)\.xml$/.exec(request.url ?? '')?.[1] ?? -1);
    if (!items[feed]) return void response.writeHead(404).end();
    const body = bodyOf(feed);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    seen.requests += 1;
    void asked(feed).then(() => {
      if (request.headers['if-none-match'] === etag) {
        seen.unchanged += 1;
        return void response.writeHead(304, { etag }).end();
      }
      response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    seen,
    urlOf: (feed: number) => `http://127.0.0.1:${port}/${feed}.xml`,
    publish: (feed: number, p: Published) => void items[feed]?.push(p),
    all: () => items.flat(),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
